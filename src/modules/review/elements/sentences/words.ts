/** Groups of words that sentences of many elements share. */
export const agreement = {
  en: 'agreement|memorandum|mou|moa|sla|iaa|arrangement|understanding|letter|annex|schedule|contract|charter|protocol|statement of work|instrument',
  fr: 'entente|protocole|convention|accord|accord cadre|lettre|annexe|contrat|ententes|charte|conditions',
} as const

export const party = {
  en: 'party|parties|either|participant*|provider|client|customer|agency|department|ministry|organization*|organisation*|body|bodies|supplier|signator*|each|we|us|ourselves|town|municipalit*|corporation|commission|board',
  fr: 'partie|parties|chacun*|signataire*|fournisseur|client|clients|clientele|organisation*|organisme*|ministere*|commune|ville|municipalite*|administration*|syndicat|agence|l’un|l’une|etat|departement|communaute|regie|office|nous|vous',
} as const

export const duty = {
  en: 'will|shall|must|agrees to|agree to|undertakes|responsible for|is to|are to|commits to',
  fr: 'doit|doivent|s’engage|s’engagent|assure|assurent|fournit|fournissent|est chargee|est charge|est responsable|transmet|remet|devra|devront|veille|prend en charge|voit a|fournira|remettra|s’ engage',
} as const

export const day = {
  en: "day|days|week|weeks|month|months|hours|hour|year|years|weeks'|months'|days'|minutes|quarter",
  fr: 'jour|jours|semaine|semaines|mois|heure|heures|an|ans|annee|annees|minutes|trimestre',
} as const

import type { SentencePatterns } from './pattern.ts'
import { duty } from './words.ts'

export const scope: SentencePatterns = {
  'service-description': {
    en: [
      `${duty.en} & provide|deliver|supply|perform|produce|furnish|assign|lend|accept|respond|publish|collect|process|design & service*|map*|report*|advice|support|analyst*|payroll|record*|renewal*|fire*|imagery|sample|maps|training|licen*|call*|booking*`,
      'services|service & following|include*|comprise*|described|consist*|provided|offered|supplied|covers',
      'what is offered|basic service|scope of services|scope of work|services in scope|areas of cooperation|what the|what we will do|is offered|services supplied',
      'scope & shall|will|following|services|work',
      'applies to|covers|concerns & line|service*|program*|booking*|process*|licen*|operation',
      `is an agency|mandate & hear|provide|deliver|issue|administer`,
      'each & puts|sends|collects|matches|delivers & file|records|list|data',
    ],
    fr: [
      `${duty.fr} & service*|conseil*|appui|prestation*|soutien|protection|dossiers|examen|plan|numerisation|instruction|formation|prevention|entretien|bulletin*`,
      'service|services|prestations & suivant*|comprend*|vise*|offert*|consiste*|decrit*|fourni*|porte sur',
      "champ d'application|etendue du service|offre de service|services offerts|ce qui est offert|nature des prestations|service de base|prestations fournies|missions du service|prestations a fournir|le service instruit",
      'instruit|informe|aide a|fournira|conseillera|assure|realise|accueil & demande*|permis|formulaire*|public|enquete|prevention|extinction|dossier*|usager*|conseil',
      'courriel & postes|reseau|sauvegarde*',
      'produit|bulletin|unite & prix|quantite',
    ],
  },
  'service-package': {
    en: [
      'basic|standard|core & optional|option*|additional|enhanced|custom|premium|upgraded|extra',
      'optional services|basic package|service package*|additional services|on request at extra|service tier*|à la carte|bronze|made to order',
    ],
    fr: [
      'de base|standard|base & facultatif*|option*|optionnel*|sur mesure|supplementaire*|bonifie*|rehausse*',
      'services facultatifs|services optionnels|forfait*|trousse de services|services supplementaires|sur mesure|sur devis',
    ],
  },
  'out-of-scope': {
    en: [
      'not covered|not included|excluded|exclude*|outside the service|outside the scope|out of scope|does not cover|does not include|does not apply|not part of|not obliged to|shall not be obliged|not extend',
      `will not|shall not|not & include|cover|extend|provide|act as & service*|review|agreement|scope|authority|copies`,
      'exclusion*|limits of the service|limitations & service*|scope',
      'used for & only|nothing else|anything else|no other',
    ],
    fr: [
      "ne sont pas vises|n'est pas vise|ne vise pas|non compris|pas compris|exclu*|exclusion*|hors du champ|ne couvre pas|ne comprend pas|ne s'applique pas|a l'exclusion|hors portee|non inclus|ne s'etend pas|n'est pas prevu",
      "ne fera ni|ne prend pas en charge|n'assure pas|ne fait pas & collecte|service*|frais|saisie|entente|soutien",
    ],
  },
  'service-assumptions': {
    en: [
      'assum*|premise*|depends on|dependent on|dependenc*|contingent on|predicated & that|service*|volume*|staff|client|on|headcount|following',
      'if & moves by more|changes by more|falls below|exceeds & look at|review|renegotiat*|price|charge|adjust*',
      'force majeure|events beyond|beyond its control|beyond the control',
    ],
    fr: [
      'hypothese*|suppose que|tient pour acquis|repose sur|depend de|dependance*|premisse*|sous reserve que & service*|volume*|entente|que|client*|suivante*',
      'force majeure|independant* de sa volonte|hors de son controle|echappent a son controle',
    ],
  },
  volumes: {
    en: [
      `about|approximately|up to|estimated|expected|forecast|average|some|roughly & # & per year|a year|each month|per month|annually|staff|calls|files|requests|records|applications|transactions|days of work|cases|each week|bookings`,
      'volume*|demand|workload|quantit*|caseload & #|forecast|estimate*|expected|annual*|peak|per|projected',
    ],
    fr: [
      "environ|jusqu'a|approximativement|en moyenne|prevu*|estime*|de # a & # & par an|par annee|annuel*|par mois|dossiers|demandes|postes|appels|jours|actes|cas|transactions",
      'volume*|quantite*|achalandage|frequentation|charge de travail|programmation & #|prevu*|prevision*|annuel*|estime*|maxim*|par|prestations',
      'dix jours|cinq a dix|# jours & conseil|travail|intervention',
    ],
  },
  'service-hours': {
    en: [
      'open|hours|available|helpdesk|help desk|line|support|work & a m|p m|am|pm|24 hours|day and night|around the clock|monday|weekdays|business hours|every day|working days',
      'monday & friday|thursday|saturday|sunday & #|from|to',
      'regular hours|hours of operation|hours of service|service hours|office hours|core hours|day and night|24/7|on-call',
      'on site|located at|location & days|hours|office|monday',
    ],
    fr: [
      'ouvert*|heures|disponible*|soutien|horaire|accueil|plage & lundi|mardi|vendredi|samedi|h|heures normales|jours ouvrables|24 h',
      'lundi & vendredi|jeudi|samedi|dimanche',
      "heures d'ouverture|heures de service|horaire|plage horaire|jour et nuit|en tout temps|heures normales|jours feries",
    ],
  },
  'client-obligations': {
    en: [
      `client|clients|customer|customers|requesting agency|recipient|department|municipality|first nation|user department|county|data providers|we|you|reefs|minister > ${duty.en} > give|provide|supply|send|furnish|name|keep|maintain|approve|pay|review|designate|tell|submit|make|return|publish|ensure|check|train|ensuring|share|need|collect|report|run|be responsible|obtain|use|comply`,
      'what we will do|client responsibilities|customer responsibilities|responsibilities of the client|obligations of the client|duties of the customer|clients are responsible|what it must do in return|requesting agency must|requesting agency is responsible',
      'we will give|we will provide|you will provide|you will send|we will name|commitments to|need to submit',
    ],
    fr: [
      `client|clientele|ministere|commune|municipalite|beneficiaire|maire|regie|administration|utilisateur|departement|vous > ${duty.fr}|accueille|enregistre|trie|designe|valide|nomme|achete|signale|entretient|informe|met a disposition|avise|deneige|a pour responsabilite|remettrez|fournirez`,
      "de votre cote|missions du maire|obligations du client|obligations de la municipalite|responsabilites du client|engagements du client|vous nous remettrez|vous fournirez|obligations du ministere|engagements de l'administration",
      "l'administration s'engage|le client s'engage|la commune s'engage|le ministere s'engage",
    ],
  },
  'provider-obligations': {
    en: [
      `provider|supplier|servicing agency|center|centre|commission|town|corporation|bureau|office|authority|we|chair|service desk|each party|each body > ${duty.en} > provide|train|maintain|report|warn|tell|keep|ensure|monitor|deliver|notify|remit|produce|design|appoint|assign|give|respond|submit|ensuring|handling|prepare|accept|send|publish|put`,
      'what the provider will do|provider responsibilities|obligations of the provider|responsibilities of the supplier|service provider shall|is responsible for hosting|what the commission will do',
      'provider|supplier|department|center|office > writes|sends|trains|maintains|monitors|passes|provides|bills|delivers|corrects',
    ],
    fr: [
      `fournisseur|centre|agence|ville|communaute|service|direction|prestataire|institut|syndicat|etat > ${duty.fr}|forme|entretient|avertit|verifie|consulte|redige|applique|gere|informe|recrute|garantit|met a disposition|instruit|envoie|propose`,
      "obligations du fournisseur|responsabilites du fournisseur|engagements du fournisseur|missions du service|l'agence vous fournira|la ville assure|obligations de la ville",
    ],
  },
  eligibility: {
    en: [
      'eligib*|entitled|qualif*|may use|authorized users|who may|access is & service*|user*|access|client*|account*|registered',
      'access & granted|limited to|restricted|registered|by request|on request|opened & user*|account*|system|staff|individuals|officers',
      'account is|accounts are & created|opened|approved',
    ],
    fr: [
      'admissib*|ont droit|a droit|peuvent utiliser|peut utiliser|habilit*|beneficiaires & service*|usager*|utilisat*|employes|clientele|acces',
      'compte* & ouvert|cree*|demande|valide* & usager|responsable|utilisat*|administration|succursale|employe*|agent*',
      'acces & reserve|limite|accorde|sur demande|autorise*',
    ],
  },
  'applicable-policies': {
    en: [
      'compl*|in accordance with|follow*|subject to|conform*|observe*|apply|applies|adhere* & act|policy|policies|directive*|legislation|regulation*|standard|laws|framework|guideline*|rates|code',
      'applicable laws|applicable law|applicable legislation|governed by|laws of|treasury board|federal law|relevant legislation',
    ],
    fr: [
      'conform*|respect*|soumis*|assujetti*|observ*|applique*|applicable* & loi|lois|politique*|directive*|reglement*|legislation|norme|code|cadre',
      'lois applicables|legislation applicable|regi* par|droit applicable|cadre reglementaire|reglementation applicable|normes en vigueur',
    ],
  },
  'third-parties': {
    en: [
      'subcontract*|sub-contract*|contractor*|consultant*|third part*|vendor*|processor*|carrier* & consent|agree*|responsible|may|engage*|pass|approv*|bound|remain*|terms|contract*|aws',
      'assign|assignment|transfer & agreement|rights|consent|without & consent|prior|written',
      'another|neighbouring|adjacent|mutual aid & municipalit*|assistance|department|help',
    ],
    fr: [
      'sous-traitan*|sous traitan*|tiers|transporteur*|consultant*|entrepreneur*|prestataire externe & accord|repond|responsable|peut|recour*|consentement|autoris*|confier|lie*|fournisseur*',
      'ceder|cession & entente|droits|consentement|accord',
      'aide|assistance|entraide & municipalite voisine|voisine*|tiers',
      "fournisseurs d'infrastructure|sous-traitants ulterieurs",
    ],
  },
}

import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { firstWords, type Pair, words } from './cue.ts'

/** Two or more meanings of which a sentence states one: when each language states another, they differ. */
type Contrast = { readonly rule: string; readonly poles: readonly Bilingual[] }

const contrasts: readonly Contrast[] = [
  {
    rule: 'before-after',
    poles: [
      {
        en: 'before|prior to|in advance|preceding|ahead of|beforehand',
        fr: "avant|préalable à|préalablement|à l'avance|d'avance|au préalable|précéd\\p{L}+",
      },
      {
        en: 'after|following|subsequent\\w*|thereafter|upon|of receiving|of receipt|(?<=within [^.]{0,40})of (?=the|its|their|this)|once|from|since',
        fr: 'après|suivant\\p{L}*|suivent|à compter d[eu]|à partir d[eu]|dès|une fois|à la suite|ultérieur\\p{L}*|subséquent\\p{L}*|depuis',
      },
    ],
  },
  {
    rule: 'start-end',
    poles: [
      {
        en: 'beginning|start(?:s|ed|ing)?|commence\\w*|opening|comes? into (?:force|effect)|takes? effect|effective',
        fr: 'début\\p{L}*|commenc\\p{L}+|ouverture|entr\\p{L}+ en vigueur|prend\\p{L}* effet|lancement',
      },
      {
        en: 'end(?:s|ed|ing)?|expir\\w+|closing|closure|terminat\\w+|completion|ceases?|cancel\\w*',
        fr: 'fin|termin\\p{L}+|expir\\p{L}+|fermeture|clôture|résili\\p{L}+|prend\\p{L}* fin|cess\\p{L}+|achèvement|annul\\p{L}+',
      },
    ],
  },
  {
    rule: 'increase-decrease',
    poles: [
      {
        en: 'increas\\w+|rais\\w+|grow\\w*|rises?|higher',
        fr: 'augment\\p{L}+|accroître|accroissement|hauss\\p{L}+|relev\\p{L}+|croissance|majoration|élev\\p{L}+',
      },
      {
        en: 'decreas\\w+|reduc\\w+|lower\\w*|declin\\w+|falls?',
        fr: 'dimin\\p{L}+|rédui\\p{L}+|réduction\\p{L}*|bais\\p{L}+|inférieure?s?|déclin|moindre',
      },
    ],
  },
  {
    rule: 'include-exclude',
    poles: [
      { en: 'includ\\w+|inclusive', fr: 'compri\\p{L}*|compren\\p{L}+|inclu\\p{L}*|notamment|y compris' },
      {
        en: 'exclud\\w+|exclusi\\w+|not includ\\w+',
        fr: "exclu\\p{L}*|à l'exception|ne (?:comprend|comprennent) pas|sauf|hors",
      },
    ],
  },
  {
    rule: 'least-most',
    poles: [
      {
        en: 'at least|no (?:fewer|less) than|not (?:fewer|less) than|minimum|or more|or longer',
        fr: 'au moins|au minimum|minim\\p{L}+|pas moins|ou plus|moins (?:de )?(?=\\d)',
      },
      {
        en: 'at most|no more than|not more than|maximum|up to|not (?:to )?exceed|or (?:less|fewer)|no later than|not later than|at the latest|within|less than|fewer than',
        fr: "au plus|au maximum|maxim\\p{L}+|jusqu'à|ne (?:pas )?(?:dépass|excéd|excèd)\\p{L}+|ou moins|plus tard|dans (?:les|un délai)|d'ici|en|moins de|inférieure?s?|tout au plus|sous",
      },
    ],
  },
  {
    rule: 'approve-refuse',
    poles: [
      {
        en: 'approv\\w+|accept\\w*|agreed?|grant(?:s|ed)?',
        fr: 'approuv\\p{L}+|approbation|accept\\p{L}+|accord\\p{L}+|octro\\p{L}+|agré\\p{L}+',
      },
      { en: 'reject\\w*|refus\\w+|den(?:y|ied|ies|ial)|declin\\w+', fr: 'rejet\\p{L}*|refus\\p{L}*' },
    ],
  },
  {
    rule: 'renew-terminate',
    poles: [
      {
        en: 'renew\\w*|extend\\w*|extension',
        fr: 'renouvel\\p{L}+|recondu\\p{L}+|prolong\\p{L}+|prorog\\p{L}+',
      },
      {
        en: 'terminat\\w+|cancel\\w*|withdraw\\w*',
        fr: 'résili\\p{L}+|annul\\p{L}+|retir\\p{L}+|retrait|met\\p{L}* fin|mettre fin|mis\\p{L}* fin',
      },
      { en: 'suspen\\w+', fr: 'suspen\\p{L}+' },
      { en: 'amend\\w*|modif\\w+', fr: 'modifi\\p{L}+|avenant\\p{L}*|amend\\p{L}+' },
    ],
  },
  {
    rule: 'with-without',
    poles: [
      {
        en: 'with (?:the |its |their )?(?:prior |written |express |advance )*(?:consent|notice|approval|agreement|authori[sz]ation|penalty|cause|charge)',
        fr: "avec (?:le |l'|la |un )?(?:consentement|préavis|avis|approbation|accord|autorisation|pénalité|motif|frais)",
      },
      {
        en: 'without (?:the |its |their |any )?(?:prior |written |express |advance )*(?:consent|notice|approval|agreement|authori[sz]ation|penalty|cause|charge)',
        fr: "sans (?:le |l'|la )?(?:consentement|préavis|avis|approbation|accord|autorisation|pénalité|motif|frais)",
      },
    ],
  },
  {
    rule: 'internal-external',
    poles: [
      { en: 'internal\\w*', fr: "intern\\p{L}+|à l'interne" },
      { en: 'external\\w*', fr: "extern\\p{L}+|à l'externe" },
    ],
  },
  {
    rule: 'planned-unplanned',
    poles: [
      { en: 'planned|scheduled', fr: 'planifi\\p{L}+|prévue?s?|programmée?s?' },
      {
        en: 'unplanned|unscheduled|unexpected|unforeseen',
        fr: 'imprévue?s?|non planifi\\p{L}+|inattendue?s?|non prévue?s?|fortuit\\p{L}*|non programmée?s?',
      },
    ],
  },
  {
    rule: 'availability',
    poles: [
      { en: 'available|accessible', fr: '(?<!pas )disponibles?|accessibles?' },
      {
        en: 'unavailable|inaccessible|not (?:available|accessible)',
        fr: 'indisponibles?|inaccessibles?|(?:pas|plus) (?:disponibles?|accessibles?)',
      },
    ],
  },
  {
    rule: 'written-oral',
    poles: [
      { en: 'in writing|written', fr: 'par écrit|écrite?s?' },
      {
        en: 'oral(?:ly)?|verbal(?:ly)?|by (?:tele)?phone',
        fr: 'ora(?:l|le|les|ux|lement)|verba(?:l|le|les|ux|lement)|de vive voix|par téléphone',
      },
    ],
  },
  {
    rule: 'channel',
    poles: [
      { en: 'by (?:tele)?phone|telephone calls?', fr: 'par téléphone|appels téléphoniques|au téléphone' },
      { en: 'by e-?mails?|via e-?mails?', fr: 'par courriels?|par courrier électronique' },
      { en: 'in person', fr: 'en personne' },
      { en: 'by (?:postal |regular )?mail', fr: 'par la poste|par courrier(?! électronique)' },
      { en: 'by fax', fr: 'par télécopieur' },
      { en: 'online', fr: 'en ligne' },
    ],
  },
  {
    rule: 'rank',
    poles: [
      { en: 'critical', fr: 'critiques?' },
      { en: 'high(?:est)?|major', fr: 'élevée?s?|hautes?|majeure?s?|importante?s?' },
      { en: 'medium|moderate', fr: 'moyen(?:ne)?s?|modérée?s?|intermédiaires?' },
      { en: 'low(?:est)?|minor', fr: 'faibles?|bas(?:se)?s?|mineure?s?' },
    ],
  },
  {
    rule: 'complexity',
    poles: [
      {
        en: 'simple|routine|standard|regular',
        fr: 'simples?|routine|routini\\p{L}+|courante?s?|standards?|ordinaires?|régulier|réguliers|régulière?s?|normale?s?',
      },
      { en: 'complex|complicated', fr: 'complexes?|compliquée?s?|élaborée?s?' },
      { en: 'urgent|emergency', fr: 'urgente?s?|urgences?' },
    ],
  },
  {
    rule: 'protection',
    poles: [
      { en: 'Protected A', fr: 'Protégée?s? A' },
      { en: 'Protected B', fr: 'Protégée?s? B' },
      { en: 'Protected C', fr: 'Protégée?s? C' },
      { en: 'unclassified', fr: 'non classifiée?s?|sans classification' },
      { en: '(?<!top )secret', fr: '(?<!très )secret' },
      { en: 'top secret', fr: 'très secret' },
    ],
  },
  {
    rule: 'language',
    poles: [
      { en: 'English', fr: 'anglais(?:e|es)?' },
      { en: 'French', fr: 'français(?:e|es)?' },
    ],
  },
  {
    rule: 'obligatory-optional',
    poles: [
      {
        en: 'mandatory|compulsory|required',
        fr: 'obligatoires?|exigée?s?|requis(?:e|es)?|tenue?s?|doi(?:t|vent)|nécessaires?',
      },
      { en: 'optional|voluntary', fr: 'facultati(?:f|ve)s?|optionnel(?:le)?s?|volontaires?' },
    ],
  },
  {
    rule: 'binding',
    poles: [
      {
        en: '(?<!non-|not )(?:legally )?binding',
        fr: '(?<!non |pas )(?:juridiquement )?contraignante?s?|exécutoires?',
      },
      { en: 'non-binding|not (?:legally )?binding', fr: '(?:non|pas) (?:juridiquement )?contraignante?s?' },
    ],
  },
  {
    rule: 'public-confidential',
    poles: [
      { en: 'public(?:ly)?', fr: 'publi(?:c|que|cs|ques|quement)|publi\\p{L}+' },
      { en: 'confidential\\w*|private', fr: 'confidenti\\p{L}+|privée?s?' },
    ],
  },
  {
    rule: 'weekday-weekend',
    poles: [
      {
        en: 'weekdays?|business days?|working days?',
        fr: 'jours? de semaine|en semaine|jours? ouvrables?|jours? ouvrés?',
      },
      { en: 'weekends?', fr: 'fins? de semaine|week-ends?' },
    ],
  },
  {
    rule: 'holidays',
    poles: [
      {
        en: 'excluding (?:statutory )?holidays|except (?:on )?(?:statutory |public )?holidays',
        fr: "sauf les jours fériés|à l'exception des jours fériés|jours fériés exclus|excluant les jours fériés|hormis les jours fériés",
      },
      {
        en: 'including (?:statutory )?holidays',
        fr: 'y compris les jours fériés|jours fériés compris|jours fériés inclus',
      },
    ],
  },
  {
    rule: 'all-some',
    poles: [
      { en: 'all|every|each|any', fr: "tou(?:s|t|te|tes)|chaque|l'ensemble|quelconque|chacune?" },
      { en: 'some|certain', fr: 'certaine?s?|quelques|une partie' },
    ],
  },
  {
    rule: 'jointly-separately',
    poles: [
      { en: 'jointly|together', fr: 'conjointement|ensemble|en commun|solidairement' },
      { en: 'separately|individually', fr: 'séparément|individuellement' },
    ],
  },
  {
    rule: 'either-both',
    poles: [
      {
        en: 'either party|one of the parties',
        fr: "l'une ou l'autre (?:des )?parties?|une des parties|l'une des parties|une partie",
      },
      { en: 'both parties|the two parties', fr: 'les deux parties' },
      { en: 'neither party', fr: "aucune des (?:deux )?parties|ni l'une ni l'autre" },
    ],
  },
  {
    rule: 'direction',
    poles: [
      {
        en: 'above|exceeds?|exceeding|greater than|higher than|more than|over',
        fr: "supérieure?s?|dépass\\p{L}+|excèd\\p{L}+|excéd\\p{L}+|au-delà|au-dessus|plus (?:de|d'|que|élevée?s?)",
      },
      {
        en: 'below|less than|lower than|fewer than|under',
        fr: "inférieure?s?|moins (?:de|d'|que|élevée?s?)|en deçà|au-dessous|en dessous|sous",
      },
    ],
  },
  {
    rule: 'advance-arrears',
    poles: [
      { en: 'in advance|prepaid', fr: "à l'avance|d'avance|anticip\\p{L}+" },
      { en: 'in arrears', fr: 'à terme échu|arriérés?|à terme' },
    ],
  },
  {
    rule: 'gross-net',
    poles: [
      {
        en: 'including (?:applicable )?taxes|plus tax\\w*',
        fr: 'taxes (?:comprises|incluses)|y compris les taxes',
      },
      {
        en: 'excluding (?:applicable )?taxes|before tax\\w*',
        fr: 'taxes (?:en sus|exclues)|hors taxes|avant taxes',
      },
    ],
  },
  {
    rule: 'disclose-destroy',
    poles: [
      { en: 'retain\\w*|keeps?|kept|preserv\\w+', fr: 'conserv\\p{L}+|gard\\p{L}+|tenue?s?' },
      {
        en: 'destroy\\w*|delet\\w+|dispos(?:e|ed|al)',
        fr: 'détrui\\p{L}+|destruction|supprim\\p{L}+|suppression|élimin\\p{L}+|effac\\p{L}+',
      },
    ],
  },
  {
    rule: 'calendar-fiscal',
    poles: [
      { en: 'fiscal years?', fr: 'exercices?|années? financières?' },
      { en: 'calendar years?', fr: 'années? civiles?' },
    ],
  },
  {
    rule: 'temporary-permanent',
    poles: [
      {
        en: 'temporar\\w+|interim',
        fr: 'temporaire\\p{L}*|provisoire\\p{L}*|intérimaire\\p{L}*|par intérim',
      },
      { en: 'permanent\\w*', fr: 'permanen\\p{L}+|définitive\\p{L}*|en permanence' },
    ],
  },
  {
    rule: 'average-median',
    poles: [
      { en: 'average|mean', fr: 'moyen(?:ne)?s?' },
      { en: 'median', fr: 'médian\\p{L}*' },
    ],
  },
]

const prepared = contrasts.map(({ rule, poles }) => ({
  rule,
  poles: poles.map(({ en, fr }) => ({ en: words(en), fr: words(fr) })),
}))

export type ContrastDifference = { readonly rule: string; readonly en: string; readonly fr: string }

/** Where one language states one side of a contrast and the other states only another side. */
export function compareContrasts(pair: Pair): ContrastDifference[] {
  return prepared.flatMap(({ rule, poles }) => {
    const en = poles.map((pole) => firstWords(pair.en, pole.en))
    if (en.every((said) => said === undefined)) return []
    const fr = poles.map((pole) => firstWords(pair.fr, pole.fr))
    const onlyEn = en.findIndex((said, i) => said !== undefined && fr[i] === undefined)
    const onlyFr = fr.findIndex((said, i) => said !== undefined && en[i] === undefined)
    const shared = en.some((said, i) => said !== undefined && fr[i] !== undefined)
    if (shared || onlyEn < 0 || onlyFr < 0) return []
    return [{ rule, en: en[onlyEn] ?? '', fr: fr[onlyFr] ?? '' }]
  })
}

import type { Contrast } from './contrasts.ts'

/** Of what kind a thing, a duty or a person is: meanings that exclude one another. */
export const contrastsOfQualities: readonly Contrast[] = [
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
      {
        en: 'no(?! (?:later|more|less|fewer|longer|greater|later))|none',
        fr: '(?<!sans |ménage(?:nt|ra|ront)? )aucune?s?',
      },
    ],
  },
  {
    rule: 'jointly-separately',
    poles: [
      { en: 'jointly|together', fr: 'conjointement|ensemble|en commun|solidairement' },
      { en: 'separately|individually', fr: 'séparément|individuellement' },
      { en: 'solely|exclusively', fr: 'seule?s?|seulement|uniquement|exclusivement' },
    ],
  },
  {
    rule: 'unanimity-majority',
    poles: [
      { en: 'unanimous\\w*|unanimity|consensus', fr: 'unanim\\p{L}+|consensus' },
      { en: 'majority', fr: 'majorité' },
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

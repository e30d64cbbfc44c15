import type { Contrast } from './contrasts.ts'

/** What happens, when, how much and through what channel: meanings that exclude one another. */
export const contrastsOfEvents: readonly Contrast[] = [
  {
    rule: 'first-last',
    poles: [
      { en: 'first', fr: 'premi(?:er|ère)s?' },
      { en: 'last|final', fr: 'derni(?:er|ère)s?' },
    ],
  },
  {
    rule: 'commitment-intention',
    poles: [
      {
        en: 'undertakes?|commits? to|agrees? to|committed to',
        fr: "s'engage(?:nt)?|convien(?:t|nent) d[e']",
      },
      {
        en: 'intends?|plans? to',
        fr: "(?:a|ont) l'intention|compte(?:nt)?(?= \\p{L}+(?:er|ir|re)(?!\\p{L}))|entend(?:ent)?(?= \\p{L}+(?:er|ir|re)(?!\\p{L}))|envisage(?:nt)?",
      },
    ],
  },
  {
    rule: 'unless-if',
    poles: [
      { en: 'unless', fr: "à moins (?:que|qu'|d)|sauf si|sauf" },
      {
        en: '(?<!even |only |as )if(?![^.;]{0,60}(?<!\\p{L})(?:not|no|fails?)(?!\\p{L}))',
        fr: "(?:si|s'ils?)(?![^.;]{0,60}(?:(?<!\\p{L})(?:pas|aucune?|ne)(?!\\p{L})|n'))",
      },
    ],
  },
  {
    rule: 'free-charged',
    poles: [
      {
        en: 'free of charge|at no (?:extra |additional )?(?:cost|charge)|without charge|free',
        fr: 'gratuit\\p{L}*|sans frais|sans coût',
      },
      {
        en: 'charged|billed|payable|for a fee',
        fr: 'payante?s?|facturée?s?|moyennant (?:des )?frais|payables?',
      },
    ],
  },
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
        fr: "exclu\\p{L}*|à l'exception|ne (?:comprend|comprennent|vise|visent|inclut|incluent) (?:pas|ni)|sauf|hors",
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
]

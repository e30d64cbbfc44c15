import { countOf, firstWords, type Pair, words } from './cue.ts'

/** How strongly a sentence binds. Prohibition and plain future are not listed: both languages vary them freely. */
export type Strength = 'must' | 'may' | 'should' | 'endeavour'

export type StrengthDifference = {
  readonly en: { readonly strength: Strength; readonly words: string } | undefined
  readonly fr: { readonly strength: Strength; readonly words: string } | undefined
}

const order: readonly Strength[] = ['must', 'may', 'should', 'endeavour']

const strong: Record<Strength, { en: RegExp; fr: RegExp }> = {
  must: {
    en: words(
      'must|shall|(?:is|are|be) (?:required|obliged|obligated|bound) to|ha(?:s|ve) to|needs? to|(?:is|are) mandatory',
    ),
    fr: words(
      "doi(?:t|vent)|devr(?:a|ont)|(?:est|sont|sera|seront) (?:tenue?s?|obligée?s?) (?:de|d'|à)|(?:a|ont) l'obligation|il faut|il incombe|(?:est|sont) obligatoires?",
    ),
  },
  may: {
    en: words(
      '(?<!\\d )may(?! \\d)|can|could|might|(?:is|are|be) (?:permitted|allowed|entitled|authorized|free) to|ha(?:s|ve) the right to|at (?:its|their) discretion',
    ),
    fr: words(
      "peu(?:t|vent)|peut-être|pourr(?:a|ont|ait|aient)|puissent?|pourriez|pouvez|(?:est|sont|sera|seront) (?:autorisée?s?|habilitée?s?|libres?) (?:à|de|d')|(?:a|ont) le droit|(?:est|sont|sera|seront) en droit (?:de|d')|(?:a|ont) (?:la faculté|le loisir)",
    ),
  },
  should: {
    en: words(
      '(?<!^)(?<![.;:] )should(?! (?:they|you|we|it|he|she|the|an?|any|clients?) )|ought to|(?:is|are) (?:encouraged|advised|recommended)',
    ),
    fr: words(
      'devr(?:ait|aient|iez)|il convient|convient-il|(?:est|sont) (?:encouragée?s?|invitée?s?|priée?s?|recommandée?s?|conseillée?s?|souhaitables?)',
    ),
  },
  endeavour: {
    en: words(
      '(?:will |shall |must )?(?:endeavou?rs?|strives?|striving)|(?:reasonable|best|every|all) (?:commercial )?efforts?|attempts? to|tr(?:y|ies) to|seeks? to|aims? to',
    ),
    fr: words(
      "s'efforce(?:nt|ra|ront)?|efforcer|tente(?:nt|ra|ront)? de|essa(?:ie|ient|iera|ieront|yer) de|(?:font|fera|feront|fait) (?:de son mieux|de leur mieux|tout (?:son|leur) possible)|(?:met|mettent|mettra|mettront) tout en œuvre|efforts raisonnables|tous les efforts|cherche(?:nt|ra|ront)? à|vise(?:nt|ra|ront)? à|tâche(?:nt|ra|ront)? de|s'(?:emploie|évertue)(?:nt|ra|ront)? à|ne ménage(?:nt|ra|ront)? aucun effort",
    ),
  },
}

/** Of those, what asks for its twin even when the other side shows no strength at all: "can" and "vise à" do not. */
const firm: Record<Exclude<Strength, 'must'>, { en: RegExp; fr: RegExp }> = {
  may: {
    en: words(
      '(?<!\\d )may(?! \\d)|(?:is|are|be) (?:permitted|allowed|entitled|authorized|free) to|ha(?:s|ve) the right to',
    ),
    fr: words(
      "(?<!qui )peu(?:t|vent)|pourr(?:a|ont)|(?:est|sont|sera|seront) (?:autorisée?s?|habilitée?s?|libres?) (?:à|de|d')|(?:a|ont) le droit|(?:est|sont|sera|seront) en droit (?:de|d')",
    ),
  },
  should: strong.should,
  endeavour: {
    en: words(
      '(?:will |shall |must )?(?:endeavou?rs?|strives?)|(?:reasonable|best|every) (?:commercial )?efforts?|attempts? to|tr(?:y|ies) to',
    ),
    fr: words(
      "s'efforce(?:nt|ra|ront)?|tente(?:nt|ra|ront)? de|(?:font|fera|feront|fait) (?:de son mieux|de leur mieux|tout (?:son|leur) possible)|efforts raisonnables|tous les efforts",
    ),
  },
}

/** Words that answer a strength of the other side without asking for one. */
const weak: Record<Strength, { en: RegExp; fr: RegExp }> = {
  must: {
    en: words(
      'will|requir\\w+|responsib\\w+|commit\\w*|agrees?|undertakes?|ensur\\w+|mandatory|oblig\\w+|necessary|due|need\\w*|subject to|necessitat\\w+|only|expected',
    ),
    fr: words('.'),
  },
  may: {
    en: words(
      "abl[ey]|(?!li)\\w*(?<!account|li|respons)ability|(?!(?:responsi|reasona|applica|accounta|answera|equita|paya|lia|ta|ca)bl)\\w+[ai]bl[ey]|possib\\w+|potential\\w*|eligib\\w+|likel\\w+|entitle\\w*|rights?|options?|optional\\w*|allow\\w*|enabl\\w*|permit\\w*|discretion|opportunit\\w+|subject to|authori[sz]\\w*|powers?|would|will not|unable|if|cannot|can't|choose|capab\\w+|should|up to|any\\w*|as needed|when\\w*|where\\w*|expect|access|let|through",
    ),
    fr: words(
      "pouv(?:ant|oir|oirs|ez|aient|ait)|puisse|possib\\p{L}+|possibilités?|éventuel\\p{L}*|susceptibles?|perme(?:t|ttent|ttre|ttant|ttra|ttront)|loisible|facultati\\p{L}+|discrétion|capables?|capacité|mesure (?:de|d')|droits?|(?!(?:responsa|raisonna|applica|équita|paya|redeva|ouvra|compta|préala|ta)bles?)\\p{L}+[ai]bles?|options?|risque(?:nt)?|parfois|autoris\\p{L}+|au besoin|s'il y a lieu|le cas échéant|devrai(?:t|ent)|jusqu'[àa]u?x?|aurai(?:t|ent)|serai(?:t|ent)|il se peut|accès|si|faculté|moyen",
    ),
  },
  should: {
    en: words(
      'should|recommend\\w*|expect\\w*|advis\\w*|encourag\\w*|desirabl\\w+|would|best practice|invit\\w+|appropriate|could|please',
    ),
    fr: words(
      "recommand\\p{L}*|souhait\\p{L}*|attend\\p{L}*|s'attendre|conseill\\p{L}*|encourag\\p{L}*|préférable|invit\\p{L}+|serai(?:t|ent)|pourrai(?:t|ent)|bonnes? pratiques?|veuillez|prière|prévu\\p{L}*|idéal\\p{L}*|il y a lieu|si|advenant|lorsque|en cas",
    ),
  },
  endeavour: {
    en: words(
      'goals?|objectives?|targets?|targeted|aim\\w*|efforts?|intend\\w*|intention|possible|practicable|purpose|seek\\w*|strives?|hope|attempt\\w*|focus\\w*|designed|committed|try\\w*|designed|best',
    ),
    fr: words(
      'objectifs?|buts?|cibles?|efforts?|intention|possible|vise\\p{L}*|visant|cherch\\p{L}+|afin|mieux|souhait\\p{L}*|tent\\p{L}+|ambition|essa\\p{L}+',
    ),
  },
}

/** "must not", "may not", "cannot": set aside, since negation is compared on its own. */
const prohibitions = {
  en: words("(?:must|shall|may|can|should|could) ?not|cannot|can't|(?:must|shall|may) (?:in no case|never)"),
  fr: words(
    "(?:ne|n') ?(?:doi(?:t|vent)|peu(?:t|vent)|devr(?:a|ont|ait|aient)|pourr(?:a|ont|ait|aient))(?: pas| en aucun cas| jamais)?",
  ),
}

/** Where one language binds and the other only allows, recommends or tries; the stronger signs only. */
export function compareStrength(pair: Pair): StrengthDifference | undefined {
  const en = withoutMonth(pair.en).replace(prohibitions.en, (found) => '_'.repeat(found.length))
  const fr = pair.fr.replace(prohibitions.fr, (found) => '_'.repeat(found.length))
  const surplus = order.map((strength) => {
    const difference = countOf(en, strong[strength].en) - countOf(fr, strong[strength].fr)
    return { strength, difference }
  })
  const onlyEn = surplus.find(({ difference }) => difference > 0)?.strength
  const onlyFr = surplus.find(({ difference }) => difference < 0)?.strength
  if (onlyEn && onlyFr && onlyEn !== onlyFr) return { en: said('en', en, onlyEn), fr: said('fr', fr, onlyFr) }
  if (onlyEn && onlyEn !== 'must' && isFirm('en', en, onlyEn) && lacks('fr', pair.fr, onlyEn))
    return { en: said('en', en, onlyEn), fr: undefined }
  if (onlyFr && onlyFr !== 'must' && isFirm('fr', fr, onlyFr) && lacks('en', pair.en, onlyFr))
    return { en: undefined, fr: said('fr', fr, onlyFr) }
  return undefined
}

/** "In May" allows nothing. */
function withoutMonth(english: string): string {
  return english.replace(
    /(?<=\b(?:[Ii]n|[Oo]f|[Bb]y|[Uu]ntil|[Ss]ince|[Ee]very|[Ee]ach|[Ff]rom|[Bb]efore|[Aa]fter|[Ll]ate|[Ee]arly) )May\b/g,
    '___',
  )
}

function isFirm(side: 'en' | 'fr', text: string, strength: Exclude<Strength, 'must'>): boolean {
  return countOf(text, firm[strength][side]) > 0
}

function lacks(side: 'en' | 'fr', text: string, strength: Strength): boolean {
  return countOf(text, strong[strength][side]) === 0 && countOf(text, weak[strength][side]) === 0
}

function said(side: 'en' | 'fr', text: string, strength: Strength) {
  return { strength, words: firstWords(text, strong[strength][side]) ?? '' }
}

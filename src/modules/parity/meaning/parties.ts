import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { cached } from '../facts/fact.ts'
import { type Difference, saysDifferently } from '../finding.ts'
import { countOf, firstWords, type Pair, words } from './cue.ts'
import { organizations, places } from './gazetteer.ts'

/** Names that must answer one another: parties, defined terms, acronyms. */
export type Vocabulary = {
  /** Patterns of a party or term in each language. */
  readonly names: readonly Name[]
  /** Words written alike in both versions: names of people, places, products. */
  readonly shared: ReadonlySet<string>
}

type Name = {
  /** Only names of one group stand for one another: the text's own, the usual roles, places, organizations. */
  readonly group: 'own' | 'role' | 'place' | 'organization'
  readonly en: RegExp
  readonly fr: RegExp
}

/** Roles of service agreements, when the text gives no better list. */
const roles: readonly Bilingual[] = [
  {
    en: 'clients?|customers?|users?|applicants?|recipients?|participants?|subscribers?',
    fr: 'client(?:e|s|es|·e)?|clientèle|utilisat(?:eu|ri)\\p{L}+|usagers?|usagères?|demandeu\\p{L}+|requérante?s?|candidate?s?|bénéficiaires?|destinataires?|participante?s?|abonnée?s?',
  },
  {
    en: '(?:service |infrastructure )?providers?|suppliers?',
    fr: 'fournisseu(?:r|rs|se|ses)|prestatai\\p{L}+|organisations? fournisseuses?',
  },
  { en: 'employers?', fr: 'employeu\\p{L}+' },
  { en: 'employees?|staff|workers?', fr: 'employée?s?|fonctionnaires?|personnel|travailleu\\p{L}+' },
  { en: 'deputy (?:ministers?|heads?)', fr: 'sous-ministres?|administrat\\p{L}+ général\\p{L}*' },
  { en: '(?<!deputy )ministers?(?! of)', fr: '(?<!sous-)ministres?' },
  { en: 'directors?(?: general)?', fr: 'direct(?:eu|ri)\\p{L}+|direction' },
]

const usual: readonly Name[] = [
  ...named('role', roles),
  ...named('place', places),
  ...named('organization', organizations),
]

/** Most sentences name no place and no organization of the list. */
const properName = {
  en: new RegExp([...places, ...organizations].map(({ en }) => en).join('|')),
  fr: new RegExp([...places, ...organizations].map(({ fr }) => fr).join('|')),
}

function isCommon({ group }: Name): boolean {
  return group === 'own' || group === 'role'
}

/** The names to look for in a text: its own terms and acronyms, then those of every agreement. */
export function vocabularyOf(
  terms: readonly Bilingual[],
  shared: ReadonlySet<string> = new Set(),
): Vocabulary {
  return { names: [...terms.map(termPatterns), ...usual], shared }
}

function named(group: Name['group'], names: readonly Bilingual[]): Name[] {
  return names.map(({ en, fr }) => ({ group, en: words(en), fr: words(fr) }))
}

function termPatterns({ en, fr }: Bilingual): Name {
  const plural = (text: string) =>
    text
      .split(/\s+/)
      .map((word) => `${escaped(word)}(?:s|x)?`)
      .join(' ')
  return { group: 'own', en: words(plural(en)), fr: words(plural(fr)) }
}

/** One party where the other language names another, or two parties that change places around the verb. */
export function compareParties(pair: Pair, { names, shared }: Vocabulary): Difference[] {
  const relevant = properName.en.test(pair.en) || properName.fr.test(pair.fr) ? names : names.filter(isCommon)
  const here = relevant.map((name) => ({
    group: name.group,
    en: firstWords(pair.en, name.en),
    fr: firstWords(pair.fr, name.fr),
  }))
  for (const group of ['own', 'role', 'place', 'organization'] as const) {
    const onlyEn = here.find((name) => name.group === group && name.en !== undefined && name.fr === undefined)
    const onlyFr = here.find((name) => name.group === group && name.fr !== undefined && name.en === undefined)
    if (onlyEn && onlyFr) return [saysDifferently('party', 'error', onlyEn.en, onlyFr.fr)]
  }
  return [
    ...swappedSubject(
      pair,
      relevant.filter((_, i) => here[i]?.en !== undefined && here[i]?.fr !== undefined),
    ),
    ...compareShared(pair, shared),
  ]
}

const passive = {
  en: words('(?:be|is|are|been|being) \\w+(?:ed|en|de|nt)'),
  fr: words('(?:est|sont|sera|seront|être|soit|soient) (?:\\p{L}+ )?\\p{L}+(?:ée?s?|ie?s?|ue?s?|ise?s?)'),
}

const verb = {
  en: '(?:must|shall|will|may|agrees?|undertakes?|is|are|has|ha(?:s|ve)|\\p{L}+s)',
  fr: "(?:doit|doivent|peut|peuvent|s'engage\\p{L}*|est|sont|a|ont|\\p{L}+(?:era|eront|ira|iront|dra|dront)|\\p{L}+(?:e|ent|it|nd|et))",
}

/** "The Client must notify the Provider" against "Le fournisseur doit aviser le client". */
function swappedSubject(pair: Pair, named: Vocabulary['names']): Difference[] {
  if (countOf(pair.en, passive.en) || countOf(pair.fr, passive.fr)) return []
  if (named.length < 2) return []
  const subject = (side: 'en' | 'fr') =>
    named.findIndex((name) => {
      const lead = side === 'en' ? '^(?:the |each |every |an? )?' : "^(?:le |la |l'|les |chaque |une? )?"
      return cached(`${lead}(?:${name[side].source})(?: \\([^)]*\\))? ${verb[side]}(?!\\p{L})`, 'iu').test(
        pair[side],
      )
    })
  const en = subject('en')
  const fr = subject('fr')
  const [a, b] = [named[en], named[fr]]
  if (!a || !b || en === fr) return []
  const crossed = countOf(pair.fr, a.fr) > 0 && countOf(pair.en, b.en) > 0
  return crossed
    ? [saysDifferently('party', 'error', firstWords(pair.en, a.en), firstWords(pair.fr, b.fr))]
    : []
}

/** A name that both versions know stands where the other language has another such name. */
function compareShared(pair: Pair, shared: ReadonlySet<string>): Difference[] {
  const en = namesIn(pair.en, shared)
  const fr = namesIn(pair.fr, shared)
  const onlyEn = [...en].filter((name) => !fr.has(name))
  const onlyFr = [...fr].filter((name) => !en.has(name))
  return onlyEn.length > 0 && onlyFr.length > 0
    ? [saysDifferently('name', 'warning', onlyEn[0], onlyFr[0])]
    : []
}

function namesIn(text: string, shared: ReadonlySet<string>): Set<string> {
  return new Set(
    [...text.matchAll(/\p{Lu}[\p{L}\p{N}-]+/gu)].map(([name]) => name).filter((name) => shared.has(name)),
  )
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

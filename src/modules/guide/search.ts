import { type Bilingual, type Language, otherLanguage } from '../../kernel/language/bilingual.ts'
import { considerations } from './considerations.ts'
import { documentDefinitions, documentName } from './documents.ts'
import { keyTerms } from './glossary/key-terms.ts'
import { glossary } from './glossary.ts'
import { baseGuide, type Guide } from './guide.ts'
import { steps } from './steps.ts'
import { wordsOf } from './words.ts'

export type FoundKind = 'step' | 'consideration' | 'document' | 'element' | 'term'

export type Found = {
  readonly kind: FoundKind
  readonly id: string
  readonly name: Bilingual
  /** The passage that answers, in the language in which the words were found. */
  readonly snippet: string
  readonly language: Language
}

type Entry = {
  readonly kind: FoundKind
  readonly id: string
  readonly name: Bilingual
  /** Other names, then texts, the most telling first. */
  readonly names: Bilingual<readonly string[]>
  readonly texts: Bilingual<readonly string[]>
}

const weights = { name: 8, nameStart: 5, text: 2, textStart: 1 } as const

/**
 * Searches the whole guide in both languages, without regard to accents, case or ligatures. What holds every
 * word comes before what holds some; a word in a name weighs more than one in a text; at the same weight the
 * reader's language comes first.
 */
export function searchGuide(query: string, language: Language, guide: Guide = baseGuide): readonly Found[] {
  const asked = [...new Set(wordsOf(query))]
  if (asked.length === 0) return []
  return entriesOf(guide)
    .map((entry) => ranked(entry, asked, language))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry, language: where }) => ({
      kind: entry.kind,
      id: entry.id,
      name: entry.name,
      snippet: snippetOf(entry.texts[where], asked),
      language: where,
    }))
}

type Ranked = { readonly entry: Entry; readonly score: number; readonly language: Language }

function ranked(entry: Entry, asked: readonly string[], language: Language): Ranked {
  const own = scoreIn(entry, asked, language)
  const other = scoreIn(entry, asked, otherLanguage(language))
  return other > own
    ? { entry, score: other, language: otherLanguage(language) }
    : { entry, score: own, language }
}

function scoreIn(entry: Entry, asked: readonly string[], language: Language): number {
  const names = [entry.id, entry.name[language], ...entry.names[language]].flatMap(wordsOf)
  const texts = entry.texts[language].flatMap(wordsOf)
  const scores = asked.map((word) => {
    if (names.includes(word)) return weights.name
    if (names.some((name) => name.startsWith(word))) return weights.nameStart
    if (texts.includes(word)) return weights.text
    return texts.some((text) => text.startsWith(word)) ? weights.textStart : 0
  })
  const found = scores.filter((score) => score > 0).length
  const whole = found === asked.length ? 100 : 0
  const exact = wordsOf(entry.name[language]).join(' ') === asked.join(' ') ? 50 : 0
  return found === 0 ? 0 : whole + exact + scores.reduce<number>((sum, score) => sum + score, 0)
}

/** The first text that holds one of the words, cut at a word near 180 characters. */
function snippetOf(texts: readonly string[], asked: readonly string[]): string {
  const text =
    texts.find((one) => wordsOf(one).some((word) => asked.some((start) => word.startsWith(start)))) ??
    texts[0] ??
    ''
  return text.length <= 180 ? text : `${text.slice(0, 180).replace(/\s+\S*$/, '')}…`
}

function entriesOf(guide: Guide): readonly Entry[] {
  return [
    ...guide.elements.map((element) =>
      entry('element', element.id, element.name, [], [element.purpose, element.help, ...labelsOf(element)]),
    ),
    ...documentDefinitions.map(({ code, purpose }) => {
      const { name, abbreviation } = documentName(code, guide.slaFrenchLabel)
      return entry('document', code, name, [abbreviation, documentName(code, 'accord').name], [purpose])
    }),
    ...[...glossary, ...keyTerms].map((term) => ({
      ...entry('term', term.id, term.term, [], [term.definition, ...(term.note ? [term.note] : [])]),
      names: term.also ?? { en: [], fr: [] },
    })),
    ...steps.map((step) =>
      entry('step', step.id, step.name, [], [...step.activities, ...step.outputs, step.gate.question]),
    ),
    ...considerations.map(({ id, question, evidence }) =>
      entry('consideration', id, question, [], [question, evidence]),
    ),
  ]
}

function labelsOf(element: Guide['elements'][number]): readonly Bilingual[] {
  return element.fields.map((field) => field.label)
}

function entry(
  kind: FoundKind,
  id: string,
  name: Bilingual,
  names: readonly Bilingual[],
  texts: readonly Bilingual[],
): Entry {
  const side = (pairs: readonly Bilingual[]): Bilingual<readonly string[]> => ({
    en: pairs.map((pair) => pair.en),
    fr: pairs.map((pair) => pair.fr),
  })
  return { kind, id, name, names: side(names), texts: side(texts) }
}

import type { Bilingual } from '../../kernel/language/bilingual.ts'
import { considerations } from './considerations.ts'
import { documentDefinitions, documentName } from './documents.ts'
import { fundingModels } from './funding-models.ts'
import { keyTerms } from './glossary/key-terms.ts'
import { glossary } from './glossary.ts'
import type { Guide } from './guide.ts'
import { statutoryProfiles } from './overlays/profiles.ts'
import { servicePackages } from './packages.ts'
import { steps } from './steps.ts'
import { tierDefinitions } from './tiers.ts'

export type FoundKind =
  | 'step'
  | 'consideration'
  | 'document'
  | 'tier'
  | 'funding-model'
  | 'package'
  | 'profile'
  | 'element'
  | 'term'

/** One thing that the guide holds and that can be looked for. */
export type Entry = {
  readonly kind: FoundKind
  readonly id: string
  readonly name: Bilingual
  /** Other names, then texts, the most telling first. */
  readonly names: Bilingual<readonly string[]>
  readonly texts: Bilingual<readonly string[]>
}

/** Everything that the pages of the guide tell. */
export function entriesOf(guide: Guide): readonly Entry[] {
  return [
    ...guide.elements.map((element) =>
      entry('element', element.id, element.name, [], [element.purpose, element.help, ...labelsOf(element)]),
    ),
    ...documentDefinitions.map(({ code, purpose, life }) => {
      const { name, abbreviation } = documentName(code, guide.slaFrenchLabel)
      return entry('document', code, name, [abbreviation, documentName(code, 'accord').name], [purpose, life])
    }),
    ...tierDefinitions.map(({ id, name, layers, situation, holds, example }) =>
      entry('tier', id, joined(name, layers), [name, layers], [situation, holds, example]),
    ),
    ...fundingModels.map(({ id, name, how, strengths, weaknesses }) =>
      entry('funding-model', id, name, [], [how, strengths, weaknesses]),
    ),
    ...servicePackages.map(({ id, name, content, pricing }) =>
      entry('package', id, name, [], [content, pricing]),
    ),
    ...statutoryProfiles.map(({ id, name, needs, duties = [] }) =>
      entry('profile', id, name, [], [...needs.map(({ reason }) => reason), ...duties]),
    ),
    ...[...glossary, ...keyTerms].map((term) => ({
      ...entry('term', term.id, term.term, [], [term.definition, ...(term.note ? [term.note] : [])]),
      names: term.also ?? { en: [], fr: [] },
    })),
    ...steps.map(({ id, name, inputs, activities, outputs, gate }) =>
      entry(
        'step',
        id,
        name,
        [same(gate.id)],
        [...activities, ...outputs, gate.question, ...inputs, ...gate.offRamps],
      ),
    ),
    ...considerations.map(({ id, question, evidence }) =>
      entry('consideration', id, question, [], [question, evidence]),
    ),
  ]
}

function labelsOf(element: Guide['elements'][number]): readonly Bilingual[] {
  return element.fields.map((field) => field.label)
}

function same(text: string): Bilingual {
  return { en: text, fr: text }
}

function joined(name: Bilingual, more: Bilingual): Bilingual {
  return { en: `${name.en}, ${more.en}`, fr: `${name.fr}, ${more.fr}` }
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

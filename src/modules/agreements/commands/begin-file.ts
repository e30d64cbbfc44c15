import { CliUsageError } from '../../../kernel/cli/command.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import { documentName, type Guide } from '../../guide/index.ts'
import { factFaults, factFields, usualFacts } from '../drafting/begin-draft/facts.ts'
import { firstDraft } from '../drafting/begin-draft/first-draft.ts'
import type { Known } from '../drafting/begin-draft/known.ts'
import { type Fields, filled } from '../drafting/begin-draft/start.ts'
import type { Agreement } from '../format.ts'
import type { NewId } from '../start.ts'
import { type FactsFile, positionId, withParties } from './facts-file.ts'

/** A new agreement with everything begun that the page of a first draft would begin; all of it is still to be read. */
export function beginFile(
  started: Agreement,
  file: FactsFile,
  newId: NewId,
  today: Temporal.PlainDate,
  guide: Guide,
): Agreement {
  const named = withParties(started, file)
  const agreement = {
    ...named,
    documents: named.documents.map((document) => {
      const { name } = documentName(document.type, guide.slaFrenchLabel)
      const title = { en: `${name.en} – ${file.title.en}`, fr: `${name.fr} – ${file.title.fr}` }
      return { ...document, title }
    }),
  }
  const base = { agreement, option: null, today, services: [], standards: [] }
  const facts = { ...usualFacts({ ...base, title: file.title }), ...factsOf(file) }
  const [fault] = factFaults(facts, factFields(base), agreement, (one) => one)
  if (fault) throw new CliUsageError({ en: `${fault.message.en}.`, fr: `${fault.message.fr}.` })
  const known: Known = {
    ...base,
    facts,
    problem: file.need,
    risks: [],
    milestones: [],
    clauses: new Map(),
    timeZone: capitalZone,
    people: new Map(
      file.parties.map((party, index) => [
        `party-${index + 1}`,
        {
          decides: positionId(index, 'decides'),
          runs: positionId(index, 'runs'),
          heads: party.heads ? positionId(index, 'heads') : '',
        },
      ]),
    ),
  }
  const drafts = firstDraft({ agreement, guide, stored: () => undefined }, known, () => newId().slice(-12))
  return {
    ...agreement,
    documents: drafts.map(({ document, lines }) => {
      // What nobody requires would be an error with a gap in it.
      const begun = lines.filter(({ entry, left }) => entry.need === 'required' || left.length === 0)
      const written = new Map(begun.map(({ element }) => [element.id, element]))
      const others = document.elements.map((element) => written.get(element.id) ?? element)
      const known = new Set(others.map(({ id }) => id))
      return {
        ...document,
        elements: [...others, ...[...written.values()].filter(({ id }) => !known.has(id))],
      }
    }),
  }
}

/** The facts of the file under the names of the page's questions. */
function factsOf({ title: _title, need: _need, parties, ...common }: FactsFile): Fields {
  const own = parties.flatMap((party, index) =>
    (['law', 'delegation', 'cost-centre'] as const).map(
      (name) => [`${name}-${index + 1}`, party[name]] as const,
    ),
  )
  return filled({ ...common, ...Object.fromEntries(own) })
}

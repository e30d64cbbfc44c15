import * as z from 'zod'
import { CliUsageError } from '../../../kernel/cli/command.ts'
import { bilingualShape } from '../../../kernel/language/shape.ts'
import { durationUnitShape, legalFormShape } from '../format/schema.ts'
import type { Agreement } from '../format.ts'

const line = z.string().trim().min(1).max(500)

const position = z.strictObject({
  title: bilingualShape,
  incumbent: line.exactOptional(),
  email: line.exactOptional(),
})

const party = z.strictObject({
  name: bilingualShape,
  acronym: bilingualShape.exactOptional(),
  address: bilingualShape.exactOptional(),
  // An agreement is no instrument for private parties.
  legalForm: legalFormShape.exclude(['private']),
  decides: position,
  runs: position,
  heads: position.exactOptional(),
  law: bilingualShape.exactOptional(),
  delegation: line.exactOptional(),
  'cost-centre': line.exactOptional(),
})

/** What only the parties know, as a file says it: the questions of the page where a draft begins, by the same names. */
const factsShape = z.strictObject({
  title: bilingualShape,
  need: bilingualShape,
  parties: z.array(party).min(2).max(20),
  start: line.exactOptional(),
  end: line.exactOptional(),
  'service-name': bilingualShape.exactOptional(),
  'service-description': bilingualShape.exactOptional(),
  volume: line.exactOptional(),
  'level-statement': bilingualShape.exactOptional(),
  'level-limit': z
    .strictObject({
      count: z.int().min(1),
      unit: durationUnitShape,
    })
    .exactOptional(),
  'level-target': line.exactOptional(),
  sum: z.strictObject({ amount: line, currency: z.literal('CAD') }).exactOptional(),
  'information-category': line.exactOptional(),
})

export type FactsFile = z.infer<typeof factsShape>

/** The answers and the facts of one file. Throws `CliUsageError` naming the first fact that cannot be read. */
export function splitFacts(json: unknown): { readonly answers: unknown; readonly facts: FactsFile | null } {
  if (typeof json !== 'object' || json === null || !('facts' in json)) return { answers: json, facts: null }
  const { facts, ...answers } = json
  const read = factsShape.safeParse(facts)
  if (read.success) return { answers, facts: read.data }
  const [issue] = read.error.issues
  const where = ['facts', ...(issue?.path ?? [])].join('.')
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : null
  throw new CliUsageError(
    keys
      ? {
          en: `${where}: there is no fact named ${keys}.`,
          fr: `${where}\u00a0: aucun fait ne s’appelle ${keys}.`,
        }
      : {
          en: `${where}: this is missing or has another form than docs/format.md shows.`,
          fr: `${where}\u00a0: ce fait manque ou n’a pas la forme que montre docs/format.md.`,
        },
  )
}

/** The agreement with the parties, positions and titles that the facts name. */
export function withParties(agreement: Agreement, facts: FactsFile): Agreement {
  const parties = facts.parties.map(({ name, acronym, address, legalForm }, index) => ({
    id: `party-${index + 1}`,
    name,
    ...(acronym ? { acronym } : {}),
    ...(address ? { address } : {}),
    legalForm,
    role: agreement.parties[index]?.role ?? 'participant',
  }))
  const positions = facts.parties.flatMap((party, index) =>
    (['decides', 'runs', 'heads'] as const).flatMap((part) => {
      const held = party[part]
      return held ? [{ id: positionId(index, part), party: `party-${index + 1}`, ...held }] : []
    }),
  )
  return { ...agreement, title: facts.title, parties, positions }
}

export function positionId(index: number, part: string): string {
  return `party-${index + 1}-${part}`
}

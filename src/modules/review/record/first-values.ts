import type { FieldValue, FoundOrganization } from '../../agreements/index.ts'
import { recordedFields } from '../../register/index.ts'
import { type Guess, guessFields } from '../guess/guess-fields.ts'
import { organizationNamed } from '../guess/guess-parties.ts'
import { guessTitle } from '../guess/guess-title.ts'
import type { ReadClause } from '../reading/read-text.ts'
import type { JudgedReport } from '../report/judged.ts'
import type { Confirmation } from './record-legacy.ts'

const mostParties = 6

/** What the program read, as the form shows it first, with the passages that state it. Nothing is confirmed yet. */
export function firstValues(
  report: JudgedReport,
  files: readonly (readonly ReadClause[])[],
  organizations: readonly FoundOrganization[],
): {
  readonly fields: readonly (readonly [string, string])[]
  readonly passages: Readonly<Record<Confirmation, string>>
} {
  const guesses = guessFields(report, files[0] ?? [])
  const guess = (element: string, field: string) =>
    guesses.find((one) => one.element === element && one.field.key === field)
  const [start, end, amount] = [
    guess('term', 'start'),
    guess('term', 'end'),
    guess('fee-structure', 'fixed-sum'),
  ]
  const named = report.facts.parties.slice(0, mostParties)
  const fields = recordedFields({
    title: guessTitle(files),
    type: report.documents[0] ?? 'MOU',
    startsOn: textOf(start?.value),
    endsOn: textOf(end?.value),
    amount: amountOf(amount?.value),
    note: '',
    parties: named.map(({ name }) => ({
      name,
      organization: organizationNamed(name, organizations)?.id ?? null,
    })),
  })
  const passage = (one: Guess | undefined) => (one ? `${one.text} [${one.place}]` : '')
  const parties = named.map(({ name, place }) => `${name} [${place}]`).join('; ')
  return {
    fields,
    passages: { parties, start: passage(start), end: passage(end), amount: passage(amount) },
  }
}

function textOf(value: FieldValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function amountOf(value: FieldValue | undefined): string | null {
  return typeof value === 'object' && 'amount' in value ? value.amount : null
}

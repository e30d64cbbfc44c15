import { type Bilingual, languages } from '../../../kernel/language/bilingual.ts'
import { exactDecimal } from '../../../kernel/language/typed-decimal.ts'
import { dateParts, readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { type FieldError, type FormFields, hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import { documentTypes } from '../../guide/index.ts'
import { words } from './recorded.text.ts'
import type { RecordedFacts, RecordedParty } from './recorded.ts'

export const mostParties = 6

const longestTitle = 300
const longestNote = 4000

export type ReadRecorded =
  | { readonly ok: true; readonly facts: RecordedFacts }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

/** What was typed about an existing agreement, or what is wrong with it, field by field. */
export function readRecorded(form: FormFields, organizations: ReadonlyMap<string, Bilingual>): ReadRecorded {
  const title = { en: form.get('title-en').trim(), fr: form.get('title-fr').trim() }
  const type = documentTypes.find((one) => one === form.get('type'))
  const [start, end] = [readDate(typedDate(form, 'start')), readDate(typedDate(form, 'end'))]
  const amount = readAmount(form.get('amount'))
  const note = form.get('note').trim()
  const parties = readParties(form, organizations)
  const errors: FieldError[] = [
    ...(title.en || title.fr ? [] : [{ field: 'title-en', either: true as const, message: words.giveTitle }]),
    ...languages
      .filter((side) => title[side].length > longestTitle || hasForbiddenCharacters(title[side]))
      .map((side) => ({ field: `title-${side}`, message: words.longTitle })),
    ...(type ? [] : [{ field: 'type', message: words.giveType }]),
    ...parties
      .filter(({ party }) => party.name.length > longestTitle || hasForbiddenCharacters(party.name))
      .map(({ index }) => ({ field: `party-${index}`, message: words.longTitle })),
    ...(parties.length === 0 ? [{ field: 'party-0', message: words.giveParty }] : []),
    ...(start === 'impossible' ? [{ field: 'start', message: words.noSuchDay }] : []),
    ...(end === 'impossible' ? [{ field: 'end', message: words.noSuchDay }] : []),
    ...(start && end && end !== 'impossible' && end < start
      ? [{ field: 'end', message: words.endsBefore }]
      : []),
    ...(amount === undefined ? [{ field: 'amount', message: words.noAmount }] : []),
    ...(note.length > longestNote || hasForbiddenCharacters(note)
      ? [{ field: 'note', message: words.longNote }]
      : []),
  ]
  if (errors.length || !type || start === 'impossible' || end === 'impossible' || amount === undefined)
    return { ok: false, errors }
  return {
    ok: true,
    facts: {
      title,
      type,
      startsOn: start,
      endsOn: end,
      amount,
      note,
      parties: parties.map(({ party }) => party),
    },
  }
}

/** The facts as the form shows them. */
export function recordedFields(facts: RecordedFacts): readonly (readonly [string, string])[] {
  const date = (name: string, day: string | null) => {
    const { year, month, day: of } = dateParts(day ?? undefined)
    return [
      [`${name}-day`, of],
      [`${name}-month`, month],
      [`${name}-year`, year],
    ] as const
  }
  return [
    ['title-en', facts.title.en],
    ['title-fr', facts.title.fr],
    ['type', facts.type],
    ...date('start', facts.startsOn),
    ...date('end', facts.endsOn),
    ['amount', facts.amount ?? ''],
    ['note', facts.note],
    ...facts.parties.flatMap(({ name, organization }, index) => [
      [`party-${index}`, name] as const,
      [`party-id-${index}`, organization ?? ''] as const,
    ]),
  ]
}

/** A row counts when it names somebody; a registered organization without a name lends its own. */
function readParties(form: FormFields, organizations: ReadonlyMap<string, Bilingual>) {
  return Array.from({ length: mostParties }, (_, index) => index).flatMap((index) => {
    const known = organizations.get(form.get(`party-id-${index}`))
    const name = form.get(`party-${index}`).trim() || known?.en || ''
    const party: RecordedParty = { name, organization: known ? form.get(`party-id-${index}`) : null }
    return name === '' ? [] : [{ index, party }]
  })
}

/** "118 000,50", "$118,000.5": an exact amount; null for nothing, undefined for what is no amount. */
export function readAmount(typed: string): string | null | undefined {
  if (typed.trim() === '') return null
  const plain = exactDecimal(typed)
  return /^\d{1,14}(?:\.\d{1,2})?$/.test(plain) ? plain : undefined
}

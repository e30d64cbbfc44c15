import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { readDate, type TypedDate, typedDate } from '../../../../kernel/ui/form/date-input.tsx'
import { isId, newId } from '../../../../kernel/value/id.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import type { PositionChoice } from '../queries.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import type { Milestone } from './milestones.ts'

/** A milestone as typed: its two dates also as they were written, to be shown again. */
export type TypedMilestone = {
  readonly milestone: Milestone
  readonly start: TypedDate
  readonly end: TypedDate
  readonly errors: readonly FieldError[]
}

export function readMilestone(
  {
    form,
    now,
    known,
  }: { readonly form: FormFields; readonly now: Temporal.Instant; readonly known?: string | undefined },
  positions: readonly PositionChoice[],
): TypedMilestone {
  const title = readBilingual(form, 'title', { max: longest.title, required: needs.title })
  const [typedStart, typedEnd] = [typedDate(form, 'start'), typedDate(form, 'end')]
  const [start, end] = [readDate(typedStart), readDate(typedEnd)]
  const errors: FieldError[] = [...title.errors]
  if (start === 'impossible') errors.push({ field: 'start', message: needs.date })
  if (end === 'impossible') errors.push({ field: 'end', message: needs.date })
  else if (start && end && start !== 'impossible' && end < start)
    errors.push({ field: 'end', message: needs.endFirst })
  const milestone: Milestone = {
    id: known ?? (isId(form.get('id')) ? form.get('id') : newId(now)),
    title: title.value,
    start: start === 'impossible' ? null : start,
    end: end === 'impossible' ? null : end,
    owner: positions.find(({ id }) => id === form.get('owner'))?.id ?? null,
    version: Math.max(0, readVersion(form)),
  }
  return { milestone, start: typedStart, end: typedEnd, errors }
}

export function emptyMilestone(now: Temporal.Instant): Milestone {
  return { id: newId(now), title: { en: '', fr: '' }, start: null, end: null, owner: null, version: 0 }
}

const needs = {
  title: { en: 'Name the milestone in both languages', fr: 'Nommez le jalon dans les deux langues' },
  date: {
    en: 'Enter a day that exists, such as 4 1 2027',
    fr: 'Saisissez un jour qui existe, comme 1 4 2027',
  },
  endFirst: {
    en: 'Enter an end on or after the start',
    fr: 'Saisissez une fin égale ou postérieure au début',
  },
} satisfies Record<string, Bilingual>

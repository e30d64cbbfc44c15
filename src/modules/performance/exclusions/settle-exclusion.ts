import type { Tx } from '../../../kernel/data/database.ts'
import { type Bilingual, languages } from '../../../kernel/language/bilingual.ts'
import { readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { isId } from '../../../kernel/value/id.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  hasForbiddenCharacters,
} from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { audit, may, refusalOf } from '../../identity/index.ts'
import type { RunningMeasure } from '../activate/queries.ts'
import { zoneOf } from '../engine/rules-in-force.ts'
import { type ExclusionLine, exclusionsOf } from './queries.ts'

export const otherCode = 'other'

/**
 * Proposes to leave out a stretch of time or single cases. A reason that the rule agreed on beforehand counts at once;
 * any other counts when another party accepts. Sent twice, it is proposed once.
 */
export async function proposeExclusion(
  tx: Tx,
  viewer: Viewer,
  measure: RunningMeasure,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ readonly id: string }>> {
  if (!may(viewer.roles, 'settle-results')) return { kind: 'refused', reason: refusalOf('settle-results') }
  const read = readProposal(form, measure, now)
  if ('errors' in read) return { kind: 'invalid', errors: read.errors }
  const { span, cases, reason, evidence, code, beforehand } = read
  const id = form.get('exclusion')
  if (!isId(id)) return { kind: 'invalid', errors: [{ field: 'reason-en', message: words.again }] }
  const added = await tx
    .insertInto('performance.exclusion')
    .values({
      organization_id: measure.organization,
      id,
      measure_id: measure.id,
      code,
      beforehand,
      starts_at: span?.start ?? null,
      ends_at: span?.end ?? null,
      cases: [...cases],
      reason_en: reason.en,
      reason_fr: reason.fr,
      evidence,
      proposed_by: viewer.organization,
      person_id: viewer.person,
      recorded_at: now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await trace(tx, viewer, measure, 'exclusion-proposed', id, { code, beforehand }, now)
  return { kind: 'done', value: { id } }
}

/** Accepts or refuses what another party proposed, or takes back one's own. Only the first answer counts. */
export async function answerExclusion(
  tx: Tx,
  viewer: Viewer,
  measure: RunningMeasure,
  exclusion: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ readonly id: string }, ExclusionLine> | { readonly kind: 'missing' }> {
  const line = (await exclusionsOf(tx, measure)).find(({ id }) => id === exclusion)
  if (!line) return { kind: 'missing' }
  if (!may(viewer.roles, 'settle-results')) return { kind: 'refused', reason: refusalOf('settle-results') }
  const outcome = outcomes.find((known) => known === form.get('outcome'))
  const isOwn = line.proposedBy.id === viewer.organization
  if (!outcome || isOwn !== (outcome === 'withdrawn')) return { kind: 'refused', reason: words.notYours }
  if (line.state !== 'proposed' && !(line.state === 'beforehand' && isOwn))
    return { kind: 'conflict', conflict: line }
  const reason = { en: form.get('answer-en').trim(), fr: form.get('answer-fr').trim() }
  if (outcome === 'refused' && !(reason.en && reason.fr))
    return { kind: 'invalid', errors: missing('answer', reason, words.why) }
  const added = await tx
    .insertInto('performance.exclusion_answer')
    .values({
      organization_id: measure.organization,
      exclusion_id: exclusion,
      outcome,
      reason_en: reason.en,
      reason_fr: reason.fr,
      answered_by: viewer.organization,
      person_id: viewer.person,
      recorded_at: now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('exclusion_id')
    .executeTakeFirst()
  if (!added) return { kind: 'conflict', conflict: line }
  await trace(tx, viewer, measure, `exclusion-${outcome}`, exclusion, {}, now)
  return { kind: 'done', value: { id: exclusion } }
}

const outcomes = ['accepted', 'refused', 'withdrawn'] as const

type Proposal = {
  readonly code: string
  readonly beforehand: boolean
  readonly span?: { readonly start: string; readonly end: string }
  readonly cases: readonly string[]
  readonly reason: Bilingual
  readonly evidence: string
}

function readProposal(
  form: FormFields,
  { rules }: RunningMeasure,
  now: Temporal.Instant,
): Proposal | { readonly errors: readonly FieldError[] } {
  const rule = rules.at(-1)?.rule
  const term = rule?.exclusions.find(({ code }) => code === form.get('code'))
  const zone = rule ? zoneOf(rule) : 'UTC'
  const errors: FieldError[] = []
  const cases = form
    .get('cases')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const [start, end] = [momentTyped(form, 'start', zone), momentTyped(form, 'end', zone)]
  if (start === 'impossible') errors.push({ field: 'start', message: words.start })
  if (end === 'impossible') errors.push({ field: 'end', message: words.end })
  if (start === null && end === null && cases.length === 0)
    errors.push({ field: 'start', message: words.what })
  if ((start === null) !== (end === null))
    errors.push({ field: end === null ? 'end' : 'start', message: words.both })
  const span = isInstant(start) && isInstant(end) ? { start, end } : undefined
  if (span && Temporal.Instant.compare(span.start, span.end) >= 0)
    errors.push({ field: 'end', message: words.reversed })
  if (span && Temporal.Instant.compare(span.start, now) > 0 && term?.agreed !== 'beforehand')
    errors.push({ field: 'start', message: words.future })
  const reason = { en: form.get('reason-en').trim(), fr: form.get('reason-fr').trim() }
  errors.push(...missing('reason', reason, words.reason))
  if (!term && form.get('code') !== otherCode) errors.push({ field: 'code', message: words.code })
  for (const [field, text] of form.entries())
    if (hasForbiddenCharacters(text)) errors.push({ field, message: words.forbidden })
  if (errors.length) return { errors }
  return {
    code: term?.code ?? otherCode,
    beforehand: term?.agreed === 'beforehand',
    ...(span ? { span: { start: span.start.toString(), end: span.end.toString() } } : {}),
    cases,
    reason,
    evidence: form.get('evidence').trim(),
  }
}

/**
 * A date with its time on the clocks of the measure; without a time, the first instant of the day. A time that the clocks
 * skipped is none; of one that they showed twice, the stretch takes in both.
 */
function momentTyped(
  form: FormFields,
  name: 'start' | 'end',
  zone: string,
): Temporal.Instant | null | 'impossible' {
  const date = readDate(typedDate(form, name))
  if (date === null || date === 'impossible') return date
  const time = form.get(`${name}-time`).trim()
  if (time === '') return Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant()
  const typed = /^(\d{1,2})(?:\s*[:h]\s*(\d{2})?)?$/i.exec(time)
  const [hour, minute] = [Number(typed?.[1]), Number(typed?.[2] ?? 0)]
  if (!typed || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return 'impossible'
  const day = Temporal.PlainDate.from(date)
  if (hour === 24) return day.add({ days: 1 }).toZonedDateTime(zone).toInstant()
  const disambiguation = name === 'start' ? 'earlier' : 'later'
  const found = day.toPlainDateTime({ hour, minute }).toZonedDateTime(zone, { disambiguation })
  return found.hour === hour && found.minute === minute ? found.toInstant() : 'impossible'
}

function isInstant(moment: Temporal.Instant | null | 'impossible'): moment is Temporal.Instant {
  return moment !== null && moment !== 'impossible'
}

function missing(field: string, pair: Bilingual, message: Bilingual<Bilingual>): readonly FieldError[] {
  return languages.flatMap((side) =>
    pair[side] === '' ? [{ field: `${field}-${side}`, message: message[side] }] : [],
  )
}

async function trace(
  tx: Tx,
  { organization, person }: Viewer,
  measure: RunningMeasure,
  action: string,
  exclusion: string,
  detail: { readonly [key: string]: unknown },
  now: Temporal.Instant,
): Promise<void> {
  const chain = measure.relationship ?? measure.organization
  const subject = `exclusion:${exclusion}`
  const whole = {
    chain,
    visibleTo: measure.parties,
    action,
    subject,
    detail: { ...detail, measure: measure.id },
  }
  await audit(tx, { organization, person }, whole, now)
}

const words = {
  again: { en: 'Open the form again, then send it', fr: 'Rouvrez le formulaire, puis envoyez-le' },
  forbidden: {
    en: 'Type this text again without control characters',
    fr: 'Saisissez de nouveau ce texte, sans caractères de contrôle',
  },
  notYours: {
    en: 'The other party answers a proposal; the party that made it can only take it back.',
    fr: 'L’autre partie répond à une proposition; celle qui l’a faite peut seulement la retirer.',
  },
  what: {
    en: 'Say what is left out: a stretch of time, or the numbers of cases',
    fr: 'Dites ce qui est exclu\u00a0: une période, ou des numéros de dossier',
  },
  both: { en: 'Enter both ends of the stretch of time', fr: 'Saisissez les deux bornes de la période' },
  start: {
    en: 'Enter a date and a time that exist, such as 14:30, for the beginning',
    fr: 'Saisissez une date et une heure qui existent, par exemple 14:30, pour le début',
  },
  end: {
    en: 'Enter a date and a time that exist, such as 14:30, for the end',
    fr: 'Saisissez une date et une heure qui existent, par exemple 14:30, pour la fin',
  },
  reversed: { en: 'Enter an end after the beginning', fr: 'Saisissez une fin postérieure au début' },
  future: {
    en: 'Only what the rule agreed on beforehand can be left out in advance; enter a beginning in the past',
    fr: 'Seul ce que la règle prévoit peut être exclu à l’avance; saisissez un début déjà passé',
  },
  code: { en: 'Choose the ground', fr: 'Choisissez le motif prévu' },
  reason: {
    en: { en: 'Say in English what happened', fr: 'Dites en anglais ce qui s’est passé' },
    fr: { en: 'Say in French what happened', fr: 'Dites en français ce qui s’est passé' },
  },
  why: {
    en: { en: 'Say in English why you refuse', fr: 'Dites en anglais pourquoi vous refusez' },
    fr: { en: 'Say in French why you refuse', fr: 'Dites en français pourquoi vous refusez' },
  },
} as const

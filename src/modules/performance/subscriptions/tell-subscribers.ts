import { type Database, everyone, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Job } from '../../../kernel/jobs/jobs.ts'
import { type Bilingual, type Language, languageNamed } from '../../../kernel/language/bilingual.ts'
import { formatPercent } from '../../../kernel/language/format.ts'
import { writeMail } from '../../../kernel/mail/write-mail.ts'
import { type LiveService, liveServices } from '../public/live.queries.ts'
import { livePath } from '../public/paths.ts'
import { instantText } from '../results/instant-text.ts'
import { percentText } from '../scorecard/figure-text.ts'
import { periodLabel } from '../scorecard/words-of-time.ts'
import { leaveAddress } from './subscribe.ts'

/** Tells subscribers when a window is over or restated: once for all the measures of a service, never of every tick. */
export function subscriberJob(address: () => string): Job {
  return {
    name: 'tell-subscribers',
    schedule: '15 * * * *',
    run: ({ app, owner, now }) => tellSubscribers(app, owner, address(), now),
  }
}

export async function tellSubscribers(
  app: Database,
  owner: Database,
  origin: string,
  now: Temporal.Instant,
): Promise<void> {
  await forgetUnconfirmed(owner, now)
  const services = await transaction(app, everyone, (tx) => liveServices(tx))
  for (const service of services) await tellOf(owner, service, origin, now)
}

/** Each confirmed subscriber in a transaction of their own: two processes never write to the same one twice. */
async function tellOf(
  owner: Database,
  service: LiveService,
  origin: string,
  now: Temporal.Instant,
): Promise<void> {
  const waiting = await owner
    .selectFrom('performance.subscription')
    .select('id')
    .where('organization_id', '=', service.organization.id)
    .where('service', '=', service.key)
    .where('confirmed_at', 'is not', null)
    .orderBy('id')
    .execute()
  for (const { id } of waiting) {
    await owner.transaction().execute(async (tx) => {
      const subscription = await tx
        .selectFrom('performance.subscription')
        .select(['id', 'email', 'language', 'leave_token'])
        .select(instantText<'told_at', string | null>('told_at'))
        .where('id', '=', id)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst()
      if (!subscription) return
      const language: Language = languageNamed(subscription.language)
      const lines = newsSince(service, subscription.told_at, language)
      if (lines.length === 0) return
      await write(tx, { ...subscription, language }, service, lines, origin, now)
      await tx
        .updateTable('performance.subscription')
        .set({ told_at: now.toString() })
        .where('id', '=', id)
        .execute()
    })
  }
}

async function write(
  tx: Tx,
  subscriber: { id: string; email: string; language: Language; leave_token: string },
  service: LiveService,
  lines: readonly string[],
  origin: string,
  now: Temporal.Instant,
): Promise<void> {
  const { id, email, language } = subscriber
  const place = { organization: service.organization.id, service: service.key }
  const letter = {
    subject: words.subject[language](service.name[language]),
    blocks: [
      {
        kind: 'text',
        text: words.lead[language](service.name[language], service.organization.name[language]),
      },
      { kind: 'list', items: lines },
      { kind: 'link', label: words.see[language], href: origin + livePath.href(language, place) },
    ],
    unsubscribe: leaveAddress(origin, language, subscriber.leave_token),
  } as const
  await writeMail(tx, { to: email, language, letter, about: `subscription:${id}` }, now)
}

/** A line for each window that ended, or was restated, since somebody was told. */
function newsSince(service: LiveService, told: string | null, language: Language): readonly string[] {
  const since = told === null ? Number.NEGATIVE_INFINITY : Temporal.Instant.from(told).epochMilliseconds
  return service.measures.flatMap(({ release }) =>
    release.periods.flatMap((period) => {
      if (period.running || period.percentage === null) return []
      const end = Temporal.PlainDate.from(period.to)
        .add({ days: 1 })
        .toZonedDateTime(release.promise.timeZone)
      const restated = period.restated.at(-1)
      const changed = restated
        ? Temporal.Instant.from(restated.until).epochMilliseconds
        : end.epochMilliseconds
      if (changed <= since) return []
      const name = release.promise.name[language]
      const number = percentText(period.percentage, period.target, language)
      const target =
        period.target === null ? '' : words.target[language](formatPercent(period.target, language))
      const before = restated ? ` ${words.restated[language](restated.reason[language])}` : ''
      return `${name} – ${number}, ${periodLabel(period.period, language)}${target}.${before}`
    }),
  )
}

const waits = { hours: 48 }

/** Who did not answer in two days did not ask. */
async function forgetUnconfirmed(owner: Database, now: Temporal.Instant): Promise<void> {
  await owner
    .deleteFrom('performance.subscription')
    .where('confirmed_at', 'is', null)
    .where('created_at', '<', now.subtract(waits).toString())
    .execute()
}

const words = {
  subject: {
    en: (service: string) => `${service}: new figures`,
    fr: (service: string) => `${service}\u00a0: nouveaux chiffres`,
  },
  lead: {
    en: (service: string, organization: string) => `New figures of “${service}” (${organization}):`,
    fr: (service: string, organization: string) =>
      `Nouveaux chiffres de «\u00a0${service}\u00a0» (${organization})\u00a0:`,
  },
  see: { en: 'See the live page', fr: 'Voir la page en direct' },
  target: { en: (target: string) => ` (target ${target})`, fr: (target: string) => ` (cible de ${target})` },
  restated: {
    en: (reason: string) => `Restated: ${reason}.`,
    fr: (reason: string) => `Corrigé\u00a0: ${reason}.`,
  },
} as const satisfies Record<string, Bilingual | Bilingual<unknown>>

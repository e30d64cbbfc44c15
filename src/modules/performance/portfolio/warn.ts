import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Job } from '../../../kernel/jobs/jobs.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { writeMail } from '../../../kernel/mail/write-mail.ts'
import { figureSentence, numberText, standingWords } from '../scorecard/figure-text.ts'
import type { Level } from '../scorecard/level.ts'
import { measurePath } from '../scorecard/paths.ts'
import { nextOpening } from './opening.ts'
import { portfolioPath } from './paths.ts'
import { portfolioOf } from './portfolio.ts'
import { type Reader, readersOf } from './readers.ts'

/** Warns people of their organization's promises that are at risk or missed, each once. */
export function warningJob(address: () => string): Job {
  return {
    name: 'warn-of-risks',
    schedule: '*/10 * * * *',
    run: ({ app, owner, now }) => warnOfRisks(app, owner, address(), now),
  }
}

type WarningKind = 'at-risk' | 'missed'

export async function warnOfRisks(
  app: Database,
  owner: Database,
  origin: string,
  now: Temporal.Instant,
): Promise<void> {
  for (const organization of await partiesOf(owner)) {
    await transaction(app, { organization, person: null }, (tx) => warnOne(tx, organization, origin, now))
  }
}

async function warnOne(tx: Tx, organization: string, origin: string, now: Temporal.Instant): Promise<void> {
  const warnings = (await portfolioOf(tx, organization, now)).flatMap(({ level }) => warningsOf(level))
  if (warnings.length === 0) return
  const readers = await readersOf(tx, organization)
  const opening = await nextOpening(tx, organization, now)
  for (const reader of readers) {
    const news: Level[] = []
    for (const { level, period, kind } of warnings) {
      const fresh = await tx
        .insertInto('performance.warning')
        .values({
          organization_id: organization,
          measure_id: level.measure.id,
          period,
          kind,
          person_id: reader.person,
          warned_at: now.toString(),
        })
        .onConflict((row) => row.doNothing())
        .returning('measure_id')
        .executeTakeFirst()
      if (fresh) news.push(level)
    }
    if (news.length > 0) await write(tx, reader, news, origin, opening, now)
  }
}

/** The window that runs when it is at risk or below its target; the last finished one when it was missed. */
export function warningsOf(
  level: Level,
): readonly { readonly level: Level; readonly period: string; readonly kind: WarningKind }[] {
  const { results, current, standing } = level
  const finished = results.findLast(({ running }) => !running)
  const atRisk =
    current?.running && (standing === 'at-risk' || standing === 'below-target')
      ? [{ level, period: current.period, kind: 'at-risk' as const }]
      : []
  const missed =
    finished?.targetMet === 'N' ? [{ level, period: finished.period, kind: 'missed' as const }] : []
  return [...atRisk, ...missed]
}

async function write(
  tx: Tx,
  reader: Reader,
  levels: readonly Level[],
  origin: string,
  opening: Temporal.Instant,
  now: Temporal.Instant,
): Promise<void> {
  const { language } = reader
  const unique = [...new Map(levels.map((level) => [level.measure.id, level] as const)).values()]
  const letter = {
    subject: words.subject[language](unique.length),
    blocks: [
      { kind: 'text' as const, text: words.lead[language] },
      ...unique.flatMap((level) => [
        { kind: 'text' as const, text: lineOf(level, language) },
        {
          kind: 'link' as const,
          label: words.see[language],
          href: origin + measurePath.href(language, { id: level.measure.id }),
        },
      ]),
      {
        kind: 'link' as const,
        label: words.choose[language],
        href: `${origin}${portfolioPath.href(language)}#warnings`,
      },
    ],
  }
  await writeMail(
    tx,
    { to: reader.email, language, letter, about: `person:${reader.person}`, notBefore: opening },
    now,
  )
}

function lineOf({ rule, current, standing, results }: Level, language: Language): string {
  const figures = current ?? results.at(-1)
  const word = standingWords[standing][language]
  if (!figures) return `${rule.name[language]} – ${word}`
  const number = numberText(figures, figures.target, language)
  return `${rule.name[language]} – ${word}, ${number}. ${figureSentence(figures, rule, language)}`
}

async function partiesOf(owner: Database): Promise<readonly string[]> {
  const rows = await owner.selectFrom('performance.measure').select('parties').distinct().execute()
  return [...new Set(rows.flatMap(({ parties }) => parties))].toSorted()
}

const words = {
  subject: {
    en: (count: number) => (count === 1 ? 'A promise needs attention' : `${count} promises need attention`),
    fr: (count: number) =>
      count === 1
        ? 'Un engagement demande votre attention'
        : `${count} engagements demandent votre attention`,
  },
  lead: {
    en: 'Here is what is at risk or was missed. You are told once of each.',
    fr: 'Voici ce qui est à risque ou n’a pas été tenu. Chaque cas ne vous est signalé qu’une fois.',
  },
  see: { en: 'See the figure and its cases', fr: 'Voir le chiffre et ses dossiers' },
  choose: { en: 'Choose whether you are warned', fr: 'Choisir de recevoir ou non les alertes' },
} as const satisfies Record<string, Bilingual | Bilingual<unknown>>

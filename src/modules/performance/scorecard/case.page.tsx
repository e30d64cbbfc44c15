import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { channelText } from './channel-text.ts'
import type { ExplainedCase } from './explain-case.ts'
import { verdictWords } from './figure-text.ts'
import type { Level } from './level.ts'
import { PausesOfCase } from './pauses-of-case.tsx'
import { reckoning } from './reckoning.ts'
import { durationLabel, momentAt } from './words-of-time.ts'

/** One case down to its events: the verdict in a sentence, what stopped the clock and who caused it. */
export function CasePage(props: { language: Language; level: Level; explained: ExplainedCase }) {
  const { language, level, explained } = props
  const { judged, rule } = explained
  const { verdict } = judged
  const { tone, ...word } = verdictWords[verdict.verdict]
  return (
    <>
      <span class="govuk-caption-l">{level.rule.name[language]}</span>
      <h1 class="govuk-heading-xl">
        {words.case[language]} {judged.caseId}
      </h1>
      <p class="lead">
        <Status tone={tone} word={word[language]} /> {verdictSentence(explained, level, language)}
      </p>
      {judged.standing === 'excluded' ? <p class="govuk-inset-text">{words.excluded[language]}</p> : null}
      <dl class="govuk-summary-list">
        {facts(explained, level, language).map(([label, text]) => (
          <div class="govuk-summary-list__row" key={label}>
            <dt class="govuk-summary-list__key">{label}</dt>
            <dd class="govuk-summary-list__value">{text}</dd>
          </div>
        ))}
      </dl>
      <Reckoning {...props} />
      <Events {...props} />
      <PausesOfCase {...props} />
      <p class="govuk-body-s">
        {words.rule[language](verdict.ruleNumber)} {rule.name[language]}
      </p>
    </>
  )
}

function Reckoning({ language, explained }: { language: Language; explained: ExplainedCase }) {
  const steps = reckoning(explained, language)
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="reckoning">
      <h2 class="govuk-heading-m" id="reckoning">
        {words.reckoning[language]}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  )
}

function Events({
  language,
  level,
  explained,
}: {
  language: Language
  level: Level
  explained: ExplainedCase
}) {
  return (
    <Table
      caption={words.events[language]}
      rows={explained.events}
      rowKey={({ id }) => id}
      empty=""
      columns={[
        { key: 'when', label: words.when[language], cell: ({ at }) => momentAt(at, level.zone, language) },
        {
          key: 'what',
          label: words.what[language],
          cell: ({ activity }) => activityText(activity, language),
        },
        {
          key: 'means',
          label: words.means[language],
          cell: ({ means }) => (means ? words.meanings[means][language] : words.noMeaning[language]),
        },
        { key: 'id', label: words.number[language], cell: ({ id }) => id },
      ]}
    />
  )
}

/** What a file of cases calls its times is told in words; what a source calls its events stays as it is. */
function activityText(activity: string, language: Language): string {
  const known: { readonly [activity: string]: Bilingual } = words.ofFiles
  return known[activity]?.[language] ?? activity
}

/** Why the case got its verdict, in one sentence. */
function verdictSentence({ judged, asOf }: ExplainedCase, level: Level, language: Language): string {
  const { verdict } = judged
  const at = (instant: number | undefined) =>
    instant === undefined ? '–' : momentAt(instant, level.zone, language)
  const due = at(verdict.dueAt)
  const stopped = at(verdict.stoppedAt ?? verdict.closedAt)
  const sentences: Record<typeof verdict.reason, Bilingual> = {
    'done-by-due': {
      en: `It was due ${due} and done ${stopped}, in time.`,
      fr: `Échéance ${due}; fait ${stopped}, dans les délais.`,
    },
    'done-after-due': {
      en: `It was due ${due} and done ${stopped}, too late.`,
      fr: `Échéance ${due}; fait ${stopped}, trop tard.`,
    },
    'running-not-due': {
      en: `It is due ${due}; at the time of computing (${at(asOf)}) there was time left.`,
      fr: `Échéance ${due}; au moment du calcul (${at(asOf)}), il restait du temps.`,
    },
    'running-past-due': {
      en: `It was due ${due} and was not done at the time of computing (${at(asOf)}).`,
      fr: `Échéance ${due}; ce n’était pas fait au moment du calcul (${at(asOf)}).`,
    },
    paused: {
      en: 'Its clock stands still: when it is due is not known until it runs again.',
      fr: 'Son horloge est arrêtée\u00a0: l’échéance sera connue quand elle repartira.',
    },
    'no-target': {
      en: 'Nobody stated a target for it.',
      fr: 'Personne n’a fixé de cible pour ce dossier.',
    },
    'closed-before-opened': {
      en: 'Its source says that it was closed before it was opened: nothing can be said.',
      fr: 'Selon sa source, il a été fermé avant d’être ouvert\u00a0: on ne peut rien dire.',
    },
    'clock-gives-no-due': {
      en: 'The calendar of the rule gives no due time for it.',
      fr: 'Le calendrier de la règle ne donne aucune échéance pour ce dossier.',
    },
  }
  return sentences[verdict.reason][language]
}

function facts(
  { judged }: ExplainedCase,
  level: Level,
  language: Language,
): readonly (readonly [label: string, text: string])[] {
  const { verdict } = judged
  const at = (label: Bilingual, instant: number | undefined) =>
    instant === undefined ? [] : [[label[language], momentAt(instant, level.zone, language)] as const]
  return [
    ...at(words.opened, verdict.openedAt),
    ...at(words.due, verdict.dueAt),
    ...at(words.stopped, verdict.stoppedAt),
    ...(verdict.elapsed === undefined
      ? []
      : [[words.elapsed[language], durationLabel(verdict.elapsed, language)] as const]),
    ...(verdict.paused ? [[words.stood[language], durationLabel(verdict.paused, language)] as const] : []),
    ...(verdict.channel ? [[words.channel[language], channelText(verdict.channel, language)] as const] : []),
  ]
}

const words = {
  case: { en: 'Case', fr: 'Dossier' },
  excluded: {
    en: 'An agreed exclusion leaves this case out of the figures.',
    fr: 'Une exclusion convenue écarte ce dossier des chiffres.',
  },
  reckoning: { en: 'How its due time is found', fr: 'Comment l’échéance est établie' },
  events: { en: 'Its events', fr: 'Ses événements' },
  when: { en: 'When', fr: 'Quand' },
  what: { en: 'Event', fr: 'Événement' },
  means: { en: 'What it means to the clock', fr: 'Ce qu’il signifie pour l’horloge' },
  number: { en: 'Number at the source', fr: 'Numéro à la source' },
  meanings: {
    opened: { en: 'Starts it', fr: 'La démarre' },
    responded: { en: 'A response', fr: 'Une réponse' },
    closed: { en: 'Ends it', fr: 'L’arrête pour de bon' },
    reopened: { en: 'Starts it again', fr: 'La redémarre' },
    'pause-start': { en: 'Stops it', fr: 'La suspend' },
    'pause-end': { en: 'Lets it run again', fr: 'La remet en marche' },
  },
  ofFiles: {
    opened: { en: 'Opened', fr: 'Ouverture' },
    closed: { en: 'Closed', fr: 'Fermeture' },
    paused: { en: 'Paused', fr: 'Pause' },
    resumed: { en: 'Resumed', fr: 'Reprise' },
  },
  noMeaning: { en: 'Nothing', fr: 'Rien' },
  rule: {
    en: (number: number) => `Judged by version ${number} of the rule:`,
    fr: (number: number) => `Jugé selon la version ${number} de la règle\u00a0:`,
  },
  opened: { en: 'Opened', fr: 'Ouverture' },
  due: { en: 'Due', fr: 'Échéance' },
  stopped: { en: 'Clock ended', fr: 'Fin du décompte' },
  elapsed: { en: 'Time held against the target', fr: 'Temps imputé à la cible' },
  stood: { en: 'Working time the clock stood still', fr: 'Temps ouvrable où l’horloge était arrêtée' },
  channel: { en: 'Channel', fr: 'Mode de prestation' },
} as const

import { type Language, languages, pageFirst } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { words as changes } from '../changes/changes.text.ts'
import { ChangeList } from '../changes/comparison.page.tsx'
import type { Examination } from '../examinations/examination.ts'
import { Standing } from '../report/report.page.tsx'
import { languageNames, publishedNames, words } from './histories.text.ts'
import type { BothHistories, HistoryDate } from './histories.ts'

export type HistoriesProps = {
  readonly language: Language
  readonly examination: Examination
  readonly result: BothHistories
  readonly done: string | undefined
}

/** The history of one text in two languages: first the dates on which one moved alone, then every step of each. */
export function HistoriesPage({ language, examination, result, done }: HistoriesProps) {
  const { dates } = result
  const unlike = dates.filter(({ alone }) => alone.some(({ typographic }) => !typographic))
  const told = dates.filter(({ published, alone }) => published !== 'both' || alone.length > 0)
  return (
    <>
      <Notification language={language} message={done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language](unlike.length, dates.length)}</p>
      <Standing language={language} examination={examination} />
      <Glance language={language} dates={dates} />
      <h2 class="govuk-heading-l" id="alone">
        {words.aloneTitle[language]}
      </h2>
      <p class="govuk-body">{words[told.length === 0 ? 'noneAlone' : 'aloneLead'][language]}</p>
      {told.map((date) => (
        <OneDate key={anchor(date)} language={language} id={examination.id} date={date} />
      ))}
      {pageFirst(language).map((side) => (
        <Steps key={side} {...{ language, side, examination, result }} />
      ))}
    </>
  )
}

function Glance({ language, dates }: { language: Language; dates: readonly HistoryDate[] }) {
  const count = (alone: HistoryDate['alone'], side: Language) =>
    String(alone.filter((change) => change.language === side).length)
  return (
    <Table
      caption={words.glance[language]}
      rows={dates}
      rowKey={anchor}
      empty=""
      columns={[
        {
          key: 'date',
          label: words.date[language],
          cell: (date) =>
            date.published === 'both' && date.alone.length === 0 ? (
              titleOf(date, language)
            ) : (
              <a class="govuk-link" href={`#${anchor(date)}`}>
                {titleOf(date, language)}
              </a>
            ),
        },
        {
          key: 'published',
          label: words.published[language],
          cell: (date) => <Published language={language} date={date} />,
        },
        ...pageFirst(language).map((side) => ({
          key: side,
          label: words[side === 'en' ? 'inEnglish' : 'inFrench'][language],
          cell: ({ alone }: HistoryDate) => count(alone, side),
        })),
      ]}
    />
  )
}

function Published({ language, date }: { language: Language; date: HistoryDate }) {
  const { published, alone } = date
  if (published !== 'both') return <Status tone="warning" word={publishedNames[published][language]} />
  return alone.some(({ typographic }) => !typographic) ? (
    <Status tone="warning" word={publishedNames.unlike[language]} />
  ) : (
    <Status tone="done" word={publishedNames.both[language]} />
  )
}

function OneDate({ language, id, date }: { language: Language; id: string; date: HistoryDate }) {
  const { alone, files, before } = date
  return (
    <section aria-labelledby={anchor(date)}>
      <h3 class="govuk-heading-m" id={anchor(date)}>
        {titleOf(date, language)}
      </h3>
      <p class="govuk-body">
        <Published language={language} date={date} />
      </p>
      {alone.length === 0 ? <p class="govuk-inset-text">{words.onlyPublished[language]}</p> : null}
      {languages.map((side) => {
        const own = alone.filter((change) => change.language === side)
        if (own.length === 0) return null
        const to = files[side] ?? 0
        return (
          <div key={side}>
            <h4 class="govuk-heading-s">{languageNames[side][language]}</h4>
            <ChangeList {...{ language, id }} changes={own} from={before[side] ?? to} to={to} />
          </div>
        )
      })}
    </section>
  )
}

type StepsProps = Pick<HistoriesProps, 'language' | 'examination' | 'result'> & { readonly side: Language }

function Steps({ language, side, examination, result }: StepsProps) {
  const { id, files } = examination
  const name = (file: number) => files[file]?.name ?? String(file + 1)
  const steps = result.steps.filter((step) => step.language === side)
  if (steps.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-l" id={`steps-${side}`}>
        {words.stepByStep[language][side]}
      </h2>
      {steps.map((step) => (
        <details class="govuk-details" key={step.to}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {changes.fromTo[language](name(step.from), name(step.to))} (
              {changes.count[language](step.changes.length)})
            </span>
          </summary>
          <ChangeList {...{ language, id }} changes={step.changes} from={step.from} to={step.to} />
        </details>
      ))}
    </>
  )
}

/** "April 14, 2023 (second)"; the name tells two versions of one day apart. */
function titleOf({ date, name }: HistoryDate, language: Language): string {
  const day = formatDate(Temporal.PlainDate.from(date), language)
  return name === undefined ? day : `${day} (${name})`
}

function anchor({ date, files }: HistoryDate): string {
  return `d${date}-${files.en ?? ''}-${files.fr ?? ''}`
}

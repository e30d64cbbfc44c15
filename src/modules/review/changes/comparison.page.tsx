import type { Language } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import type { Change } from '../compare/compare.ts'
import type { Examination } from '../examinations/examination.ts'
import { PassageLink } from '../report/passage-link.tsx'
import { Standing } from '../report/report.page.tsx'
import { changeNames, changeTones, words } from './changes.text.ts'
import { MarkedText } from './marked-text.tsx'

export type ComparisonProps = {
  readonly language: Language
  readonly examination: Examination
  /** The changes from each file to the next. */
  readonly steps: readonly (readonly Change[])[]
  readonly done: string | undefined
}

/** What changed from file to file; with several, their history first. */
export function ComparisonPage({ language, examination, steps, done }: ComparisonProps) {
  const { files, id } = examination
  const name = (index: number) => files[index]?.name ?? String(index + 1)
  return (
    <>
      <Notification language={language} message={done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <Standing language={language} examination={examination} />
      {steps.length > 1 ? <History language={language} steps={steps} name={name} /> : null}
      {steps.map((changes, index) => (
        <section aria-labelledby={`step-${index + 1}`} key={index}>
          <h2 class="govuk-heading-l" id={`step-${index + 1}`}>
            {words.fromTo[language](name(index), name(index + 1))}
          </h2>
          <ChangeList {...{ language, id, changes }} from={index} to={index + 1} />
        </section>
      ))}
    </>
  )
}

function History(props: {
  language: Language
  steps: ComparisonProps['steps']
  name: (index: number) => string
}) {
  const { language, steps, name } = props
  const count = (changes: readonly Change[], kind: Change['kind']) =>
    String(changes.filter((change) => change.kind === kind).length)
  return (
    <Table
      caption={words.history[language]}
      rows={steps.map((changes, index) => ({ changes, index }))}
      rowKey={({ index }) => String(index)}
      empty=""
      columns={[
        {
          key: 'step',
          label: words.step[language],
          cell: ({ index }) => (
            <a class="govuk-link" href={`#step-${index + 1}`}>
              {words.fromTo[language](name(index), name(index + 1))}
            </a>
          ),
        },
        ...(['added', 'removed', 'changed', 'moved'] as const).map((kind) => ({
          key: kind,
          label: changeNames[kind][language],
          numeric: true,
          cell: ({ changes }: { changes: readonly Change[] }) => count(changes, kind),
        })),
      ]}
    />
  )
}

type ListProps = {
  readonly language: Language
  readonly id: string
  readonly changes: readonly Change[]
  /** The files that the changes lead from and to, by their place. */
  readonly from: number
  readonly to: number
}

/** The changes of one step, each with its marked words and its passage. */
export function ChangeList({ language, id, changes, from, to }: ListProps) {
  if (changes.length === 0) return <p class="govuk-inset-text">{words.same[language]}</p>
  return (
    <ol class="findings">
      {changes.map((change, place) => (
        <li key={place}>
          <ChangeItem {...{ language, id, change }} file={change.new === null ? from : to} />
        </li>
      ))}
    </ol>
  )
}

type ItemProps = {
  readonly language: Language
  readonly id: string
  readonly change: Change
  readonly file: number
}

function ChangeItem({ language, id, change, file }: ItemProps) {
  const { kind, place, values, typographic } = change
  return (
    <>
      <p class="govuk-body finding__sentence">
        <Status tone={changeTones[kind]} word={changeNames[kind][language]} />{' '}
        <PassageLink language={language} id={id} place={place} file={file} />
      </p>
      <blockquote class="passage" lang={change.language}>
        <MarkedText language={language} change={change} />
      </blockquote>
      {values.length > 0 ? (
        <p class="govuk-body-s">
          {words.values[language]}
          {colon[language]}{' '}
          {values
            .map((value) =>
              words.becomes[language](
                value.old ?? words.nothing[language],
                value.new ?? words.nothing[language],
              ),
            )
            .join('; ')}
        </p>
      ) : null}
      {typographic ? <p class="govuk-hint">{words.typographic[language]}</p> : null}
    </>
  )
}

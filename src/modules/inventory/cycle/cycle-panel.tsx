import { type Language, pageFirst } from '../../../kernel/language/bilingual.ts'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { errorOf } from '../../../kernel/web/form.ts'
import { refusalOf } from '../../identity/index.ts'
import { moveYearPath } from '../paths.ts'
import type { Step } from '../registry/working.queries.ts'
import { movesFrom, transitionNamed, transitions, yearStates } from './life-cycle.ts'
import type { YearPageProps } from './year.page.tsx'
import { words } from './year.text.ts'

/** The four states with the current one, what the reader can do now, and who did what. */
export function Cycle(props: YearPageProps) {
  const { language, year, roles, steps } = props
  const moves = movesFrom(year.state, roles)
  const place = yearStates.findIndex(({ code }) => code === year.state)
  const others = transitions.filter(({ from }) => from.some((state) => state === year.state))
  return (
    <section>
      <h2 class="govuk-heading-l">{words.cycle[language]}</h2>
      <ol class="cluster cycle">
        {yearStates.map(({ code, label }, index) => (
          <li aria-current={index === place ? 'step' : undefined} key={code}>
            <Status
              tone={
                index < place || (code === 'published' && index === place)
                  ? 'done'
                  : index === place
                    ? 'current'
                    : 'todo'
              }
              word={label[language]}
            />
          </li>
        ))}
      </ol>
      {year.reason ? (
        <p class="govuk-inset-text">
          <strong>{words.reasonNow[language]}</strong> {year.reason[language]}
        </p>
      ) : null}
      {moves.map((move) => (
        <MoveForm {...props} name={move.name} key={move.name} />
      ))}
      {moves.length === 0
        ? others.map(({ name, action, label }) => (
            <p class="govuk-body" key={name}>
              <strong>{label[language]}</strong> – {refusalOf(action)[language]}
            </p>
          ))
        : null}
      <h3 class="govuk-heading-m">{words.steps[language]}</h3>
      <Steps language={language} steps={steps} />
    </section>
  )
}

function MoveForm(props: YearPageProps & { name: string }) {
  const { language, year, name, form, errors } = props
  const move = transitionNamed(name)
  if (!move) return null
  // Two forms ask for a reason in no state, so that their fields keep plain names.
  return (
    <form
      method="post"
      action={moveYearPath.href(language, { year: year.year, move: name })}
      class="move"
      novalidate
    >
      <input type="hidden" name="version" value={year.version} />
      <p class="govuk-body">{move.about[language]}</p>
      {move.reason ? (
        <div class="side-by-side">
          {pageFirst(language).map((side) => (
            <TextInput
              name={`reason-${side}`}
              label={words[side === 'en' ? 'reasonEn' : 'reasonFr'][language]}
              value={form.get(`reason-${side}`)}
              contentLanguage={side}
              error={errorOf(errors, `reason-${side}`, language)}
              language={language}
              key={side}
            />
          ))}
        </div>
      ) : null}
      <button class={`govuk-button${move.reason ? ' govuk-button--secondary' : ''}`} type="submit" id={name}>
        {move.label[language]}
      </button>
    </form>
  )
}

function Steps({ language, steps }: { language: Language; steps: readonly Step[] }) {
  return (
    <Table
      caption={words.steps[language]}
      captionHidden
      rows={steps}
      rowKey={({ at, transition }) => `${at}/${transition}`}
      empty={words.noStep[language]}
      columns={[
        {
          key: 'what',
          label: words.what[language],
          cell: ({ transition }) => transitionNamed(transition)?.label[language] ?? transition,
        },
        { key: 'who', label: words.who[language], cell: ({ person }) => person },
        {
          key: 'when',
          label: words.when[language],
          cell: ({ at }) => <Moment at={at} language={language} />,
        },
        { key: 'why', label: words.why[language], cell: ({ reason }) => reason[language] },
      ]}
    />
  )
}

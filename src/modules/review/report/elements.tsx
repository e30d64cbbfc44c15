import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatPercent } from '../../../kernel/language/format.ts'
import { Select } from '../../../kernel/ui/form/field.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { elementById, families, familyNames } from '../../guide/index.ts'
import { elementName } from '../findings/missing.ts'
import { examinationPath, judgePath } from '../paths.ts'
import { type ElementFilter, filtered } from './filter.ts'
import type { JudgedElement, JudgedReport } from './judged.ts'
import { PassageLink } from './passage-link.tsx'
import { stateTones, stateWords, words } from './report.text.ts'

type Props = {
  readonly language: Language
  readonly id: string
  readonly report: JudgedReport
  readonly filter: ElementFilter
}

const states = ['absent', 'uncertain', 'present'] as const

/** Every element of the guide: its state, how sure, the passages, and the way to decide otherwise. */
export function Elements({ language, id, report, filter }: Props) {
  const shown = filtered(report.elements, filter)
  const needs = new Map(report.findings.missing.map(({ element, rule }) => [element, rule]))
  return (
    <section aria-labelledby="elements">
      <h2 class="govuk-heading-l" id="elements">
        {words.elements[language]}
      </h2>
      <FilterForm {...{ language, id, report, filter }} />
      {families
        .map((family) => ({
          family,
          rows: shown.filter((element) => elementById(element.id)?.family === family),
        }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ family, rows }) => (
          <Table
            key={family}
            caption={familyNames[family][language]}
            rows={rows}
            rowKey={(row) => row.id}
            empty={words.noneSuch[language]}
            columns={[
              {
                key: 'element',
                label: words.element[language],
                cell: (element) => <Name {...{ language, element }} rule={needs.get(element.id)} />,
              },
              {
                key: 'state',
                label: words.state[language],
                cell: (element) => <State language={language} element={element} />,
              },
              {
                key: 'passages',
                label: words.passages[language],
                cell: (element) => <Passages {...{ language, id, element }} />,
              },
              {
                key: 'decide',
                label: words.decide[language],
                cell: (element) => (
                  <a class="govuk-link" href={judgePath.href(language, { id, element: element.id })}>
                    {words.decide[language]}
                    <span class="govuk-visually-hidden"> ({elementName(element.id)[language]})</span>
                  </a>
                ),
              },
            ]}
          />
        ))}
      {shown.length === 0 ? <p class="govuk-inset-text">{words.noneSuch[language]}</p> : null}
    </section>
  )
}

function FilterForm({ language, id, report, filter }: Props) {
  const count = (state: JudgedElement['state']) =>
    report.elements.filter((element) => element.state === state).length
  return (
    <form class="cluster no-print" method="get" action={`${examinationPath.href(language, { id })}#elements`}>
      <Select
        name="state"
        label={words.state[language]}
        value={filter.state ?? ''}
        language={language}
        choices={[
          { value: '', label: words.allStates[language] },
          ...states.map((state) => ({
            value: state,
            label: `${stateWords[state][language]} (${count(state)})`,
          })),
        ]}
      />
      <Select
        name="family"
        label={words.family[language]}
        value={filter.family ?? ''}
        language={language}
        choices={[
          { value: '', label: words.allFamilies[language] },
          ...families.map((family) => ({ value: family, label: familyNames[family][language] })),
        ]}
      />
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.apply[language]}
      </button>
    </form>
  )
}

function Name(props: { language: Language; element: JudgedElement; rule: string | undefined }) {
  const { language, element, rule } = props
  return (
    <>
      {elementName(element.id)[language]}
      {rule === 'required-element-absent' ? (
        <span class="govuk-body-s element-need">{words.blockers[language]}</span>
      ) : null}
    </>
  )
}

function State({ language, element }: { language: Language; element: JudgedElement }) {
  const { state, found, confidence, judgement } = element
  return (
    <>
      <Status tone={stateTones[state]} word={stateWords[state][language]} />
      <span class="govuk-body-s element-need">
        {judgement
          ? `${words.decidedBy[language](judgement.person, judgement.reason)}${found === state ? '' : ` (${words.programFound[language]} ${stateWords[found][language].toLowerCase()})`}`
          : `${words.confidence[language]}\u00a0${formatPercent(Math.round(confidence * 100), language)}`}
      </span>
    </>
  )
}

function Passages({ language, id, element }: { language: Language; id: string; element: JudgedElement }) {
  if (element.evidence.length === 0) return <>–</>
  return (
    <details>
      <summary>{words.evidenceOf[language](element.evidence.length)}</summary>
      {element.evidence.map(({ place, text }) => (
        <blockquote class="passage" key={place + text}>
          <p>{text}</p>
          <PassageLink language={language} id={id} place={place} />
        </blockquote>
      ))}
    </details>
  )
}

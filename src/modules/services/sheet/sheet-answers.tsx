import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate, formatList, formatMoney, formatNumber } from '../../../kernel/language/format.ts'
import {
  fieldsOf,
  rowOf,
  rowsOf,
  type SheetBody,
  type SheetContext,
  type SheetField,
  type SheetRow,
  type SheetSection,
  type Topic,
} from './sheet.ts'

type Shared = { readonly language: Language; readonly context: SheetContext }

/** What was saved, to read and to print. Blank answers are left out. */
export function SheetAnswers({ topic, body, ...shared }: Shared & { topic: Topic; body: SheetBody }) {
  return (
    <>
      {topic.sections.map((section) => (
        <Answers key={section.key} {...shared} section={section} body={body} />
      ))}
    </>
  )
}

function Answers({ section, body, ...shared }: Shared & { section: SheetSection; body: SheetBody }) {
  const { language } = shared
  const lists = section.rows
    ? 'fixed' in section.rows
      ? section.rows.fixed.map(({ code, label }) => ({
          title: label[language],
          row: rowOf(body, section.key, code),
        }))
      : rowsOf(body, section.key).map((row, index) => ({ title: `${index + 1}`, row }))
    : [{ title: '', row: fieldsOf(body, section.key) }]
  const filled = lists
    .map(({ title, row }) => ({ title, answers: answersOf(section.fields, row, shared) }))
    .filter(({ answers }) => answers.length > 0)
  if (filled.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{section.title[language]}</h2>
      {filled.map(({ title, answers }) => (
        <div key={title} class="sheet-answer">
          {title ? <h3 class="govuk-heading-s">{title}</h3> : null}
          <dl class="govuk-summary-list">
            {answers.map(({ label, text }) => (
              <div class="govuk-summary-list__row" key={label}>
                <dt class="govuk-summary-list__key">{label}</dt>
                <dd class="govuk-summary-list__value">{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}

function answersOf(fields: readonly SheetField[], row: SheetRow, shared: Shared) {
  return fields
    .map((field) => ({ label: field.label[shared.language], text: textOf(field, row, shared) }))
    .filter(({ text }) => text !== '')
}

function textOf(field: SheetField, row: SheetRow, { language, context }: Shared): string {
  const value = row[field.key] ?? ''
  switch (field.kind) {
    case 'pair':
    case 'long-pair':
      return row[`${field.key}.${language}`] ?? ''
    case 'choice':
    case 'many': {
      const labels = new Map(field.options?.(context).map(({ code, label }) => [code, label[language]]))
      const chosen = value.split(' ').filter(Boolean)
      return formatList(
        chosen.map((code) => labels.get(code) ?? code),
        language,
      )
    }
    case 'date':
      return value ? formatDate(Temporal.PlainDate.from(value), language) : ''
    case 'whole':
      return value ? formatNumber(value, language) : ''
    case 'money':
      return value ? formatMoney({ amount: value, currency: 'CAD' }, language) : ''
    default:
      return value
  }
}

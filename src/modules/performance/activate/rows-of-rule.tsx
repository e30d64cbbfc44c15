import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { Select, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Row, RowButton, Rows } from '../../../kernel/ui/form/rows.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { rowWords } from './activate.text.ts'
import { agreedWords, consequenceWords, partyWords } from './line-words.ts'
import { type RowList, type RuleRow, rowLists, rowsIn } from './rule-rows.ts'

type RowsProps = {
  readonly list: RowList
  readonly language: Language
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly action: string
}

/** A list of a rule, a card a row; its buttons add and remove rows without scripts and keep everything typed. */
export function RowsOfRule(props: RowsProps) {
  const { list, language, form, errors, action } = props
  const rows = rowsIn(form, list)
  const { label, hint, add } = rowWords[list]
  return (
    <Rows
      anchor={list}
      size="s"
      legend={label[language]}
      hint={hint[language]}
      error={errorOf(errors, list, language)}
      more={
        <RowButton
          value={`add:${list}`}
          action={`${action}#${list}.${rows.length + 1}`}
          label={add[language]}
        />
      }
    >
      {rows.map((row, index) => (
        <RowCard {...props} key={`${list}.${index + 1}`} row={row} number={index + 1} />
      ))}
    </Rows>
  )
}

function RowCard(props: RowsProps & { readonly row: RuleRow; readonly number: number }) {
  const { list, language, errors, action, number } = props
  const place = `${list}.${number}`
  const title = rowWords[list].one[language](number)
  return (
    <Row
      anchor={place}
      title={title}
      error={errorOf(errors, place, language)}
      moves={
        <RowButton
          value={`remove:${list}:${number}`}
          action={`${action}#${list}`}
          label={rowWords.remove[language]}
          about={`${colon[language]} ${title}`}
          quiet
        />
      }
    >
      {rowLists[list].map((control) => (
        <RowControl {...props} key={control} name={`${place}.${control}`} control={control} />
      ))}
    </Row>
  )
}

function RowControl(
  props: RowsProps & { readonly row: RuleRow; readonly name: string; readonly control: string },
) {
  const { list, language, name, control, row } = props
  const value = row[control] ?? ''
  const words: { readonly [control: string]: { readonly label: Bilingual; readonly hint?: Bilingual } } =
    rowWords[list].controls
  const label = words[control]?.label[language] ?? control
  const common = { name, label, value, language, hint: words[control]?.hint?.[language] }
  const choices = choicesOf[control]
  const required = !optional.has(`${list}.${control}`)
  if (!choices) return <TextInput {...common} required={required} {...widthOf(control)} />
  const codes = Object.entries(choices).map(([code, name]) => ({ value: code, label: name[language] }))
  const isOther = value !== '' && !(value in choices)
  return (
    <Select
      {...common}
      required={required}
      choices={[
        { value: '', label: rowWords[required ? 'choose' : 'nobody'][language] },
        ...codes,
        ...(isOther ? [{ value, label: value }] : []),
      ]}
    />
  )
}

const choicesOf: { readonly [control: string]: { readonly [code: string]: Bilingual } } = {
  caused: partyWords,
  agreed: agreedWords,
  kind: consequenceWords,
}

const optional: ReadonlySet<string> = new Set([
  'pauses.caused',
  'pauses.case',
  'pauses.month',
  'exclusions.clause',
  'consequences.amount',
  'consequences.cap',
])

function widthOf(control: string): { readonly width?: 5 | 10 } {
  if (['case', 'month', 'misses', 'within'].includes(control)) return { width: 5 }
  return ['clause', 'amount', 'cap'].includes(control) ? { width: 10 } : {}
}

import { diffWordsWithSpace } from 'diff'
import type { Language } from '../../../../kernel/language/bilingual.ts'
import { otherLanguage } from '../../../../kernel/language/bilingual.ts'
import type { FieldDefinition } from '../../../guide/index.ts'
import type { FieldValue, RowValue } from '../../format.ts'
import type { Directory } from '../../values/directory.ts'
import { formatValue } from '../../values/format.ts'
import { isDraftValue, isEmptyValue, isRows, valueAt } from '../../values/shape.ts'
import { words as elementWords } from '../write-element/write-element.text.ts'
import { type Difference, isRow } from './parts.ts'
import type { Side } from './resolve.ts'

type ShownProps = {
  readonly language: Language
  readonly difference: Difference
  readonly directory: Directory
  readonly side: Side
}

/** One side of a difference as people read it: a text with its differing words marked, a value, a row, a table. */
export function ShownPart({ language, difference, directory, side }: ShownProps) {
  const { field, key } = difference
  const value = difference[side]
  const other = difference[side === 'mine' ? 'theirs' : 'mine']
  if (value === undefined) return <p class="govuk-hint">{words.nothing[language]}</p>
  if (key === 'state') return <p class="govuk-body">{stateName(String(value), language)}</p>
  if (difference.side && typeof value === 'string') {
    return (
      <p class="govuk-body preserve" lang={difference.side}>
        <Marked text={value} other={typeof other === 'string' ? other : ''} />
      </p>
    )
  }
  if (!field) return null
  if (isRow(value)) return <RowCells {...{ row: value, field, language, directory }} />
  if (isRows(value)) {
    return (
      <ol class="govuk-list govuk-list--number">
        {value.map((row) => (
          <li key={row.id}>
            <RowCells {...{ row, field, language, directory }} />
          </li>
        ))}
      </ol>
    )
  }
  return <ValueText {...{ value, field, language, directory }} />
}

/** The words that the other text does not have. */
function Marked({ text, other }: { text: string; other: string }) {
  const pieces = diffWordsWithSpace(other, text, { timeout: 200 })
  if (!pieces) return <>{text}</>
  return (
    <>
      {pieces
        .filter(({ removed }) => !removed)
        .map(({ added, value }) => (added && other !== '' ? <mark>{value}</mark> : value))}
    </>
  )
}

type CellsProps = {
  readonly row: RowValue
  readonly field: FieldDefinition
  readonly language: Language
  readonly directory: Directory
}

function RowCells({ row, field, language, directory }: CellsProps) {
  return (
    <dl class="cells">
      {(field.columns ?? []).map((column) => {
        const value = valueAt(row, column.key)
        return value === undefined || isEmptyValue(value) ? null : (
          <div class="cells__cell" key={column.key}>
            <dt>{column.label[language]}</dt>
            <dd>
              <ValueText {...{ value, field: column, language, directory }} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

type ValueProps = Omit<CellsProps, 'row'> & { readonly value: FieldValue }

/** A value as it reads; a text in both languages, each marked as what it is. */
function ValueText({ value, field, language, directory }: ValueProps) {
  if (!isDraftValue(value)) return <>{formatValue(field, value, language, directory, 'cell')}</>
  const sides = [language, otherLanguage(language)].filter((side) => value[side]?.trim())
  return (
    <>
      {sides.map((side) => (
        <p class="govuk-body preserve" lang={side} key={side}>
          {value[side]}
        </p>
      ))}
    </>
  )
}

function stateName(state: string, language: Language): string {
  if (state === 'inherited') return elementWords.inherited[language]
  return (state === 'not-applicable' ? elementWords.notApplicable : elementWords.drafted)[language]
}

const words = { nothing: { en: 'Nothing here', fr: 'Rien ici' } } as const

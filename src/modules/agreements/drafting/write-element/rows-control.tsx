import type { Language } from '../../../../kernel/language/bilingual.ts'
import { Row, RowButton, Rows } from '../../../../kernel/ui/form/rows.tsx'
import { errorOf } from '../../../../kernel/web/form.ts'
import type { FieldDefinition } from '../../../guide/index.ts'
import { controlName, mostRows, rowsName } from './control-names.ts'
import { rowIdsOf } from './decode.ts'
import { FieldControl, type FormView } from './field-control.tsx'

type RowsProps = { readonly view: FormView; readonly field: FieldDefinition; readonly action: string }

/** A table too long for the form: how many rows it keeps, and how to change them. */
export function LongTable({ view, field, count }: Omit<RowsProps, 'action'> & { count: number }) {
  const { language } = view
  return (
    <div class="rows" id={controlName(field.key)}>
      <h3 class="govuk-heading-s">
        {field.label[language]} <span class="rows__count">{words.count[language](count)}</span>
      </h3>
      <p class="govuk-inset-text">{words.full[language]}</p>
    </div>
  )
}

/** A table as one card a row; named buttons add, remove and move rows without scripts and keep everything typed. */
export function RowsControl({ view, field, action }: RowsProps) {
  const { language, form } = view
  const anchor = controlName(field.key)
  const rows = rowIdsOf(form, field.key)
  return (
    <Rows
      anchor={anchor}
      size="s"
      legend={
        <>
          {field.label[language]} <span class="rows__count">{words.count[language](rows.length)}</span>
        </>
      }
      hint={field.hint?.[language]}
      error={errorOf(view.errors, anchor, language)}
      more={
        rows.length < mostRows ? (
          <RowButton
            value={`add:${field.key}`}
            action={`${action}#${anchor}`}
            label={words.add[language]}
            about={` ${words.to[language](field.label[language])}`}
          />
        ) : (
          <p class="govuk-hint">{words.full[language]}</p>
        )
      }
    >
      {rows.map((row, index) => (
        <RowCard {...{ view, field, action, row, index }} count={rows.length} key={row} />
      ))}
    </Rows>
  )
}

function RowCard(props: RowsProps & { row: string; index: number; count: number }) {
  const { view, field, row, index } = props
  const place = `${field.key}.${row}`
  return (
    <Row
      anchor={controlName(place)}
      title={words.row[view.language](index + 1)}
      error={errorOf(view.errors, controlName(place), view.language)}
      carried={<input type="hidden" name={rowsName(field.key)} value={row} />}
      moves={<RowMoves {...props} />}
    >
      {(field.columns ?? []).map((column) => (
        <div class={`rows__cell rows__cell--${column.type}`} key={column.key}>
          <FieldControl view={view} field={column} name={controlName(`${place}.${column.key}`)} />
        </div>
      ))}
    </Row>
  )
}

function RowMoves({ view, field, action, row, index, count }: Parameters<typeof RowCard>[0]) {
  const { language } = view
  const here = `${action}#${controlName(`${field.key}.${row}`)}`
  const about = ` ${words.of[language](index + 1, field.label[language])}`
  const button = (deed: 'up' | 'down' | 'remove', target: string) => (
    <RowButton
      value={`${deed}:${field.key}:${row}`}
      action={target}
      label={words[deed][language]}
      about={about}
      quiet
    />
  )
  return (
    <>
      {index > 0 ? button('up', here) : null}
      {index < count - 1 ? button('down', here) : null}
      {button('remove', `${action}#${controlName(field.key)}`)}
    </>
  )
}

const words = {
  add: { en: 'Add a row', fr: 'Ajouter une ligne' },
  to: { en: (table: string) => `to ${table}`, fr: (table: string) => `à «\u00a0${table}\u00a0»` },
  remove: { en: 'Remove', fr: 'Retirer' },
  up: { en: 'Move up', fr: 'Monter' },
  down: { en: 'Move down', fr: 'Descendre' },
  row: { en: (number: number) => `Row ${number}`, fr: (number: number) => `Ligne ${number}` },
  of: {
    en: (number: number, table: string) => `row ${number} of ${table}`,
    fr: (number: number, table: string) => `la ligne ${number} de «\u00a0${table}\u00a0»`,
  },
  count: {
    en: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
    fr: (count: number) => (count < 2 ? `${count} ligne` : `${count} lignes`),
  },
  full: {
    en: `This form holds ${mostRows} rows of a table at most. Longer tables are imported as a file, and kept as they are.`,
    fr: `Ce formulaire contient au plus ${mostRows} lignes par tableau. Les tableaux plus longs s’importent sous forme de fichier et sont conservés tels quels.`,
  },
} as const satisfies { readonly [word: string]: Record<Language, unknown> }

import type { Language } from '../../../../kernel/language/bilingual.ts'
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
  const error = errorOf(view.errors, anchor, language)
  return (
    <fieldset class="govuk-fieldset rows" id={anchor} tabindex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        {field.label[language]} <span class="rows__count">{words.count[language](rows.length)}</span>
      </legend>
      {field.hint ? <p class="govuk-hint">{field.hint[language]}</p> : null}
      {error ? <p class="govuk-error-message">{error}</p> : null}
      <ol class="rows__list">
        {rows.map((row, index) => (
          <RowCard {...{ view, field, action, row, index }} count={rows.length} key={row} />
        ))}
      </ol>
      {rows.length < mostRows ? (
        <RowButton
          value={`add:${field.key}`}
          action={`${action}#${anchor}`}
          label={words.add[language]}
          about={words.to[language](field.label[language])}
        />
      ) : (
        <p class="govuk-hint">{words.full[language]}</p>
      )}
    </fieldset>
  )
}

function RowCard(props: RowsProps & { row: string; index: number; count: number }) {
  const { view, field, row, index, count } = props
  const { language } = view
  const place = `${field.key}.${row}`
  const here = `${props.action}#${controlName(place)}`
  const about = words.of[language](index + 1, field.label[language])
  const error = errorOf(view.errors, controlName(place), language)
  return (
    <li class="rows__row">
      <fieldset class="govuk-fieldset" id={controlName(place)} tabindex={-1}>
        <legend class="rows__number">{words.row[language](index + 1)}</legend>
        <input type="hidden" name={rowsName(field.key)} value={row} />
        <div class="rows__moves">
          {index > 0 ? (
            <RowButton
              value={`up:${place.replace('.', ':')}`}
              action={here}
              label={words.up[language]}
              about={about}
              quiet
            />
          ) : null}
          {index < count - 1 ? (
            <RowButton
              value={`down:${place.replace('.', ':')}`}
              action={here}
              label={words.down[language]}
              about={about}
              quiet
            />
          ) : null}
          <RowButton
            value={`remove:${place.replace('.', ':')}`}
            action={`${props.action}#${controlName(field.key)}`}
            label={words.remove[language]}
            about={about}
            quiet
          />
        </div>
        {error ? <p class="govuk-error-message">{error}</p> : null}
        <div class="rows__cells">
          {(field.columns ?? []).map((column) => (
            <div class={`rows__cell rows__cell--${column.type}`} key={column.key}>
              <FieldControl view={view} field={column} name={controlName(`${place}.${column.key}`)} />
            </div>
          ))}
        </div>
      </fieldset>
    </li>
  )
}

type ButtonProps = {
  readonly value: string
  readonly action: string
  readonly label: string
  readonly about: string
  readonly quiet?: boolean
}

function RowButton({ value, action, label, about, quiet }: ButtonProps) {
  return (
    <button
      class={quiet ? 'link-button' : 'govuk-button govuk-button--secondary'}
      type="submit"
      name="do"
      value={value}
      formaction={action}
    >
      {label}
      <span class="govuk-visually-hidden"> {about}</span>
    </button>
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

import type { ComponentChildren } from 'preact'

type RowsProps = {
  /** The id that errors and the buttons of the rows lead to. */
  readonly anchor: string
  readonly legend: ComponentChildren
  readonly size: 's' | 'm'
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Each row, a `Row`. */
  readonly children: ComponentChildren
  /** The button that adds a row, or why there can be no more. */
  readonly more: ComponentChildren
}

/** A list inside a form, a card a row; its buttons send the whole form, so that nothing typed is lost without scripts. */
export function Rows({ anchor, legend, size, hint, error, children, more }: RowsProps) {
  return (
    <fieldset class="govuk-fieldset rows" id={anchor} tabindex={-1}>
      <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>{legend}</legend>
      {hint ? <p class="govuk-hint">{hint}</p> : null}
      {error ? <p class="govuk-error-message">{error}</p> : null}
      <ol class="rows__list">{children}</ol>
      {more}
    </fieldset>
  )
}

type RowProps = {
  readonly anchor: string
  /** What the row is called: "Row 2". */
  readonly title: string
  readonly error?: string | undefined
  /** The buttons that move or remove the row, each a quiet `RowButton`. */
  readonly moves: ComponentChildren
  /** What travels with the row unseen. */
  readonly carried?: ComponentChildren
  /** The controls of the row. */
  readonly children: ComponentChildren
}

export function Row({ anchor, title, error, moves, carried, children }: RowProps) {
  return (
    <li class="rows__row">
      <fieldset class="govuk-fieldset" id={anchor} tabindex={-1}>
        <legend class="rows__number">{title}</legend>
        {carried}
        <div class="rows__moves">{moves}</div>
        {error ? <p class="govuk-error-message">{error}</p> : null}
        <div class="rows__cells">{children}</div>
      </fieldset>
    </li>
  )
}

type RowButtonProps = {
  /** What the form is told in its field `do`: "add:pauses", "remove:pauses:2". */
  readonly value: string
  /** Where the form is sent, with the anchor that the page then opens at. */
  readonly action: string
  readonly label: string
  /** Heard after the label, for those who do not see what the button stands beside. */
  readonly about?: string | undefined
  readonly quiet?: boolean
}

export function RowButton({ value, action, label, about, quiet }: RowButtonProps) {
  return (
    <button
      class={quiet ? 'link-button' : 'govuk-button govuk-button--secondary'}
      type="submit"
      name="do"
      value={value}
      formaction={action}
    >
      {label}
      {about ? <span class="govuk-visually-hidden">{about}</span> : null}
    </button>
  )
}

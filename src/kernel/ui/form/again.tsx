export type AgainProps = {
  readonly action: string
  readonly fields: readonly (readonly [string, string])[]
  readonly label: string
}

/** One button that sends a form again exactly as it was: nothing of it has to be typed twice. */
export function Again({ action, fields, label }: AgainProps) {
  return (
    <form method="post" action={action}>
      {fields.map(([name, value], index) => (
        <input type="hidden" name={name} value={value} key={index} />
      ))}
      <button class="govuk-button" type="submit">
        {label}
      </button>
    </form>
  )
}

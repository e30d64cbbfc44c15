/** The button that retires what an organization keeps, or takes it up again; a stale page is told. */
export function RetireForm(props: {
  readonly action: string
  readonly kept: { readonly version: number; readonly retired: boolean }
  readonly why: string
  readonly label: string
}) {
  const { action, kept } = props
  return (
    <form method="post" action={action} novalidate>
      <input type="hidden" name="version" value={kept.version} />
      <p class="govuk-body">{props.why}</p>
      <button
        class="govuk-button govuk-button--secondary"
        type="submit"
        name="retired"
        value={kept.retired ? 'no' : 'yes'}
      >
        {props.label}
      </button>
    </form>
  )
}

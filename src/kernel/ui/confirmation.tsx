import type { Bilingual, Language } from '../language/bilingual.ts'

export type ConfirmationProps = {
  readonly language: Language
  /** The question, as the heading: "Remove the risk “Ice in the harbour”?" */
  readonly question: string
  /** What happens then, and whether it can be undone. */
  readonly consequence: string
  readonly action: string
  /** The verb of the button. */
  readonly confirm: string
  readonly back: string
  /** Fields that the answer carries. */
  readonly fields?: Readonly<Record<string, string>>
}

/** Asks before something is done that cannot be undone; the way back comes with it. */
export function Confirmation(props: ConfirmationProps) {
  const { language } = props
  return (
    <form method="post" action={props.action}>
      <h1 class="govuk-heading-xl">{props.question}</h1>
      <p class="govuk-body">{props.consequence}</p>
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <div class="govuk-button-group">
        <button class="govuk-button govuk-button--warning" type="submit">
          {props.confirm}
        </button>
        <a class="govuk-link" href={props.back}>
          {words.back[language]}
        </a>
      </div>
    </form>
  )
}

const words = {
  back: { en: 'No, go back', fr: 'Non, revenir en arrière' },
} satisfies Record<string, Bilingual>

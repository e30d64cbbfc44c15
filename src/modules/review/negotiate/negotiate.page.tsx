import { type Bilingual, inBoth, type Language } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Radios, Select } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FormFields } from '../../../kernel/web/form.ts'
import { kindLabels, relationshipKinds } from '../../agreements/index.ts'
import {
  documentName,
  documentTypes,
  elementById,
  type SlaFrenchLabel,
  tierDefinitions,
} from '../../guide/index.ts'
import { elementName } from '../findings/missing.ts'
import type { Guess } from '../guess/guess-fields.ts'
import { shownValue } from '../guess/show-value.ts'
import { negotiatePath } from '../paths.ts'
import { words } from './negotiate.text.ts'
import { PartyFields, type PartyFieldsProps } from './party-fields.tsx'

export type NegotiateProps = PartyFieldsProps & {
  readonly id: string
  readonly token: string
  /** What the organization that would open the relationship calls a service level agreement in French. */
  readonly slaLabel: SlaFrenchLabel
  readonly guesses: readonly Guess[]
  readonly proposable: readonly { readonly id: string; readonly rule: string }[]
}

/** One form: what the agreement is, who takes part, which facts count, what is proposed. */
export function NegotiatePage(props: NegotiateProps) {
  const { language, id, form, errors } = props
  const error = (name: string) => errorOf(errors, name, language)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <form method="post" action={negotiatePath.href(language, { id })} novalidate>
        <input type="hidden" name="token" value={props.token} />
        <h2 class="govuk-heading-l">{words.what[language]}</h2>
        <BilingualField
          name="title"
          label={words.name[language]}
          value={inBoth((side) => form.get(`title-${side}`))}
          language={language}
          errors={errors}
        />
        <Select
          name="type"
          label={words.type[language]}
          value={form.get('type')}
          error={error('type')}
          language={language}
          choices={documentTypes.map((code) => ({
            value: code,
            label: documentName(code, props.slaLabel).name[language],
          }))}
        />
        <Radios
          name="tier"
          label={words.tier[language]}
          value={form.get('tier')}
          error={error('tier')}
          language={language}
          choices={tierDefinitions.map(({ id: value, name, layers }) => ({
            value,
            label: `${name[language]} (${layers[language]})`,
          }))}
        />
        <h2 class="govuk-heading-l">{words.who[language]}</h2>
        <Radios
          name="kind"
          label={words.kind[language]}
          value={form.get('kind')}
          error={error('kind')}
          language={language}
          choices={relationshipKinds.map((kind) => ({
            value: kind,
            label: kindLabels[kind].label[language],
            hint: kindLabels[kind].hint[language],
          }))}
        />
        <PartyFields {...props} />
        <FactChoices language={language} form={form} guesses={props.guesses} />
        <Checkboxes
          name="take-over"
          label={words.wording[language]}
          values={form.all('take-over')}
          language={language}
          choices={[{ value: 'yes', label: words.takeOver[language] }]}
        />
        <ProposalChoices {...props} />
        <button class="govuk-button" type="submit">
          {words.start[language]}
        </button>
      </form>
    </>
  )
}

export function FactChoices(props: { language: Language; form: FormFields; guesses: readonly Guess[] }) {
  const { language, form, guesses } = props
  if (guesses.length === 0) return null
  return (
    <Checkboxes
      name="confirm"
      label={words.facts[language]}
      hint={words.factsHint[language]}
      values={form.all('confirm')}
      language={language}
      choices={guesses.map((guess) => ({
        value: `${guess.element}.${guess.field.key}`,
        label: `${elementName(guess.element)[language]} – ${guess.field.label[language]}${colon[language]} ${shownValue(guess, language)}`,
        hint: `${guess.text} [${guess.place}]`,
      }))}
    />
  )
}

function ProposalChoices({ language, form, proposable }: NegotiateProps) {
  return (
    <Checkboxes
      name="propose"
      label={`${words.proposals[language]} (${proposable.length})`}
      hint={words.proposalsHint[language]}
      values={form.all('propose')}
      language={language}
      choices={proposable.map(({ id, rule }) => ({
        value: id,
        label: `${elementName(id)[language]} (${(ruleWords[rule] ?? words.recommended)[language]})`,
        hint: elementById(id)?.purpose[language],
      }))}
    />
  )
}

const ruleWords: Readonly<Record<string, Bilingual>> = {
  'required-element-absent': words.required,
  'required-element-uncertain': words.uncertain,
  'recommended-element-absent': words.recommended,
}

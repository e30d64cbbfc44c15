import { Select } from '../../../../kernel/ui/form/field.tsx'
import { errorOf, formFields } from '../../../../kernel/web/form.ts'
import { organizationPath } from '../../../identity/index.ts'
import type { Party } from '../../format.ts'
import { newNamedPositionPath } from '../../paths.ts'
import { side } from '../../values/format.ts'
import { controlName } from '../write-element/control-names.ts'
import { encodeField } from '../write-element/encode.ts'
import { FieldControl, type FormView } from '../write-element/field-control.tsx'
import { words } from './begin-draft.text.ts'
import { speakerName } from './begin-draft.ts'
import type { BeginDraftProps } from './begin-draft-props.ts'
import { partiesWithPositions, parts, speakerOf } from './known.ts'

/** What is asked once for the whole draft: who speaks for each party, and what only the parties know. */
export function AskedOnce(props: BeginDraftProps) {
  return (
    <>
      <Speakers {...props} />
      <Facts {...props} />
    </>
  )
}

function Speakers(props: BeginDraftProps) {
  const { language, view } = props
  const { agreement } = view.open
  const named = new Set(partiesWithPositions(agreement).map(({ id }) => id))
  return (
    <section aria-labelledby="who">
      <h2 class="govuk-heading-l" id="who">
        {words.who[language]}
      </h2>
      <p class="govuk-hint">{words.whoWhy[language]}</p>
      {agreement.parties.map((party) => (
        <fieldset class="govuk-fieldset begin-party" key={party.id}>
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
            {side(party.name, language) ?? party.id}
          </legend>
          {named.has(party.id) ? (
            parts.map((part) => <Speaker {...props} party={party} part={part} key={part} />)
          ) : (
            <NoPosition {...props} party={party} />
          )}
          {view.fields
            .filter((field) => field.party === party.id)
            .map((field) => (
              <FieldControl
                view={formView(props)}
                field={field}
                name={controlName(field.key)}
                key={field.key}
              />
            ))}
        </fieldset>
      ))}
    </section>
  )
}

/** A new organization has no position yet: whoever is asked to name one is told who adds it, and where. */
function NoPosition({ language, own, view, party }: BeginDraftProps & { party: Party }) {
  if (view.open.absent.has(party.id))
    return (
      <p class="govuk-inset-text">
        {words.absentPositions[language]}{' '}
        <a class="govuk-link" href={newNamedPositionPath.href(language, { id: view.open.agreement.id })}>
          {words.toAbsentPositions[language]}
        </a>
      </p>
    )
  if (party.id !== own) return <p class="govuk-inset-text">{words.theirPositions[language]}</p>
  return (
    <p class="govuk-inset-text">
      {words.ownPositions[language]}{' '}
      <a class="govuk-link" href={organizationPath.href(language)}>
        {words.toPositions[language]}
      </a>
    </p>
  )
}

function Facts(props: BeginDraftProps) {
  const { language, view } = props
  return (
    <section aria-labelledby="facts">
      <h2 class="govuk-heading-l" id="facts">
        {words.facts[language]}
      </h2>
      <p class="govuk-hint">{words.factsWhy[language]}</p>
      {view.fields
        .filter(({ party }) => party === null)
        .map((field) => (
          <FieldControl view={formView(props)} field={field} name={controlName(field.key)} key={field.key} />
        ))}
    </section>
  )
}

/** What was typed, or what the facts begin with. */
function formView({ language, view, typed, errors }: BeginDraftProps): FormView {
  const usual = view.fields.flatMap((field) => encodeField(field, view.facts[field.key], language))
  return { language, form: typed ?? formFields(usual), errors, agreement: view.open.agreement }
}

function Speaker({
  language,
  view,
  errors,
  party,
  part,
}: BeginDraftProps & { party: Party; part: (typeof parts)[number] }) {
  const name = speakerName(part, party.id)
  const own = view.open.agreement.positions.filter((one) => one.party === party.id)
  return (
    <Select
      name={name}
      label={words[part][language]}
      value={speakerOf(view, party.id, part)}
      error={errorOf(errors, name, language)}
      language={language}
      choices={[
        { value: '', label: words.nobody[language] },
        ...own.map(({ id, title, incumbent }) => ({
          value: id,
          label: `${side(title, language) ?? title.en ?? title.fr ?? id}${incumbent ? ` – ${incumbent}` : ''}`,
        })),
      ]}
    />
  )
}

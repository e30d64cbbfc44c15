import { type Language, pageFirst } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Radios, Select, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { serviceScopes } from '../dictionary/code-lists.ts'
import { findField } from '../dictionary/dictionary.ts'
import { nameServicePath, newServicePath, newStandardPath, yearPath } from '../paths.ts'
import { words } from './registry.text.ts'
import { rowName } from './row-name.ts'
import { serviceReference } from './row-reference.ts'
import { natures, recipients } from './scope.ts'
import type { WorkingRow } from './working.ts'

type FormProps = {
  readonly language: Language
  readonly year: string
  readonly form: FormFields
  readonly errors: readonly FieldError[]
}

/** Whether the thing is a service at all, and for whom: the scope follows from the answers. */
export function IsItAServicePage({ language, year, form, errors, not }: FormProps & { not: boolean }) {
  return (
    <form method="post" action={newServicePath.href(language, { year })} novalidate>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{text.isIt[language]}</h1>
      <p class="lead">{text.isItLead[language]}</p>
      {not ? (
        <div class="govuk-inset-text" role="alert" data-focus>
          <h2 class="govuk-heading-m">{text.not[language]}</h2>
          <p class="govuk-body">{text.notWhy[language]}</p>
        </div>
      ) : null}
      <Radios
        name="nature"
        label={text.nature[language]}
        value={form.get('nature')}
        error={errorOf(errors, 'nature', language)}
        language={language}
        choices={natures.map(({ code, label }) => ({ value: code, label: label[language] }))}
      />
      <Checkboxes
        name="recipients"
        label={text.recipients[language]}
        hint={text.recipientsHint[language]}
        values={form.all('recipients')}
        error={errorOf(errors, 'recipients', language)}
        language={language}
        choices={recipients.map(({ code, scope, label }) => ({
          value: code,
          label: label[language],
          hint: serviceScopes[scope]?.[language],
        }))}
      />
      <Buttons language={language} back={yearPath.href(language, { year })} label={text.go[language]} />
    </form>
  )
}

export function NameServicePage(
  props: FormProps & { codes: readonly string[]; scope: string; suggested: string },
) {
  const { language, year, form, errors, codes, scope, suggested } = props
  const label = (id: string) => findField('service', id)?.label[language] ?? ''
  const sides = pageFirst(language)
  const named = scope.split(',').map((code) => serviceScopes[code]?.[language] ?? code)
  return (
    <form method="post" action={nameServicePath.href(language, { year }, { scope })} novalidate>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{text.name[language]}</h1>
      <p class="lead">{text.scopeIs[language](formatList(named, language))}</p>
      <div class="side-by-side">
        {sides.map((side) => (
          <TextInput
            name={`service_name_${side}`}
            label={label(`service_name_${side}`)}
            value={form.get(`service_name_${side}`)}
            contentLanguage={side}
            error={errorOf(errors, `service_name_${side}`, language)}
            language={language}
            key={side}
          />
        ))}
      </div>
      <TextInput
        name="service_id"
        label={label('service_id')}
        hint={findField('service', 'service_id')?.about[language]}
        value={form.has('service_id') ? form.get('service_id') : suggested}
        width={10}
        error={errorOf(errors, 'service_id', language)}
        language={language}
      />
      {codes.length > 1 ? (
        <Select
          name="code"
          label={text.code[language]}
          value={form.get('code')}
          language={language}
          choices={codes.map((code) => ({ value: code, label: code }))}
        />
      ) : null}
      <Buttons language={language} back={yearPath.href(language, { year })} label={text.register[language]} />
    </form>
  )
}

export function NewStandardPage(props: FormProps & { service: WorkingRow; suggested: string; back: string }) {
  const { language, year, form, errors, service, suggested } = props
  const field = findField('service-std', 'service_standard_id')
  return (
    <form
      method="post"
      action={newStandardPath.href(language, { year, id: serviceReference(service, year) })}
      novalidate
    >
      <ErrorSummary errors={errors} language={language} />
      <span class="govuk-caption-xl">{rowName(service, language)}</span>
      <h1 class="govuk-heading-xl">{words.addStandard[language]}</h1>
      <TextInput
        name="service_standard_id"
        label={field?.label[language] ?? ''}
        hint={field?.about[language]}
        value={form.has('service_standard_id') ? form.get('service_standard_id') : suggested}
        width={10}
        error={errorOf(errors, 'service_standard_id', language)}
        language={language}
      />
      <Buttons language={language} back={props.back} label={text.go[language]} />
    </form>
  )
}

export function RemovePage(props: {
  language: Language
  row: WorkingRow
  year: string
  action: string
  back: string
  errors: readonly FieldError[]
}) {
  const { language, row, errors } = props
  return (
    <form method="post" action={props.action}>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{text.remove[language](rowName(row, language))}</h1>
      <p class="lead">{text.removeWhy[language](props.year)}</p>
      <div class="cluster">
        <button class="govuk-button govuk-button--warning" type="submit" id="remove">
          {words.remove[language]}
        </button>
        <a class="govuk-link" href={props.back}>
          {text.keep[language]}
        </a>
      </div>
    </form>
  )
}

function Buttons({ language, label, back }: { language: Language; label: string; back: string }) {
  return (
    <div class="cluster">
      <button class="govuk-button" type="submit">
        {label}
      </button>
      <a class="govuk-link" href={back}>
        {words.cancel[language]}
      </a>
    </div>
  )
}

export const text = {
  isIt: { en: 'Is it a service?', fr: 'Est-ce un service?' },
  isItLead: {
    en: 'The inventory holds services: final results that meet somebody’s need. Tasks, tools and channels belong to a service; they are not one.',
    fr: 'Le répertoire contient des services\u00a0: des résultats finals qui répondent au besoin de quelqu’un. Les tâches, les outils et les modes de prestation font partie d’un service; ils n’en sont pas un.',
  },
  nature: { en: 'What is it?', fr: 'De quoi s’agit-il?' },
  natureNeeded: { en: 'Choose what it is', fr: 'Choisissez de quoi il s’agit' },
  recipients: { en: 'Who receives it?', fr: 'Qui le reçoit?' },
  recipientsHint: { en: 'Choose all that apply', fr: 'Choisissez toutes les réponses qui conviennent' },
  recipientsNeeded: { en: 'Choose who receives it', fr: 'Choisissez qui le reçoit' },
  not: { en: 'By these answers, it is not a service', fr: 'D’après ces réponses, ce n’est pas un service' },
  notWhy: {
    en: 'It is a step or a means of one. Ask what the person at the end of the line obtains, and register that instead. If you have just described it in terms of the work, choose again.',
    fr: 'C’est l’étape ou le moyen d’un service. Demandez-vous ce qu’obtient la personne au bout du compte, et inscrivez plutôt cela. Si vous l’aviez décrit sous l’angle du travail, choisissez de nouveau.',
  },
  go: { en: 'Continue', fr: 'Continuer' },
  name: { en: 'Name the service', fr: 'Nommer le service' },
  scopeIs: {
    en: (scope: string) => `From who receives it, its scope is: ${scope}.`,
    fr: (scope: string) => `D’après ceux qui le reçoivent, son étendue est la suivante\u00a0: ${scope}.`,
  },
  code: { en: 'Code it is published under', fr: 'Code sous lequel il est publié' },
  register: { en: 'Register the service', fr: 'Inscrire le service' },
  remove: {
    en: (name: string) => `Remove “${name}”?`,
    fr: (name: string) => `Retirer «\u00a0${name}\u00a0»?`,
  },
  removeWhy: {
    en: (year: string) =>
      `It leaves the rows of ${year} that are being written. What is published is not touched until the year is published again.`,
    fr: (year: string) =>
      `L’élément quitte les lignes de ${year} en préparation. Ce qui est publié ne change pas avant la prochaine publication de l’exercice.`,
  },
  keep: { en: 'Keep it', fr: 'Le conserver' },
} as const

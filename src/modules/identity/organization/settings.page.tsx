import { type Bilingual, type Language, pageFirst } from '../../../kernel/language/bilingual.ts'
import { timeZones } from '../../../kernel/time/zones.ts'
import { ConflictNotice, type Saved, savedPair } from '../../../kernel/ui/form/conflict.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Radios, Select, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { stateField, stateOf } from '../../../kernel/web/form-state.ts'
import { legalForms } from '../legal-form.ts'
import { organizationSettingsPath } from '../paths.ts'
import type { Settings } from './settings.ts'

export const title = {
  en: 'Settings of the organization',
  fr: 'Paramètres de l’organisation',
} satisfies Bilingual

/** The two names that official texts give it in French. */
const slaLabels = {
  entente: 'Entente sur les niveaux de service (ENS)',
  accord: 'Accord sur les niveaux de service (ANS)',
} as const

export type SettingsPageProps = {
  readonly language: Language
  readonly values: Settings
  /** What is kept now. */
  readonly saved: Settings
  /** Somebody saved something else while the form was filled in. */
  readonly isStale: boolean
  readonly errors: readonly FieldError[]
}

export function SettingsPage(props: SettingsPageProps) {
  const { language, values, saved, errors } = props
  const error = (field: string) => errorOf(errors, field, language)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <ConflictNotice saved={props.isStale ? savedLines(saved, language) : null} language={language} />
      <form method="post" action={organizationSettingsPath.href(language)} novalidate>
        <input type="hidden" name={stateField} value={stateOf(saved)} />
        <Names language={language} values={values} errors={errors} />
        <Radios
          name="sla-label"
          label={words.label[language]}
          hint={words.labelHint[language]}
          value={values.slaLabel}
          error={error('sla-label')}
          language={language}
          choices={[
            { value: 'entente', label: slaLabels.entente },
            { value: 'accord', label: slaLabels.accord },
          ]}
        />
        <Select
          name="time-zone"
          label={words.zone[language]}
          hint={words.zoneHint[language]}
          value={values.timeZone}
          error={error('time-zone')}
          language={language}
          choices={timeZones.map(({ code, label }) => ({ value: code, label: label[language] }))}
        />
        <Sides
          name="address"
          labels={{ en: words.addressEn[language], fr: words.addressFr[language] }}
          values={{ en: values.addressEn, fr: values.addressFr }}
          required={false}
          {...{ language, errors }}
        />
        <button class="govuk-button" type="submit">
          {words.save[language]}
        </button>
      </form>
    </>
  )
}

/** What somebody else saved, a line each. */
function savedLines(saved: Settings, language: Language): readonly Saved[] {
  const line = (label: string, en: string, fr: string) => savedPair(label, { en, fr }, language)
  return [
    line(words.name[language], saved.nameEn, saved.nameFr),
    line(words.acronym[language], saved.acronymEn, saved.acronymFr),
    {
      label: words.legalForm[language],
      value: legalForms.find(({ code }) => code === saved.legalForm)?.label[language] ?? saved.legalForm,
    },
    {
      label: words.label[language],
      value: saved.slaLabel === 'accord' ? slaLabels.accord : slaLabels.entente,
    },
    {
      label: words.zone[language],
      value: timeZones.find(({ code }) => code === saved.timeZone)?.label[language] ?? saved.timeZone,
    },
    line(words.address[language], saved.addressEn, saved.addressFr),
  ]
}

/** How the organization is called in agreements and lists, and what it is in law. */
function Names({ language, values, errors }: Pick<SettingsPageProps, 'language' | 'values' | 'errors'>) {
  return (
    <>
      <p class="govuk-body">{words.namesWhy[language]}</p>
      <Sides
        name="name"
        labels={{ en: words.nameEn[language], fr: words.nameFr[language] }}
        values={{ en: values.nameEn, fr: values.nameFr }}
        required
        {...{ language, errors }}
      />
      <Sides
        name="acronym"
        labels={{ en: words.acronymEn[language], fr: words.acronymFr[language] }}
        values={{ en: values.acronymEn, fr: values.acronymFr }}
        required={false}
        {...{ language, errors }}
      />
      <Select
        name="legal-form"
        label={words.legalForm[language]}
        value={values.legalForm}
        error={errorOf(errors, 'legal-form', language)}
        language={language}
        choices={legalForms
          .filter(({ code }) => code !== 'private' || values.legalForm === 'private')
          .map(({ code, label }) => ({ value: code, label: label[language] }))}
      />
    </>
  )
}

/** One line in each language, the reader's first. */
function Sides(props: {
  readonly name: string
  readonly labels: Bilingual
  readonly values: Bilingual
  readonly required: boolean
  readonly language: Language
  readonly errors: readonly FieldError[]
}) {
  const { name, labels, values, required, language, errors } = props
  return (
    <div class="side-by-side">
      {pageFirst(language).map((side) => (
        <TextInput
          name={`${name}-${side}`}
          label={labels[side]}
          value={values[side]}
          contentLanguage={side}
          required={required}
          error={errorOf(errors, `${name}-${side}`, language)}
          language={language}
          key={side}
        />
      ))}
    </div>
  )
}

const words = {
  namesWhy: {
    en: 'Drafts take these names; versions already frozen keep those they were frozen with.',
    fr: 'Les ébauches prennent ces noms; les versions déjà figées gardent ceux qu’elles portaient.',
  },
  name: { en: 'Name', fr: 'Nom' },
  acronym: { en: 'Acronym', fr: 'Sigle' },
  address: { en: 'Address', fr: 'Adresse' },
  nameEn: { en: 'Name in English', fr: 'Nom en anglais' },
  nameFr: { en: 'Name in French', fr: 'Nom en français' },
  acronymEn: { en: 'Acronym in English', fr: 'Sigle en anglais' },
  acronymFr: { en: 'Acronym in French', fr: 'Sigle en français' },
  legalForm: { en: 'Legal form', fr: 'Forme juridique' },
  label: {
    en: 'French name of a service-level agreement',
    fr: 'Nom français des ententes sur les niveaux de service',
  },
  labelHint: {
    en: 'Official texts use both. Your documents use the one you choose.',
    fr: 'Les textes officiels emploient les deux. Vos documents emploient celui que vous choisissez.',
  },
  zone: { en: 'Clocks of the organization', fr: 'Heure de l’organisation' },
  zoneHint: {
    en: 'Times are shown on these clocks, except to people who chose others for themselves.',
    fr: 'Les heures s’affichent selon ce fuseau, sauf pour les personnes qui en ont choisi un autre.',
  },
  addressEn: { en: 'Address in English', fr: 'Adresse en anglais' },
  addressFr: { en: 'Address in French', fr: 'Adresse en français' },
  save: { en: 'Save the settings', fr: 'Enregistrer les paramètres' },
} satisfies Record<string, Bilingual>

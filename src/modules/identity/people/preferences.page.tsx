import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { timeZones, zoneName } from '../../../kernel/time/zones.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Radios, Select } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { passwordPath, preferencesPath, signOutEverywherePath } from '../paths.ts'

export const title = { en: 'Your preferences', fr: 'Vos préférences' } satisfies Bilingual

export type PreferencesProps = {
  readonly language: Language
  readonly values: { readonly language: string; readonly timeZone: string }
  /** The organization's own clocks, for those who choose none. */
  readonly organizationZone: string
  readonly errors: readonly FieldError[]
}

export function PreferencesPage({ language, values, organizationZone, errors }: PreferencesProps) {
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <form method="post" action={preferencesPath.href(language)} novalidate>
        <Radios
          name="language"
          label={words.language[language]}
          value={values.language}
          error={errorOf(errors, 'language', language)}
          language={language}
          inline
          choices={[
            { value: 'en', label: 'English' },
            { value: 'fr', label: 'Français' },
          ]}
        />
        <Select
          name="time-zone"
          label={words.zone[language]}
          hint={words.zoneHint[language]}
          value={values.timeZone}
          error={errorOf(errors, 'time-zone', language)}
          language={language}
          choices={[
            { value: '', label: words.same[language](zoneName(organizationZone)[language]) },
            ...timeZones.map(({ code, label }) => ({ value: code, label: label[language] })),
          ]}
        />
        <button class="govuk-button" type="submit">
          {words.save[language]}
        </button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={passwordPath.href(language)}>
          {words.password[language]}
        </a>
      </p>
      <p class="govuk-body">{words.everywhereWhy[language]}</p>
      <form method="post" action={signOutEverywherePath.href(language)}>
        <button class="govuk-button govuk-button--secondary" type="submit">
          {words.everywhere[language]}
        </button>
      </form>
    </>
  )
}

const words = {
  language: { en: 'Language of what is sent to you', fr: 'Langue de ce qui vous est envoyé' },
  zone: { en: 'Your clocks', fr: 'Votre heure' },
  zoneHint: {
    en: 'The times you read are shown on these clocks.',
    fr: 'Les heures que vous lisez s’affichent selon ce fuseau.',
  },
  same: {
    en: (zone: string) => `As the organization: ${zone}`,
    fr: (zone: string) => `Comme l’organisation\u00a0: ${zone}`,
  },
  save: { en: 'Save your preferences', fr: 'Enregistrer vos préférences' },
  password: { en: 'Change your password', fr: 'Changer votre mot de passe' },
  everywhereWhy: {
    en: 'If you left a session open somewhere, close all of them.',
    fr: 'Si vous avez laissé une session ouverte quelque part, fermez-les toutes.',
  },
  everywhere: { en: 'Sign out everywhere', fr: 'Se déconnecter partout' },
} as const

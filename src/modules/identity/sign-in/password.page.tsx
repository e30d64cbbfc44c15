import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { passwordPath } from '../paths.ts'

export const title = { en: 'Change your password', fr: 'Changer votre mot de passe' } satisfies Bilingual

export function PasswordPage({ language, errors }: { language: Language; errors: readonly FieldError[] }) {
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <form method="post" action={passwordPath.href(language)} novalidate>
        <TextInput
          name="current"
          type="password"
          label={words.current[language]}
          value=""
          autocomplete="current-password"
          error={errorOf(errors, 'current', language)}
          language={language}
        />
        <TextInput
          name="new"
          type="password"
          label={words.new[language]}
          hint={words.hint[language]}
          value=""
          autocomplete="new-password"
          error={errorOf(errors, 'new', language)}
          language={language}
        />
        <button class="govuk-button" type="submit">
          {words.save[language]}
        </button>
      </form>
    </>
  )
}

const words = {
  current: { en: 'Present password', fr: 'Mot de passe actuel' },
  new: { en: 'New password', fr: 'Nouveau mot de passe' },
  hint: {
    en: 'At least 12 characters; a short sentence is best. Your other sessions will close.',
    fr: 'Au moins 12 caractères; une courte phrase convient bien. Vos autres sessions se fermeront.',
  },
  save: { en: 'Save the new password', fr: 'Enregistrer le nouveau mot de passe' },
} satisfies Record<string, Bilingual>

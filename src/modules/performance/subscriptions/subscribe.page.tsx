import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Radios, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import type { LiveService } from '../public/live.queries.ts'
import { liveFeedPath } from '../public/paths.ts'
import { subscribePath } from './paths.ts'

export const title = { en: 'Follow by mail', fr: 'Suivre par courriel' } satisfies Bilingual

export function SubscribePage(props: {
  language: Language
  service: LiveService
  values: { readonly email: string; readonly language: string }
  errors: readonly FieldError[]
}) {
  const { language, service, values, errors } = props
  const place = { organization: service.organization.id, service: service.key }
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <span class="govuk-caption-l">{service.name[language]}</span>
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <form method="post" action={subscribePath.href(language, place)} novalidate>
        <TextInput
          name="email"
          type="email"
          label={words.email[language]}
          hint={words.emailHint[language]}
          value={values.email}
          error={errorOf(errors, 'email', language)}
          language={language}
          autocomplete="email"
        />
        <Radios
          name="language"
          label={words.language[language]}
          value={values.language}
          language={language}
          inline
          choices={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
        />
        <button class="govuk-button" type="submit">
          {words.send[language]}
        </button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={liveFeedPath.href(language, place)} type="application/atom+xml">
          {words.atom[language]}
        </a>
      </p>
    </>
  )
}

/** One button: a mail program that opens links by itself confirms and ends nothing. */
export function ButtonPage(props: {
  language: Language
  heading: Bilingual
  text: Bilingual
  button: Bilingual
  action: string
}) {
  const { language } = props
  return (
    <>
      <h1 class="govuk-heading-xl">{props.heading[language]}</h1>
      <p class="govuk-body">{props.text[language]}</p>
      <form method="post" action={props.action}>
        <button class="govuk-button" type="submit">
          {props.button[language]}
        </button>
      </form>
    </>
  )
}

const words = {
  lead: {
    en: 'You are told when a period ends and when a figure is restated: never more than once an hour.',
    fr: 'Un courriel vous parvient à la fin d’une période et quand un chiffre est corrigé\u00a0: jamais plus d’un par heure.',
  },
  email: { en: 'Your e-mail address', fr: 'Votre adresse de courriel' },
  emailHint: {
    en: 'Kept for these mails only, and deleted when you leave',
    fr: 'Conservée pour ces courriels seulement, et supprimée quand vous partez',
  },
  language: { en: 'Language of the mails', fr: 'Langue des courriels' },
  send: { en: 'Send me the confirmation', fr: 'Envoyez-moi la confirmation' },
  atom: { en: 'Or follow the feed, without an address', fr: 'Ou suivez le fil, sans donner d’adresse' },
} satisfies Record<string, Bilingual>

import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { forgottenPasswordPath, setPasswordPath, signInPath } from '../paths.ts'
import { words } from './forgotten.text.ts'
import type { LinkState } from './use-link.ts'

type Props = { readonly language: Language; readonly errors: readonly FieldError[] }

/** Asks for the address that the letter goes to. */
export function ForgottenPage({ language, errors, email }: Props & { email: string }) {
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.forgotten[language]}</h1>
      <p class="govuk-body">{words.ask[language]}</p>
      <form method="post" action={forgottenPasswordPath.href(language)} novalidate>
        <TextInput
          name="email"
          label={words.email[language]}
          value={email}
          type="email"
          autocomplete="username"
          error={errorOf(errors, 'email', language)}
          language={language}
        />
        <button class="govuk-button" type="submit">
          {words.send[language]}
        </button>
      </form>
      <h2 class="govuk-heading-m">{words.noLetter[language]}</h2>
      <p class="govuk-body">{words.colleague[language]}</p>
    </>
  )
}

/** The same for an address that is known and for one that is not. */
export function AskedPage({ language }: { language: Language }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.asked[language]}</h1>
      <p class="govuk-body">{words.askedWhat[language]}</p>
      <p class="govuk-body">{words.askedJunk[language]}</p>
      <p class="govuk-body">{words.colleague[language]}</p>
      <ToSignIn language={language} />
    </>
  )
}

/** Where no mail leaves: who can help instead. */
export function NoMailPage({ language }: { language: Language }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.forgotten[language]}</h1>
      <p class="govuk-body">{words.noMail[language]}</p>
      <p class="govuk-body">{words.colleague[language]}</p>
      <p class="govuk-body">{words.operators[language]}</p>
      <ToSignIn language={language} />
    </>
  )
}

export function SetPasswordPage({ language, errors, token }: Props & { token: string }) {
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.choose[language]}</h1>
      <form method="post" action={setPasswordPath.href(language, { token })} novalidate>
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

export function DeadLinkPage({ language, state }: { language: Language; state: Exclude<LinkState, 'live'> }) {
  const why: Bilingual = words[state]
  return (
    <>
      <h1 class="govuk-heading-xl">{words.dead[language]}</h1>
      <p class="govuk-body">{why[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={forgottenPasswordPath.href(language)}>
          {words.another[language]}
        </a>
      </p>
      <ToSignIn language={language} />
    </>
  )
}

function ToSignIn({ language }: { language: Language }) {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={signInPath.href(language)}>
        {words.signIn[language]}
      </a>
    </p>
  )
}

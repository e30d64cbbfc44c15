import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { frenchOf } from '../../../kernel/language/elision.ts'
import { Again } from '../../../kernel/ui/form/again.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { demoSignInPath, forgottenPasswordPath, signInPath } from '../paths.ts'
import type { DemoPerson } from './demo-people.ts'

/** What was being sent when the session had ended: carried through the sign-in so that nothing typed is lost. */
export type Pending = {
  readonly path: string
  readonly fields: readonly (readonly [string, string])[]
  /** Files came with it; a browser does not send them a second time. */
  readonly withFiles: boolean
}

export type SignInPageProps = {
  readonly language: Language
  readonly email: string
  readonly errors: readonly FieldError[]
  readonly refusal?: Bilingual
  readonly next: string
  readonly pending: Pending | null
  readonly demoPeople: readonly DemoPerson[]
  /** What was done just before, such as choosing a new password. */
  readonly done?: string | undefined
}

export function SignInPage(props: SignInPageProps) {
  const { language, errors } = props
  const refusal = props.refusal ? [{ field: 'email', message: props.refusal }] : []
  return (
    <>
      <Notification language={language} message={props.done} />
      <ErrorSummary errors={[...errors, ...refusal]} language={language} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      {props.pending ? (
        <p class="govuk-inset-text">{words[props.pending.fields.length ? 'kept' : 'ended'][language]}</p>
      ) : null}
      <form method="post" action={signInPath.href(language)} novalidate>
        <Carried next={props.next} pending={props.pending} />
        <TextInput
          name="email"
          label={words.email[language]}
          value={props.email}
          type="email"
          autocomplete="username"
          error={errorOf([...errors, ...refusal], 'email', language)}
          language={language}
        />
        <TextInput
          name="password"
          label={words.password[language]}
          value=""
          type="password"
          autocomplete="current-password"
          error={errorOf(errors, 'password', language)}
          language={language}
        />
        <button class="govuk-button" type="submit">
          {words.title[language]}
        </button>
      </form>
      <Forgotten {...props} />
      {props.demoPeople.length ? <DemoPeople {...props} /> : null}
    </>
  )
}

/** What was typed before the session ended stays in this tab, where the new password is then used. */
function Forgotten({ language, pending }: SignInPageProps) {
  const elsewhere = pending ? { target: '_blank' } : {}
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={forgottenPasswordPath.href(language)} {...elsewhere}>
        {words[pending ? 'forgottenTab' : 'forgotten'][language]}
      </a>
    </p>
  )
}

function DemoPeople({ language, demoPeople, next, pending }: SignInPageProps) {
  return (
    <section aria-labelledby="demo-people">
      <h2 class="govuk-heading-m" id="demo-people">
        {words.demo[language]}
      </h2>
      <p class="govuk-body">{words.demoWhy[language]}</p>
      {/* One form for all: what is carried is in the page once, however many people are offered. */}
      <form method="post" action={demoSignInPath.href(language)}>
        <Carried next={next} pending={pending} />
        <ul class="cards">
          {demoPeople.map((person) => (
            <li class="card" key={person.id}>
              <p class="govuk-body">
                <strong>{person.name}</strong>
                <br />
                {person.organization[language]}
                <br />
                <span class="govuk-hint">{person.roles[language]}</span>
              </p>
              <button
                class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
                type="submit"
                name="person"
                value={person.id}
              >
                {words.enter[language]}
                <span class="govuk-visually-hidden"> {words.enterAs[language](person.name)}</span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  )
}

function Carried({ next, pending }: Pick<SignInPageProps, 'next' | 'pending'>) {
  const fields = new URLSearchParams(pending?.fields.map(([name, value]) => [name, value]))
  return (
    <>
      <input type="hidden" name="next" value={next} />
      {pending ? <input type="hidden" name="pending" value={fields.toString()} /> : null}
      {pending?.withFiles ? <input type="hidden" name="files" value="lost" /> : null}
    </>
  )
}

/** After signing in again: one button sends what was typed before the session ended. */
export function ResumePage({ language, pending }: { language: Language; pending: Pending }) {
  const typed = pending.fields.length > 0
  return (
    <>
      <h1 class="govuk-heading-xl">{words.resume[language]}</h1>
      <p class="govuk-body">{words[typed ? 'resumeWhy' : 'resumeDeed'][language]}</p>
      {pending.withFiles ? <p class="govuk-body">{words.files[language]}</p> : null}
      <Again
        action={pending.path}
        fields={pending.fields}
        label={words[typed ? 'resumeButton' : 'resumeGo'][language]}
      />
    </>
  )
}

export const words = {
  title: { en: 'Sign in', fr: 'Se connecter' },
  email: { en: 'E-mail address', fr: 'Adresse de courriel' },
  password: { en: 'Password', fr: 'Mot de passe' },
  kept: {
    en: 'Your session ended. What you typed is kept: sign in and send it again with one button.',
    fr: 'Votre session a pris fin. Votre saisie est conservée\u00a0: connectez-vous, puis renvoyez-la d’un seul bouton.',
  },
  ended: {
    en: 'Your session ended before this was done. Sign in, and do it with one button.',
    fr: 'Votre session a pris fin avant que ce soit fait. Connectez-vous, puis faites-le d’un seul bouton.',
  },
  forgotten: { en: 'I forgot my password', fr: 'J’ai oublié mon mot de passe' },
  forgottenTab: {
    en: 'I forgot my password (opens in a new tab)',
    fr: 'J’ai oublié mon mot de passe (nouvel onglet)',
  },
  newPassword: {
    en: 'Your new password is saved, and your sessions elsewhere are closed. Sign in with it.',
    fr: 'Votre nouveau mot de passe est enregistré, et vos sessions ailleurs sont fermées. Utilisez-le pour vous connecter.',
  },
  demo: { en: 'Or try it as somebody invented', fr: 'Ou faites l’essai au nom d’une personne fictive' },
  demoWhy: {
    en: 'Roles differ from one person to the next; each sees what their organization sees.',
    fr: 'Les rôles diffèrent d’une personne à l’autre; chacune voit ce que voit son organisation.',
  },
  enter: { en: 'Enter', fr: 'Entrer' },
  enterAs: {
    en: (name: string) => `as ${name}`,
    fr: (name: string) => `au nom ${frenchOf(name)}`,
  },
  resume: { en: 'You are signed in again', fr: 'Votre connexion est rétablie' },
  resumeWhy: {
    en: 'What you typed before your session ended is still here and has not been saved yet.',
    fr: 'Ce que vous avez saisi avant la fin de votre session est encore ici et n’est pas encore enregistré.',
  },
  resumeDeed: {
    en: 'What you asked for before your session ended has not been done yet.',
    fr: 'Ce que vous avez demandé avant la fin de votre session n’est pas encore fait.',
  },
  files: {
    en: 'Files are not kept: the next page asks you to choose them again.',
    fr: 'Les fichiers ne sont pas conservés\u00a0: la page suivante vous demandera de les choisir de nouveau.',
  },
  resumeGo: { en: 'Do it now', fr: 'Le faire maintenant' },
  resumeButton: { en: 'Send what I typed', fr: 'Envoyer ma saisie' },
} satisfies Record<string, Bilingual<string | ((name: string) => string)>>

import type { Language } from './kernel/language/bilingual.ts'
import type { Viewer } from './kernel/web/route.ts'
import { organizationPath, signInPath, signOutPath } from './modules/identity/index.ts'

/** Who is signed in, for whom, and the way out; or the way in. */
export function PersonMenu({ language, viewer }: { language: Language; viewer: Viewer | null }) {
  if (!viewer) {
    return (
      <a class="govuk-link" href={signInPath.href(language)}>
        {words.signIn[language]}
      </a>
    )
  }
  return (
    <>
      <a class="govuk-link" href={organizationPath.href(language)}>
        {viewer.name}, {viewer.organizationName[language]}
      </a>
      <form method="post" action={signOutPath.href(language)}>
        <button class="link-button" type="submit">
          {words.signOut[language]}
        </button>
      </form>
    </>
  )
}

const words = {
  signIn: { en: 'Sign in', fr: 'Se connecter' },
  signOut: { en: 'Sign out', fr: 'Se déconnecter' },
} as const

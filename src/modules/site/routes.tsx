import { page, publicRoute, type Route, redirect, type WebRequest } from '../../kernel/web/route.ts'
import { AccessibilityPage, title as accessibilityTitle } from './accessibility.page.tsx'
import { ChoicePage } from './choice.page.tsx'
import { type HomeLinks, HomePage, title } from './home.page.tsx'
import { accessibilityPath, choicePath, homePath } from './paths.ts'

const year = 365 * 24 * 3600

/** The front door: choosing a language once, what Entente is in a minute, the accessibility statement. */
export function siteRoutes(links: (request: WebRequest) => HomeLinks): Route[] {
  return [
    publicRoute('GET', choicePath, ({ cookies, language, query }) => {
      const chosen = cookies.entente_language
      if ((chosen === 'en' || chosen === 'fr') && !query.has('choose')) return redirect(homePath.href(chosen))
      return page({ title: 'English / Français', body: <ChoicePage language={language} /> })
    }),
    publicRoute('GET', homePath, (request) => {
      const { language } = request
      return page({
        title: title[language],
        body: <HomePage language={language} links={links(request)} />,
        wide: true,
        cookies: [{ name: 'entente_language', value: language, maxAge: year }],
      })
    }),
    publicRoute('GET', accessibilityPath, ({ language }) =>
      page({ title: accessibilityTitle[language], body: <AccessibilityPage language={language} /> }),
    ),
  ]
}

import type { ComponentChildren } from 'preact'
import { type Bilingual, type Language, otherLanguage } from '../language/bilingual.ts'
import type { Crumb } from '../web/route.ts'

export type LayoutProps = {
  readonly language: Language
  readonly title: string
  /** The same page in the other language. */
  readonly twinHref: string
  readonly homeHref: string
  readonly navigation: readonly NavigationLink[]
  readonly footer: readonly NavigationLink[]
  readonly breadcrumbs: readonly Crumb[]
  readonly wide: boolean
  readonly demo: boolean
  /** Who is signed in and the ways in and out; made by the composition root. */
  readonly person: ComponentChildren
  readonly styles: string
  readonly script: string
  readonly children: ComponentChildren
}

export type NavigationLink = {
  readonly href: string
  readonly label: string
  readonly current: boolean
  /** The pages of the section, shown while one is in it. */
  readonly pages?: readonly NavigationLink[]
}

/** The frame of every page: skip link, masthead, navigation, main landmark, footer. Complete without scripts. */
export function Layout(props: LayoutProps) {
  const { language } = props
  const other = otherLanguage(language)
  return (
    <html lang={`${language}-CA`} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{`${props.title} – Entente`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="stylesheet" href={`/assets/${props.styles}`} />
        <link rel="icon" href="/assets/entente.svg" type="image/svg+xml" />
        <link rel="alternate" hreflang={other} href={props.twinHref} />
        <script type="module" src={`/assets/${props.script}`} />
      </head>
      <body class="govuk-template__body">
        <a href="#main" class="govuk-skip-link">
          {words.skip[language]}
        </a>
        <header class="masthead">
          <div class="govuk-width-container masthead__inner">
            <a class="masthead__name govuk-link govuk-link--no-underline" href={props.homeHref}>
              Entente
            </a>
            <div class="masthead__person">
              {props.person}
              <a class="govuk-link" href={props.twinHref} lang={other} hreflang={other}>
                {words.ownName[other]}
              </a>
            </div>
          </div>
        </header>
        {props.demo ? (
          <aside class="demo-banner" aria-label={words.demoLabel[language]}>
            <p class="govuk-width-container">{words.demo[language]}</p>
          </aside>
        ) : null}
        <nav class="main-navigation" aria-label={words.navigation[language]}>
          <Menu label={words.menu[language]} links={props.navigation} />
        </nav>
        {props.navigation
          .filter(({ current, pages }) => current && pages?.length)
          .map(({ label, pages = [] }) => (
            <nav class="main-navigation main-navigation--pages" aria-label={label} key={label}>
              <Menu label={label} links={pages} />
            </nav>
          ))}
        <div class="page-body">
          <div class="govuk-width-container">
            <Breadcrumbs crumbs={props.breadcrumbs} language={language} />
            <main class="govuk-main-wrapper" id="main" tabindex={-1}>
              <div class={props.wide ? undefined : 'main-column'}>{props.children}</div>
            </main>
          </div>
        </div>
        <footer class="footer">
          <div class="govuk-width-container">
            <ul>
              {props.footer.map((link) => (
                <li key={link.href}>
                  <a class="govuk-link" href={link.href}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
            <p class="govuk-body-s">{words.promise[language]}</p>
          </div>
        </footer>
      </body>
    </html>
  )
}

/** A row of links; on a narrow window one line, which opens into the list and names where the reader is. */
function Menu({ label, links }: { label: string; links: readonly NavigationLink[] }) {
  const here = links.find(({ current }) => current)
  return (
    <>
      <details class="main-navigation__narrow">
        <summary class="govuk-width-container">
          {label}
          {here && here.label !== label ? <span class="main-navigation__here">{here.label}</span> : null}
        </summary>
        <NavigationLinks links={links} />
      </details>
      <div class="main-navigation__wide">
        <NavigationLinks links={links} />
      </div>
    </>
  )
}

function NavigationLinks({ links }: { links: readonly NavigationLink[] }) {
  return (
    <ul class="govuk-width-container">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current ? 'true' : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Breadcrumbs({ crumbs, language }: { crumbs: readonly Crumb[]; language: Language }) {
  if (crumbs.length === 0) return null
  return (
    <nav class="govuk-breadcrumbs" aria-label={words.breadcrumbs[language]}>
      <ol class="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li class="govuk-breadcrumbs__list-item" key={crumb.href}>
            <a class="govuk-breadcrumbs__link" href={crumb.href}>
              {crumb.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const words = {
  skip: { en: 'Skip to main content', fr: 'Passer au contenu principal' },
  ownName: { en: 'English', fr: 'Français' },
  menu: { en: 'Menu', fr: 'Menu' },
  navigation: { en: 'Main', fr: 'Navigation principale' },
  breadcrumbs: { en: 'Where you are', fr: 'Fil d’Ariane' },
  demoLabel: { en: 'Demonstration', fr: 'Démonstration' },
  demo: {
    en: 'Demonstration: the organizations, people and agreements here are invented.',
    fr: 'Démonstration\u00a0: les organisations, les personnes et les ententes sont fictives.',
  },
  promise: {
    en: 'Entente is free software for service agreements between public bodies.',
    fr: 'Entente est un logiciel libre pour les ententes de services entre organismes publics.',
  },
} satisfies Record<string, Bilingual>

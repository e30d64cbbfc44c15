import type { VNode } from 'preact'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { PagePath } from '../../../kernel/web/path.ts'
import {
  type Crumb,
  notFound,
  page,
  publicRoute,
  type Route,
  type WebRequest,
} from '../../../kernel/web/route.ts'
import { elementById } from '../elements.ts'
import { steps } from '../steps.ts'
import { ConsiderationsPage } from './considerations.page.tsx'
import { ElementPage } from './element.page.tsx'
import { readFilter } from './element-filter.ts'
import { ElementsPage } from './elements.page.tsx'
import { FundingPage } from './funding.page.tsx'
import { GlossaryPage } from './glossary.page.tsx'
import { guideTitle, type SectionName, sectionNamed } from './guide-frame.tsx'
import { OverviewPage } from './overview.page.tsx'
import { elementPath, guidePath, guideSearchPath, stepPath } from './paths.ts'
import { ProfilesPage } from './profiles.page.tsx'
import { SearchPage, searchTitle } from './search.page.tsx'
import { StepPage, stepTitle } from './step.page.tsx'
import { StepsPage } from './steps.page.tsx'
import { TypesPage } from './types.page.tsx'

type GuideOptions = { readonly home: (language: Language) => string }

/** The public guide: the same content as the `guide` command, for reading. */
export function guideRoutes({ home }: GuideOptions): Route[] {
  const crumbs = (language: Language, ...deeper: readonly Crumb[]): Crumb[] => [
    { label: homeLabel[language], href: home(language) },
    { label: guideTitle[language], href: guidePath.href(language) },
    ...deeper,
  ]
  const sectionRoute = (name: SectionName, body: (request: WebRequest) => VNode): Route => {
    const { path, title } = sectionNamed(name)
    return publicRoute('GET', path, (request) => {
      const { language } = request
      return page({
        title: `${title[language]} – ${guideTitle[language]}`,
        body: body(request),
        breadcrumbs: crumbs(language),
        wide: true,
      })
    })
  }
  return [
    overviewRoute(home),
    sectionRoute('steps', ({ language }) => <StepsPage language={language} />),
    stepRoute(crumbs),
    sectionRoute('considerations', ({ language }) => <ConsiderationsPage language={language} />),
    sectionRoute('types', ({ language }) => <TypesPage language={language} />),
    sectionRoute('funding', ({ language }) => <FundingPage language={language} />),
    sectionRoute('elements', ({ language, query }) => (
      <ElementsPage filter={readFilter(query)} language={language} />
    )),
    elementRoute(crumbs),
    sectionRoute('glossary', ({ language }) => <GlossaryPage language={language} />),
    sectionRoute('profiles', ({ language }) => <ProfilesPage language={language} />),
    publicRoute('GET', guideSearchPath, ({ language, query }) =>
      page({
        title: `${searchTitle[language]} – ${guideTitle[language]}`,
        body: <SearchPage query={(query.get('q') ?? '').trim().slice(0, 200)} language={language} />,
        breadcrumbs: crumbs(language),
        wide: true,
      }),
    ),
  ]
}

type Crumbs = (language: Language, ...deeper: readonly Crumb[]) => Crumb[]

function overviewRoute(home: GuideOptions['home']): Route {
  return publicRoute('GET', guidePath, ({ language }) =>
    page({
      title: guideTitle[language],
      body: <OverviewPage language={language} />,
      breadcrumbs: [{ label: homeLabel[language], href: home(language) }],
      wide: true,
    }),
  )
}

function stepRoute(crumbs: Crumbs): Route {
  return publicRoute('GET', stepPath, ({ language, params }) => {
    const step = steps.find((one) => String(one.number) === params.number)
    if (!step) return notFound
    return page({
      title: stepTitle(step, language),
      body: <StepPage step={step} language={language} />,
      breadcrumbs: crumbs(language, crumbOf('steps', language)),
      wide: true,
    })
  })
}

function elementRoute(crumbs: Crumbs): Route {
  return publicRoute('GET', elementPath, ({ language, params }) => {
    const element = elementById(params.id ?? '')
    if (!element) return notFound
    return page({
      title: `${element.name[language]} – ${guideTitle[language]}`,
      body: <ElementPage element={element} language={language} />,
      breadcrumbs: crumbs(language, crumbOf('elements', language)),
      wide: true,
    })
  })
}

function crumbOf(name: SectionName, language: Language): Crumb {
  const section: { path: PagePath; title: Bilingual } = sectionNamed(name)
  return { label: section.title[language], href: section.path.href(language) }
}

const homeLabel = { en: 'Home', fr: 'Accueil' } satisfies Bilingual

import type { Bilingual } from './kernel/language/bilingual.ts'
import type { NavigationLink } from './kernel/ui/layout.tsx'
import { apiPath } from './kernel/web/api/paths.ts'
import type { PagePath } from './kernel/web/path.ts'
import type { Route, Viewer, WebRequest } from './kernel/web/route.ts'
import { clausesPath, guideSettingsPath, myWorkPath, relationshipsPath } from './modules/agreements/index.ts'
import { guidePath } from './modules/guide/index.ts'
import {
  type Action,
  may,
  organizationPath,
  organizationSettingsPath,
  preferencesPath,
  tokensPath,
  trailPath,
  whoCanPath,
} from './modules/identity/index.ts'
import { inventoryPath, servicesPath } from './modules/inventory/index.ts'
import { feedsPath, liveIndexPath, portfolioPath, simulatorPath } from './modules/performance/index.ts'
import { registerPath } from './modules/register/index.ts'
import { reviewPath } from './modules/review/index.ts'
import { accessibilityPath, homePath, mailboxPath } from './modules/site/index.ts'
import { calendarsPath, standardsPath } from './modules/standards/index.ts'

type Entry = {
  readonly path: PagePath
  readonly label: Bilingual
  readonly access: 'public' | 'member'
  /** Shown to those whose roles allow it; without it, to all members. */
  readonly needs?: Action
  /** Where pages stand that belong to the section without being below its address. */
  readonly also?: string
  readonly pages?: readonly Subpage[]
}

type Subpage = {
  readonly path: PagePath
  readonly label: Bilingual
  /** Shown to those whose roles allow it; without it, to all members. */
  readonly needs?: Action
}

/** The pages of the organization, in the order people need them. */
const organizationPages: readonly Subpage[] = [
  { path: organizationPath, label: { en: 'People and positions', fr: 'Personnes et postes' } },
  { path: calendarsPath, label: { en: 'Working calendars', fr: 'Calendriers de travail' } },
  { path: standardsPath, label: { en: 'Service standards', fr: 'Normes de service' } },
  { path: clausesPath, label: { en: 'Clause library', fr: 'Bibliothèque de clauses' } },
  { path: guideSettingsPath, label: { en: 'Our version of the guide', fr: 'Notre version du guide' } },
  { path: whoCanPath, label: { en: 'Who can do what', fr: 'Qui peut faire quoi' } },
  {
    path: tokensPath,
    label: { en: 'Tokens for programs', fr: 'Jetons pour les programmes' },
    needs: 'manage-tokens',
  },
  { path: trailPath, label: { en: 'History', fr: 'Historique' } },
  {
    path: organizationSettingsPath,
    label: { en: 'Settings', fr: 'Paramètres' },
    needs: 'manage-organization',
  },
  { path: preferencesPath, label: { en: 'Your preferences', fr: 'Vos préférences' } },
]

const performancePages: readonly Subpage[] = [
  { path: portfolioPath, label: { en: 'What is promised', fr: 'Nos engagements' } },
  { path: feedsPath, label: { en: 'Sources of facts', fr: 'Sources de faits' } },
  { path: simulatorPath, label: { en: 'Try a target', fr: 'Essayer une cible' } },
]

/** The main sections, in the order people meet them. */
const sections: readonly Entry[] = [
  { path: homePath, label: { en: 'Home', fr: 'Accueil' }, access: 'public' },
  { path: guidePath, label: { en: 'Guide', fr: 'Le guide' }, access: 'public' },
  { path: servicesPath, label: { en: 'Services', fr: 'Services' }, access: 'public' },
  { path: myWorkPath, label: { en: 'My work', fr: 'Mon travail' }, access: 'member' },
  {
    path: relationshipsPath,
    label: { en: 'Relationships', fr: 'Relations' },
    access: 'member',
  },
  { path: registerPath, label: { en: 'Agreements', fr: 'Ententes' }, access: 'member' },
  { path: reviewPath, label: { en: 'Review', fr: 'Examen' }, access: 'member', needs: 'review-draft' },
  { path: inventoryPath, label: { en: 'Inventory', fr: 'Répertoire' }, access: 'member' },
  {
    path: portfolioPath,
    label: { en: 'Performance', fr: 'Rendement' },
    access: 'member',
    pages: performancePages,
  },
  {
    path: organizationPath,
    label: { en: 'Organization', fr: 'Organisation' },
    access: 'member',
    also: '/en/account',
    pages: organizationPages,
  },
]

export function navigation(request: WebRequest, route: Pick<Route, 'path'> | null): NavigationLink[] {
  const { language, viewer } = request
  return sections
    .filter((entry) => entry.access === 'public' || isFor(viewer, entry))
    .map((entry) => ({
      href: entry.path.href(language),
      label: entry.label[language],
      current: route !== null && isWithin(route.path.en, entry),
      pages: (entry.pages ?? [])
        .filter((subpage) => isFor(viewer, subpage))
        .map(({ path, label }) => ({
          href: path.href(language),
          label: label[language],
          current: route !== null && isOn(route.path.en, path, entry),
        })),
    }))
}

function isFor(viewer: Viewer | null, { needs }: { readonly needs?: Action }): boolean {
  return viewer !== null && (!needs || may(viewer.roles, needs))
}

export function footer({ language }: WebRequest, demo: boolean): NavigationLink[] {
  const links = [
    { path: accessibilityPath, en: 'Accessibility statement', fr: 'Déclaration sur l’accessibilité' },
    { path: liveIndexPath, en: 'Live performance', fr: 'Rendement en direct' },
    { path: apiPath, en: 'API for programs', fr: 'API pour les programmes' },
    ...(demo ? [{ path: mailboxPath, en: 'Outgoing mail', fr: 'Courriels à l’envoi' }] : []),
  ]
  return links.map(({ path, ...label }) => ({
    href: path.href(language),
    label: label[language],
    current: false,
  }))
}

/** A section is current on its own page and on the pages below it; home only on itself. */
function isWithin(path: string, { path: { en: section }, also }: Entry): boolean {
  if (also !== undefined && path.startsWith(`${also}/`)) return true
  return path === section || (section !== homePath.en && path.startsWith(`${section}/`))
}

/** The section's first page is current on itself alone; the others also on the pages below them. */
function isOn(path: string, { en: page }: PagePath, { path: { en: section } }: Entry): boolean {
  return path === page || (page !== section && path.startsWith(`${page}/`))
}

import type { VNode } from 'preact'
import type { Tx } from '../../../kernel/data/database.ts'
import type { WebRequest } from '../../../kernel/web/route.ts'
import { may } from '../../identity/index.ts'
import type { KeptStandard } from '../../standards/index.ts'
import { standardMeasurePath } from '../paths.ts'
import { livePageOf } from '../public/live.queries.ts'
import { measurePath } from '../scorecard/paths.ts'
import { measureOfStandard } from './queries.ts'

/** What stands beside a standard: its live figures for everyone, its measure for its own people. */
export async function besideStandard(
  tx: Tx,
  { id, organization, service }: KeptStandard,
  { language, viewer }: WebRequest,
): Promise<VNode | null> {
  const isOwn = viewer?.organization === organization
  const measure = isOwn ? await measureOfStandard(tx, id) : undefined
  const live = service ? await livePageOf(tx, { organization, key: service }, language) : null
  const mayMeasure = isOwn && may(viewer?.roles ?? [], 'manage-standards')
  const links = [
    ...(live ? [{ href: live, label: words.live }] : []),
    ...(measure ? [{ href: measurePath.href(language, { id: measure.id }), label: words.results }] : []),
    ...(mayMeasure
      ? [
          {
            href: standardMeasurePath.href(language, { standard: id }),
            label: measure ? words.change : words.measure,
          },
        ]
      : []),
  ]
  if (links.length === 0) return null
  return (
    <ul class="govuk-list cluster">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a class="govuk-link" href={href}>
            {label[language]}
          </a>
        </li>
      ))}
    </ul>
  )
}

const words = {
  live: { en: 'Live figures of the service', fr: 'Chiffres en direct du service' },
  results: { en: 'Results', fr: 'Résultats' },
  measure: { en: 'Measure this standard', fr: 'Mesurer cette norme' },
  change: { en: 'How it is measured', fr: 'Mode de mesure' },
} as const

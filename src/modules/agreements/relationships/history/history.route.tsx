import type { Database } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { memberRoute, page, type Route } from '../../../../kernel/web/route.ts'
import {
  ChainStatus,
  nameDeeds,
  nameSubjects,
  TrailTable,
  trailFile,
  trailPage,
  wholeTrail,
} from '../../../identity/index.ts'
import { historyFilePath, historyPath } from '../../paths.ts'
import { answer, onRelationship } from '../access.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { deeds } from './deeds.ts'
import { agreementSubjects } from './subjects.ts'

nameDeeds(deeds)
nameSubjects(agreementSubjects)

/** The trail that all parties of a relationship read, and whether its chain still holds; as a page and as a file. */
export function historyRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', historyPath, async ({ language, viewer, params, query }) => {
      const asked = { database, viewer, id: params.id ?? '' }
      const access = await onRelationship(asked, 'read', async (tx, relationship) => ({
        relationship,
        trail: await trailPage(tx, relationship.id, query.get('page')),
      }))
      return answer(access, language, ({ relationship, trail }) => {
        const { id } = relationship
        return page({
          title: words.title[language],
          wide: true,
          breadcrumbs: crumbsOf(relationship, language),
          body: (
            <>
              <h1 class="govuk-heading-xl">{words.title[language]}</h1>
              <ChainStatus language={language} broken={trail.broken} />
              <p class="govuk-body">{words.why[language]}</p>
              <TrailTable
                language={language}
                trail={trail}
                roles={viewer.roles}
                href={(number) => historyPath.href(language, { id }, { page: String(number) })}
              />
              <a class="govuk-link" href={historyFilePath.href(language, { id })}>
                {words.file[language]}
              </a>
            </>
          ),
        })
      })
    }),
    memberRoute('GET', historyFilePath, async ({ language, viewer, params }) => {
      const access = await onRelationship(
        { database, viewer, id: params.id ?? '' },
        'read',
        (tx, relationship) => wholeTrail(tx, relationship.id),
      )
      return answer(access, language, (lines) => trailFile(lines, language))
    }),
  ]
}

const words = {
  title: { en: 'History', fr: 'Historique' },
  why: { en: 'All parties read the same history.', fr: 'Toutes les parties lisent le même historique.' },
  file: { en: 'Take the history (CSV)', fr: 'Emporter l’historique (CSV)' },
} satisfies Record<string, Bilingual>

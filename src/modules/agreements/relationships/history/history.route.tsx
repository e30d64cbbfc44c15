import type { Database } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { Status } from '../../../../kernel/ui/status.tsx'
import { memberRoute, page, type Route } from '../../../../kernel/web/route.ts'
import { nameDeeds, TrailTable, trailOf } from '../../../identity/index.ts'
import { historyPath } from '../../paths.ts'
import { answer, onRelationship } from '../access.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { deeds } from './deeds.ts'

nameDeeds(deeds)

/** The trail that all parties of a relationship read, and whether its chain still holds. */
export function historyRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', historyPath, async ({ language, viewer, params }) => {
      const access = await onRelationship(
        { database, viewer, id: params.id ?? '' },
        'read',
        async (tx, relationship) => ({
          relationship,
          ...(await trailOf(tx, relationship.id)),
        }),
      )
      return answer(access, language, ({ relationship, lines, broken }) =>
        page({
          title: words.title[language],
          wide: true,
          breadcrumbs: crumbsOf(relationship, language),
          body: (
            <>
              <h1 class="govuk-heading-xl">{words.title[language]}</h1>
              <p class="govuk-body">
                {broken === null ? (
                  <Status tone="done" word={words.holds[language]} />
                ) : (
                  <Status tone="problem" word={`${words.broken[language]} ${broken}`} />
                )}
              </p>
              <p class="govuk-body">{words.why[language]}</p>
              <TrailTable language={language} lines={lines} />
            </>
          ),
        }),
      )
    }),
  ]
}

const words = {
  title: { en: 'History', fr: 'Historique' },
  holds: {
    en: 'The chain holds: no entry was changed',
    fr: 'La chaîne est intacte\u00a0: aucune inscription n’a été modifiée',
  },
  broken: { en: 'The chain breaks at entry', fr: 'La chaîne se rompt à l’inscription' },
  why: { en: 'All parties read the same history.', fr: 'Toutes les parties lisent le même historique.' },
} satisfies Record<string, Bilingual>

import type { Database } from '../../../../kernel/data/database.ts'
import { memberRoute, page, type Route } from '../../../../kernel/web/route.ts'
import { ChainStatus, nameDeeds, TrailTable, trailPage } from '../../../identity/index.ts'
import { historyFilePath } from '../../paths.ts'
import { AgreementNavigation } from '../overview/overview.page.tsx'
import { agreementHistoryPath } from '../paths.ts'
import { agreementCrumb, onAgreement } from '../sheet/on-agreement.ts'
import { draftingDeeds } from './deeds.ts'

/** Who did what to an agreement, for all its parties. */
export function agreementHistoryRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds(draftingDeeds)
  return [
    memberRoute('GET', agreementHistoryPath, (request) =>
      onAgreement(database, request, async (tx, open) => {
        const { language } = request
        const { id } = open.agreement
        const trail = await trailPage(tx, id, request.query.get('page'))
        const body = (
          <>
            <h1 class="govuk-heading-xl">{words.title[language]}</h1>
            <p class="lead">{words.lead[language]}</p>
            <AgreementNavigation language={language} id={id} />
            <ChainStatus language={language} broken={trail.broken} />
            <TrailTable
              language={language}
              trail={trail}
              roles={request.viewer.roles}
              href={(number) => agreementHistoryPath.href(language, { id }, { page: String(number) })}
            />
            <a class="govuk-link" href={historyFilePath.href(language, { id })}>
              {words.file[language]}
            </a>
          </>
        )
        return page({
          title: words.title[language],
          body,
          wide: true,
          breadcrumbs: agreementCrumb(open, language),
        })
      }),
    ),
  ]
}

const words = {
  title: { en: 'History of the agreement', fr: 'Historique de l’entente' },
  lead: {
    en: 'Who did what and when. All parties read the same; nothing can be taken out.',
    fr: 'Qui a fait quoi, et quand. Toutes les parties lisent la même chose; rien ne peut en être retiré.',
  },
  file: { en: 'Take the history (CSV)', fr: 'Emporter l’historique (CSV)' },
} as const

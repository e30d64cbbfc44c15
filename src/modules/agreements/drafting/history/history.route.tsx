import type { Database } from '../../../../kernel/data/database.ts'
import { Status } from '../../../../kernel/ui/status.tsx'
import { memberRoute, page, type Route } from '../../../../kernel/web/route.ts'
import { nameDeeds, TrailTable, trailOf } from '../../../identity/index.ts'
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
        const { lines, broken } = await trailOf(tx, open.agreement.id)
        const body = (
          <>
            <h1 class="govuk-heading-xl">{words.title[language]}</h1>
            <p class="lead">{words.lead[language]}</p>
            <AgreementNavigation language={language} id={open.agreement.id} />
            <p class="govuk-body">
              <Status
                tone={broken === null ? 'done' : 'problem'}
                word={(broken === null ? words.holds : words.broken)[language]}
              />
            </p>
            <TrailTable language={language} lines={lines} />
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
  holds: { en: 'The chain holds', fr: 'La chaîne est intacte' },
  broken: { en: 'The chain is broken', fr: 'La chaîne est rompue' },
} as const

import { type Database, transaction } from '../../../../kernel/data/database.ts'
import type { Language } from '../../../../kernel/language/bilingual.ts'
import { memberRoute, notFound, page, type Route } from '../../../../kernel/web/route.ts'
import { may } from '../../../identity/index.ts'
import { myWorkPath } from '../../paths.ts'
import { begunMessage } from '../begin-draft/begun-message.ts'
import { withdrawnDocuments } from '../document-set/withdraw.ts'
import { agreementPath } from '../paths.ts'
import { readingOf } from '../read-begun/stand.queries.ts'
import { unreadIn } from '../read-begun/stand.ts'
import { judge } from '../sheet/findings.ts'
import { actorOf, openAgreement } from '../sheet/open-agreement.ts'
import { OverviewPage } from './overview.page.tsx'

export function overviewRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', agreementPath, ({ language, viewer, params, now, query }) =>
      transaction(database, actorOf(viewer), async (tx) => {
        const open = await openAgreement(tx, viewer, params.id ?? '', now)
        if (!open) return notFound
        const judged = judge(open.agreement, open.guide, open.today)
        const done = doneMessage(query, language)
        return page({
          title: open.agreement.title[language] || words.untitled[language],
          body: (
            <OverviewPage
              language={language}
              open={open}
              judged={judged}
              withdrawn={await withdrawnDocuments(tx, open.agreement.id)}
              unread={unreadIn(await readingOf(tx, open), viewer.organization)}
              mayDraft={may(viewer.roles, 'draft', open.state)}
              mayChoose={may(viewer.roles, 'choose-documents', open.state)}
              done={done}
            />
          ),
          wide: true,
          breadcrumbs: [{ label: words.myWork[language], href: myWorkPath.href(language) }],
        })
      }),
    ),
  ]
}

function doneMessage(query: URLSearchParams, language: Language): string | undefined {
  return begunMessage(query, language) ?? doneWords[query.get('done') ?? '']?.[language]
}

const words = {
  untitled: { en: 'Agreement without a title', fr: 'Entente sans titre' },
  myWork: { en: 'My work', fr: 'Mon travail' },
} as const

const doneWords: { readonly [what: string]: { readonly en: string; readonly fr: string } } = {
  'document-added': { en: 'The document is added.', fr: 'Le document est ajouté.' },
  'document-withdrawn': {
    en: 'The document is withdrawn. It can be brought back at the bottom of this page.',
    fr: 'Le document est retiré. Il peut être rétabli au bas de cette page.',
  },
  'document-brought-back': {
    en: 'The document is back in the draft, as it was left.',
    fr: 'Le document est de retour dans le projet, tel qu’il avait été laissé.',
  },
  'document-changed': {
    en: 'The identification of the document is saved.',
    fr: 'L’identification du document est enregistrée.',
  },
  imported: {
    en: 'The documents of the file are now part of the agreement.',
    fr: 'Les documents du fichier font maintenant partie de l’entente.',
  },
}

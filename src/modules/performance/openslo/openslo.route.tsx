import { type Database, transaction } from '../../../kernel/data/database.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import { memberRoute, notFound, type Route } from '../../../kernel/web/route.ts'
import { openSloPath } from '../paths.ts'
import { levelAsked } from '../scorecard/scorecard.route.tsx'
import { writeOpenSlo } from './write-openslo.ts'

/** A promise of counts or values as an OpenSLO document, in the reader's language. */
export function openSloRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', openSloPath, async (request) => {
      const { language, viewer } = request
      const actor = { organization: viewer.organization, person: viewer.person }
      const level = await transaction(database, actor, (tx) => levelAsked(tx, request))
      if (!level) return notFound
      const written = writeOpenSlo(level.rule, language)
      if (!written.ok) return refusalPage(language, written.refusal)
      return {
        kind: 'file',
        name: `${language === 'fr' ? 'engagement' : 'promise'}-${level.measure.id}.yaml`,
        type: 'application/yaml; charset=utf-8',
        content: written.value,
      }
    }),
  ]
}

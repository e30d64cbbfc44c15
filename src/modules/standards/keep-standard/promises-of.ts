import type { Tx } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import type { ServicePromise } from '../../inventory/index.ts'
import { standardPath } from '../paths.ts'
import { promiseText } from '../standard/promise-text.ts'
import { standardInForce } from '../standard/service-standard.ts'
import { standardsOf } from './queries.ts'

/** The standards in force of a service, for the page that everybody reads about it. */
export async function promisesOf(
  tx: Tx,
  { organization, service }: { readonly organization: string; readonly service: string },
  language: Language,
  now: Temporal.Instant,
): Promise<readonly ServicePromise[]> {
  const today = now.toZonedDateTimeISO(capitalZone).toPlainDate()
  const kept = await standardsOf(tx, organization)
  return kept
    .filter(({ retired, versions, service: of }) => {
      const begun = Temporal.PlainDate.compare(versions[0].from, today) <= 0
      return of === service && begun && !retired
    })
    .map(({ id, versions }) => {
      const { standard } = standardInForce(versions, today)
      return {
        statement: standard.statement[language],
        figures: promiseText(standard)[language],
        href: standardPath.href(language, { standard: id }),
      }
    })
}

import type { Database } from '../../../../kernel/data/database.ts'
import { transaction } from '../../../../kernel/data/database.ts'
import { type Bilingual, inBoth } from '../../../../kernel/language/bilingual.ts'
import { formatMoney } from '../../../../kernel/language/format.ts'
import { newId } from '../../../../kernel/value/id.ts'
import type { FormOutcome } from '../../../../kernel/web/form.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import type { ListedOffering } from '../../../services/index.ts'
import type { AgreementElement, RowValue } from '../../format.ts'
import { isRows } from '../../values/shape.ts'
import { actorOf } from '../sheet/open-agreement.ts'
import { saveElement } from '../write-element/store.ts'
import { viewElement } from '../write-element/write-element.ts'

const element = 'service-package'

/** Adds a package that a party offers to the packages of a document. Nothing of it is typed again. */
export async function takePackage(
  database: Database,
  viewer: Viewer,
  place: { readonly id: string; readonly document: string },
  offering: ListedOffering,
  now: Temporal.Instant,
): Promise<FormOutcome<null> | { readonly kind: 'missing' }> {
  return transaction(database, actorOf(viewer), async (tx) => {
    const view = await viewElement(tx, viewer, { ...place, element }, now)
    if (!view) return { kind: 'missing' }
    const { open, entry, document, sheet, version } = view
    if (!may(viewer.roles, 'draft', open.state))
      return { kind: 'refused', reason: refusalOf('draft', open.state) }
    const rows = packagesOf(entry.element)
    const row = rowOf(offering, now)
    // The same package taken twice is there once.
    if (rows.some(({ name }) => JSON.stringify(name) === JSON.stringify(row.name)))
      return { kind: 'done', value: null }
    const fields = { ...entry.element.fields, packages: [...rows, row] }
    const { reason: _, ...kept } = entry.element
    const saved = await saveElement(tx, {
      relationship: open.agreement.id,
      document: document.id,
      element: { ...kept, state: 'drafted', fields },
      version,
      ordinal: sheet.indexOf(entry),
      actor: actorOf(viewer),
      organizations: open.organizations,
      action: 'element-saved',
      now,
    })
    return saved === null ? { kind: 'refused', reason: savedMeanwhile } : { kind: 'done', value: null }
  })
}

function packagesOf({ fields }: AgreementElement): readonly RowValue[] {
  const { packages } = fields
  return isRows(packages) ? packages : []
}

function rowOf(offering: ListedOffering, now: Temporal.Instant): RowValue {
  const { kind, name, content, level, eligibility, order } = offering
  const price = priceOf(offering)
  return {
    id: newId(now),
    name,
    type: kind,
    content: level ? inBoth((language) => `${content[language]}\n\n${level[language]}`) : content,
    ...(eligibility ? { eligibility } : {}),
    ...(price ? { 'price-line': price } : {}),
    ...(order ? { ordering: order } : {}),
  }
}

/** "$12.50 / request"; undefined when nothing is charged. */
export function priceOf({ price, unit }: Pick<ListedOffering, 'price' | 'unit'>): Bilingual | undefined {
  if (!price) return undefined
  return inBoth((language) => formatMoney(price, language) + (unit ? ` / ${unit[language]}` : ''))
}

const savedMeanwhile: Bilingual = {
  en: 'Somebody saved the packages meanwhile. Go back and take the package again.',
  fr: 'Quelqu’un a enregistré les offres entre-temps. Revenez en arrière et reprenez l’offre.',
}

import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { contentKey, remembering } from '../../../../kernel/value/remembered.ts'
import type { Guide } from '../../../guide/index.ts'
import { checkAgreement } from '../../checks/check.ts'
import type { Agreement, AgreementDocument, Finding } from '../../format.ts'
import { type SheetEntry, sheetOf } from './sheet.ts'

export type Judged = { readonly complete: number; readonly findings: readonly Finding[] }

/**
 * What the checks find, with the needs of the reader's own organization: an element that it made required is
 * missed, one that it made optional is not.
 */
export function judge(agreement: Agreement, guide: Guide, today: Temporal.PlainDate): Judged {
  const key = contentKey(agreement, guide.changes, today.toString())
  return judged(key, () => judgeAnew(agreement, guide, today))
}

const judged = remembering<Judged>(50)

function judgeAnew(agreement: Agreement, guide: Guide, today: Temporal.PlainDate): Judged {
  const { complete, findings } = checkAgreement(agreement, { today })
  if (guide.changes.length === 0) return { complete, findings }
  const changed = new Set(guide.changes.map(({ element }) => element))
  const kept = findings.filter(
    ({ rule, element }) => !(isMissing(rule) && element !== null && changed.has(element)),
  )
  const added = agreement.documents.flatMap((document) => missing(agreement, document, guide, changed))
  return { complete, findings: [...kept, ...added] }
}

function isMissing(rule: string): boolean {
  return rule === 'element-required' || rule === 'element-recommended'
}

function missing(
  agreement: Agreement,
  document: AgreementDocument,
  guide: Guide,
  changed: ReadonlySet<string>,
): readonly Finding[] {
  return sheetOf(agreement, document, guide)
    .filter(
      ({ id, element, inheritedFrom }) =>
        changed.has(id) && element.state === 'empty' && inheritedFrom === null,
    )
    .filter(({ need }) => need === 'required' || need === 'recommended')
    .map((entry) => missingFinding(document, entry))
}

function missingFinding(document: AgreementDocument, { id, name, need, reasons }: SheetEntry): Finding {
  const required = need === 'required'
  const why = (language: 'en' | 'fr') => reasons.map((reason) => ` ${reason[language]}`).join('')
  const sentence: Bilingual = required
    ? {
        en: `${name.en}: this element is required and is not drafted.${why('en')}`,
        fr: `${name.fr}\u00a0: cet élément est obligatoire et n’est pas rédigé.${why('fr')}`,
      }
    : {
        en: `${name.en}: this element is recommended and is not drafted.${why('en')}`,
        fr: `${name.fr}\u00a0: cet élément est recommandé et n’est pas rédigé.${why('fr')}`,
      }
  return {
    document: document.id,
    element: id,
    path: null,
    rule: required ? 'element-required' : 'element-recommended',
    severity: required ? 'error' : 'warning',
    ...sentence,
  }
}

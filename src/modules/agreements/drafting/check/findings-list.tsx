import type { Language } from '../../../../kernel/language/bilingual.ts'
import { pluralPair } from '../../../../kernel/language/plural-pair.ts'
import { Status, type StatusTone } from '../../../../kernel/ui/status.tsx'
import { unread } from '../../checks/unread.ts'
import type { AgreementDocument, Finding } from '../../format.ts'
import { gatePath, overridePath } from '../../paths.ts'
import { currentGate } from '../../relationships/progress.ts'
import { documentLabel } from '../../values/format.ts'
import { addDocumentPath, elementPath, readBegunPath } from '../paths.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { controlName } from '../write-element/control-names.ts'

/** What was found in one document, or about the whole agreement; each line leads to its field. */
export function Findings({
  language,
  open,
  document,
  findings,
}: {
  language: Language
  open: OpenAgreement
  document: AgreementDocument | null
  findings: readonly Finding[]
}) {
  if (findings.length === 0) return null
  const heading = document ? (documentLabel(document, language) ?? document.type) : words.whole[language]
  const unwritten = findings.filter(isUnwritten)
  const others = findings.filter((finding) => !isUnwritten(finding))
  return (
    <section>
      <h2 class="govuk-heading-l">{heading}</h2>
      <ul class="finding-list">
        {others.map((finding, index) => (
          <li key={index}>
            <Status tone={tones[finding.severity]} word={severities[finding.severity].one[language]} />{' '}
            <FindingLink language={language} open={open} finding={finding} />
          </li>
        ))}
      </ul>
      {unwritten.length > 0 ? (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{words.unwritten[language](unwritten.length)}</span>
          </summary>
          <ul class="finding-list govuk-details__text">
            {unwritten.map((finding) => (
              <li key={finding.element}>
                <Status tone={tones.warning} word={severities.warning.one[language]} />{' '}
                <FindingLink language={language} open={open} finding={finding} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

/** Recommended elements that nobody wrote: many alike, which would hide what else there is to read. */
function isUnwritten({ rule, severity }: Finding): boolean {
  return rule === 'element-recommended' && severity === 'warning'
}

/** Each finding leads to its field; one about the whole agreement, to what is to be done. */
function FindingLink({
  language,
  open,
  finding,
}: {
  language: Language
  open: OpenAgreement
  finding: Finding
}) {
  const wayOut = wayOutOf(finding, open)
  if (wayOut) {
    return (
      <>
        {finding[language]}{' '}
        <a class="govuk-link" href={wayOut.href(language, { id: open.agreement.id }, { from: 'checks' })}>
          {words[finding.rule === 'tier-too-light' ? 'reclassify' : 'addDocument'][language]}
        </a>
      </>
    )
  }
  if (finding.rule === unread) {
    const place = { id: open.agreement.id, document: finding.document ?? '' }
    return (
      <a class="govuk-link" href={readBegunPath.href(language, place)}>
        {finding[language]}
      </a>
    )
  }
  if (finding.document === null || finding.element === null) return <>{finding[language]}</>
  const place = { id: open.agreement.id, document: finding.document, element: finding.element }
  return (
    <a class="govuk-link" href={`${elementPath.href(language, place)}${anchorOf(finding.path)}`}>
      {finding[language]}
    </a>
  )
}

/** The gate records a new tier where it may be chosen there; elsewhere the advice is overridden with a reason. */
function wayOutOf({ rule }: Finding, { step, tierChosen, agreement }: OpenAgreement) {
  if (rule === 'document-missing') return addDocumentPath
  if (rule !== 'tier-too-light') return null
  const { gate } = currentGate(step, tierChosen ? agreement.tier : null)
  return gate.outcomes.includes('reclassify') ? gatePath : overridePath
}

function anchorOf(path: string | null): string {
  if (!path) return ''
  return `#${/^(text|reason)/.test(path) ? path : controlName(path.replace(/^fields\./, ''))}`
}

const tones: { readonly [severity in Finding['severity']]: StatusTone } = {
  error: 'problem',
  warning: 'warning',
  info: 'todo',
}

export const severities = {
  error: { one: { en: 'Error', fr: 'Erreur' }, many: { en: 'Errors', fr: 'Erreurs' } },
  warning: { one: { en: 'Warning', fr: 'Avertissement' }, many: { en: 'Warnings', fr: 'Avertissements' } },
  info: { one: { en: 'Note', fr: 'Remarque' }, many: { en: 'Notes to read', fr: 'Remarques' } },
} as const

const words = {
  unwritten: pluralPair(
    { one: '# recommended element is not written', other: '# recommended elements are not written' },
    { one: '# élément recommandé n’est pas rédigé', other: '# éléments recommandés ne sont pas rédigés' },
  ),
  whole: { en: 'The whole agreement', fr: 'L’entente entière' },
  reclassify: { en: 'Choose another tier', fr: 'Choisir un autre volet' },
  addDocument: { en: 'Add a document', fr: 'Ajouter un document' },
} as const

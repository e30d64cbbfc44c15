import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatPercent } from '../../../../kernel/language/format.ts'
import { pluralPair } from '../../../../kernel/language/plural-pair.ts'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Status, type StatusTone } from '../../../../kernel/ui/status.tsx'
import { unread } from '../../checks/unread.ts'
import type { AgreementDocument, Finding } from '../../format.ts'
import { blockersPath, gatePath, overridePath } from '../../paths.ts'
import { checks } from '../../relationships/answer-considerations/blockers-form.tsx'
import { currentGate } from '../../relationships/progress.ts'
import { documentLabel } from '../../values/format.ts'
import { AgreementNavigation } from '../overview/overview.page.tsx'
import {
  addDocumentPath,
  agreementPath,
  elementPath,
  readBegunPath,
  readyPath,
  reopenAgreementPath,
} from '../paths.ts'
import type { Judged } from '../sheet/findings.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { ProgressByFamily } from '../sheet/progress-by-family.tsx'
import { sheetOf } from '../sheet/sheet.ts'
import { controlName } from '../write-element/control-names.ts'

export type CheckPageProps = {
  readonly language: Language
  readonly open: OpenAgreement
  readonly judged: Judged
  /** Only findings of this severity, when one was asked for. */
  readonly only: Finding['severity'] | null
  /** How many questions about the relationship still block the signature. */
  readonly blockers: number
  readonly mayDeclare: boolean
  readonly mayReopen: boolean
  readonly done: string | undefined
}

export function CheckPage(props: CheckPageProps) {
  const { language, open, judged } = props
  const shown = judged.findings.filter(({ severity }) => props.only === null || severity === props.only)
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">
        {words.complete[language](formatPercent(Math.floor(judged.complete * 100), language))}
      </p>
      <AgreementNavigation language={language} id={open.agreement.id} />
      <Filters {...props} />
      <Declare {...props} />
      <ProgressByFamily
        language={language}
        sheets={open.agreement.documents.map((document) => sheetOf(open.agreement, document, open.guide))}
      />
      {shown.length === 0 ? <p class="govuk-inset-text">{words.none[language]}</p> : null}
      <Findings {...props} document={null} findings={shown.filter(({ document }) => document === null)} />
      {open.agreement.documents.map((document) => (
        <Findings
          {...props}
          document={document}
          findings={shown.filter((one) => one.document === document.id)}
          key={document.id}
        />
      ))}
    </>
  )
}

function Filters({ language, judged, only, open }: CheckPageProps) {
  const count = (severity: Finding['severity']) =>
    judged.findings.filter((one) => one.severity === severity).length
  const here = (severity?: string) => `?${severity ? `severity=${severity}` : ''}`
  return (
    <nav aria-label={words.filter[language]} class="no-print">
      <ul class="govuk-list cluster">
        <li>
          <a class="govuk-link" href={here()} aria-current={only === null ? 'true' : undefined}>
            {words.all[language]} ({judged.findings.length})
          </a>
        </li>
        {(['error', 'warning', 'info'] as const).map((severity) => (
          <li key={severity}>
            <a class="govuk-link" href={here(severity)} aria-current={only === severity ? 'true' : undefined}>
              {severities[severity].many[language]} ({count(severity)})
            </a>
          </li>
        ))}
        <li>
          <a class="govuk-link" href={agreementPath.href(language, { id: open.agreement.id })}>
            {words.back[language]}
          </a>
        </li>
      </ul>
    </nav>
  )
}

/** Ready when no error is left and nothing about the relationship blocks the signature: a version is frozen and drafting closes until somebody reopens it. */
function Declare({ language, open, judged, blockers, mayDeclare, mayReopen }: CheckPageProps) {
  const id = open.agreement.id
  if (open.state === 'ready') {
    return (
      <section class="govuk-inset-text">
        <p>
          <Status tone="done" word={words.isReady[language]} />
        </p>
        {mayReopen ? (
          <form method="post" action={reopenAgreementPath.href(language, { id })}>
            <button class="govuk-button govuk-button--secondary" type="submit">
              {words.reopen[language]}
            </button>
          </form>
        ) : null}
      </section>
    )
  }
  const errors = judged.findings.filter(({ severity }) => severity === 'error').length
  if (errors > 0 || blockers > 0)
    return (
      <>
        {errors > 0 ? <p class="govuk-body">{words.notYet[language](errors)}</p> : null}
        {blockers > 0 ? (
          <p class="govuk-body">
            {words.blocked[language](blockers)}{' '}
            <a class="govuk-link" href={blockersPath.href(language, { id }, { from: checks })}>
              {words.answer[language]}
            </a>
          </p>
        ) : null}
      </>
    )
  if (!mayDeclare) return <p class="govuk-body">{words.whoDeclares[language]}</p>
  return (
    <form method="post" action={readyPath.href(language, { id })}>
      <p class="govuk-body">{words.readyWhy[language]}</p>
      <button class="govuk-button" type="submit">
        {words.declare[language]}
      </button>
    </form>
  )
}

function Findings({
  language,
  open,
  document,
  findings,
}: CheckPageProps & { document: AgreementDocument | null; findings: readonly Finding[] }) {
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
        <a class="govuk-link" href={wayOut.href(language, { id: open.agreement.id })}>
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

const severities = {
  error: { one: { en: 'Error', fr: 'Erreur' }, many: { en: 'Errors', fr: 'Erreurs' } },
  warning: { one: { en: 'Warning', fr: 'Avertissement' }, many: { en: 'Warnings', fr: 'Avertissements' } },
  info: { one: { en: 'Note', fr: 'Remarque' }, many: { en: 'Notes to read', fr: 'Remarques' } },
} as const

const words = {
  title: { en: 'Checks', fr: 'Vérifications' },
  complete: {
    en: (share: string) => `${share} of what the guide requires is there.`,
    fr: (share: string) => `${share} de ce que le guide exige est là.`,
  },
  filter: { en: 'Show', fr: 'Afficher' },
  all: { en: 'All', fr: 'Tout' },
  back: { en: 'Back to the agreement', fr: 'Retour à l’entente' },
  none: { en: 'Nothing was found.', fr: 'Rien n’a été relevé.' },
  unwritten: pluralPair(
    { one: '# recommended element is not written', other: '# recommended elements are not written' },
    { one: '# élément recommandé n’est pas rédigé', other: '# éléments recommandés ne sont pas rédigés' },
  ),
  whole: { en: 'The whole agreement', fr: 'L’entente entière' },
  notYet: {
    en: (errors: number) =>
      `The agreement can be declared ready to sign once no error is left (${errors} now).`,
    fr: (errors: number) =>
      `L’entente pourra être déclarée prête à signer quand il ne restera aucune erreur (${errors} pour l’instant).`,
  },
  blocked: pluralPair(
    {
      one: '# question about the relationship blocks the signature.',
      other: '# questions about the relationship block the signature.',
    },
    {
      one: '# question sur la relation bloque la signature.',
      other: '# questions sur la relation bloquent la signature.',
    },
  ),
  answer: { en: 'Answer what blocks', fr: 'Répondre à ce qui bloque' },
  whoDeclares: {
    en: 'No error is left. A relationship manager can declare the agreement ready to sign.',
    fr: 'Il ne reste aucune erreur. La personne qui gère la relation peut déclarer l’entente prête à signer.',
  },
  readyWhy: {
    en: 'No error is left. Declaring it ready marks the documents as approved, freezes a version with its fingerprint and closes drafting until somebody reopens it.',
    fr: 'Il ne reste aucune erreur. La déclarer prête marque les documents comme approuvés, fige une version avec son empreinte et suspend la rédaction jusqu’à sa réouverture.',
  },
  declare: { en: 'Declare it ready to sign', fr: 'La déclarer prête à signer' },
  reclassify: { en: 'Choose another tier', fr: 'Choisir un autre volet' },
  addDocument: { en: 'Add a document', fr: 'Ajouter un document' },
  isReady: { en: 'Ready to sign', fr: 'Prête à signer' },
  reopen: { en: 'Reopen drafting', fr: 'Rouvrir la rédaction' },
} as const

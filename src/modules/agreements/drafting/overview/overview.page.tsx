import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { Moment } from '../../../../kernel/ui/moment.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Status } from '../../../../kernel/ui/status.tsx'
import { documentName } from '../../../guide/index.ts'
import type { CheckResult } from '../../checks/check.ts'
import type { AgreementDocument, Finding } from '../../format.ts'
import { relationshipPath, scorecardPath } from '../../paths.ts'
import { documentLabel } from '../../values/format.ts'
import type { WithdrawnDocument } from '../document-set/withdraw.ts'
import {
  addDocumentPath,
  agreementHistoryPath,
  agreementPath,
  bringBackDocumentPath,
  checksPath,
  documentPath,
  documentSettingsPath,
  documentsToTakePath,
  importPath,
  notesPath,
  proposalsPath,
  versionsPath,
  wordingPath,
} from '../paths.ts'
import type { StandingClause } from '../read-begun/stand.ts'
import { ElementList } from '../sheet/element-list.tsx'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { ProgressByFamily } from '../sheet/progress-by-family.tsx'
import { type SheetEntry, sheetOf } from '../sheet/sheet.ts'
import { NextThing, OthersWrote } from './next-thing.tsx'

export type OverviewProps = {
  readonly language: Language
  readonly open: OpenAgreement
  readonly judged: CheckResult
  readonly withdrawn: readonly WithdrawnDocument[]
  readonly mayDraft: boolean
  /** Clauses that the reader's party has not read as they stand. */
  readonly unread: readonly StandingClause[]
  readonly mayChoose: boolean
  readonly done: string | undefined
}

export function OverviewPage(props: OverviewProps) {
  const { language, open } = props
  const { agreement } = open
  const sheets = agreement.documents.map((document) => ({
    document,
    sheet: sheetOf(agreement, document, open.guide),
  }))
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{agreement.title[language] || words.untitled[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <NextThing {...props} sheets={sheets} />
      <OthersWrote {...props} />
      <AgreementNavigation language={language} id={agreement.id} />
      <ProgressByFamily language={language} sheets={sheets.map(({ sheet }) => sheet)} />
      {sheets.map(({ document, sheet }) => (
        <DocumentSection {...props} document={document} sheet={sheet} key={document.id} />
      ))}
      {props.mayChoose ? (
        <p class="govuk-body cluster">
          <a class="govuk-link" href={addDocumentPath.href(language, { id: agreement.id })}>
            {words.add[language]}
          </a>
          <a class="govuk-link" href={importPath.href(language, { id: agreement.id })}>
            {words.import[language]}
          </a>
        </p>
      ) : null}
      <Withdrawn {...props} />
    </>
  )
}

/** The pages of one agreement. */
export function AgreementNavigation({ language, id }: { language: Language; id: string }) {
  const links: readonly (readonly [href: string, label: Bilingual])[] = [
    [relationshipPath.href(language, { id }), words.relationship],
    [agreementPath.href(language, { id }), words.drafting],
    [checksPath.href(language, { id }), words.checks],
    [wordingPath.href(language, { id }), words.wording],
    [documentsToTakePath.href(language, { id }), words.take],
    [versionsPath.href(language, { id }), words.versions],
    [scorecardPath.href(language, { id }), words.performance],
    [proposalsPath.href(language, { id }), words.proposals],
    [notesPath.href(language, { id }), words.notes],
    [agreementHistoryPath.href(language, { id }), words.history],
  ]
  return (
    <nav aria-label={words.pages[language]} class="no-print">
      <ul class="govuk-list cluster agreement-pages">
        {links.map(([href, label]) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {label[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function DocumentSection({
  language,
  open,
  judged,
  document,
  sheet,
  mayChoose,
}: OverviewProps & { document: AgreementDocument; sheet: readonly SheetEntry[] }) {
  const id = open.agreement.id
  const findings = judged.findings.filter((finding) => finding.document === document.id)
  const parent = open.agreement.documents.find((one) => one.id === document.parent)
  const heading = `document-${document.id}`
  return (
    <section aria-labelledby={heading}>
      <h2 class="govuk-heading-l" id={heading}>
        {documentLabel(document, language) ?? documentName(document.type, open.slaLabel).name[language]}
      </h2>
      <p class="govuk-body">
        <Status
          tone={findings.some(isError) ? 'problem' : 'done'}
          word={words.errors[language](findings.filter(isError).length)}
        />{' '}
        {parent ? words.under[language](documentLabel(parent, language) ?? parent.type) : null}
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={documentPath.href(language, { id, document: document.id })}>
          {words.read[language]}
          <span class="govuk-visually-hidden"> ({documentLabel(document, language) ?? document.number})</span>
        </a>
        {mayChoose ? (
          <>
            {' · '}
            <a class="govuk-link" href={documentSettingsPath.href(language, { id, document: document.id })}>
              {words.settings[language]}
              <span class="govuk-visually-hidden">
                {' '}
                ({documentLabel(document, language) ?? document.number})
              </span>
            </a>
          </>
        ) : null}
      </p>
      <ElementList
        language={language}
        agreement={id}
        document={document}
        sheet={sheet}
        findings={findings}
        current={null}
      />
    </section>
  )
}

/** What left the draft, each with the way back in. */
function Withdrawn({ language, open, withdrawn, mayChoose }: OverviewProps) {
  if (withdrawn.length === 0) return null
  const id = open.agreement.id
  return (
    <section aria-labelledby="withdrawn" class="no-print">
      <h2 class="govuk-heading-m" id="withdrawn">
        {words.withdrawn[language]}
      </h2>
      <ul class="govuk-list">
        {withdrawn.map((document) => {
          const label = documentLabel(document, language) ?? document.type
          return (
            <li class="cluster" key={document.id}>
              <span>
                {label} (<Moment at={document.at} language={language} show="date" />)
              </span>
              {mayChoose ? (
                <form
                  method="post"
                  action={bringBackDocumentPath.href(language, { id, document: document.id })}
                >
                  <button class="link-button" type="submit">
                    {words.bringBack[language]}
                    <span class="govuk-visually-hidden"> {label}</span>
                  </button>
                </form>
              ) : null}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

const words = {
  untitled: { en: 'Agreement without a title', fr: 'Entente sans titre' },
  lead: {
    en: 'One text in two languages, written element by element. Every party sees the same.',
    fr: 'Un même texte en deux langues, rédigé élément par élément. Toutes les parties voient la même chose.',
  },
  pages: { en: 'Pages of the agreement', fr: 'Pages de l’entente' },
  relationship: { en: 'Relationship', fr: 'Relation' },
  drafting: { en: 'Drafting', fr: 'Rédaction' },
  checks: { en: 'Checks', fr: 'Vérifications' },
  wording: { en: 'Languages and plain words', fr: 'Langues et clarté' },
  take: { en: 'Documents to take away', fr: 'Documents à emporter' },
  performance: { en: 'Performance', fr: 'Rendement' },
  versions: { en: 'Versions', fr: 'Versions' },
  proposals: { en: 'Proposals', fr: 'Propositions' },
  notes: { en: 'Private notes', fr: 'Notes internes' },
  history: { en: 'History', fr: 'Historique' },
  errors: {
    en: (count: number) => (count === 0 ? 'No error' : count === 1 ? '1 error' : `${count} errors`),
    fr: (count: number) => (count === 0 ? 'Aucune erreur' : count === 1 ? '1 erreur' : `${count} erreurs`),
  },
  under: {
    en: (name: string) => `Subordinate to: ${name}`,
    fr: (name: string) => `Relève de\u00a0: ${name}`,
  },
  settings: { en: 'Change its identification', fr: 'Modifier son identification' },
  add: { en: 'Add a document', fr: 'Ajouter un document' },
  import: { en: 'Import an agreement file', fr: 'Importer un fichier d’entente' },
  withdrawn: { en: 'Withdrawn documents', fr: 'Documents retirés' },
  bringBack: { en: 'Bring it back', fr: 'Le rétablir' },
  read: { en: 'Read the document', fr: 'Lire le document' },
} as const

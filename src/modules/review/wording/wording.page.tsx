import { type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import {
  AgreementNavigation,
  checksPath,
  documentLabel,
  elementPath,
  type Finding,
} from '../../agreements/index.ts'
import { documentName, type SlaFrenchLabel } from '../../guide/index.ts'
import { readabilitySentence } from '../report/facts.tsx'
import { severityTones, severityWords } from '../report/report.text.ts'
import { words } from './wording.text.ts'
import type { ClauseWording, DocumentWording } from './wording.ts'

export type WordingProps = {
  readonly language: Language
  readonly id: string
  readonly documents: readonly DocumentWording[]
  /** What a service level agreement is called in French in this agreement. */
  readonly slaLabel: SlaFrenchLabel
}

/** How the draft reads in both languages, each remark beside its clause and one step from where it is written. */
export function WordingPage({ language, id, documents, slaLabel }: WordingProps) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <AgreementNavigation language={language} id={id} />
      <p class="govuk-body">
        <a class="govuk-link" href={checksPath.href(language, { id })}>
          {words.checks[language]}
        </a>
      </p>
      {documents.map((one) => (
        <Document {...{ language, id, slaLabel, one }} key={one.document.id} />
      ))}
    </>
  )
}

type DocumentProps = {
  readonly language: Language
  readonly id: string
  readonly one: DocumentWording
} & Pick<WordingProps, 'slaLabel'>

function Document({ language, id, slaLabel, one }: DocumentProps) {
  const { document, clauses, read } = one
  const heading = `document-${document.id}`
  const measures = [language, otherLanguage(language)].flatMap((side) => one.readability[side] ?? [])
  return (
    <section aria-labelledby={heading}>
      <h2 class="govuk-heading-l" id={heading}>
        {documentLabel(document, language) ?? documentName(document.type, slaLabel).name[language]}
      </h2>
      {read === 0 ? (
        <p class="govuk-inset-text">{words.nothing[language]}</p>
      ) : (
        <>
          <p class="govuk-body">{words.found[language](clauses.length, read)}</p>
          <h3 class="govuk-heading-s">{words.figures[language]}</h3>
          {measures.length === 0 ? <p class="govuk-body">{words.tooShort[language]}</p> : null}
          <ul class="govuk-list govuk-list--bullet">
            {measures.map((measure) => (
              <li key={measure.measure}>{readabilitySentence(measure, language)}</li>
            ))}
          </ul>
          {clauses.map((clause) => (
            <Clause language={language} id={id} document={document.id} clause={clause} key={clause.element} />
          ))}
        </>
      )}
    </section>
  )
}

type ClauseProps = {
  readonly language: Language
  readonly id: string
  readonly document: string
  readonly clause: ClauseWording
}

function Clause({ language, id, document, clause }: ClauseProps) {
  const { element, number, heading, parity, hints, text } = clause
  const anchor = wordingAnchor(document, element)
  return (
    <section class="wording" aria-labelledby={anchor}>
      <h3 class="govuk-heading-m" id={anchor}>
        {number} {heading[language]}
      </h3>
      <p class="govuk-body">
        <a class="govuk-link" href={elementPath.href(language, { id, document, element })}>
          {words.write[language]}
          <span class="govuk-visually-hidden"> ({heading[language]})</span>
        </a>
      </p>
      {parity.length > 0 ? (
        <>
          <h4 class="govuk-heading-s">{words.languages[language]}</h4>
          <ul class="finding-list">
            {parity.map((finding) => (
              <li key={`${finding.rule}${finding.path}${finding.en}`}>
                <Severity language={language} severity={finding.severity} /> {finding[language]}
              </li>
            ))}
          </ul>
          <details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">{words.asItReads[language]}</span>
            </summary>
            <div class="govuk-details__text side-by-side">
              {[language, otherLanguage(language)].map((side) => (
                <div key={side}>
                  <h5 class="govuk-heading-s">{words[side][language]}</h5>
                  <p class="govuk-body preserve" lang={side}>
                    {text[side]}
                  </p>
                </div>
              ))}
            </div>
          </details>
        </>
      ) : null}
      {hints.length > 0 ? (
        <>
          <h4 class="govuk-heading-s">{words.plain[language]}</h4>
          <ul class="finding-list">
            {hints.map((hint) => (
              <li key={`${hint.rule}${hint.text}`}>
                {hint[language]}
                <blockquote class="passage">
                  <p lang={hint.language}>{hint.text}</p>
                </blockquote>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function Severity({ language, severity }: { language: Language; severity: Finding['severity'] }) {
  return <Status tone={severityTones[severity]} word={severityWords[severity][language]} />
}

/** Where the remarks about one clause stand on the page. */
function wordingAnchor(document: string, element: string): string {
  return `clause-${document}-${element}`
}

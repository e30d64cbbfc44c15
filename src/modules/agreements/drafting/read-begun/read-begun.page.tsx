import { type Language, otherLanguage } from '../../../../kernel/language/bilingual.ts'
import { Moment } from '../../../../kernel/ui/moment.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { elementById } from '../../../guide/index.ts'
import type { Agreement, AgreementDocument } from '../../format.ts'
import { documentLabel } from '../../values/format.ts'
import { agreementPath, elementPath, readBegunPath } from '../paths.ts'
import type { BlocksComponent } from '../write-element/element-page-props.ts'
import type { ReadableSection, UnreadClause, UnreadSection } from './begun.ts'
import { words } from './read-begun.text.ts'
import { readValue } from './read-begun.ts'
import type { Reading } from './readings.ts'
import { SectionReadings } from './section-readings.tsx'
import type { PartyReading } from './stand.ts'

export type ReadBegunProps = {
  readonly language: Language
  readonly agreement: Agreement
  readonly document: AgreementDocument
  /** What the reader's own party has not read. */
  readonly sections: readonly UnreadSection[]
  /** All that is drafted, and how far each party has read it. */
  readonly drafted: readonly ReadableSection[]
  readonly parties: readonly PartyReading[]
  readonly readings: readonly Reading[]
  /** Another document with something to read. */
  readonly next: AgreementDocument | undefined
  readonly mayRead: boolean
  readonly mayDraft: boolean
  readonly done: string | undefined
  readonly Blocks: BlocksComponent
}

/** What the program began in one document, whole and in both languages, section by section. */
export function ReadBegunPage(props: ReadBegunProps) {
  const { language, document, sections, mayRead } = props
  const all = sections.flatMap(({ clauses }) => clauses)
  const isBegun = onlyBegun(document, all)
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">
        <span class="govuk-caption-l">{documentLabel(document, language) ?? document.type}</span>
        {(isBegun ? words.title : words.titleOthers)[language]}
      </h1>
      {all.length > 0 ? (
        <p class="lead">{(isBegun ? words.lead : words.leadOthers)[language]}</p>
      ) : (
        <p class="govuk-inset-text">{words.nothing[language]}</p>
      )}
      {mayRead || all.length === 0 ? null : <p class="govuk-body">{words.onlyDrafters[language]}</p>}
      {props.mayDraft || !mayRead || all.length === 0 ? null : (
        <p class="govuk-body">{words.mayReopen[language]}</p>
      )}
      {sections.map((section) => (
        <Section {...props} section={section} key={section.family} />
      ))}
      {mayRead && sections.length > 1 ? (
        <Confirm {...props} clauses={all} label={words.whole[language]} />
      ) : null}
      <Onward {...props} />
      <SectionReadings
        language={language}
        agreement={props.agreement}
        document={document.id}
        sections={props.drafted}
        parties={props.parties}
      />
      <Readings {...props} />
    </>
  )
}

/** Nothing there but what the program began: nobody has read it yet. */
export function onlyBegun({ elements }: AgreementDocument, clauses: readonly UnreadClause[]): boolean {
  const begun = new Set(elements.flatMap(({ id, begun }) => (begun === true ? [id] : [])))
  return clauses.every(({ clause }) => begun.has(clause.id))
}

function Section(props: ReadBegunProps & { section: UnreadSection }) {
  const { language, section, mayRead } = props
  const heading = `section-${section.family}`
  return (
    <section aria-labelledby={heading}>
      <h2 class="govuk-heading-l" id={heading}>
        {section.name[language]}{' '}
        <span class="govuk-caption-m">{words.toRead[language](section.clauses.length)}</span>
      </h2>
      {section.clauses.map((unread) => (
        <Clause {...props} unread={unread} key={unread.clause.id} />
      ))}
      {mayRead ? (
        <Confirm
          {...props}
          clauses={section.clauses}
          label={words.section[language]}
          about={section.name[language]}
        />
      ) : null}
    </section>
  )
}

function Clause({
  language,
  agreement,
  document,
  unread,
  mayDraft,
  Blocks,
}: ReadBegunProps & { unread: UnreadClause }) {
  const { clause } = unread
  const other = otherLanguage(language)
  return (
    <div class="reading">
      <div class="side-by-side">
        <div class="document reading__side">
          <h3 class="govuk-heading-s">
            {clause.number} {clause.heading[language]}
          </h3>
          <Blocks blocks={clause.blocks[language]} lift={0} />
        </div>
        <div class="document reading__side" lang={other}>
          <p class="govuk-heading-s">
            {clause.number} {clause.heading[other]}
          </p>
          <Blocks blocks={clause.blocks[other]} lift={0} />
        </div>
      </div>
      {mayDraft ? (
        <p class="govuk-body-s no-print">
          <a
            class="govuk-link"
            href={elementPath.href(language, {
              id: agreement.id,
              document: document.id,
              element: clause.id,
            })}
          >
            {words.change[language]}
            <span class="govuk-visually-hidden"> {clause.heading[language]}</span>
          </a>
        </p>
      ) : null}
    </div>
  )
}

function Confirm({
  language,
  agreement,
  document,
  clauses,
  label,
  about,
}: ReadBegunProps & { clauses: readonly UnreadClause[]; label: string; about?: string }) {
  return (
    <form method="post" action={readBegunPath.href(language, { id: agreement.id, document: document.id })}>
      {clauses.map(({ clause, version }) => (
        <input type="hidden" name="read" value={readValue(clause.id, version)} key={clause.id} />
      ))}
      <button class={`govuk-button${about ? ' govuk-button--secondary' : ''}`} type="submit">
        {label}
        {about ? <span class="govuk-visually-hidden"> ({about})</span> : null}
      </button>
    </form>
  )
}

function Onward({ language, agreement, next }: ReadBegunProps) {
  return (
    <p class="govuk-body cluster">
      {next ? (
        <a class="govuk-link" href={readBegunPath.href(language, { id: agreement.id, document: next.id })}>
          {words.other[language]}
          {documentLabel(next, language) ?? next.type}
        </a>
      ) : null}
      <a class="govuk-link" href={agreementPath.href(language, { id: agreement.id })}>
        {words.back[language]}
      </a>
    </p>
  )
}

function Readings({ language, readings }: ReadBegunProps) {
  if (readings.length === 0) return null
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.readings[language]}</span>
      </summary>
      <Table
        caption={words.readings[language]}
        captionHidden
        rows={readings}
        rowKey={({ element, at }) => `${element} ${at}`}
        empty={words.none[language]}
        columns={[
          {
            key: 'element',
            label: words.element[language],
            cell: ({ element }) => elementById(element)?.name[language] ?? element,
          },
          {
            key: 'who',
            label: words.who[language],
            cell: ({ person, organization }) => `${person} (${organization[language]})`,
          },
          {
            key: 'when',
            label: words.when[language],
            cell: ({ at }) => <Moment at={at} language={language} />,
          },
        ]}
      />
    </details>
  )
}

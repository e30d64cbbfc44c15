import type { Language } from '../../../../kernel/language/bilingual.ts'
import { pluralPair } from '../../../../kernel/language/plural-pair.ts'
import type { CheckResult } from '../../checks/check.ts'
import type { AgreementDocument } from '../../format.ts'
import { advicePath } from '../../paths.ts'
import { beginDraftPath, checksPath, elementPath, readBegunPath } from '../paths.ts'
import { nextToRead } from '../read-begun/begun.ts'
import type { StandingClause } from '../read-begun/stand.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { isSaid, type SheetEntry } from '../sheet/sheet.ts'

export type NextThingProps = {
  readonly language: Language
  readonly open: OpenAgreement
  readonly judged: CheckResult
  readonly mayDraft: boolean
  /** Clauses that the reader's party has not read as they stand. */
  readonly unread: readonly StandingClause[]
  readonly sheets: Sheets
}

export type Sheets = readonly {
  readonly document: AgreementDocument
  readonly sheet: readonly SheetEntry[]
}[]

/** The one next thing: read what was begun, begin with what is known, the first required element that nobody wrote, or the checks. */
export function NextThing({ language, open, judged, mayDraft, unread, sheets }: NextThingProps) {
  const id = open.agreement.id
  if (sheets.length === 0)
    return (
      <p class="govuk-body">
        {words.noDocument[language]}{' '}
        <a class="govuk-link" href={advicePath.href(language, { id })}>
          {words.advice[language]}
        </a>
      </p>
    )
  // Begun by the program and read by nobody goes first; what others wrote waits until it is to be signed.
  const begun = open.state === 'ready' ? unread : unread.filter((one) => isBegun(open, one))
  const first = nextToRead(open.agreement, begun)
  if (first)
    return (
      <a class="govuk-button" href={readBegunPath.href(language, { id, document: first.id })}>
        {(open.state === 'ready' ? words.readBefore : words.read)[language](begun.length)}
      </a>
    )
  const next = firstToWrite(sheets)
  if (!next) {
    const errors = judged.findings.filter(({ severity }) => severity === 'error').length
    return (
      <>
        {errors === 0 ? <p class="govuk-body">{words.written[language]}</p> : null}
        <a class="govuk-button" href={checksPath.href(language, { id })}>
          {words.check[language](errors)}
        </a>
      </>
    )
  }
  const { document, entry } = next
  const write = (
    <a
      class={mayDraft && isBlank(sheets) ? 'govuk-link' : 'govuk-button'}
      href={elementPath.href(language, { id, document: document.id, element: entry.id })}
    >
      {words.write[language](entry.name[language])}
    </a>
  )
  if (!mayDraft) return write
  const begin = (
    <a class={isBlank(sheets) ? 'govuk-button' : 'govuk-link'} href={beginDraftPath.href(language, { id })}>
      {words.begin[language]}
    </a>
  )
  return <p class="govuk-body cluster">{isBlank(sheets) ? [begin, write] : [write, begin]}</p>
}

/** What the reader's party has not read of what the others wrote, while drafting goes on. */
export function OthersWrote({
  language,
  open,
  unread,
}: Pick<NextThingProps, 'language' | 'open' | 'unread'>) {
  const others = unread.filter((one) => !isBegun(open, one))
  const first = nextToRead(open.agreement, others)
  if (open.state !== 'open' || !first) return null
  return (
    <p class="govuk-body">
      <a
        class="govuk-link"
        href={readBegunPath.href(language, { id: open.agreement.id, document: first.id })}
      >
        {words.others[language](others.length)}
      </a>
    </p>
  )
}

function isBegun({ agreement }: OpenAgreement, { document, element }: StandingClause): boolean {
  return agreement.documents.some(
    (one) => one.id === document && one.elements.some(({ id, begun }) => id === element && begun === true),
  )
}

function firstToWrite(sheets: Sheets) {
  for (const { document, sheet } of sheets) {
    const entry = sheet.find(
      ({ need, element, inheritedFrom }) => need === 'required' && !isSaid(element) && inheritedFrom === null,
    )
    if (entry) return { document, entry }
  }
  return undefined
}

function isBlank(sheets: Sheets): boolean {
  return sheets.every(({ sheet }) => sheet.every(({ element }) => !isSaid(element)))
}

const words = {
  noDocument: { en: 'There is no document yet.', fr: 'Il n’y a pas encore de document.' },
  advice: { en: 'See which documents fit', fr: 'Voir quels documents conviennent' },
  read: pluralPair(
    { one: 'Read what was begun (# clause)', other: 'Read what was begun (# clauses)' },
    { one: 'Lire ce qui a été commencé (# article)', other: 'Lire ce qui a été commencé (# articles)' },
  ),
  readBefore: pluralPair(
    { one: 'Read before signing (# clause)', other: 'Read before signing (# clauses)' },
    { one: 'Lire avant de signer (# article)', other: 'Lire avant de signer (# articles)' },
  ),
  others: pluralPair(
    {
      one: '# clause as it stands was not read by your organization: read it',
      other: '# clauses as they stand were not read by your organization: read them',
    },
    {
      one: 'Votre organisation n’a pas lu # article dans son état actuel\u00a0: le lire',
      other: 'Votre organisation n’a pas lu # articles dans leur état actuel\u00a0: les lire',
    },
  ),
  begin: { en: 'Begin with what is known', fr: 'Commencer par ce qui est connu' },
  write: { en: (name: string) => `Write: ${name}`, fr: (name: string) => `Rédiger\u00a0: ${name}` },
  written: { en: 'Everything required is written.', fr: 'Tout ce qui est obligatoire est rédigé.' },
  check: {
    en: (errors: number) => (errors ? `Correct what the checks found (${errors})` : 'See the checks'),
    fr: (errors: number) =>
      errors ? `Corriger ce que les vérifications ont relevé (${errors})` : 'Voir les vérifications',
  },
} as const

import type { Language } from '../../../../kernel/language/bilingual.ts'
import { pluralPair } from '../../../../kernel/language/plural-pair.ts'
import type { AgreementDocument } from '../../format.ts'
import { advicePath } from '../../paths.ts'
import { beginDraftPath, checksPath, elementPath, readBegunPath } from '../paths.ts'
import { countUnread, nextUnread } from '../read-begun/begun.ts'
import type { Judged } from '../sheet/findings.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { isSaid, type SheetEntry } from '../sheet/sheet.ts'

export type NextThingProps = {
  readonly language: Language
  readonly open: OpenAgreement
  readonly judged: Judged
  readonly mayDraft: boolean
  readonly sheets: Sheets
}

export type Sheets = readonly {
  readonly document: AgreementDocument
  readonly sheet: readonly SheetEntry[]
}[]

/** The one next thing: read what was begun, begin with what is known, the first required element that nobody wrote, or the checks. */
export function NextThing({ language, open, judged, mayDraft, sheets }: NextThingProps) {
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
  const unread = nextUnread(open.agreement)
  if (unread)
    return (
      <a class="govuk-button" href={readBegunPath.href(language, { id, document: unread.id })}>
        {words.read[language](countUnread(open.agreement))}
      </a>
    )
  const next = firstToWrite(sheets)
  if (!next) {
    const errors = judged.findings.filter(({ severity }) => severity === 'error').length
    return (
      <a class="govuk-button" href={checksPath.href(language, { id })}>
        {words.check[language](errors)}
      </a>
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
  begin: { en: 'Begin with what is known', fr: 'Commencer par ce qui est connu' },
  write: { en: (name: string) => `Write: ${name}`, fr: (name: string) => `Rédiger\u00a0: ${name}` },
  check: {
    en: (errors: number) =>
      errors ? `Correct what the checks found (${errors})` : 'Everything required is written: see the checks',
    fr: (errors: number) =>
      errors
        ? `Corriger ce que les vérifications ont relevé (${errors})`
        : 'Tout ce qui est obligatoire est rédigé\u00a0: voir les vérifications',
  },
} as const

import type { Language } from '../../../../kernel/language/bilingual.ts'
import { families, familyNames } from '../../../guide/index.ts'
import type { AgreementDocument, Finding } from '../../format.ts'
import { elementPath } from '../paths.ts'
import { type SheetEntry, standingOf } from './sheet.ts'
import { StandingStatus } from './standing-status.tsx'

export type ElementListProps = {
  readonly language: Language
  readonly agreement: string
  readonly document: AgreementDocument
  readonly sheet: readonly SheetEntry[]
  readonly findings: readonly Finding[]
  /** The element being written, when there is one: its family stays open. */
  readonly current: string | null
}

/** The elements of a document by family, each with how it stands; families fold without scripts. */
export function ElementList(props: ElementListProps) {
  const { language, sheet, current } = props
  return (
    <nav class="element-list" aria-label={`${words.label[language]}${props.document.type}`}>
      {families.map((family) => {
        const entries = sheet.filter((entry) => entry.family === family)
        if (entries.length === 0) return null
        const open = current === null || entries.some(({ id }) => id === current)
        return (
          <details class="element-list__family" open={open} key={family}>
            <summary class="element-list__name">
              {familyNames[family][language]} <span class="element-list__count">{entries.length}</span>
              <ToRead count={entries.filter(({ element }) => element.begun).length} language={language} />
            </summary>
            <ul class="element-list__elements">
              {entries.map((entry) => (
                <ElementLine {...props} entry={entry} key={entry.id} />
              ))}
            </ul>
          </details>
        )
      })}
    </nav>
  )
}

/** How many elements of a family were begun and wait for a reader. */
function ToRead({ count, language }: { count: number; language: Language }) {
  return count === 0 ? null : <span class="element-list__to-read"> {words.toRead[language](count)}</span>
}

function ElementLine({
  language,
  agreement,
  document,
  findings,
  current,
  entry,
}: ElementListProps & { entry: SheetEntry }) {
  const href = elementPath.href(language, { id: agreement, document: document.id, element: entry.id })
  return (
    <li class="element-list__line">
      <a
        class="govuk-link govuk-link--no-visited-state"
        href={href}
        aria-current={entry.id === current ? 'page' : undefined}
      >
        {entry.name[language]}
      </a>
      <StandingStatus standing={standingOf(entry, findings)} language={language} />
    </li>
  )
}

const words = {
  label: { en: 'Elements of the document: ', fr: 'Éléments du document\u00a0: ' },
  toRead: { en: (count: number) => `– ${count} to read`, fr: (count: number) => `– ${count} à lire` },
} as const

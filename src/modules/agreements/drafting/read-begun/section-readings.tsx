import type { Language } from '../../../../kernel/language/bilingual.ts'
import { Status } from '../../../../kernel/ui/status.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import type { Agreement } from '../../format.ts'
import { side } from '../../values/format.ts'
import type { ReadableSection } from './begun.ts'
import { words } from './read-begun.text.ts'
import type { PartyReading } from './stand.ts'

/** Section by section, which party has read it. */
export function SectionReadings(props: {
  readonly language: Language
  readonly agreement: Pick<Agreement, 'parties'>
  readonly document: string
  readonly sections: readonly ReadableSection[]
  readonly parties: readonly PartyReading[]
}) {
  const { language, agreement } = props
  const parties = props.parties.filter(({ isAbsent }) => !isAbsent)
  if (props.sections.length === 0) return null
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.bySection[language]}</span>
      </summary>
      <Table
        caption={words.bySection[language]}
        captionHidden
        rows={props.sections}
        rowKey={({ name }) => name.en}
        empty={words.none[language]}
        columns={[
          { key: 'section', label: words.sectionName[language], cell: ({ name }) => name[language] },
          ...parties.map((party) => ({
            key: party.party,
            label:
              side(agreement.parties.find(({ id }) => id === party.party)?.name ?? {}, language) ??
              party.party,
            cell: ({ elements }: ReadableSection) => {
              const left = party.unread.filter(
                (one) => one.document === props.document && elements.includes(one.element),
              ).length
              return left === 0 ? (
                <Status tone="done" word={words.read1[language]} />
              ) : (
                <Status tone="todo" word={words.left[language](left)} />
              )
            },
          })),
        ]}
      />
    </details>
  )
}

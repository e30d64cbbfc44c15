import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatPercent } from '../../../../kernel/language/format.ts'
import { Table } from '../../../../kernel/ui/table.tsx'
import { families, familyNames } from '../../../guide/index.ts'
import { progressOf, type SheetEntry } from './sheet.ts'

/** How much of what is required is written, by family: bars with their numbers beside them. */
export function ProgressByFamily({
  language,
  sheets,
}: {
  language: Language
  sheets: readonly (readonly SheetEntry[])[]
}) {
  const rows = families
    .map((family) => ({
      family,
      ...progressOf(sheets.flatMap((sheet) => sheet.filter((entry) => entry.family === family))),
    }))
    .filter(({ required }) => required > 0)
  return (
    <>
      <h2 class="govuk-heading-l">{words.progress[language]}</h2>
      <Table
        caption={words.progress[language]}
        captionHidden
        rows={rows}
        rowKey={({ family }) => family}
        empty={words.nothingRequired[language]}
        columns={[
          {
            key: 'family',
            label: words.family[language],
            cell: ({ family }) => familyNames[family][language],
          },
          {
            key: 'bar',
            label: words.share[language],
            cell: ({ done, required }) => (
              <span class="progress__share">
                <svg class="progress__bar" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="progress__track" width="100" height="14" />
                  <rect class="progress__done" width={Math.round((100 * done) / required)} height="14" />
                </svg>
                <span class="progress__percent">
                  {formatPercent(Math.floor((100 * done) / required), language)}
                </span>
              </span>
            ),
          },
          {
            key: 'count',
            label: words.written[language],
            numeric: true,
            cell: ({ done, required }) => `${done} / ${required}`,
          },
        ]}
      />
    </>
  )
}

const words = {
  progress: { en: 'What is written of what is required', fr: 'Ce qui est rédigé de ce qui est obligatoire' },
  nothingRequired: { en: 'Nothing is required.', fr: 'Rien n’est obligatoire.' },
  family: { en: 'Family', fr: 'Famille' },
  share: { en: 'Share', fr: 'Part' },
  written: { en: 'Written', fr: 'Rédigés' },
} as const

import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { trailFilePath } from '../paths.ts'
import type { TrailLine } from './queries.ts'

export const title = {
  en: 'History of the organization',
  fr: 'Historique de l’organisation',
} satisfies Bilingual

/** Who did what and when, newest first, and whether the chain still holds. */
export function HistoryPage(props: {
  language: Language
  lines: readonly TrailLine[]
  broken: string | null
}) {
  const { language, lines, broken } = props
  return (
    <>
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <p class="govuk-body">
        {broken === null ? (
          <Status tone="done" word={words.holds[language]} />
        ) : (
          <Status tone="problem" word={words.broken[language](broken)} />
        )}
      </p>
      <p class="govuk-body">{words.why[language]}</p>
      <TrailTable language={language} lines={lines} />
      {lines.length ? (
        <a class="govuk-link" href={trailFilePath.href(language)}>
          {words.file[language]}
        </a>
      ) : null}
    </>
  )
}

/** The lines of a trail as a table; also shown for one relationship. */
export function TrailTable({ language, lines }: { language: Language; lines: readonly TrailLine[] }) {
  return (
    <Table
      caption={words.caption[language]}
      captionHidden
      rows={[...lines].reverse()}
      rowKey={({ sequence }) => sequence}
      empty={words.empty[language]}
      columns={[
        {
          key: 'at',
          label: words.at[language],
          cell: ({ at }) => <Moment at={at} language={language} show="zone" />,
        },
        {
          key: 'who',
          label: words.who[language],
          cell: ({ person, organization }) =>
            `${person || words.byRule[language]}, ${organization[language]}`,
        },
        { key: 'what', label: words.what[language], cell: ({ deed }) => deed[language] },
      ]}
    />
  )
}

const words = {
  holds: {
    en: 'The chain holds: no entry was changed',
    fr: 'La chaîne est intacte\u00a0: aucune inscription n’a été modifiée',
  },
  broken: {
    en: (at: string) => `The chain breaks at entry ${at}`,
    fr: (at: string) => `La chaîne se rompt à l’inscription ${at}`,
  },
  why: {
    en: 'Each entry seals the one before it. Nobody can change or remove an entry without breaking the chain.',
    fr: 'Chaque inscription scelle la précédente. Nul ne peut en modifier ou en retirer une sans rompre la chaîne.',
  },
  caption: { en: 'Entries, newest first', fr: 'Inscriptions, de la plus récente à la plus ancienne' },
  empty: { en: 'Nothing was done yet.', fr: 'Rien n’a encore été fait.' },
  at: { en: 'When', fr: 'Quand' },
  who: { en: 'Who', fr: 'Qui' },
  byRule: { en: 'By its rule', fr: 'En vertu de la règle' },
  what: { en: 'What', fr: 'Quoi' },
  file: { en: 'Download as CSV', fr: 'Télécharger en CSV' },
} as const

import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import { trailFilePath, trailPath } from '../paths.ts'
import type { Trail } from './queries.ts'
import { TrailTable } from './trail-table.tsx'

export const title = {
  en: 'History of the organization',
  fr: 'Historique de l’organisation',
} satisfies Bilingual

/** Who did what and when, newest first, and whether the chain still holds. */
export function HistoryPage({
  language,
  trail,
  roles,
}: {
  language: Language
  trail: Trail
  roles: readonly string[]
}) {
  return (
    <>
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <ChainStatus language={language} broken={trail.broken} />
      <p class="govuk-body">{words.why[language]}</p>
      <TrailTable
        language={language}
        trail={trail}
        roles={roles}
        href={(page) => trailPath.href(language, {}, { page: String(page) })}
      />
      {trail.lines.length ? (
        <a class="govuk-link" href={trailFilePath.href(language)}>
          {words.file[language]}
        </a>
      ) : null}
    </>
  )
}

/** Whether every entry of a trail still fits the one before it. */
export function ChainStatus({ language, broken }: { language: Language; broken: string | null }) {
  return (
    <p class="govuk-body">
      {broken === null ? (
        <Status tone="done" word={words.holds[language]} />
      ) : (
        <Status tone="problem" word={words.broken[language](broken)} />
      )}
    </p>
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
  file: { en: 'Take the history (CSV)', fr: 'Emporter l’historique (CSV)' },
} as const

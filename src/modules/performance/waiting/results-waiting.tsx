import type { VNode } from 'preact'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { Moment } from '../../../kernel/ui/moment.tsx'
import type { MemberRequest } from '../../../kernel/web/route.ts'
import { may } from '../../identity/index.ts'
import { exclusionsPath, outlookPath } from '../paths.ts'
import { monthLabel } from '../scorecard/words-of-time.ts'
import { statementPath } from '../statements/paths.ts'
import { type Waiting, waitingFor } from './waiting.queries.ts'

/** What waits under "My work" for those who settle results; nothing for others, or when nothing waits. */
export async function resultsWaiting(tx: Tx, { language, viewer }: MemberRequest): Promise<VNode | null> {
  if (!may(viewer.roles, 'settle-results')) return null
  const waiting = await waitingFor(tx, viewer.organization)
  if (waiting.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{words.title[language]}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {waiting.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <a class="govuk-link" href={hrefOf(one, language)}>
              {words[one.kind][language](one.month === null ? '' : monthLabel(one.month, language))}
            </a>
            {` – ${one.name[language]}, `}
            {words.since[language]} <Moment at={one.since} language={language} show="date" />
          </li>
        ))}
      </ul>
    </>
  )
}

function hrefOf({ kind, id }: Waiting, language: Language): string {
  if (kind === 'exclusion') return exclusionsPath.href(language, { id })
  if (kind === 'consequence') return outlookPath.href(language, { id })
  return statementPath.href(language, { id })
}

const words = {
  title: { en: 'Results to settle', fr: 'Résultats à régler' },
  statement: {
    en: (month: string) => `Accept or contest the statement of ${month}`,
    fr: (month: string) => `Accepter ou contester le relevé\u00a0: ${month}`,
  },
  contested: {
    en: (month: string) => `Your statement of ${month} is contested`,
    fr: (month: string) => `Votre relevé est contesté\u00a0: ${month}`,
  },
  exclusion: {
    en: () => 'Answer a proposed exclusion',
    fr: () => 'Répondre à une proposition d’exclusion',
  },
  consequence: {
    en: () => 'Say what is done about a miss',
    fr: () => 'Dire ce qui est fait à la suite d’un écart',
  },
  since: { en: 'since', fr: 'depuis le' },
} as const satisfies Record<string, Bilingual | Bilingual<(month: string) => string>>

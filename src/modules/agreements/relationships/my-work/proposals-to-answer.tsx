import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { plural } from '../../../../kernel/language/format.ts'
import { Moment } from '../../../../kernel/ui/moment.tsx'
import { proposalsPath } from '../../drafting/paths.ts'
import { titleOf } from '../ui/parts.tsx'
import type { ProposalsToAnswer as Waiting } from './proposals-to-answer.queries.ts'

/** What the other parties propose and nobody has answered, each leading to its answers; nothing when there is none. */
export function ProposalsToAnswer({
  language,
  proposals,
}: {
  language: Language
  proposals: readonly Waiting[]
}) {
  if (proposals.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{words.title[language]}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {proposals.map((one) => (
          <li key={`${one.relationship} ${one.from.en}`}>
            <a class="govuk-link" href={proposalsPath.href(language, { id: one.relationship })}>
              {titleOf(one, language)}
            </a>
            {words.from[language](plural(one.count, language, words.count[language]), one.from[language])}{' '}
            <Moment at={one.since} language={language} show="date" />
          </li>
        ))}
      </ul>
    </>
  )
}

const words = {
  title: { en: 'Proposals to answer', fr: 'Propositions auxquelles répondre' },
  from: {
    en: (count: string, party: string) => `, ${count} from ${party}, since`,
    fr: (count: string, party: string) => `\u00a0: ${count}, ${party}, depuis le`,
  },
  count: {
    en: {
      one: (number: string) => `${number} proposal`,
      other: (number: string) => `${number} proposals`,
    },
    fr: {
      one: (number: string) => `${number} proposition`,
      other: (number: string) => `${number} propositions`,
    },
  },
} satisfies Record<string, Bilingual<unknown>>

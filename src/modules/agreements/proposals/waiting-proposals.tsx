import type { Language } from '../../../kernel/language/bilingual.ts'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { proposalsPath } from '../drafting/paths.ts'
import type { Proposal } from './proposal.ts'
import { words } from './proposals.text.ts'

/** Above an element: the proposals about it that nobody has answered yet, and where to answer them. */
export function WaitingProposals(props: {
  readonly language: Language
  readonly id: string
  readonly proposals: readonly Proposal[]
  readonly viewer: string
}) {
  const { language, id, proposals, viewer } = props
  return proposals.map((proposal) => (
    <section class="govuk-inset-text" aria-label={words.waiting[language]} key={proposal.id}>
      <p>
        <strong>
          {proposal.organization === viewer
            ? words.yours[language]
            : words.theirs[language](proposal.organizationName[language])}
        </strong>
      </p>
      <p class="preserve">{proposal.reason[language]}</p>
      <p class="govuk-hint">
        {words.by[language](proposal.person, proposal.organizationName[language])},{' '}
        <Moment at={proposal.proposedAt} language={language} />
      </p>
      <p>
        <a class="govuk-link" href={`${proposalsPath.href(language, { id })}#p-${proposal.id}`}>
          {proposal.organization === viewer ? words.see[language] : words.answer[language]}
        </a>
      </p>
    </section>
  ))
}

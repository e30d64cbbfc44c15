import type { Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { elementById } from '../../guide/index.ts'
import { AgreementNavigation } from '../drafting/overview/overview.page.tsx'
import { elementPath, proposalsPath } from '../drafting/paths.ts'
import type { Proposal } from './proposal.ts'
import { words } from './proposals.text.ts'

export type ProposalsProps = {
  readonly language: Language
  readonly id: string
  readonly proposals: readonly Proposal[]
  readonly viewer: string
  readonly mayAnswer: boolean
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly isConflict: boolean
  readonly done: string | undefined
}

/** What one party proposes to the others, and the answers. */
export function ProposalsPage(props: ProposalsProps) {
  const { language, id, proposals } = props
  const waiting = proposals.filter(({ settled }) => settled === null)
  const settled = proposals.filter((proposal) => proposal.settled !== null)
  return (
    <>
      <ErrorSummary errors={props.errors} language={language} />
      <Notification language={language} message={props.done} />
      {props.isConflict ? (
        <p class="govuk-inset-text" role="alert" data-focus>
          {words.conflict[language]}
        </p>
      ) : null}
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <AgreementNavigation language={language} id={id} />
      {proposals.length === 0 ? <p class="govuk-inset-text">{words.none[language]}</p> : null}
      {waiting.length > 0 ? (
        <section aria-labelledby="waiting">
          <h2 class="govuk-heading-l" id="waiting">
            {words.waiting[language]} ({waiting.length})
          </h2>
          {waiting.map((proposal) => (
            <section class="proposal" key={proposal.id} aria-labelledby={`p-${proposal.id}`}>
              <What {...props} proposal={proposal} />
              {props.mayAnswer ? <Answer {...props} proposal={proposal} /> : null}
            </section>
          ))}
        </section>
      ) : null}
      {settled.length > 0 ? (
        <section aria-labelledby="settled">
          <h2 class="govuk-heading-l" id="settled">
            {words.settledTitle[language]} ({settled.length})
          </h2>
          {settled.map((proposal) => (
            <section class="proposal" key={proposal.id} aria-labelledby={`p-${proposal.id}`}>
              <What {...props} proposal={proposal} />
            </section>
          ))}
        </section>
      ) : null}
    </>
  )
}

type One = ProposalsProps & { readonly proposal: Proposal }

const tones = { accepted: 'done', declined: 'problem', withdrawn: 'off' } as const

function What({ language, id, proposal }: One) {
  const { document, element, settled } = proposal
  return (
    <>
      <h3 class="govuk-heading-m" id={`p-${proposal.id}`}>
        {nameOf(proposal, language)}
      </h3>
      <p class="govuk-body preserve">{proposal.reason[language]}</p>
      <p class="govuk-hint">
        {words.by[language](proposal.person, proposal.organizationName[language])},{' '}
        <Moment at={proposal.proposedAt} language={language} />
      </p>
      {settled ? (
        <p class="govuk-body">
          <Status tone={tones[settled.outcome]} word={words[settled.outcome][language]} /> {settled.person} (
          {settled.organizationName[language]}), <Moment at={settled.at} language={language} />
          {settled.reason ? <span class="preserve"> – {settled.reason}</span> : null}
        </p>
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href={elementPath.href(language, { id, document, element })}>
          {words.open[language]}
          <span class="govuk-visually-hidden"> ({nameOf(proposal, language)})</span>
        </a>
      </p>
    </>
  )
}

function Answer({ language, id, proposal, viewer, form, errors }: One) {
  const isOwn = proposal.organization === viewer
  const name = `reason-${proposal.id}`
  const suffix = <span class="govuk-visually-hidden"> {words.of[language](nameOf(proposal, language))}</span>
  return (
    <form method="post" action={proposalsPath.href(language, { id })} novalidate>
      <input type="hidden" name="proposal" value={proposal.id} />
      <TextInput
        name={name}
        label={words.reason[language]}
        value={form.get(name)}
        error={errorOf(errors, name, language)}
        language={language}
        required={false}
      />
      <div class="govuk-button-group">
        {isOwn ? (
          <button class="govuk-button govuk-button--secondary" type="submit" name="outcome" value="withdrawn">
            {words.withdraw[language]}
            {suffix}
          </button>
        ) : (
          <>
            <button class="govuk-button" type="submit" name="outcome" value="accepted">
              {words.accept[language]}
              {suffix}
            </button>
            <button
              class="govuk-button govuk-button--secondary"
              type="submit"
              name="outcome"
              value="declined"
            >
              {words.decline[language]}
              {suffix}
            </button>
          </>
        )}
      </div>
    </form>
  )
}

function nameOf({ element }: Proposal, language: Language): string {
  return elementById(element)?.name[language] ?? element
}

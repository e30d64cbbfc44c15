import type { Language } from '../../../../kernel/language/bilingual.ts'
import { colon } from '../../../../kernel/language/punctuation.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ConflictNotice } from '../../../../kernel/ui/form/conflict.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { gatePath } from '../../paths.ts'
import { stepByNumber } from '../../relationships/progress.ts'
import type { Again } from '../../relationships/saving.ts'
import { Hidden, Submit } from '../../relationships/ui/parts.tsx'
import { checksPath, readyPath } from '../paths.ts'
import { partiesToRead } from '../read-begun/stand.ts'
import { WhoHasRead } from '../read-begun/who-has-read.tsx'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { words } from './declare-ready.text.ts'
import type { DeclareForm } from './declare-ready.ts'
import type { Readiness } from './readiness.ts'

export type DeclareReadyProps = {
  readonly language: Language
  readonly open: OpenAgreement
  readonly readiness: Readiness
  readonly typed: DeclareForm
  readonly again: Again
  readonly done: string | undefined
}

/** One page before drafting closes: who has read, which gates nobody decided, and what the file says of them. */
export function DeclareReadyPage(props: DeclareReadyProps) {
  const { language, open, readiness, again } = props
  const { id } = open.agreement
  const { step, version } = readiness.relationship
  const now = { label: words.now[language], value: `${step}. ${stepByNumber(step).name[language]}` }
  return (
    <>
      <ErrorSummary errors={again.errors} language={language} />
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <ConflictNotice saved={again.isConflict ? [now] : null} language={language} />
      <p class="lead">{words.lead[language]}</p>
      <WhoHasRead language={language} agreement={open.agreement} parties={readiness.parties} />
      {partiesToRead(readiness.parties).length > 0 ? (
        <p class="govuk-body">{words.readsLater[language]}</p>
      ) : null}
      <form method="post" action={readyPath.href(language, { id })} novalidate>
        <Hidden values={{ version }} />
        {readiness.gates.length > 0 ? (
          <Gates {...props} />
        ) : (
          <Submit
            label={words.declare[language]}
            back={{ href: checksPath.href(language, { id }), label: words.back[language] }}
          />
        )}
      </form>
    </>
  )
}

/** The gates that nobody decided: recorded with the declaration, or openly left. */
function Gates({ language, open, readiness, typed, again }: DeclareReadyProps) {
  return (
    <section aria-labelledby="undecided">
      <h2 class="govuk-heading-m" id="undecided">
        {words.gates[language]}
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {readiness.gates.map(({ gate }) => (
          <li key={gate.id}>
            {gate.id}
            {colon[language]} {gate.question[language]}
          </li>
        ))}
      </ul>
      <p class="govuk-body">{words.gatesWhy[language]}</p>
      <BilingualField
        name="reason"
        label={words.reason[language]}
        value={typed.reason}
        rows={4}
        language={language}
        errors={again.errors}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={gatePath.href(language, { id: open.agreement.id })}>
          {words.oneByOne[language]}
        </a>
      </p>
      <p class="cluster">
        <button class="govuk-button" id="gates" type="submit" name="gates" value="record">
          {words.record[language]}
        </button>
        <button class="govuk-button govuk-button--secondary" type="submit" name="gates" value="leave">
          {words.leave[language]}
        </button>
      </p>
    </section>
  )
}

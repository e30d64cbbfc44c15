import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { advicePath } from '../../paths.ts'
import { addDocumentPath, agreementPath, beginDraftPath } from '../paths.ts'
import { AskedOnce } from './asked-once.tsx'
import { words } from './begin-draft.text.ts'
import type { BeginDraftProps } from './begin-draft-props.ts'
import { DraftLines } from './draft-lines.tsx'

/** The whole draft at a glance: who speaks, what only the parties know, and each element that would be begun. */
export function BeginDraftPage(props: BeginDraftProps) {
  const { language, view, errors } = props
  const { agreement } = view.open
  const hasLines = view.drafts.some(({ lines }) => lines.length > 0)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      {agreement.documents.length === 0 ? (
        <NoDocument {...props} />
      ) : (
        <p class="lead">{words.lead[language]}</p>
      )}
      <form method="post" action={beginDraftPath.href(language, { id: agreement.id })} novalidate>
        {hasLines ? (
          <>
            {/* The first button answers the Enter key: it begins. */}
            <button class="govuk-visually-hidden" type="submit" tabindex={-1}>
              {words.save[language]}
            </button>
            <AskedOnce {...props} />
            <h2 class="govuk-heading-l">{words.elements[language]}</h2>
            <p class="govuk-hint">{words.elementsWhy[language]}</p>
          </>
        ) : null}
        {view.drafts.map((draft) => (
          <DraftLines {...props} draft={draft} key={draft.document.id} />
        ))}
        {hasLines ? (
          <p class="cluster">
            <button class="govuk-button" type="submit">
              {words.save[language]}
            </button>
            <button class="link-button" type="submit" name="do" value="preview">
              {words.preview[language]}
            </button>
          </p>
        ) : null}
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={agreementPath.href(language, { id: agreement.id })}>
          {words.back[language]}
        </a>
      </p>
    </>
  )
}

function NoDocument({ language, view, mayChoose }: BeginDraftProps) {
  const { id } = view.open.agreement
  return (
    <>
      <p class="govuk-inset-text">{words.noDocument[language]}</p>
      <p class="govuk-body cluster">
        <a class="govuk-button" href={advicePath.href(language, { id })}>
          {words.toAdvice[language]}
        </a>
        {mayChoose ? (
          <a class="govuk-link" href={addDocumentPath.href(language, { id })}>
            {words.addDocument[language]}
          </a>
        ) : null}
      </p>
    </>
  )
}

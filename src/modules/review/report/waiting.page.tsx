import type { Language } from '../../../kernel/language/bilingual.ts'
import { type Examination, nameOf } from '../examinations/examination.ts'
import { examinationPath } from '../paths.ts'
import { uploadPaths } from '../upload/upload.page.tsx'
import { words } from './report.text.ts'

type Props = { readonly language: Language; readonly examination: Examination }

/** Shown while a long file is read; without scripts, a link looks again. */
export function WaitingPage({ language, examination }: Props) {
  return (
    <div data-waiting role="status">
      <span class="govuk-caption-xl">{nameOf(examination)}</span>
      <h1 class="govuk-heading-xl">{words.waitingTitle[language]}</h1>
      <p class="lead">{words.waiting[language]}</p>
      <a class="govuk-button" href={examinationPath.href(language, { id: examination.id })}>
        {words.look[language]}
      </a>
    </div>
  )
}

export function RefusedPage({ language, examination }: Props) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.refusedTitle[language]}</h1>
      <p class="lead">{examination.refusal?.[language]}</p>
      <a class="govuk-button" href={uploadPaths[examination.kind].href(language)}>
        {words.again[language]}
      </a>
    </>
  )
}

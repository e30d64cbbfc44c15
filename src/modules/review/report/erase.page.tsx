import type { Language } from '../../../kernel/language/bilingual.ts'
import { type Examination, nameOf } from '../examinations/examination.ts'
import { erasePath, examinationPath } from '../paths.ts'

/** What cannot be undone asks first. */
export function ErasePage({ language, examination }: { language: Language; examination: Examination }) {
  const { id } = examination
  return (
    <>
      <h1 class="govuk-heading-xl">{eraseWords.title[language]}</h1>
      <p class="lead">{nameOf(examination)}</p>
      <p class="govuk-body">{eraseWords.why[language]}</p>
      <form method="post" action={erasePath.href(language, { id })} class="govuk-button-group">
        <button class="govuk-button govuk-button--warning" type="submit">
          {eraseWords.yes[language]}
        </button>
        <a class="govuk-link" href={examinationPath.href(language, { id })}>
          {eraseWords.no[language]}
        </a>
      </form>
    </>
  )
}

export const eraseWords = {
  title: { en: 'Erase the files and what was found?', fr: 'Supprimer les fichiers et ce qui a été trouvé?' },
  why: {
    en: 'The files, the report and your decisions are erased at once, for good. Negotiations and entries in the register made from them stay.',
    fr: 'Les fichiers, le rapport et vos décisions sont supprimés immédiatement et pour de bon. Les négociations et les inscriptions au registre qui en sont issues demeurent.',
  },
  yes: { en: 'Erase', fr: 'Supprimer' },
  no: { en: 'Keep them', fr: 'Les garder' },
} as const

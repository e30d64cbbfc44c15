import type { Language } from '../../../kernel/language/bilingual.ts'
import { passagesPath } from '../paths.ts'

type Passage = {
  readonly language: Language
  readonly id: string
  readonly place: string
  /** Where several files have such a place, the one that is meant. */
  readonly file?: number
}

/** Leads to a passage in the readable copy of the text: "Term, paragraph 1 (line 40)". */
export function PassageLink({ language, id, place, file }: Passage) {
  return (
    <a class="govuk-link passage-link" href={passageHref(language, id, place, file)}>
      {place}
    </a>
  )
}

export function passageHref(language: Language, id: string, place: string, file?: number): string {
  return `${passagesPath.href(language, { id }, { ...(file !== undefined && { file }), place })}#here`
}

import type { Language } from '../../../kernel/language/bilingual.ts'
import { passagesPath } from '../paths.ts'

/** Leads to a passage in the readable copy of the text: "Term, paragraph 1 (line 40)". */
export function PassageLink({ language, id, place }: { language: Language; id: string; place: string }) {
  return (
    <a class="govuk-link passage-link" href={passageHref(language, id, place)}>
      {place}
    </a>
  )
}

export function passageHref(language: Language, id: string, place: string): string {
  return `${passagesPath.href(language, { id }, { place })}#here`
}

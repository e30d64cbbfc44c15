import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Need } from '../element.ts'
import { needNames } from '../labels.ts'

const shapes: { readonly [need in Need]: string } = {
  required: '●',
  recommended: '◐',
  optional: '○',
  'not-used': '–',
}

/** A need as a shape and a word, never colour alone. */
export function NeedMark({ need, language }: { need: Need; language: Language }) {
  return (
    <span class={`need need--${need}`}>
      <span aria-hidden="true">{shapes[need]}</span> {needNames[need].name[language]}
    </span>
  )
}

import type { Bilingual, Language } from '../../language/bilingual.ts'
import { otherLanguage } from '../../language/bilingual.ts'
import { errorOf, type FieldError } from '../../web/form.ts'
import { TextArea, TextInput } from './field.tsx'

/** What each side of a text is called on a page of either language. */
export const sideNames = {
  en: { en: 'English', fr: 'French' },
  fr: { en: 'anglais', fr: 'français' },
} as const

/** The same text in both languages, side by side: `name-en` and `name-fr`, the page's language first. */
export function BilingualField(props: {
  name: string
  label: string
  hint?: string | undefined
  value: Bilingual
  language: Language
  errors: readonly FieldError[]
  rows?: number
  required?: boolean
}) {
  const { language } = props
  return (
    <div class="side-by-side">
      {([language, otherLanguage(language)] as const).map((side) => {
        const field = {
          name: `${props.name}-${side}`,
          label: `${props.label} (${sideNames[language][side]})`,
          hint: props.hint,
          error: errorOf(props.errors, `${props.name}-${side}`, language),
          language,
          contentLanguage: side,
          value: props.value[side],
          ...(props.required === undefined ? {} : { required: props.required }),
        }
        return props.rows ? (
          <TextArea key={side} {...field} rows={props.rows} />
        ) : (
          <TextInput key={side} {...field} />
        )
      })}
    </div>
  )
}

import type { Language } from '../../../../kernel/language/bilingual.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import type { BlocksComponent } from '../write-element/element-page-props.ts'
import type { FirstDraftView } from './begin-draft.ts'

/** What the page where a draft begins is drawn from. */
export type BeginDraftProps = {
  readonly language: Language
  readonly view: FirstDraftView
  /** The form as sent, when something was wrong with it. */
  readonly typed: FormFields | null
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
  readonly mayChoose: boolean
  /** The viewer's organization, which may add positions of its own. */
  readonly own: string
  readonly Blocks: BlocksComponent
}

import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Source } from '../source.ts'

export type GlossaryTerm = {
  readonly id: string
  readonly term: Bilingual
  /** Other names in use. */
  readonly also?: Bilingual<readonly string[]>
  readonly definition: Bilingual
  /** A warning about a homonym or a change of wording. */
  readonly note?: Bilingual
  readonly source: Source
}

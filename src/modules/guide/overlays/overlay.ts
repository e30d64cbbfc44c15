import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { ElementDefinition } from '../element.ts'
import type { NeedChange, SlaFrenchLabel } from '../guide.ts'

/** What an organization or a statute lays over the guide. A statutory profile can only raise a need. */
export type Overlay = {
  readonly id: string
  readonly kind: 'organization' | 'profile'
  readonly name: Bilingual
  readonly needs: readonly NeedChange[]
  /** The organization's own elements; their ids begin with `x-`. */
  readonly elements?: readonly ElementDefinition[]
  readonly slaFrenchLabel?: SlaFrenchLabel
  /** What the statute asks beside the text: whom to send a copy to, who authorizes. */
  readonly duties?: readonly Bilingual[]
}

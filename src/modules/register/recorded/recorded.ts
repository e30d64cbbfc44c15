import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { DocumentType } from '../../guide/index.ts'
import type { StatedDetail } from './stated-fact.ts'

/** What a person says of an agreement made elsewhere. */
export type RecordedFacts = {
  readonly title: Bilingual
  readonly type: DocumentType
  readonly startsOn: string | null
  /** Null when it runs until somebody ends it. */
  readonly endsOn: string | null
  /** Canadian dollars, exact. */
  readonly amount: string | null
  readonly note: string
  readonly parties: readonly RecordedParty[]
}

export type RecordedParty = { readonly name: string; readonly organization: string | null }

/** An agreement in the register that was made elsewhere. */
export type Recorded = RecordedFacts & {
  readonly id: string
  readonly version: number
  readonly person: string
  readonly recordedAt: Temporal.Instant
  readonly partyNames: readonly Bilingual[]
  /** What else a person confirmed in the text, in the order in which it is looked for. */
  readonly stated: readonly StatedDetail[]
  readonly files: readonly {
    readonly ordinal: number
    readonly name: string
    readonly bytes: number
    readonly sha256: string
  }[]
}

export type RecordedFile = { readonly name: string; readonly content: Buffer; readonly sha256: string }

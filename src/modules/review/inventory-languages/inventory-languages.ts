import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { contentKey, remembering } from '../../../kernel/value/remembered.ts'
import type { InventoryStandard } from '../../inventory/index.ts'
import { compareStatements, type Difference } from '../../parity/index.ts'

/** A standard whose two versions do not say the same. */
export type Slip = { readonly standard: InventoryStandard; readonly differences: readonly Difference[] }

export type InventoryLanguages = {
  readonly read: number
  readonly slips: readonly Slip[]
  /** Standards that write their figures in another way in each language and say the same. */
  readonly accepted: readonly InventoryStandard[]
}

/** Reads the two versions of each standard; what differs only in the writing is told apart from what differs. */
export function inventoryLanguages(standards: readonly InventoryStandard[]): InventoryLanguages {
  const read = standards.map((standard) => ({ standard, differences: differencesOf(standard.statement) }))
  return {
    read: standards.length,
    slips: read.filter(({ differences }) => differences.length > 0),
    accepted: read
      .filter(({ standard, differences }) => differences.length === 0 && writtenApart(standard.statement))
      .map(({ standard }) => standard),
  }
}

/** Statements hardly change between two readings of the page. */
const compared = remembering<readonly Difference[]>(5_000)

function differencesOf({ en, fr }: Bilingual): readonly Difference[] {
  return compared(contentKey(en, fr), () =>
    compareStatements(en, fr).filter(({ severity }) => severity !== 'info'),
  )
}

/** Whether somebody who looks at the digits alone would take the two for different: "two" and "2", "1:30 p.m." and "13 h 30". */
function writtenApart({ en, fr }: Bilingual): boolean {
  const digits = (text: string) => [...text.matchAll(/\d+/g)].map(String).sort().join(' ')
  return digits(en) !== digits(fr)
}

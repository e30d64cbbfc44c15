import { inBoth } from '../../../kernel/language/bilingual.ts'
import type { ComposedClause } from '../composed.ts'
import { plainText } from '../text/plain.ts'
import { paragraphOf, textNode } from './inline.ts'
import { words } from './words.ts'

/** The clauses: the first that counts in working time, and the service levels, end with a sentence that leads to the calendar. */
export function referringTo(
  annex: ComposedClause,
  clauses: readonly ComposedClause[],
): readonly ComposedClause[] {
  const counting = clauses.filter(countsWorkingTime)
  const leads = new Set([counting[0], counting.find(({ id }) => id === 'service-standards')])
  return clauses.map((clause) => (leads.has(clause) ? leading(annex, clause) : clause))
}

function countsWorkingTime({ blocks }: ComposedClause): boolean {
  return [blocks.en, blocks.fr].some((side) => workingTime.test(plainText(side)))
}

function leading(annex: ComposedClause, clause: ComposedClause): ComposedClause {
  return {
    ...clause,
    blocks: inBoth((language) => [
      ...clause.blocks[language],
      paragraphOf(textNode(words.countedBy[language](annex.number, annex.heading[language]))),
    ]),
  }
}

/** Words that count time by a calendar, in either language. */
export const workingTime =
  /(?:working|business)[\s\u00a0-]+(?:day|hour)s?|(?:jours?|heures?)[\s\u00a0]+ouvr(?:able|é)s?/iu

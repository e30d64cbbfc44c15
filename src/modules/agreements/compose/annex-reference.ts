import { inBoth } from '../../../kernel/language/bilingual.ts'
import type { ComposedClause } from '../composed.ts'
import { plainText } from '../text/plain.ts'
import { paragraphOf, textNode } from './inline.ts'
import { words } from './words.ts'

/** The clause with a last sentence that leads to the calendar, where its text counts in working time. */
export function referringTo(annex: ComposedClause, clause: ComposedClause): ComposedClause {
  const counts = [clause.blocks.en, clause.blocks.fr].some((blocks) => workingTime.test(plainText(blocks)))
  if (!counts) return clause
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

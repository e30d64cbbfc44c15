import type { Start } from './start.ts'
import { identityStarts } from './starts-identity.ts'
import { peopleStarts } from './starts-people.ts'
import { workStarts } from './starts-work.ts'

/** How an element can begin, by its id in the guide. */
export const starts: { readonly [element: string]: Start } = {
  ...identityStarts,
  ...peopleStarts,
  ...workStarts,
}

import { financeWording } from './finance.ts'
import { governanceWording } from './governance.ts'
import { identificationWording } from './identification.ts'
import { performanceWording } from './performance.ts'
import { protectionWording } from './protection.ts'
import { scopeWording } from './scope.ts'
import type { StandardWording, Wordings } from './wording.ts'

/** Where every starting wording comes from: our own words, to be read and changed, never official. */
export { ententeDesign as standardWordingSource } from '../elements/sources.ts'

const wordings: Wordings = {
  ...identificationWording,
  ...scopeWording,
  ...governanceWording,
  ...protectionWording,
  ...financeWording,
  ...performanceWording,
}

/** What an element can begin with when nobody wrote it yet. */
export function standardWording(element: string): StandardWording | undefined {
  return wordings[element]
}

export const elementsWithWording: readonly string[] = Object.keys(wordings)

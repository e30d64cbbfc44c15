import type { DocumentType } from '../element.ts'
import { baseGuide, type Guide } from '../guide.ts'
import { forCase } from './advise.ts'
import type { Answers } from './answers.ts'
import { decide } from './decide.ts'
import { type AdvisorSettings, defaultSettings } from './settings.ts'

/** What answers make of the guide: the needs they raise, and the documents that stand beside those to write now. */
export type AdvisedCase = {
  readonly guide: Guide
  /** Already signed, or to be written once the scope is known: they hold elements too. */
  readonly elsewhere: readonly DocumentType[]
}

/** The guide and the other documents of a case, for what is assembled or checked after the advice. */
export function advisedCase(
  answers: Answers,
  guide: Guide = baseGuide,
  settings: AdvisorSettings = defaultSettings,
): AdvisedCase {
  const { existing, deferred } = decide(answers, settings)
  return { guide: forCase(guide, answers), elsewhere: [...existing, ...deferred] }
}

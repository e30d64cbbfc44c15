import type { Language } from '../../../kernel/language/bilingual.ts'
import { agreementPath, documentsToTakePath } from '../drafting/paths.ts'
import { advicePath, considerationsPath, gatePath, needPath, reopenPath } from '../paths.ts'
import type { NextKind } from './next-thing.ts'

/** Where the next thing is done. */
export function nextHref(kind: NextKind, id: string, language: Language): string {
  switch (kind) {
    case 'reopen':
      return reopenPath.href(language, { id })
    case 'state-need':
      return needPath.href(language, { id })
    case 'ask-advisor':
    case 'create-documents':
      return advicePath.href(language, { id })
    case 'answer-blockers':
      return considerationsPath.href(language, { id }, { show: 'blockers' })
    case 'draft':
      return agreementPath.href(language, { id })
    case 'decide-gate':
      return gatePath.href(language, { id })
    case 'take-documents':
      return documentsToTakePath.href(language, { id })
  }
}

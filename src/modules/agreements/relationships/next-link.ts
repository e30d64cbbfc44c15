import type { Language } from '../../../kernel/language/bilingual.ts'
import { topics } from '../../guide/index.ts'
import { agreementPath, checksPath, documentsToTakePath } from '../drafting/paths.ts'
import { advicePath, adviceTopicPath, blockersPath, gatePath, needPath, reopenPath } from '../paths.ts'
import type { NextKind } from './next-thing.ts'
import type { Relationship } from './relationship.ts'

/** Where the next thing is done. */
export function nextHref(kind: NextKind, { id, answers }: Relationship, language: Language): string {
  switch (kind) {
    case 'reopen':
      return reopenPath.href(language, { id })
    case 'state-need':
      return needPath.href(language, { id })
    case 'ask-advisor': {
      // Nothing answered yet: the first question, not the page that leads to it.
      const [first] = topics
      return first && Object.keys(answers).length === 0
        ? adviceTopicPath.href(language, { id, topic: first.id })
        : advicePath.href(language, { id })
    }
    case 'create-documents':
      return advicePath.href(language, { id })
    case 'answer-blockers':
      return blockersPath.href(language, { id })
    case 'declare-ready':
      return checksPath.href(language, { id })
    case 'draft':
    case 'read-text':
      return agreementPath.href(language, { id })
    case 'decide-gate':
      return gatePath.href(language, { id })
    case 'take-documents':
      return documentsToTakePath.href(language, { id })
  }
}

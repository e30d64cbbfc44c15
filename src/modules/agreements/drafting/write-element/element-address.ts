import type { Language } from '../../../../kernel/language/bilingual.ts'
import { elementPath } from '../paths.ts'
import type { ElementView } from './write-element.ts'

/** Where an element is written, which is also where its form is sent. */
export function addressOf(
  { open, document, entry }: Pick<ElementView, 'open' | 'document' | 'entry'>,
  language: Language,
): string {
  return elementPath.href(language, { id: open.agreement.id, document: document.id, element: entry.id })
}

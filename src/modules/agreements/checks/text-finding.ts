import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Finding } from '../format.ts'
import { elementName, type Severity } from './case.ts'
import type { PlacedText } from './texts.ts'

/** A finding about a text; the sentences begin with where it stands. */
export function aboutText(
  placed: PlacedText,
  rule: string,
  severity: Severity,
  sentence: Bilingual,
): Finding {
  const name = placed.element ? elementName(placed.element) : null
  return {
    document: placed.document?.id ?? null,
    element: placed.element?.id ?? null,
    path: placed.path,
    rule,
    severity,
    en: `${name ? `${name.en}: ` : ''}${placed.label.en} – ${sentence.en}`,
    fr: `${name ? `${name.fr}\u00a0: ` : ''}${placed.label.fr} – ${sentence.fr}`,
  }
}

/** An extract short enough for a sentence. */
export function extract(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Clause } from '../clause.ts'
import { blocksOfLines } from './lines.ts'
import { startOutline } from './outline.ts'

/** Plain text: blank lines part the blocks; short lines without an end mark that stand alone are headings. */
export function segmentPlain(text: string, language: Language): Clause[] {
  const outline = startOutline(language)
  let block: string[] = []
  let first = 1
  const lines = [...text.split(/\r?\n/), '']
  for (const [i, line] of lines.entries()) {
    if (line.trim()) {
      if (block.length === 0) first = i + 1
      block.push(line)
      continue
    }
    const heading = block.length === 1 && isHeading(block[0] ?? '')
    for (const piece of blocksOfLines(block)) {
      const kind = heading ? 'heading' : piece.item ? 'item' : 'paragraph'
      outline.add({
        kind,
        text: piece.text,
        line: first + piece.line,
        ...(heading && { level: headingLevel(piece.text) }),
      })
    }
    block = []
  }
  return outline.clauses
}

function isHeading(line: string): boolean {
  const text = line.trim()
  return (
    text.length <= 80 &&
    !/[.;:!?,]$/.test(text) &&
    !/^[-*•]/.test(text) &&
    /^(?:(?:\d+\.)*\d*\.?\s|(?:section|article|part|partie|annexe?|appendi(?:x|ce)|schedule)\s)?\p{Lu}/iu.test(
      text,
    ) &&
    text.split(/\s+/).length <= 10 &&
    !/\d+\s*%|\$/.test(text)
  )
}

function headingLevel(text: string): number {
  return (/^((?:\d+\.)*\d+)/.exec(text)?.[1]?.split('.').length ?? 1) + 1
}

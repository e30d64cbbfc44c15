import type { ComponentChildren } from 'preact'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { ElementDefinition } from '../element.ts'
import { elementById } from '../elements.ts'

/**
 * A clause pattern as it will read, each field shown by its label. It walks the part of the light Markdown that
 * patterns use: paragraphs, lists of lines, strong words and marks.
 */
export function PatternPreview({ element, language }: { element: ElementDefinition; language: Language }) {
  const blocks = element.pattern[language].split(/\n{2,}/).filter((block) => block.trim() !== '')
  return (
    <div class="pattern">
      {blocks.map((block) => (
        <Block key={block} block={block} element={element} language={language} />
      ))}
    </div>
  )
}

function Block({ block, ...of }: { block: string; element: ElementDefinition; language: Language }) {
  const rows = /^\[\[rows:([^\]]+)\]\]$/.exec(block.trim())
  if (rows?.[1]) {
    return (
      <p class="pattern__table">
        <span class="pattern__field">{words.table[of.language](labelOf(rows[1], of))}</span>
      </p>
    )
  }
  const lines = block.split('\n')
  if (lines.every((line) => line.startsWith('- '))) {
    return (
      <ul class="govuk-list govuk-list--bullet">
        {lines.map((line) => (
          <li key={line}>{inline(line.slice(2), of)}</li>
        ))}
      </ul>
    )
  }
  return <p>{inline(lines.join(' '), of)}</p>
}

type Of = { readonly element: ElementDefinition; readonly language: Language }

function inline(text: string, of: Of): ComponentChildren[] {
  return text
    .split(/(\*\*[^*]+\*\*|\[\[[^\]]+\]\])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**')) return <strong key={part}>{inline(part.slice(2, -2), of)}</strong>
      if (!part.startsWith('[[')) return part
      return (
        <span class="pattern__field" key={part}>
          {labelOf(part.slice(2, -2), of)}
        </span>
      )
    })
}

/** The label of the field or element that a mark points at. */
function labelOf(mark: string, { element, language }: Of): string {
  if (mark.startsWith('#')) return elementById(mark.slice(1))?.name[language] ?? mark
  return element.fields.find((field) => field.key === mark)?.label[language] ?? mark
}

const words = {
  table: {
    en: (label: string) => `Table: ${label}`,
    fr: (label: string) => `Tableau\u00a0: ${label}`,
  },
} satisfies Record<string, Bilingual<(label: string) => string>>

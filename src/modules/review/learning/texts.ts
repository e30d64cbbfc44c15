import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digitization } from '../../agreements/fixtures/digitization.ts'
import { composeDocument, effectiveElement } from '../../agreements/index.ts'
import { elements } from '../../guide/index.ts'
import { renderMarkdown } from '../../publishing/index.ts'
import { readContent } from '../reading/read.ts'
import type { ReadClause } from '../reading/read-text.ts'
import { labels } from './labels.ts'

export type LabelledText = {
  readonly name: string
  readonly source: string
  readonly clauses: readonly ReadClause[]
  /** 1 present, 0 absent, 0.5 unsettled. */
  readonly label: ReadonlyMap<string, number>
  /** Versions of one text share one weight. */
  readonly weight: number
}

/** The shared agreements with their labels; versions of a chain weigh as one text. */
export async function sharedTexts(folder: string): Promise<LabelledText[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
  const texts = await Promise.all(
    labels.flatMap((entry) => {
      const own = files.filter((file) => entry.files.test(file))
      const present = entry.present.split(' ')
      const unsettled = new Set(entry.unsettled.split(' '))
      const label = new Map(
        elements.map(({ id }) => [id, unsettled.has(id) ? 0.5 : present.includes(id) ? 1 : 0]),
      )
      return own.map(async (file) => {
        const { clauses } = await readContent(readFileSync(join(folder, file)), file)
        return { name: file, source: entry.source, clauses, label, weight: 1 / Math.sqrt(own.length) }
      })
    }),
  )
  return texts
}

/** Our own invented agreement, in each language, with and without its headings: labelled by how it was made. */
export async function inventedTexts(): Promise<LabelledText[]> {
  const texts: LabelledText[] = []
  for (const document of digitization.documents) {
    const composed = composeDocument(digitization, document.id)
    const label = new Map<string, number>()
    for (const { id, state } of document.elements) {
      const effective = effectiveElement(digitization, document.id, id)
      if (state === 'not-applicable') label.set(id, 0)
      else if (effective && state !== 'empty') label.set(id, 1)
    }
    for (const language of ['en', 'fr'] as const) {
      const markdown = renderMarkdown([composed], { languages: language })
      const { clauses } = await readContent(Buffer.from(markdown), 'invented.md')
      const bare = clauses.filter(({ kind }) => kind !== 'heading')
      texts.push({ name: `${document.id}-${language}`, source: 'invented', clauses, label, weight: 0.5 })
      texts.push({
        name: `${document.id}-${language}-bare`,
        source: 'invented',
        clauses: bare,
        label: body(label),
        weight: 0.5,
      })
    }
  }
  return texts
}

/** Without headings a text has no title. */
function body(label: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const rest = new Map(label)
  rest.delete('title')
  return rest
}

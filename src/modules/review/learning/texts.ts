import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languageNamed, languages } from '../../../kernel/language/bilingual.ts'
import { digitization } from '../../agreements/fixtures/digitization.ts'
import { composeDocument, effectiveElement } from '../../agreements/index.ts'
import { elements } from '../../guide/index.ts'
import { renderMarkdown } from '../../publishing/index.ts'
import { readContent } from '../reading/read.ts'
import type { ReadClause } from '../reading/read-text.ts'
import { type Label, learningFolder, readLabels, settledLabels } from './labels.ts'

export type LabelledText = {
  readonly name: string
  readonly source: string
  /**
   * Shared: published by its author. Invented: written for the purpose. Rendered: written by Entente itself.
   * Held out: invented too, labelled before it was first judged, never learned from and never tuned on.
   */
  readonly kind: 'shared' | 'invented' | 'rendered' | 'held-out'
  readonly language: Language
  readonly clauses: readonly ReadClause[]
  readonly label: ReadonlyMap<string, Label>
  /** Versions of one text weigh as one text. */
  readonly weight: number
}

/** The shared agreements with their labels; none when the shared data is not beside the checkout. */
export async function sharedTexts(folder: string): Promise<LabelledText[]> {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
  return Promise.all(
    readLabels().flatMap(({ source, files: pattern, rows }) => {
      const own = files.filter((file) => pattern.test(file))
      const ids = (label: Label) =>
        rows.filter(({ settled }) => settled === label).map(({ element }) => element)
      const label = settledLabels(ids('present'), ids('unclear'))
      return own.map(async (file) => {
        const { clauses, language } = await readContent(readFileSync(join(folder, file)), file)
        return {
          name: file,
          source,
          kind: 'shared' as const,
          language: languageNamed(language),
          clauses,
          label,
          weight: 1 / own.length,
        }
      })
    }),
  )
}

/** Texts invented in the manner of many administrations, labelled in their first two lines. */
export async function inventedTexts(kind: 'invented' | 'held-out' = 'invented'): Promise<LabelledText[]> {
  const folder = join(learningFolder, kind)
  return Promise.all(
    readdirSync(folder)
      .sort()
      .map(async (file) => {
        const [present = '', unclear = '', , ...text] = readFileSync(join(folder, file), 'utf8').split('\n')
        const ids = (line: string) => line.split(/\s+/).slice(1).filter(Boolean)
        const { clauses, language } = await readContent(Buffer.from(text.join('\n')), file)
        return {
          name: file,
          source: file,
          kind,
          language: languageNamed(language),
          clauses,
          label: settledLabels(ids(present), ids(unclear)),
          weight: 1,
        }
      }),
  )
}

/** Entente's own agreement in each language, with and without its headings: labelled by how it was made. */
export async function renderedTexts(): Promise<LabelledText[]> {
  const texts: LabelledText[] = []
  for (const document of digitization.documents) {
    const composed = composeDocument(digitization, document.id)
    const label = new Map<string, Label>()
    for (const { id, state } of document.elements) {
      const effective = effectiveElement(digitization, document.id, id)
      if (state === 'not-applicable') label.set(id, 'absent')
      else if (effective && state !== 'empty') label.set(id, 'present')
    }
    const bareLabel = new Map(label)
    // Without headings a text has no title.
    bareLabel.delete('title')
    for (const language of languages) {
      const markdown = renderMarkdown([composed], { languages: language })
      const { clauses } = await readContent(Buffer.from(markdown), 'rendered.md')
      const own = { source: 'entente', kind: 'rendered' as const, language, weight: 0.5 }
      const bare = clauses.filter(({ kind }) => kind !== 'heading')
      texts.push({ ...own, name: `${document.id}-${language}`, clauses, label })
      texts.push({ ...own, name: `${document.id}-${language}-bare`, clauses: bare, label: bareLabel })
    }
  }
  return texts
}

/** How many of the guide's elements a set of texts could show. */
export const elementIds: readonly string[] = elements.map(({ id }) => id)

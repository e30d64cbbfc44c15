import { type Bilingual, type Language, languages } from '../../kernel/language/bilingual.ts'
import type { ComposedClause, ComposedDocument } from '../agreements/index.ts'
import type { RenderOptions } from './options.ts'
import { printable } from './printable.ts'

/** What is printed as one text: a document in one language, or in both side by side. */
export type Part = {
  /** Begins every anchor of the part; empty when the file holds only this part. */
  readonly prefix: string
  readonly document: ComposedDocument
  readonly languages: readonly Language[]
}

/** Cuts a file into its parts, in reading order: documents as given, then languages. Texts come out printable. */
export function partsOf(documents: readonly ComposedDocument[], options: RenderOptions): readonly Part[] {
  const versions = languageVersions(options)
  const alone = documents.length === 1 && versions.length === 1
  return documents.map(printable).flatMap((document, index) =>
    versions.map((version) => ({
      prefix: alone ? '' : `${index + 1}-${version.join('-')}-`,
      document,
      languages: version,
    })),
  )
}

/** The languages of a file, the one of its first words first. */
export function languagesOf(options: RenderOptions): readonly Language[] {
  return options.languages === 'both' ? languages : [options.languages]
}

/** The anchor of a clause inside the file. */
export function anchorOf(part: Part, clause: ComposedClause): string {
  return part.prefix + clause.id
}

/** Joins what is said in several languages on one line: "Draft · Projet". Twins that are alike are said once. */
export function onOneLine(text: Bilingual, shown: readonly Language[]): string {
  return [...new Set(shown.map((language) => text[language]))].join(' · ')
}

function languageVersions(options: RenderOptions): readonly (readonly Language[])[] {
  if (options.languages !== 'both') return [[options.languages]]
  return options.layout === 'sequence' ? languages.map((language) => [language]) : [languages]
}

import type { Language } from '../../../kernel/language/bilingual.ts'
import { pdfOf } from '../../publishing/index.ts'
import type { Block, BlockTable } from './block.ts'
import template from './report.typ?raw'

/** Figures to print in one language: sections of sentences and tables under a title. */
export type Report = {
  readonly language: Language
  readonly title: string
  readonly subtitle: readonly string[]
  readonly sections: readonly ReportSection[]
}

type ReportSection = {
  readonly heading: string
  /** Set large: the number and how it stands. */
  readonly lead?: string
  readonly paragraphs: readonly string[]
  readonly table?: BlockTable & { readonly caption: string }
  /** What is told below, each under a heading of its own. */
  readonly blocks: readonly Block[]
}

/** The report as a PDF/UA-1 file: tagged, bookmarked, its tables with headers. */
export async function renderReport(report: Report): Promise<Uint8Array> {
  return pdfOf(template, report)
}

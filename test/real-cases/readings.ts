import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'parse5'
import { SaxesParser } from 'saxes'
import { extractText, getDocumentProxy } from 'unpdf'
import { inBoth, type Language } from '../../src/kernel/language/bilingual.ts'
import { type Agreement, composeDocument } from '../../src/modules/agreements/index.ts'
import {
  readingOrder,
  renderDocx,
  renderHtml,
  renderMarkdown,
  renderPdf,
} from '../../src/modules/publishing/index.ts'

/** The words of an agreement as a reader finds them in each kind of file, in one language, without white space. */
export type Readings = Readonly<Record<'html' | 'pdf' | 'docx' | 'md', string>>

export async function readingsOf(agreement: Agreement): Promise<Record<Language, Readings>> {
  const { en, fr } = inBoth((language) => readingsIn(agreement, language))
  return { en: await en, fr: await fr }
}

async function readingsIn(agreement: Agreement, language: Language): Promise<Readings> {
  const documents = readingOrder(agreement).map(({ id }) => composeDocument(agreement, id))
  const options = { languages: language }
  return {
    html: squeezed(textOfHtml(renderHtml(documents, options))),
    pdf: squeezed(await textOfPdf(await renderPdf(documents, options))),
    docx: squeezed(textOfWord(await renderDocx(documents, options))),
    md: squeezed(renderMarkdown(documents, options).replace(/\\(?=[!-/:-@[-`{-~])/g, '')),
  }
}

/** White space differs between kinds of files, and lines break where a page ends; words do not. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u00ad]+/g, '')
}

type HtmlNode = {
  readonly nodeName: string
  readonly value?: string
  readonly childNodes?: readonly HtmlNode[]
}

function textOfHtml(html: string): string {
  const read = (node: HtmlNode): string => {
    if (node.nodeName === 'style' || node.nodeName === 'script') return ''
    return node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(read).join(' ')
  }
  return read(parse(html))
}

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  return (await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })).text
}

function textOfWord(bytes: Uint8Array): string {
  const xml = unzipSync(bytes)['word/document.xml']
  if (!xml) throw new Error('a Word file has a document')
  let text = ''
  const parser = new SaxesParser({ fragment: false })
  parser.on('text', (part) => {
    text += part
  })
  parser.write(strFromU8(xml)).close()
  return text
}

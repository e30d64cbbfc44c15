import { type Archive, openArchive } from '../archive.ts'
import type { Comment, RawPiece, RawText } from '../read-text.ts'
import { ReadingRefusal } from '../refusal.ts'
import { descendants, readXml, type XmlElement } from '../xml.ts'
import { bodyPieces } from './body.ts'
import { readNumbering } from './numbering.ts'
import { wordsOf } from './runs.ts'
import { readStyles } from './styles.ts'

/** Reads a Word document: body, tables, tracked changes, comments, headers, footers, notes. Throws `ReadingRefusal`. */
export async function readDocx(content: Buffer): Promise<RawText> {
  const archive = await openArchive(content)
  const main = archive.names.has('word/document.xml') ? 'word/document.xml' : await mainPart(archive)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const part = (name: string) => readPart(archive, `${folder}${name}`)
  const document = await readPart(archive, main)
  const body = document && [...descendants(document, 'w:body')][0]
  if (!body) throw new ReadingRefusal('damaged')
  const pieces = bodyPieces(body, {
    styles: readStyles(await part('styles.xml')),
    numbering: readNumbering(await part('numbering.xml')),
    comments: commentsOf(await part('comments.xml')),
    targets: targetsOf(await readPart(archive, `${folder}_rels/${main.slice(folder.length)}.rels`)),
  })
  return {
    pieces: [...pieces, ...(await notes(archive, folder))],
    margins: await margins(archive, folder),
    macros: [...archive.names].some((name) => /vbaProject\.bin$/i.test(name)),
  }
}

/** The main part by the package's own relations: some programs name it otherwise. */
async function mainPart(archive: Archive): Promise<string> {
  const relations = await readPart(archive, '_rels/.rels')
  for (const { attributes } of relations ? descendants(relations, 'Relationship') : []) {
    const target = attributes.Target?.replace(/^\//, '') ?? ''
    if (
      attributes.Type?.endsWith('/officeDocument') &&
      target.startsWith('word/') &&
      archive.names.has(target)
    )
      return target
  }
  throw new ReadingRefusal('not-word')
}

async function readPart(archive: Archive, name: string): Promise<XmlElement | undefined> {
  const content = await archive.read(name)
  if (!content) return undefined
  const utf16 = content[0] === 0xff && content[1] === 0xfe
  return readXml(content.toString(utf16 ? 'utf16le' : 'utf8').replace(/^\uFEFF/, ''))
}

function targetsOf(relations: XmlElement | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const { attributes } of relations ? descendants(relations, 'Relationship') : [])
    if (attributes.Type?.endsWith('/hyperlink')) targets.set(attributes.Id ?? '', attributes.Target ?? '')
  return targets
}

function commentsOf(root: XmlElement | undefined): ReadonlyMap<string, Comment> {
  const comments = new Map<string, Comment>()
  for (const comment of root ? descendants(root, 'w:comment') : [])
    comments.set(comment.attributes['w:id'] ?? '', {
      author: comment.attributes['w:author'] ?? '',
      text: plainOf(comment),
    })
  return comments
}

async function margins(archive: Archive, folder: string): Promise<string[]> {
  const names = [...archive.names].filter(
    (name) => name.startsWith(folder) && /^(?:header|footer)\d*\.xml$/.test(name.slice(folder.length)),
  )
  const parts = await Promise.all(names.sort().map((name) => readPart(archive, name)))
  return [...new Set(parts.map((part) => (part ? plainOf(part) : '')).filter(Boolean))]
}

/** Footnotes and endnotes say things that bind: they follow the body as paragraphs. */
async function notes(archive: Archive, folder: string): Promise<RawPiece[]> {
  const pieces: RawPiece[] = []
  for (const [file, name] of [
    ['footnotes.xml', 'w:footnote'],
    ['endnotes.xml', 'w:endnote'],
  ] as const) {
    const root = await readPart(archive, `${folder}${file}`)
    for (const note of root ? descendants(root, name) : []) {
      const text = note.attributes['w:type'] ? '' : plainOf(note)
      if (text) pieces.push({ kind: 'paragraph', text })
    }
  }
  return pieces
}

function plainOf(root: XmlElement): string {
  return [...descendants(root, 'w:p')]
    .map((paragraph) => wordsOf(paragraph, new Map()).now.trim())
    .filter(Boolean)
    .join(' ')
}

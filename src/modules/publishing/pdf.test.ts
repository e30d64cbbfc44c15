import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { pdfOf, renderPdf } from './pdf.ts'
import { longSample, sampleDocument } from './sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'entente-pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a PDF file', () => {
  it('is the same to the byte, alone or among others', async () => {
    const render = () => renderPdf([longSample(4)], { languages: 'both' })
    const first = await render()
    const [again, other, third] = await Promise.all([
      render(),
      renderPdf([sampleDocument()], { languages: 'fr' }),
      render(),
    ])
    expect(Buffer.compare(first, again)).toBe(0)
    expect(Buffer.compare(first, third)).toBe(0)
    expect(await textOf(other)).not.toContain('It does not change')
  })

  it('says why pages cannot be set, and sets the next ones', async () => {
    await expect(pdfOf('#nowhere()', {})).rejects.toThrow('unknown variable: nowhere')
    const title = '#set document(title: "Titre")\n'
    expect(
      (await pdfOf(`${title}#json(bytes(sys.inputs.file)).word`, { word: 'Bonjour' })).length,
    ).toBeGreaterThan(500)
  })

  it('holds the words of its languages, numbers of pages and the fingerprint in one piece', async () => {
    const text = await textOf(await renderPdf([sampleDocument()], { languages: 'both' }))
    expect(text).toContain('La présente entente établit comment l’Agence des permis portuaires')
    expect(text).toContain('This agreement sets out how the Harbour Licensing Agency')
    expect(text).toContain('Page 1 / 3')
    expect(text.replace(/\s/g, '')).toContain(sampleDocument().hash)
  })

  it('knows its title, its language and its outline', async () => {
    const pdf = await getDocumentProxy((await renderPdf([sampleDocument()], { languages: 'fr' })).slice())
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: sampleDocument().title.fr, Language: 'fr-CA' })
    expect((await pdf.getMarkInfo())?.Marked).toBe(true)
    const outline = await pdf.getOutline()
    expect(outline.flatMap(({ items }) => items.map(({ title }) => title))).toContain('3 Niveaux de service')
  })

  it('carries no date of its making', async () => {
    const bytes = Buffer.from(await renderPdf([sampleDocument()], { languages: 'en' })).toString('latin1')
    expect(bytes).not.toMatch(/CreationDate|ModDate|CreateDate|ModifyDate/)
  })

  it('marks a draft on every page in the words of its language, and a final text nowhere', async () => {
    const draft = await textOf(await renderPdf([sampleDocument()], { languages: 'fr' }))
    const final = await textOf(await renderPdf([sampleDocument({ draft: false })], { languages: 'fr' }))
    expect(draft.match(/PROJET/g)).toHaveLength(3)
    expect(final).not.toMatch(/projet/i)
  })

  it('sets text that looks like code as text', async () => {
    const title = '#panic("x") *bold* $x$ @ref <label> // comment \\'
    const pdf = await renderPdf([sampleDocument({ title: { en: title, fr: title } })], { languages: 'en' })
    expect(await textOf(pdf)).toContain(title)
  })

  it('shows syllabics, and names what no font can draw', async () => {
    const party = 'ᓄᓇᕗᑦ ᒐᕙᒪᖓ 🎉'
    const pdf = await renderPdf([sampleDocument({ parties: [{ en: party, fr: party }] })], {
      languages: 'en',
    })
    expect(await textOf(pdf)).toContain('ᓄᓇᕗᑦ ᒐᕙᒪᖓ [U+1F389]')
  })
})

const hasPdfinfo = spawnSync('pdfinfo', ['-v']).error === undefined
const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined

describe.skipIf(!hasPdfinfo)('read by poppler (needs pdfinfo)', () => {
  it('is tagged, with headings, table headers and lists in the structure', async () => {
    const file = await saved('struct.pdf')
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: 'pipe' })).toMatch(/Tagged: +yes/)
    const tree = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8', stdio: 'pipe' })
    for (const tag of ['H1', 'H2', 'H3', 'Table', 'THead', 'TH', 'L ', 'LI', 'TOC', 'Link'])
      expect(tree).toContain(tag)
  })
})

describe.skipIf(!hasQpdf)('read by qpdf (needs qpdf)', () => {
  it('is sound, claims PDF/UA-1 and names both languages', async () => {
    const file = await saved('sound.pdf')
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    )
    const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], {
      encoding: 'latin1',
    })
    expect(plain).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(plain).toContain('/Lang (fr-CA)')
    expect(plain).toContain('/Lang (en-CA)')
  })
})

async function saved(name: string): Promise<string> {
  const file = join(folder, name)
  writeFileSync(file, await renderPdf([sampleDocument()], { languages: 'both' }))
  return file
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(pdf.slice(), { mergePages: true })
  return text.replace(/[ \n]+/g, ' ')
}

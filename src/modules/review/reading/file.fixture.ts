import { crc32, deflateRawSync } from 'node:zlib'

type Part = { readonly name: string; readonly content: string | Buffer; readonly claimedSize?: number }

/** A zip file from its parts, as hostile as they are. */
export function zip(parts: readonly Part[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, claimedSize } of parts) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const fields = Buffer.alloc(22)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claimedSize ?? raw.length, 18)
    const names = Buffer.alloc(4)
    names.writeUInt16LE(Buffer.byteLength(name), 0)
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, names, Buffer.from(name)])
    local.push(head, packed)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const version = Buffer.from([20, 0])
    central.push(
      Buffer.from('PK\u0001\u0002'),
      version,
      fields,
      names.subarray(0, 2),
      Buffer.alloc(2),
      tail.subarray(0, 10),
      tail.subarray(10),
      Buffer.from(name),
    )
    offset += head.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, Buffer.from('PK\u0005\u0006'), end])
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word document whose body is the XML given, with other parts beside it. */
export function docx(body: string, parts: readonly Part[] = [], prolog = ''): Buffer {
  const document = `<?xml version="1.0"?>${prolog}<w:document ${namespace}><w:body>${body}</w:body></w:document>`
  return zip([{ name: 'word/document.xml', content: document }, ...parts])
}

export function wordPart(name: string, root: string, inside: string): Part {
  return {
    name: `word/${name}`,
    content: `<?xml version="1.0"?><w:${root} ${namespace}>${inside}</w:${root}>`,
  }
}

export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** One line of a page: where it stands, its size in points, bold or not. */
export type Placed = {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly bold?: boolean
}

/** An untagged PDF of text pages, or of pages that only hold a picture. */
export function pdf(pages: readonly (readonly Placed[] | 'picture')[]): Buffer {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '',
    font('Helvetica'),
    font('Helvetica-Bold'),
    picture,
  ]
  const kids = pages.map((page) => {
    const stream = page === 'picture' ? 'q 612 0 0 792 0 0 cm /I Do Q' : page.map(line).join('\n')
    objects.push(`<</Length ${stream.length}>>stream\n${stream}\nendstream`)
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R/B 4 0 R>>/XObject<</I 5 0 R>>>>/Contents ${objects.length} 0 R>>`,
    )
    return `${objects.length} 0 R`
  })
  objects[1] = `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`
  return assembled(objects)
}

function assembled(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = text.length
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(text, 'latin1')
}

/** A PDF of one page whose font says nothing of the letters that its glyphs draw. */
export function mutePdf(): Buffer {
  const glyphs = Array.from({ length: 300 }, (_, i) => (0xe001 + (i % 40)).toString(16)).join('')
  const stream = `BT /F 10 Tf 72 700 Td <${glyphs}> Tj ET`
  return assembled([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[6 0 R]/Count 1>>',
    '<</Type/Font/Subtype/Type0/BaseFont/Mute/Encoding/Identity-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Mute/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents 5 0 R>>',
  ])
}

const picture = `<</Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8/Length 64>>stream\n${'g'.repeat(64)}\nendstream`

function font(name: string): string {
  return `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`
}

function line({ x, y, text, size = 10, bold = false }: Placed): string {
  return `BT /${bold ? 'B' : 'F'} ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`
}

import { SaxesParser } from 'saxes'
import { ReadingRefusal } from './refusal.ts'

/** An XML element; names keep their usual prefix ("w:p"). */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

const deepest = 200

/** Reads XML into a tree. No document type, so no entities beyond XML's own five. Throws `ReadingRefusal`. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new ReadingRefusal('declared-entities')
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest) throw new ReadingRefusal('damaged')
    const element: XmlElement = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (content) => void open.at(-1)?.children.push(content))
  parser.on('cdata', (content) => void open.at(-1)?.children.push(content))
  parser.on('error', () => {
    throw new ReadingRefusal('damaged')
  })
  parser.write(text).close()
  return root
}

export function elementsIn(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  )
}

/** The first element on a path of names, each a child of the one before. */
export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at && elementsIn(at, name)[0], element)
}

/** `w:val` of the element at a path. */
export function valueAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return child(element, ...path)?.attributes['w:val']
}

/** Every element of a name, at any depth. */
export function* descendants(element: XmlElement, name: string): Iterable<XmlElement> {
  for (const inner of elementsIn(element)) {
    if (inner.name === name) yield inner
    yield* descendants(inner, name)
  }
}

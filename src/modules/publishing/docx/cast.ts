import { FileChild, type IContext, type IXmlableObject, TextRun, type XmlComponent } from 'docx'
import { escaped, formed } from './formed.ts'

/** What an element holds: words, elements cast from a mould, and elements that the library makes one by one. */
export type Held = string | Cast | XmlComponent

/** An element of which the library writes one in each file; the others that are alike differ by what they hold. */
export type Cast = {
  readonly alike: string
  readonly mould: () => Mould
  readonly holds: readonly Held[]
}

/** A whole element, and the part of it whose place is taken by what each one holds. */
export type Mould = { readonly whole: XmlComponent; readonly part: XmlComponent | string }

/** Elements in the library’s document: made and written when the file is, so that few are in memory at once. */
export class Passage extends FileChild {
  readonly holds: () => readonly Held[]

  constructor(holds: () => readonly Held[]) {
    super('')
    this.holds = holds
  }

  override prepForXml(context: IContext): IXmlableObject {
    return asWritten(this.holds(), context)
  }
}

/** Words in a paragraph or a link that the library makes. */
export class WordsWithin extends TextRun {
  readonly holds: readonly Held[]

  constructor(holds: readonly Held[]) {
    super('')
    this.holds = holds
  }

  override prepForXml(context: IContext): IXmlableObject {
    return asWritten(this.holds, context)
  }
}

function asWritten(holds: readonly Held[], context: IContext): IXmlableObject {
  const xml = written(holds, context, mouldsOf(context))
  // The library sets no tag without a name, and writes as it reads what is neither a string nor an object.
  return { '': Object.assign(() => xml, { toString: () => xml }) }
}

type Moulds = Map<string, readonly [before: string, after: string]>

function written(holds: readonly Held[], context: IContext, moulds: Moulds): string {
  let xml = ''
  for (const held of holds) {
    if (typeof held === 'string') xml += escaped(held)
    else if ('mould' in held) {
      const [before, after] = moulds.get(held.alike) ?? filled(held, context, moulds)
      xml += before + written(held.holds, context, moulds) + after
    } else xml += formed(held.prepForXml(context))
  }
  return xml
}

function filled({ alike, mould }: Cast, context: IContext, moulds: Moulds): readonly [string, string] {
  const { whole, part } = mould()
  const xml = formed(whole.prepForXml(context))
  const [before, after, ...more] = xml.split(
    typeof part === 'string' ? part : formed(part.prepForXml(context)),
  )
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`A mould holds its part once, which “${alike}” does not: ${xml}`)
  }
  moulds.set(alike, [before, after])
  return [before, after]
}

// Each part of a file has moulds of its own, for the library counts its lists while it forms their elements.
const known = new WeakMap<IContext['viewWrapper'], Moulds>()

function mouldsOf({ viewWrapper }: IContext): Moulds {
  const moulds: Moulds = known.get(viewWrapper) ?? new Map()
  known.set(viewWrapper, moulds)
  return moulds
}

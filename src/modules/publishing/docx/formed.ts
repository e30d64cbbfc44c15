import type { IXmlableObject } from 'docx'

/** The XML of an element that the library has formed, to the letter as the last of its own steps writes it. */
export function formed(object: IXmlableObject | undefined): string {
  const [entry] = Object.entries(object ?? {})
  if (!entry) return ''
  const [name, content]: [string, unknown] = entry
  if (!Array.isArray(content))
    return element(name, attributesOf(content), isObject(content) ? null : textOf(content))
  let attributes = ''
  let inner = ''
  for (const child of content) {
    if (!isObject(child)) inner += textOf(child)
    else if ('_attr' in child) attributes += attributesOf(child)
    else inner += formed(child)
  }
  return element(name, attributes, inner)
}

/** Text as XML holds it, without the signs that it has no place for. */
export function escaped(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (sign) => entities[sign] ?? '') : text
}

function element(name: string, attributes: string, inner: string | null): string {
  if (name === '') return inner ?? ''
  return inner === null ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`
}

function attributesOf(content: unknown): string {
  if (!isObject(content)) return ''
  let xml = ''
  for (const [key, value] of Object.entries(content._attr ?? {})) xml += ` ${key}="${textOf(value)}"`
  return xml
}

// The library escapes strings and writes anything else as it reads.
function textOf(value: unknown): string {
  return typeof value === 'string' ? escaped(value) : String(value)
}

function isObject(value: unknown): value is { readonly _attr?: object } {
  return typeof value === 'object' && value !== null
}

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that XML has no place for.
const special = /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/
const everySpecial = new RegExp(special, 'g')

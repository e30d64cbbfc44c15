import { createRequire } from 'node:module'
import type { PlotOptions } from '@observablehq/plot'
import { h, type VNode } from 'preact'

type PlotLibrary = typeof import('@observablehq/plot')
type DomLibrary = typeof import('linkedom')

// Loaded at the first chart, not at the start: most commands and pages draw none.
const load = createRequire(import.meta.url)

let libraries: { readonly Plot: PlotLibrary; readonly document: Document } | undefined

function charting() {
  libraries ??= {
    Plot: load('@observablehq/plot') as PlotLibrary,
    document: (load('linkedom') as DomLibrary).parseHTML('<!doctype html><html><body></body></html>')
      .document,
  }
  return libraries
}

/** What a drawing is made for: beside text on a screen, or a phone. */
export type Format = { readonly name: 'wide' | 'narrow'; readonly width: number; readonly height: number }

export const formats: readonly Format[] = [
  { name: 'wide', width: 720, height: 300 },
  { name: 'narrow', width: 340, height: 260 },
]

/**
 * Draws with Observable Plot and gives the picture as nodes of the page. Its style element and attributes are
 * left out: the content security policy forbids them, and charts.css says how pictures look.
 */
export function draw(format: Format, options: (plot: PlotLibrary) => PlotOptions): VNode {
  const { Plot, document } = charting()
  const picture = Plot.plot({
    ...format,
    className: 'chart__picture',
    document,
    ...options(Plot),
  })
  return node(picture, {
    class: `chart__picture chart__picture--${format.name}`,
    'aria-hidden': 'true',
    focusable: 'false',
  })
}

const notDrawn = new Set(['style', 'aria-label', 'aria-hidden', 'font-family', 'font-size'])

function node(element: Element, added: Record<string, string> = {}): VNode {
  const attributes = [...element.attributes].filter(({ name }) => !notDrawn.has(name))
  const children = [...element.childNodes].flatMap((child): (VNode | string)[] => {
    if (child.nodeType === 3) return [child.textContent ?? '']
    // Only elements and texts are drawn by Plot; nodeType 1 says it is an element.
    return child.nodeType === 1 && child.nodeName.toLowerCase() !== 'style' ? [node(child as Element)] : []
  })
  return h(
    element.localName,
    { ...Object.fromEntries(attributes.map(({ name, value }) => [name, rounded(value)])), ...added },
    ...children,
  )
}

/** Positions to a hundredth of a pixel: half the bytes, the same picture. */
function rounded(value: string): string {
  return value.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}

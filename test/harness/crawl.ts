import { parseHTML } from 'linkedom'
import type { Route } from '../../src/kernel/web/route.ts'

/** What a walk reads of a page, however it is fetched. */
export type Read = {
  readonly status: number
  readonly type: string
  readonly body: string
  /** Where a redirect leads. */
  readonly location?: string | undefined
}

export type Visit = (address: string) => Promise<Read>

/** A page that a walk reached: its route, a real address, what it answered. */
export type Reached = { readonly route: Route; readonly address: string; readonly read: Read }

/** A form of a page, with the controls that a person sees and those that travel with it. */
export type Form = {
  readonly page: string
  readonly action: string
  readonly route: Route
  readonly multipart: boolean
  readonly controls: readonly Control[]
}

export type Control = {
  readonly name: string
  readonly kind: 'hidden' | 'text' | 'choice' | 'file' | 'button'
  readonly value: string
}

/** The most addresses that a walk visits of one route: the first often lacks what leads further. */
export const mostOfOneRoute = 6

const mostOfOneThing = 2

/**
 * Follows every link from the starting addresses, a few for each route. Which pages exist is read from the route table
 * by the tests; a route that no link reaches is a fault of its own.
 */
export async function crawl(
  table: readonly Route[],
  visit: Visit,
  starts: readonly string[],
  most: (route: Route) => number = () => mostOfOneRoute,
): Promise<readonly Reached[]> {
  const pages = table.filter(({ method }) => method === 'GET')
  const reached: Reached[] = []
  const counts = new Map<Route, number>()
  const things = new Map<string, number>()
  const known = new Set<string>()
  const waiting = [...starts]
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const key = address.replace(/[?#].*/, '')
    if (known.has(key)) continue
    known.add(key)
    const route = routeAt(pages, key)
    const count = route ? (counts.get(route) ?? 0) : 0
    const about = `${route?.path.en} ${/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(key)?.[0] ?? ''}`
    // Two pages of one thing look alike; those of another thing may stand elsewhere in their life.
    if (!route || count >= most(route) || (things.get(about) ?? 0) >= mostOfOneThing) continue
    const read = await visit(address)
    if (read.status !== 200 && !read.location) continue
    counts.set(route, count + 1)
    things.set(about, (things.get(about) ?? 0) + 1)
    reached.push({ route, address, read })
    waiting.push(...(read.location ? [read.location] : linksIn(read)))
  }
  return reached
}

/** The route that answers an address: the one with the fewest parameters, as the server chooses. */
export function routeAt(table: readonly Route[], address: string): Route | undefined {
  const path = address.replace(/[?#].*/, '')
  return table
    .filter((route) => patternOf(route).test(path))
    .toSorted((one, other) => parametersOf(one.path.en).length - parametersOf(other.path.en).length)[0]
}

const patterns = new WeakMap<Route, RegExp>()

function patternOf(route: Route): RegExp {
  const known = patterns.get(route)
  if (known) return known
  const both = [route.path.en, route.path.fr].map((path) =>
    path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[a-zA-Z]+/g, '[^/]+'),
  )
  const pattern = new RegExp(`^(?:${both.join('|')})/?$`)
  patterns.set(route, pattern)
  return pattern
}

export function parametersOf(path: string): readonly string[] {
  return [...path.matchAll(/:([a-zA-Z]+)/g)].map(([, name = '']) => name)
}

/** Every form of a page that sends something. */
export function formsIn(
  table: readonly Route[],
  { address, read }: Pick<Reached, 'address' | 'read'>,
): Form[] {
  if (!read.type.startsWith('text/html')) return []
  const posts = table.filter(({ method }) => method === 'POST')
  const { document } = parseHTML(read.body)
  return [...document.querySelectorAll('form[method="post"]')].flatMap((form): Form[] => {
    const multipart = form.getAttribute('enctype') === 'multipart/form-data'
    return targetsOf(form, address).map(({ action, buttons }): Form => {
      const route = routeAt(posts, action)
      if (!route) throw new Error(`${address} sends a form to ${action}, which answers nothing`)
      const typed = [...form.querySelectorAll('input, textarea, select')]
      const controls = [...typed, ...buttons].flatMap((control) => controlOf(control))
      return { page: address, action, route, multipart, controls }
    })
  })
}

/** Where a form leads, with the buttons that lead there: a button may name an address of its own. */
function targetsOf(form: Element, address: string): { action: string; buttons: Element[] }[] {
  const own = form.getAttribute('action') ?? address
  const pathOf = (button: Element) => (button.getAttribute('formaction') ?? own).replace(/#.*/, '')
  const byPath = Map.groupBy(form.querySelectorAll('button'), pathOf)
  const paths = byPath.size === 0 ? [own] : [...byPath.keys()]
  return paths.map((action) => ({ action, buttons: byPath.get(action) ?? [] }))
}

/** What a page lets its reader do: the routes that its links and forms lead to, and what its buttons send. */
export function actionsOn(
  table: readonly Route[],
  { address, read }: Pick<Reached, 'address' | 'read'>,
): string[] {
  const { document } = parseHTML(read.body)
  const there = document.querySelector('main') ?? document
  const lead = (method: string, href: string) =>
    `${method} ${routeAt(ofMethod(table, method), href)?.path.en ?? href}`
  const hrefs = [...there.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? '')
  const places = new Map(hrefs.map((href) => [href.replace(/[?#].*/, ''), href]))
  const forms = [...there.querySelectorAll('form')].flatMap((form) => {
    const method = form.getAttribute('method') === 'post' ? 'POST' : 'GET'
    return targetsOf(form, address).flatMap(({ action, buttons }) => {
      const way = lead(method, action)
      return [way, ...buttons.map((one) => `${way} ${one.getAttribute('name') ?? ''}`)]
    })
  })
  return [...new Set([...[...places.keys()].map((href) => lead('GET', href)), ...forms])]
}

function ofMethod(table: readonly Route[], method: string): readonly Route[] {
  return table.filter((route) => route.method === method)
}

function controlOf(control: Element): Control[] {
  const name = control.getAttribute('name')
  if (!name) return []
  const type = control.getAttribute('type') ?? (control.tagName === 'BUTTON' ? 'submit' : 'text')
  const tag = control.tagName
  const value = tag === 'TEXTAREA' ? (control.textContent ?? '') : (control.getAttribute('value') ?? '')
  if (tag === 'BUTTON') return [{ name, kind: 'button', value }]
  if (tag === 'SELECT') {
    const options = [...control.querySelectorAll('option')]
    const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0]
    return [{ name, kind: 'choice', value: chosen?.getAttribute('value') ?? '' }]
  }
  if (type === 'hidden') return [{ name, kind: 'hidden', value }]
  if (type === 'file') return [{ name, kind: 'file', value: '' }]
  if (type === 'radio' || type === 'checkbox')
    return control.hasAttribute('checked') ? [{ name, kind: 'choice', value }] : []
  return [{ name, kind: 'text', value }]
}

function linksIn({ type, body }: Read): string[] {
  if (!type.startsWith('text/html')) return []
  const { document } = parseHTML(body)
  const links = [...document.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? '')
  const searches = [...document.querySelectorAll('form[method="get"]')].map((form) => {
    const typed = [...form.querySelectorAll('input, select')].flatMap((control) => controlOf(control))
    const query = new URLSearchParams(typed.map(({ name, value }) => [name, value]))
    return `${form.getAttribute('action') ?? ''}?${query}`
  })
  return [...links, ...searches]
}

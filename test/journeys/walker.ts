import { parseHTML } from 'linkedom'
import { Counter } from './effort.ts'

/** What a person meets: a page at an address, without scripts. */
export type Site = {
  readonly get: (address: string) => Promise<Answer>
  readonly post: (address: string, fields: readonly (readonly [string, string])[]) => Promise<Answer>
}

export type Answer = { readonly status: number; readonly body: string; readonly location: string | undefined }

/** Values to put into controls, by name. A list is for boxes that are ticked. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** Somebody who uses the pages by their links, labels and buttons, and counts what it takes. */
export class Walker {
  address = ''
  readonly effort = new Counter()
  #document: Document = parseHTML('<html></html>').document
  readonly #site: Site

  constructor(site: Site) {
    this.#site = site
  }

  get text(): string {
    return this.#document.querySelector('main')?.textContent ?? ''
  }

  get document(): Document {
    return this.#document
  }

  async open(address: string): Promise<void> {
    await this.#arrive(await this.#site.get(address), address)
  }

  async follow(name: RegExp): Promise<void> {
    const link = [...this.#document.querySelectorAll('a[href]')].find((one) => name.test(words(one)))
    if (!link) throw new Error(`${this.address} has no link ${name}`)
    await this.open(link.getAttribute('href') ?? '')
  }

  /** Types into the form that holds the button, and presses it. */
  async press(name: RegExp, typed: Typed = {}): Promise<void> {
    const button = [...this.#document.querySelectorAll('main form button')].find(
      (one) => name.test(words(one)) && one.getAttribute('tabindex') !== '-1',
    )
    if (!button) throw new Error(`${this.address} has no button ${name}`)
    await this.#send(button, typed)
  }

  /** Presses the button that carries this value. */
  async pressValue(value: string): Promise<void> {
    const button = this.#document.querySelector(`main form button[value="${value}"]`)
    if (!button) throw new Error(`${this.address} has no button for ${value}`)
    await this.#send(button, {})
  }

  async #send(button: Element, typed: Typed): Promise<void> {
    const form = button.closest('form')
    if (!form) throw new Error(`${this.address} has a button outside its form`)
    const fields = this.#fields(form, typed)
    const own = button.getAttribute('name')
    if (own) fields.push([own, button.getAttribute('value') ?? ''])
    const action = (button.getAttribute('formaction') ?? form.getAttribute('action') ?? this.address).replace(
      /#.*/,
      '',
    )
    if (form.getAttribute('method') !== 'post') return this.open(`${action}?${new URLSearchParams(fields)}`)
    await this.#arrive(await this.#site.post(action, fields), action)
  }

  /** Names of the controls that a person sees on this page. */
  controls(): readonly string[] {
    const all = this.#document.querySelectorAll('main input:not([type=hidden]), main textarea, main select')
    return [...new Set([...all].map((one) => one.getAttribute('name') ?? ''))]
  }

  /** Whether a control already says this, so that nobody needs to type it. */
  holds(name: string, value: string | readonly string[]): boolean {
    const controls = [...this.#document.querySelectorAll(`main [name="${name}"]`)].filter((one) =>
      ['INPUT', 'TEXTAREA', 'SELECT'].includes(one.tagName),
    )
    const said = controls.flatMap((one) => successful(one, name, undefined)).map(([, text]) => text)
    const wanted = [value].flat()
    return said.length === wanted.length && said.every((text) => wanted.includes(text))
  }

  #fields(form: Element, typed: Typed): [string, string][] {
    const wanted = new Set(Object.keys(typed))
    const fields = [...form.querySelectorAll('input, textarea, select')].flatMap(
      (control): [string, string][] => {
        const name = control.getAttribute('name') ?? ''
        const value = typed[name]
        if (value !== undefined) wanted.delete(name)
        return successful(control, name, value)
      },
    )
    if (wanted.size) throw new Error(`${this.address} has no control ${[...wanted].join(', ')}`)
    const changed = Object.entries(typed).filter(([name, value]) => !this.holds(name, value))
    this.effort.enter(form, changed)
    return fields
  }

  async #arrive(answer: Answer, address: string): Promise<void> {
    let [shown, at] = [answer, address]
    for (let step = 0; step < 5 && shown.location; step++) {
      at = shown.location
      shown = await this.#site.get(at)
    }
    // 401 is the way to sign in; everything else that is not a page ends the walk.
    if (shown.status !== 200 && shown.status !== 401) {
      const { document } = parseHTML(shown.body)
      const said = document.querySelector('main')?.textContent.replace(/\s+/g, ' ').slice(0, 600)
      throw new Error(`${at} answers ${shown.status}: ${said}`)
    }
    this.address = at
    this.#document = parseHTML(shown.body).document
    this.effort.meet(this.#document)
    const unsaid = whatIsUnsaid(this.#document)
    if (unsaid.length) throw new Error(`${at} leaves unsaid: ${unsaid.join('; ')}`)
  }
}

/** What somebody who hears the page would miss: its language, its title, its one heading, the name of a control. */
function whatIsUnsaid(document: Document): string[] {
  const said = (one: Element | null | undefined) => (one ? words(one) : '') !== ''
  const byId = (id: string) => document.getElementById(id)
  const isNamed = (one: Element): boolean => {
    const labelled = (one.getAttribute('aria-labelledby') ?? '').split(' ')
    const label = document.querySelector(`label[for="${one.getAttribute('id')}"]`)
    return (
      said(label) ||
      said(one.closest('label')) ||
      labelled.some((id) => said(byId(id))) ||
      Boolean(one.getAttribute('aria-label')?.trim())
    )
  }
  const controls = [...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]
  const pressed = [...document.querySelectorAll('main a[href], main button')]
  return [
    ...(document.documentElement.getAttribute('lang') ? [] : ['the language']),
    ...(said(document.querySelector('title')) ? [] : ['the title']),
    ...(document.querySelectorAll('h1').length === 1 ? [] : ['one main heading']),
    ...controls.filter((one) => !isNamed(one)).map((one) => `the name of ${one.getAttribute('name')}`),
    ...pressed
      .filter((one) => !said(one) && !one.getAttribute('aria-label'))
      .map((one) => `what ${one.outerHTML} does`),
  ]
}

function successful(control: Element, name: string, value: Typed[string] | undefined): [string, string][] {
  if (!name || control.hasAttribute('disabled')) return []
  const kind = control.tagName === 'INPUT' ? (control.getAttribute('type') ?? 'text') : control.tagName
  const own = control.getAttribute('value') ?? (kind === 'TEXTAREA' ? (control.textContent ?? '') : '')
  if (kind === 'radio' || kind === 'checkbox') {
    const on = value === undefined ? control.hasAttribute('checked') : [value].flat().includes(own)
    return on ? [[name, own]] : []
  }
  if (kind === 'SELECT') {
    const options = [...control.querySelectorAll('option')]
    const chosen =
      value === undefined ? (options.find((one) => one.hasAttribute('selected')) ?? options[0]) : undefined
    const known = options.some((one) => one.getAttribute('value') === value)
    if (value !== undefined && !known) throw new Error(`${name} offers no ${value}`)
    return [[name, value === undefined ? (chosen?.getAttribute('value') ?? '') : String(value)]]
  }
  return [[name, value === undefined || kind === 'hidden' ? own : String(value)]]
}

function words(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim()
}

import type { Language } from '../language/bilingual.ts'

/** The address of one page in both languages, and the only place where it is written. */
export type PagePath<En extends string = string> = {
  readonly en: En
  readonly fr: string
  /** The address with its parameters filled in and escaped, and an optional query. */
  readonly href: (
    language: Language,
    ...args: keyof Params<En> extends never
      ? [params?: Record<string, never>, query?: Query]
      : [params: Params<En>, query?: Query]
  ) => string
}

/** `:id` in a path asks for `{ id }`. */
export type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? { readonly [key in Name]: string } & Params<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? { readonly [key in Name]: string }
    : object

export type Query = { readonly [name: string]: string | number | undefined }

/** Declares a page's two addresses. Throws when the two do not take the same parameters. */
export function definePath<const En extends string>(en: En, fr: string): PagePath<En> {
  if (names(en).join() !== names(fr).join()) throw new Error(`${en} and ${fr} take different parameters`)
  return {
    en,
    fr,
    href: (language, ...args) => {
      const [params, query] = args
      return addressAt({ en, fr }, language, params ?? {}, query)
    },
  }
}

/** The address of a path that is not known by name: its parameters are the caller's to know. */
export function addressAt(
  path: Pick<PagePath, 'en' | 'fr'>,
  language: Language,
  params: object,
  query?: Query,
): string {
  return fill(path[language], params) + search(query)
}

/** The same thing's address in the other language: same parameters, same query. */
export function twin(
  path: Pick<PagePath, 'en' | 'fr'>,
  language: Language,
  params: Readonly<Record<string, string>>,
  query: URLSearchParams,
): string {
  const text = query.toString()
  return fill(path[language], params) + (text ? `?${text}` : '')
}

function fill(path: string, params: object): string {
  const values = new Map(Object.entries(params))
  return path.replace(/:([a-zA-Z]+)/g, (_, name) => encodeURIComponent(String(values.get(name) ?? '')))
}

function search(query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  )
  return pairs.length ? `?${new URLSearchParams(pairs)}` : ''
}

function names(path: string): string[] {
  return [...path.matchAll(/:([a-zA-Z]+)/g)].map((match) => match[1] ?? '').sort()
}

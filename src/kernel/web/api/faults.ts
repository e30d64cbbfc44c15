import { z } from 'zod'
import type { PartError } from './problem.ts'

const most = 20

/** What is wrong with a value, told by the schema library in each language; each place once. */
export function faultsOf(schema: z.ZodType, found: unknown): PartError[] {
  const [en, fr] = [z.locales.en, z.locales.frCA].map((locale) => {
    const result = schema.safeParse(found, { error: locale().localeError })
    return result.success ? [] : result.error.issues
  })
  return (en ?? []).slice(0, most).map((issue, index) => ({
    pointer: pointerTo(issue.path),
    detail: { en: issue.message, fr: fr?.[index]?.message ?? issue.message },
  }))
}

/** RFC 6901: "/events/3/id". */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('') || '/'
}

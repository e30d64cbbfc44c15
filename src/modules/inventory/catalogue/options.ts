import type { Database } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'

export type CatalogueOptions = {
  readonly database: Database
  /** Where the public reaches Entente ("https://entente.example.ca"): linked data is about whole addresses. */
  readonly address: () => string
  /** The standards that an organization keeps for a service, as everybody reads them. */
  readonly promises?: (
    place: { readonly organization: string; readonly service: string },
    language: Language,
    now: Temporal.Instant,
  ) => Promise<readonly ServicePromise[]>
  /** The page with the live figures of an organization’s service, where it shows some to the public. */
  readonly liveFigures?: (organization: string, service: string, language: Language) => Promise<string | null>
}

/** A service standard in force: its sentence, what it promises in figures, and its page. */
export type ServicePromise = { readonly statement: string; readonly figures: string; readonly href: string }

/** What services are named under in linked data: the address of their English page, whatever the reader’s language. */
export function linkedDataBase(address: string): string {
  return new URL('/en/services/', address).href
}

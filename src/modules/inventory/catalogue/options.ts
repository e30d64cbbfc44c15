import type { Database } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'

export type CatalogueOptions = {
  readonly database: Database
  /** Where the public reaches Entente ("https://entente.example.ca"): linked data is about whole addresses. */
  readonly address: () => string
  /** The page with the live figures of an organization’s service, where it shows some to the public. */
  readonly liveFigures?: (organization: string, service: string, language: Language) => Promise<string | null>
}

/** What services are named under in linked data: the address of their English page, whatever the reader’s language. */
export function linkedDataBase(address: string): string {
  return new URL('/en/services/', address).href
}

import type { Database } from '../../../kernel/data/database.ts'

export type CatalogueOptions = {
  readonly database: Database
  /** Where the public reaches Entente ("https://entente.example.ca"): linked data is about whole addresses. */
  readonly address: () => string
}

/** What services are named under in linked data: the address of their English page, whatever the reader’s language. */
export function linkedDataBase(address: string): string {
  return new URL('/en/services/', address).href
}

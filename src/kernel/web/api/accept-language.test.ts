import { expect, test } from 'vitest'
import { preferredLanguage } from './accept-language.ts'

test.each([
  [undefined, 'en'],
  ['fr', 'fr'],
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['en;q=0.3, fr;q=0.7', 'fr'],
  ['de, en-CA;q=0.5, fr;q=0.4', 'en'],
  ['de', 'en'],
  ['fr;q=0', 'en'],
  [';;,=', 'en'],
] as const)('%s is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})

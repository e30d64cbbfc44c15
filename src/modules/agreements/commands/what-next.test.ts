import { describe, expect, test } from 'vitest'
import { inShell } from './what-next.ts'

describe('a file in the command that comes next', () => {
  test.each([
    ['agreement.json', 'agreement.json'],
    ['../été/entente-2.json', '../été/entente-2.json'],
    ['my agreement.json', "'my agreement.json'"],
    ["l'entente.json", `'l'\\''entente.json'`],
    ['$(touch x).json', "'$(touch x).json'"],
  ])('%s is typed as %s', (file, typed) => {
    expect(inShell(file)).toBe(typed)
  })
})

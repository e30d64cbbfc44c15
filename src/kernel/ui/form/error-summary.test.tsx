import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { ErrorSummary } from './error-summary.tsx'

const reason = { en: 'Enter the reason', fr: 'Saisissez le motif' }
const lines = (fields: readonly string[], language: 'en' | 'fr') =>
  [
    ...renderToString(
      <ErrorSummary errors={fields.map((field) => ({ field, message: reason }))} language={language} />,
    ).matchAll(/<a href="#([^"]+)">([^<]+)</g),
  ].map(([, field, line]) => `${field}: ${line}`)

describe('the summary of errors', () => {
  it('tells two sides that lack the same thing apart by their language', () => {
    expect(lines(['reason-en', 'reason-fr'], 'fr')).toEqual([
      'reason-en: Saisissez le motif (anglais)',
      'reason-fr: Saisissez le motif (français)',
    ])
    expect(lines(['f.reason.en', 'f.reason.fr'], 'en')).toEqual([
      'f.reason.en: Enter the reason (English)',
      'f.reason.fr: Enter the reason (French)',
    ])
  })

  it('adds nothing to a line that stands alone, or whose field has no language', () => {
    expect(lines(['reason-fr'], 'fr')).toEqual(['reason-fr: Saisissez le motif'])
    expect(lines(['one', 'two'], 'en')).toEqual(['one: Enter the reason', 'two: Enter the reason'])
  })
})

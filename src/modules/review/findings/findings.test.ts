import { describe, expect, it } from 'vitest'
import { readContent } from '../reading/read.ts'
import { reviewText } from '../review.ts'

async function findings(text: string, rule: string) {
  const report = reviewText(await readContent(Buffer.from(text), 'draft.md'))
  return report.findings.filter((one) => one.rule === rule)
}

describe('the length of an agreement and its two dates', () => {
  it.each([
    'This memorandum takes effect on April 1, 2027 and remains in effect for three years, until March 31, 2029.',
    'Le présent protocole entre en vigueur le 1er avril 2027 et le demeure trois ans, jusqu’au 31 mars 2029.',
    'The agreement begins on January 1, 2027 and lasts 18 months, to December 31, 2028.',
  ])('disagree in: %s', async (text) => {
    const [one, ...others] = await findings(text, 'terms-disagree')
    expect(one?.text).toBe(text)
    expect(one?.place).not.toBe('')
    expect(others).toEqual([])
  })

  it.each([
    'This memorandum takes effect on April 1, 2027 and remains in effect for two years, until March 31, 2029.',
    'Le présent protocole entre en vigueur le 1er avril 2027 et le demeure trois ans, jusqu’au 31 mars 2030.',
    'The agreement begins on February 29, 2028 and lasts one year, to February 28, 2029.',
    'The agreement runs from April 1, 2027 to March 31, 2029 and may be ended with 60 days’ notice.',
  ])('agree in: %s', async (text) => {
    expect(await findings(text, 'terms-disagree')).toEqual([])
  })
})

describe('terms written as defined and not defined', () => {
  const defined = '## Définitions\n\n« Client » s’entend de l’Agence. Le Client paie.\n\n'

  it('are found in French too', async () => {
    const text = `${defined}Le fournisseur remet les Livrables en mai.\n\nLe Client vérifie les Livrables dans les dix jours.`
    const [one] = await findings(text, 'term-undefined')
    expect(one?.fr).toContain('Livrables')
  })

  it('are not found when they are defined, or written as any word', async () => {
    const known = `${defined}« Livrables » désigne les plans. Le fournisseur remet les Livrables.\n\nLe Client vérifie les Livrables.`
    const plain = `${defined}Le fournisseur remet les livrables.\n\nLe Client vérifie les livrables.`
    for (const text of [known, plain]) expect(await findings(text, 'term-undefined')).toEqual([])
  })
})

describe('a block to be signed', () => {
  it('is no role without a holder', async () => {
    const text = '## Representatives\n\nThe Director speaks for the Client.\n\nFor the Client: Name:'
    expect(await findings(text, 'role-without-holder')).toEqual([])
  })
})

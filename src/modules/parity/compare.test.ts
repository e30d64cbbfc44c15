import { describe, expect, it } from 'vitest'
import { compareClauses, compareTexts } from './compare.ts'

const rules = (english: string, french: string) => compareTexts(english, french).map(({ rule }) => rule)

const english = `# Support

The help desk opens at 8 a.m.

Calls are answered within 30 seconds.

E-mails are answered within one business day.

| Priority | Answer |
| --- | --- |
| 1 | 15 minutes |
| 2 | 1 hour |

- record the request
- name an analyst
- close the file
`

const french = `# Soutien

Le centre d’aide ouvre à 8 h.

Les appels reçoivent une réponse en 30 secondes.

Les courriels reçoivent une réponse dans un délai d’un jour ouvrable.

| Priorité | Réponse |
| --- | --- |
| 1 | 15 minutes |
| 2 | 1 heure |

- consigner la demande
- désigner un analyste
- fermer le dossier
`

describe('comparing two versions', () => {
  it('finds nothing in twins', () => {
    expect(compareTexts(english, french)).toEqual([])
  })

  it('names the clause that one language lacks, in either direction', () => {
    const shorter = french.replace('Les appels reçoivent une réponse en 30 secondes.\n\n', '')
    const [missing, ...others] = compareTexts(english, shorter)
    expect(others).toEqual([])
    expect(missing).toMatchObject({
      rule: 'missing-in-french',
      severity: 'error',
      enText: 'Calls are answered within 30 seconds.',
    })
    expect(missing?.frPlace).toMatch(/^après Soutien, paragraphe 1/)
    const less = english.replace('- name an analyst\n', '')
    expect(rules(less, french)).toEqual(['missing-in-english'])
  })

  it('names the row and the column of a table', () => {
    const [found] = compareTexts(english, french.replace('| 1 heure', '| 2 heures'))
    expect(found).toMatchObject({ rule: 'duration', enText: '1 hour', frText: '2 heures' })
    expect(found?.enPlace).toContain('table row 3')
    expect(found?.enPlace).toContain('column 2')
    expect(found?.frPlace).toContain('colonne 2')
  })

  it('reports a row with another number of cells', () => {
    const wider = french
      .replace('| 1 | 15 minutes |', '| 1 | 15 minutes | oui |')
      .replace('| Priorité | Réponse |\n| --- | --- |', '| Priorité | Réponse | Notes |\n| --- | --- | --- |')
    expect(rules(english, wider)).toContain('table-shape')
  })

  it('recognizes a clause that moved, and still compares it', () => {
    const en = [
      'Invoices are sent every quarter.',
      'The committee reviews the budget in October.',
      'Personal information stays in Canada.',
    ]
    const fr = [
      'Les factures sont envoyées chaque trimestre.',
      'Le comité examine le budget en octobre.',
      'Les renseignements personnels restent au Canada.',
    ]
    const [a = '', b = '', c = ''] = fr
    expect(rules(en.join('\n\n'), [b, c, a].join('\n\n'))).toEqual(['moved'])
    expect(rules(en.join('\n\n'), [b.replace('octobre', 'avril'), c, a].join('\n\n'))).toEqual(
      expect.arrayContaining(['moved', 'date']),
    )
  })

  it('accepts one paragraph for two', () => {
    const joined = french.replace('30 secondes.\n\n', '30 secondes. ')
    expect(compareTexts(english, joined)).toEqual([])
  })

  it('compares printed numbers and levels of headings', () => {
    expect(rules('## 5. Fees\n\nNone.', '## 6. Frais\n\nAucuns.')).toEqual(['clause-number'])
    expect(rules('## Fees\n\nNone.', '### Frais\n\nAucuns.')).toEqual(['heading-level'])
  })

  it('says both sides in both languages', () => {
    const [found] = compareTexts(
      'A reply is sent within 5 days.',
      'Une réponse est envoyée dans les 10 jours.',
    )
    expect(found?.en).toBe('The English says “5 days”; the French says “10 jours”.')
    expect(found?.fr).toBe('L’anglais dit «\u00a05 days\u00a0»; le français dit «\u00a010 jours\u00a0».')
  })

  it('uses the pairs of terms it is given', () => {
    const terms = [
      { en: 'Harbour Master', fr: 'capitaine de port' },
      { en: 'Pilotage Board', fr: 'conseil de pilotage' },
    ]
    const clause = (text: string) => [{ place: '', kind: 'paragraph' as const, text }]
    const en = clause('The Harbour Master issues the permit.')
    expect(compareClauses(en, clause('Le capitaine de port délivre le permis.'), { terms })).toEqual([])
    expect(compareClauses(en, clause('Le conseil de pilotage délivre le permis.'), { terms })).toMatchObject([
      { rule: 'party' },
    ])
  })

  it('tells what is watched over from what is more than a number', () => {
    const lakes = 'L’Agence surveille 340 lacs.'
    expect(rules('The Agency watches over 340 lakes.', lakes)).toEqual([])
    expect(rules('The Agency has over 340 lakes.', lakes)).toEqual(['bound'])
  })

  it('learns which acronyms answer one another', () => {
    const en = 'NHS opens.\n\nNHS pays DRT.\n\nDRT answers.\n\nDRT closes the file.\n\nNHS keeps it.'
    const fr = 'SPN ouvre.\n\nSPN paie DTR.\n\nDTR répond.\n\nDTR ferme le dossier.\n\nSPN le garde.'
    expect(compareTexts(en, fr)).toEqual([])
    expect(rules(en, fr.replace('DTR ferme', 'SPN ferme'))).toEqual(['party'])
  })

  it('takes lengths that last the same as a note, and a day for 24 hours as a warning', () => {
    expect(compareTexts('Within 30 days.', 'Dans les 30 jours civils.')).toMatchObject([{ severity: 'info' }])
    expect(compareTexts('Within one day.', 'Dans les 24 heures.')).toMatchObject([
      { rule: 'duration', severity: 'warning' },
    ])
  })
})

describe('formats', () => {
  it('reads web pages and plain text too', () => {
    const page = (title: string, text: string) =>
      `<html><head><title>x</title></head><body><nav>menu</nav><h1>${title}</h1><p>${text}</p></body></html>`
    expect(
      compareTexts(page('Fees', 'It costs $5.'), page('Frais', 'Cela coûte 5 $.'), { format: 'html' }),
    ).toEqual([])
    expect(
      compareTexts(page('Fees', 'It costs $5.'), page('Frais', 'Cela coûte 6 $.'), { format: 'html' }),
    ).toMatchObject([{ rule: 'money', enPlace: 'Fees, paragraph 1', frPlace: 'Frais, paragraphe 1' }])
    const plainEn = 'SUPPORT\n\nCalls are answered within\n30 seconds.\n\n- by telephone\n- in person'
    const plainFr =
      'SOUTIEN\n\nLes appels reçoivent une réponse\nen 40 secondes.\n\n- par téléphone\n- en personne'
    expect(compareTexts(plainEn, plainFr, { format: 'text' })).toMatchObject([
      { rule: 'duration', enPlace: 'SUPPORT, paragraph 1 (line 3)' },
    ])
  })
})

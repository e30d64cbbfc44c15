import { describe, expect, it } from 'vitest'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { readContent } from '../reading/read.ts'
import { plainLanguageHints } from './hints.ts'
import { readability } from './readability.ts'

/** From the easiest to the hardest, as anyone who reads them aloud would rank them. */
const ranked: Record<Language, readonly string[]> = {
  en: [
    'You ask. We print. You pay us in a month. If we are late, we tell you why. If you are not happy, call us and we will fix it.',
    'The Provider answers each request within ten days. The Client checks the answer and says what is missing. Both meet every month to look at the results.',
    'The Provider undertakes to transmit monthly performance information to the Client, including explanatory comments concerning any service level that was not attained during the reporting period.',
    'Notwithstanding the aforementioned administrative responsibilities, the organizational representatives hereinafter designated shall collaboratively determine, in accordance with applicable interdepartmental accountability requirements, the methodological considerations governing the operationalization of performance measurement activities.',
  ],
  fr: [
    'Vous demandez. Nous imprimons. Vous payez dans un mois. Si nous tardons, nous disons pourquoi. Si le travail vous déçoit, dites-le et nous le refaisons.',
    'Le fournisseur répond à chaque demande du client dans les dix jours ouvrables. Le client vérifie la réponse et signale ce qui manque. Les deux organisations se réunissent chaque mois pour examiner les résultats.',
    'Le fournisseur s’engage à transmettre chaque mois au client les renseignements relatifs au rendement, accompagnés de commentaires explicatifs concernant tout niveau de service qui n’a pas été atteint pendant la période visée.',
    'Nonobstant les responsabilités administratives susmentionnées, les représentants organisationnels ci-après désignés détermineront conjointement, conformément aux exigences interministérielles applicables en matière d’imputabilité, les considérations méthodologiques régissant l’opérationnalisation des activités de mesure du rendement.',
  ],
}

async function scores(language: Language): Promise<number[]> {
  const all: number[] = []
  for (const text of ranked[language]) {
    // A measure needs fifty words: the same passage three times has the same one.
    const { clauses } = await readContent(Buffer.from(`${text}\n\n`.repeat(3)), 'a.txt')
    all.push(readability(clauses, language)?.score ?? Number.NaN)
  }
  return all
}

describe('readability', () => {
  it('ranks English passages from easy to hard: the grade rises', async () => {
    const grades = await scores('en')
    expect(grades).toEqual([...grades].sort((a, b) => a - b))
    expect(grades[0]).toBeLessThan(5)
    expect(grades.at(-1)).toBeGreaterThan(18)
  })

  it('ranks French passages from easy to hard: the ease falls', async () => {
    const ease = await scores('fr')
    expect(ease).toEqual([...ease].sort((a, b) => b - a))
    expect(ease[0]).toBeGreaterThan(80)
    expect(ease.at(-1)).toBeLessThan(20)
  })

  it('does not measure what is too short to tell, nor the other language', async () => {
    const { clauses } = await readContent(Buffer.from('The Provider prints.'), 'a.txt')
    expect(readability(clauses, 'en')).toBeNull()
    expect(readability(clauses, 'fr')).toBeNull()
  })
})

describe('hints', () => {
  const rules = async (text: string) =>
    plainLanguageHints((await readContent(Buffer.from(text), 'a.md')).clauses).map(({ rule }) => rule)
  const long = (words: string) => `${Array.from({ length: 14 }, () => words).join(' ')}.`

  it.each([
    ['length', `# Agreement\n\n${long('the Provider prints and binds')}`],
    ['length', `# Entente\n\n${long('le fournisseur imprime et relie')}`],
    ['acronym', '# Agreement\n\nThe Provider follows the QZT rules of the Client.'],
    ['acronym', '# Entente\n\nLe fournisseur suit les règles QZT du client et les applique.'],
  ])('finds %s', async (rule, text) => {
    expect(await rules(text)).toContain(`plain-language-${rule}`)
  })

  it.each([
    '# Agreement\n\nThe Provider answers each request within ten days.',
    '# Entente\n\nLe fournisseur répond à chaque demande dans les dix jours.',
  ])('leaves plain sentences alone', async (text) => {
    expect(await rules(text)).toEqual([])
  })

  it('never blocks: a hint is a remark', async () => {
    const { clauses } = await readContent(Buffer.from(ranked.en.join('\n\n')), 'a.txt')
    for (const { severity } of plainLanguageHints(clauses)) expect(severity).toBe('info')
  })
})

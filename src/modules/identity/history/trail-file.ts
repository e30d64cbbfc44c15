import Papa from 'papaparse'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Reply } from '../../../kernel/web/route.ts'
import type { TrailLine } from './queries.ts'

/** A trail as CSV, for those who keep or examine it elsewhere. */
export function trailFile(lines: readonly TrailLine[], language: Language): Reply {
  const rows = lines.map(({ sequence, at, who, organization, deed, about }) => ({
    [words.sequence[language]]: sequence,
    [words.at[language]]: at,
    [words.person[language]]: who[language],
    [words.organization[language]]: organization[language],
    [words.deed[language]]: deed[language],
    [words.about[language]]: about?.name[language] ?? '',
  }))
  return {
    kind: 'file',
    name: language === 'fr' ? 'historique.csv' : 'history.csv',
    type: 'text/csv; charset=utf-8',
    content: `\uFEFF${Papa.unparse(rows, { escapeFormulae: true })}`,
  }
}

const words = {
  sequence: { en: 'Entry', fr: 'Inscription' },
  at: { en: 'When', fr: 'Quand' },
  person: { en: 'Person', fr: 'Personne' },
  organization: { en: 'Organization', fr: 'Organisation' },
  deed: { en: 'What', fr: 'Quoi' },
  about: { en: 'About', fr: 'Objet' },
} as const

import { elements } from '../../guide/index.ts'
import { type Accuracy, accuracyOf, type Outcome } from './accuracy.ts'

/** The tables of docs/review-accuracy.md. */
export function publishedTables(outcomes: readonly Outcome[]): string {
  const seen = outcomes.filter(({ kind }) => kind !== 'rendered')
  const group = (keep: (one: Outcome) => boolean) => accuracyOf(seen.filter(keep))
  const sources = [...new Set(seen.map(({ source }) => source))]
  return [
    '## Totals · Totaux',
    '',
    head('Texts · Textes'),
    row(
      'Shared · Partagés',
      group(({ kind }) => kind === 'shared'),
    ),
    row(
      'Shared, English · Partagés, anglais',
      group((one) => one.kind === 'shared' && one.language === 'en'),
    ),
    row(
      'Shared, French · Partagés, français',
      group((one) => one.kind === 'shared' && one.language === 'fr'),
    ),
    row(
      'Invented · Inventés',
      group(({ kind }) => kind === 'invented'),
    ),
    row(
      'All, English · Tous, anglais',
      group(({ language }) => language === 'en'),
    ),
    row(
      'All, French · Tous, français',
      group(({ language }) => language === 'fr'),
    ),
    row(
      'All · Tous',
      group(() => true),
    ),
    '',
    '## By source · Par source',
    '',
    head('Source'),
    ...sources.map((source) =>
      row(
        source.replace('.md', ''),
        group((one) => one.source === source),
      ),
    ),
    '',
    '## By element · Par élément',
    '',
    head('Element · Élément'),
    ...elements.map(({ id, name }) =>
      row(
        `${name.en} · ${name.fr}`,
        group(({ element }) => element === id),
      ),
    ),
    '',
  ].join('\n')
}

function head(first: string): string {
  const columns = [
    first,
    'labels · réponses',
    'present · présents',
    'precision · précision',
    'recall · rappel',
    'found outright · trouvés',
    'uncertain · incertains',
  ]
  return `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`
}

function row(name: string, { labels, present, precision, recall, found, uncertain }: Accuracy): string {
  const figures = [precision, recall, found, uncertain].map((value) =>
    value === null ? '–' : value.toFixed(2),
  )
  return `| ${[name, Math.round(labels), Math.round(present), ...figures].join(' | ')} |`
}

import { elements } from '../../guide/index.ts'
import { type Accuracy, accuracyOf, type Outcome } from './accuracy.ts'

/** The tables of docs/review-accuracy.md. */
export function publishedTables(outcomes: readonly Outcome[]): string {
  const seen = outcomes.filter(({ kind }) => kind !== 'rendered' && kind !== 'held-out')
  const heldOut = outcomes.filter(({ kind }) => kind === 'held-out')
  const group = (keep: (one: Outcome) => boolean) => accuracyOf(seen.filter(keep))
  const sources = [...new Set(seen.map(({ source }) => source))]
  return [
    '## Totals · Totaux',
    '',
    head('Texts · Textes'),
    row('Held out · Jamais utilisés', accuracyOf(heldOut)),
    row('Held out, English · Jamais utilisés, anglais', accuracyOf(heldOut.filter(english))),
    row('Held out, French · Jamais utilisés, français', accuracyOf(heldOut.filter(french))),
    row(
      'Shared · Partagés',
      group(({ kind }) => kind === 'shared'),
    ),
    row(
      'Shared, English · Partagés, anglais',
      group((one) => one.kind === 'shared' && english(one)),
    ),
    row(
      'Shared, French · Partagés, français',
      group((one) => one.kind === 'shared' && french(one)),
    ),
    row(
      'Invented · Inventés',
      group(({ kind }) => kind === 'invented'),
    ),
    row('All, English · Tous, anglais', group(english)),
    row('All, French · Tous, français', group(french)),
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
    '## Held-out texts · Textes jamais utilisés',
    '',
    head('Text · Texte'),
    ...[...new Set(heldOut.map(({ text }) => text))].map((text) =>
      row(text.replace('.md', ''), accuracyOf(heldOut.filter((one) => one.text === text))),
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

function english({ language }: Outcome): boolean {
  return language === 'en'
}

function french({ language }: Outcome): boolean {
  return language === 'fr'
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

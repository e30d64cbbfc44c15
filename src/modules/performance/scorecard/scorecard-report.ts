import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatPercent } from '../../../kernel/language/format.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import { shownIn } from '../../agreements/index.ts'
import { statementsBlock } from '../statements/statements-block.ts'
import { figureLines } from './figure-lines.ts'
import { countsText, figureSentence, numberText, standingWords, targetMetWords } from './figure-text.ts'
import { levelBlocks } from './level-blocks.ts'
import type { LevelDetail } from './level-detail.ts'
import type { Report } from './report.ts'
import type { FullScorecard } from './scorecard.ts'
import { momentLabel, periodLabel } from './words-of-time.ts'

const shown = 13

/** The scorecard as pages to print: the same figures, sentences and tables as on the site. */
export function scorecardReport(
  { relationship, levels, details, statements }: FullScorecard,
  now: Temporal.Instant,
  language: Language,
): Report {
  const title = shownIn(relationship.title, language).text
  const { title: heading, sentences, table } = statementsBlock(levels, statements, language)
  return {
    language,
    title: `${words.title[language]} – ${title}`,
    subtitle: [
      relationship.parties.map(({ name }) => name[language]).join(' · '),
      words.printed[language](momentLabel(now, levels[0]?.zone ?? capitalZone, language)),
    ],
    sections: [
      ...details.map((detail) => levelSection(detail, language)),
      {
        heading,
        paragraphs: sentences,
        ...(table ? { table: { caption: heading, ...table } } : {}),
        blocks: [],
      },
    ],
  }
}

function levelSection(detail: LevelDetail, language: Language): Report['sections'][number] {
  const { level } = detail
  const { current, rule, standing, measure, zone } = level
  return {
    heading: rule.name[language],
    lead: current
      ? `${numberText(current, current.target, language)} – ${standingWords[standing][language]}`
      : standingWords[standing][language],
    paragraphs: [
      ...(current ? [figureSentence(current, rule, language), ...figureLines(level, current, language)] : []),
      ...(measure.reading
        ? [
            words.computed[language](
              momentLabel(Temporal.Instant.from(measure.reading.computedAt), zone, language),
            ),
          ]
        : []),
    ],
    table: {
      caption: words.periods[language],
      head: [words.period, words.result, words.target, words.counts, words.withExcluded, words.met].map(
        (word) => word[language],
      ),
      rows: level.results
        .slice(-shown)
        .toReversed()
        .map((figures) => [
          periodLabel(figures.period, language),
          numberText(figures, figures.target, language),
          figures.target === null ? '–' : formatPercent(figures.target, language),
          countsText(figures, language),
          numberText(figures.beforeExclusions, figures.target, language),
          figures.running ? words.running[language] : targetMetWords[figures.targetMet][language],
        ]),
    },
    blocks: levelBlocks(detail, language),
  }
}

const words = {
  title: { en: 'Scorecard', fr: 'Tableau de rendement' },
  printed: { en: (at: string) => `Made ${at}`, fr: (at: string) => `Produit ${at}` },
  computed: { en: (at: string) => `Computed ${at}.`, fr: (at: string) => `Calculé ${at}.` },
  periods: { en: 'Periods', fr: 'Périodes' },
  period: { en: 'Period', fr: 'Période' },
  result: { en: 'Result', fr: 'Résultat' },
  target: { en: 'Target', fr: 'Cible' },
  counts: { en: 'Met of measured', fr: 'Respectés sur mesurés' },
  withExcluded: { en: 'With what was excluded', fr: 'Avec ce qui est exclu' },
  met: { en: 'Target met', fr: 'Cible atteinte' },
  running: { en: 'Not over', fr: 'Non terminée' },
} as const satisfies Record<string, Bilingual | Bilingual<unknown>>

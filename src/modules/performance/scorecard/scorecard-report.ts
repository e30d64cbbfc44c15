import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatPercent } from '../../../kernel/language/format.ts'
import { shownIn } from '../../agreements/index.ts'
import { countsText, figureSentence, numberText, standingWords, targetMetWords } from './figure-text.ts'
import type { Report } from './report.ts'
import type { Scorecard } from './scorecard.ts'
import { momentLabel, periodLabel } from './words-of-time.ts'

const shown = 13

/** The scorecard as pages to print: the same figures and sentences as on the site. */
export function scorecardReport(
  { relationship, levels }: Scorecard,
  now: Temporal.Instant,
  language: Language,
): Report {
  const title = shownIn(relationship.title, language).text
  return {
    language,
    title: `${words.title[language]} – ${title}`,
    subtitle: [
      relationship.parties.map(({ name }) => name[language]).join(' · '),
      words.printed[language](momentLabel(now, 'America/Toronto', language)),
    ],
    sections: levels.map((level) => ({
      heading: level.rule.name[language],
      lead: level.current
        ? `${numberText(level.current, level.current.target, language)} – ${standingWords[level.standing][language]}`
        : standingWords[level.standing][language],
      paragraphs: [
        ...(level.current ? [figureSentence(level.current, level.rule, language)] : []),
        ...(level.measure.reading
          ? [
              words.computed[language](
                momentLabel(Temporal.Instant.from(level.measure.reading.computedAt), level.zone, language),
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
    })),
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

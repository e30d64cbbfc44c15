import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { relationshipPath, shownIn } from '../../agreements/index.ts'
import { levelsPath, outlookPath } from '../paths.ts'
import { statementsPath } from '../statements/paths.ts'
import { statementsBlock } from '../statements/statements-block.ts'
import { AsOf } from './as-of.tsx'
import { BlockSection } from './block-section.tsx'
import { Figure } from './figure.tsx'
import { numberText, standingWords, targetText } from './figure-text.ts'
import { levelBlocks } from './level-blocks.ts'
import { LevelChart } from './level-chart.tsx'
import type { LevelDetail } from './level-detail.ts'
import { casesPath, measurePath, scorecardFilePath } from './paths.ts'
import type { FullScorecard } from './scorecard.ts'
import { periodLabel } from './words-of-time.ts'

/** Every level of an agreement with its figure, trend and what was left out. The same bytes for every party. */
export function ScorecardPage({ language, scorecard }: { language: Language; scorecard: FullScorecard }) {
  const { relationship, levels, details, statements } = scorecard
  const { id } = relationship
  const title = shownIn(relationship.title, language)
  return (
    <>
      <span class="govuk-caption-l">{words.caption[language]}</span>
      <h1 class="govuk-heading-xl" lang={title.language === language ? undefined : title.language}>
        {title.text || words.untitled[language]}
      </h1>
      <p class="lead">{words.lead[language]}</p>
      <nav aria-label={words.pages[language]} class="no-print">
        <ul class="govuk-list cluster">
          <li>
            <a class="govuk-link" href={relationshipPath.href(language, { id })}>
              {words.relationship[language]}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={levelsPath.href(language, { id })}>
              {words.putToWork[language]}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={statementsPath.href(language, { id })}>
              {words.statements[language]}
            </a>
          </li>
          {levels.length > 0
            ? (['pdf', 'csv'] as const).map((format) => (
                <li key={format}>
                  <a class="govuk-link" href={scorecardFilePath.href(language, { id }, { format })}>
                    {words[format][language]}
                  </a>
                </li>
              ))
            : null}
        </ul>
      </nav>
      <Table
        caption={words.levels[language]}
        rows={levels}
        rowKey={({ measure }) => measure.id}
        empty={words.empty[language]}
        columns={[
          {
            key: 'name',
            label: words.level[language],
            cell: ({ measure, rule }) => (
              <a class="govuk-link" href={`#level-${measure.id}`}>
                {rule.name[language]}
              </a>
            ),
          },
          {
            key: 'result',
            label: words.result[language],
            numeric: true,
            cell: ({ current }) => (current ? numberText(current, current.target, language) : '–'),
          },
          { key: 'target', label: words.target[language], cell: ({ rule }) => targetText(rule, language) },
          {
            key: 'period',
            label: words.period[language],
            cell: ({ current }) => (current ? periodLabel(current.period, language) : '–'),
          },
          {
            key: 'standing',
            label: words.standing[language],
            cell: ({ standing }) => {
              const { tone, ...word } = standingWords[standing]
              return <Status tone={tone} word={word[language]} />
            },
          },
        ]}
      />
      {details.map((detail) => (
        <LevelSection detail={detail} language={language} key={detail.level.measure.id} />
      ))}
      {levels.length > 0 ? (
        <BlockSection block={statementsBlock(levels, statements, language)} id={id} level={2} />
      ) : null}
    </>
  )
}

function LevelSection({ detail, language }: { detail: LevelDetail; language: Language }) {
  const { level } = detail
  const { measure, rule, results, zone, current } = level
  const { id } = measure
  return (
    <section aria-labelledby={`level-${id}`} class="level">
      <h2 class="govuk-heading-l" id={`level-${id}`}>
        {rule.name[language]}
      </h2>
      <Figure level={level} language={language} />
      <LevelChart language={language} id={`trend-${id}`} title={words.trend[language]} points={results} />
      {levelBlocks(detail, language).map((block) => (
        <BlockSection block={block} id={id} key={block.key} />
      ))}
      <p class="govuk-body cluster">
        <a class="govuk-link" href={outlookPath.href(language, { id })}>
          {words.outlook[language](rule.name[language])}
        </a>
        <a class="govuk-link" href={measurePath.href(language, { id })}>
          {words.more[language](rule.name[language])}
        </a>
        {current && Number(current.missed) > 0 && rule.evidence === 'cases' ? (
          <a
            class="govuk-link"
            href={casesPath.href(language, { id }, { period: current.period, verdict: 'missed' })}
          >
            {words.misses[language](periodLabel(current.period, language))}
            <span class="govuk-visually-hidden"> ({rule.name[language]})</span>
          </a>
        ) : null}
      </p>
      <AsOf reading={measure.reading} zone={zone} language={language} />
    </section>
  )
}

export const title = { en: 'Scorecard', fr: 'Tableau de rendement' } satisfies Bilingual

const words = {
  caption: title,
  untitled: { en: 'Agreement without a title', fr: 'Entente sans titre' },
  lead: {
    en: 'Every party reads this page, computed from the same facts by the rule they agreed on.',
    fr: 'Toutes les parties lisent cette page, calculée à partir des mêmes faits selon la règle convenue.',
  },
  pages: { en: 'Pages about these results', fr: 'Pages sur ces résultats' },
  relationship: { en: 'The relationship', fr: 'La relation' },
  putToWork: { en: 'Levels put to work', fr: 'Niveaux mis en service' },
  statements: { en: 'Monthly statements', fr: 'Relevés mensuels' },
  pdf: { en: 'Take it as PDF', fr: 'L’emporter en PDF' },
  csv: { en: 'Take the figures (CSV)', fr: 'Emporter les chiffres (CSV)' },
  levels: { en: 'Levels', fr: 'Niveaux' },
  level: { en: 'Promise', fr: 'Engagement' },
  result: { en: 'Result', fr: 'Résultat' },
  target: { en: 'Target', fr: 'Cible' },
  period: { en: 'Period', fr: 'Période' },
  standing: { en: 'How it stands', fr: 'Où l’on en est' },
  trend: { en: 'Trend', fr: 'Tendance' },
  empty: {
    en: 'No promise of this agreement runs yet. Once its text is ready, its levels can be put to work.',
    fr: 'Aucun engagement de cette entente n’est encore suivi. Une fois le texte prêt, ses niveaux peuvent être mis en service.',
  },
  more: {
    en: (name: string) => `Details: ${name}`,
    fr: (name: string) => `Détails\u00a0: ${name}`,
  },
  outlook: {
    en: (name: string) => `What is done about it: ${name}`,
    fr: (name: string) => `Ce qui est fait\u00a0: ${name}`,
  },
  misses: {
    en: (period: string) => `Cases missed in ${period}`,
    fr: (period: string) => `Dossiers hors délai, ${period}`,
  },
} as const

import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatNumber, formatPercent } from '../../../../kernel/language/format.ts'
import type { ChartCell } from '../../../../kernel/ui/charts/chart-data.ts'
import { TrendChart } from '../../../../kernel/ui/charts/trend-chart.tsx'
import { Status } from '../../../../kernel/ui/status.tsx'
import { performance, targetMet } from '../../computed.ts'
import { channels, standardTypes } from '../../dictionary/code-lists.ts'
import { type Fraction, parseDecimal } from '../../exact.ts'
import { webAddress } from '../../linked-data/service-view.ts'
import { percentageOf, percentText } from '../../percent.ts'
import type { PublishedStandard, StandardYear } from './service.queries.ts'
import { verdicts, words } from './service.text.ts'
import { yearsBetween } from './years.ts'

/** Each promise with its newest result, and its results over the years against the target. */
export function Standards(props: { standards: readonly PublishedStandard[]; language: Language }) {
  const { standards, language } = props
  return (
    <section aria-labelledby="standards">
      <h2 class="govuk-heading-l" id="standards">
        {words.standards[language]}
      </h2>
      {standards.length === 0 ? <p class="govuk-body">{words.noStandard[language]}</p> : null}
      {standards.map((standard) => (
        <Standard key={standard.id} {...{ standard, language }} />
      ))}
    </section>
  )
}

function Standard({ standard, language }: { standard: PublishedStandard; language: Language }) {
  const { value, years } = standard
  const text = (field: string) => (value(field) ?? '').trim()
  const newest = years.at(-1)
  const statement = text(`service_standard_${language}`) || standard.id
  const kind = standardTypes[text('type')]?.[language]
  const channel = channels[text('channel')]?.[language]
  const verdict = newest?.verdict ?? 'NA'
  const links = [
    { label: words.standardPage[language], href: webAddress(text(`standards_targets_uri_${language}`)) },
    { label: words.livePage[language], href: webAddress(text(`performance_results_uri_${language}`)) },
  ].filter(({ href }) => href !== '')
  return (
    <article class="service-standard">
      <h3 class="govuk-heading-m">{statement}</h3>
      <p class="catalogue__owner">{[kind, channel].filter(Boolean).join(' · ')}</p>
      <p class="govuk-body">
        <Status
          tone={verdict === 'Y' ? 'done' : verdict === 'N' ? 'problem' : 'off'}
          word={(verdicts[verdict] ?? verdicts.NA)?.[language] ?? verdict}
        />
      </p>
      {isRoundedUp(newest) ? <p class="govuk-body">{words.roundedNote[language]}</p> : null}
      <Trend {...{ standard, language, statement }} />
      <ul class="govuk-list service-standard__links">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </article>
  )
}

function Trend(props: { standard: PublishedStandard; language: Language; statement: string }) {
  const { standard, language, statement } = props
  const periods = yearsBetween(standard.years.map(({ year }) => year))
  const rows = periods.map(({ label }) => standard.years.find(({ year }) => year === label))
  const results = rows.map((row) => cell(row && resultOf(row), language))
  const newest = standard.years.at(-1)
  const sentence = newest ? resultSentence(newest, language) : ''
  if (results.every((result) => 'gap' in result)) return <p class="govuk-body">{sentence}</p>
  return (
    <TrendChart
      id={`standard-${standard.id.replace(/[^\w-]/g, '_')}`}
      level={4}
      title={words.result[language]}
      tableTitle={statement}
      sentence={sentence}
      language={language}
      periods={periods}
      periodLabel={words.year[language]}
      series={[{ key: 'result', label: words.result[language], cells: results }]}
      target={{
        label: words.target[language],
        cells: rows.map((row) => cell(row && targetOf(row), language)),
      }}
      axis={(value) => formatPercent(value, language)}
      range={[0, 100]}
    />
  )
}

/** "92.4% in 2023-2024 (312 of 338), target 95%." */
function resultSentence(year: StandardYear, language: Language): string {
  const [result, target] = [resultOf(year), targetOf(year)]
  if (!result) return words.noResult[language](year.year)
  const percent = percentText(result, language)
  const goal = target ? percentText(target, language) : null
  const [met, total] = [formatNumber(year.met, language), formatNumber(year.total, language)]
  if (language === 'en')
    return `${percent} in ${year.year} (${met} of ${total})${goal ? `, target ${goal}` : ', no target'}.`
  return `${percent} en ${year.year} (${met} sur ${total})${goal ? `, cible de ${goal}` : ', sans cible'}.`
}

function resultOf(year: StandardYear): Fraction | undefined {
  return performance((field) => (field === 'total_volume' ? year.total : year.met))
}

function targetOf({ target }: StandardYear): Fraction | undefined {
  const fraction = parseDecimal(target)
  return fraction && fraction.numerator > 0n ? fraction : undefined
}

function cell(fraction: Fraction | undefined, language: Language): ChartCell {
  if (!fraction) return { gap: 'missing' }
  return { value: Number(percentageOf(fraction)), text: percentText(fraction, language) }
}

/** Some results were rounded before they were compared; the exact comparison says otherwise. */
function isRoundedUp(year: StandardYear | undefined): boolean {
  if (year?.verdict !== 'Y') return false
  const cells: { readonly [field: string]: string } = {
    target: year.target,
    volume_meeting_target: year.met,
    total_volume: year.total,
  }
  return targetMet((field) => cells[field]) === 'N'
}

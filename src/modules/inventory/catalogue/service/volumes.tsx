import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../../kernel/language/format.ts'
import type { ChartCell } from '../../../../kernel/ui/charts/chart-data.ts'
import { SmallMultiples } from '../../../../kernel/ui/charts/small-multiples.tsx'
import { StackedChart } from '../../../../kernel/ui/charts/stacked-chart.tsx'
import { applicationChannels } from '../../dictionary/dictionary.ts'
import { sumVolumes, type Volume, type VolumeSum, volumeOf } from '../../volume.ts'
import type { PublishedService, ServiceYear } from './service.queries.ts'
import { volumeNames, words } from './service.text.ts'
import { yearsBetween } from './years.ts'

const contacts = ['num_phone_enquiries', 'num_website_visits']

/** Applications by channel over the years, and the enquiries and visits that are not applications. */
export function Volumes({ service, language }: { service: PublishedService; language: Language }) {
  const periods = yearsBetween(service.years.map(({ year }) => year))
  const rows = periods.map(({ label }) => service.years.find(({ year }) => year === label))
  const sums = rows.map((row) => sumVolumes(applicationChannels.map((field) => ofYear(row, field))))
  const common = {
    language,
    periods,
    periodLabel: words.year[language],
    axis: (value: number) => formatNumber(value, language),
  }
  const series = (fields: readonly string[]) =>
    fields.map((field) => ({
      key: field,
      label: volumeNames[field]?.[language] ?? field,
      cells: rows.map((row) => cellOf(ofYear(row, field), language)),
    }))
  const known = contacts.filter((field) => rows.some((row) => ofYear(row, field).kind === 'number'))
  return (
    <section aria-labelledby="volumes">
      <h2 class="govuk-heading-l" id="volumes">
        {words.volumes[language]}
      </h2>
      <StackedChart
        {...common}
        id="applications"
        title={words.applications[language]}
        sentence={totalSentence(service.newest.year, sums.at(-1), language)}
        series={series(applicationChannels)}
        totals={sums.map((sum) => ({ text: sumText(sum, language), partial: sum.uncounted > 0 }))}
      />
      {known.length > 0 ? (
        <SmallMultiples
          {...common}
          id="contacts"
          title={words.contacts[language]}
          sentence={words.contactsNote[language]}
          series={series(known)}
          ownScale
        />
      ) : null}
    </section>
  )
}

function ofYear(row: ServiceYear | undefined, field: string): Volume {
  return row ? volumeOf(row.value, field) : { kind: 'missing' }
}

function cellOf(volume: Volume, language: Language): ChartCell {
  if (volume.kind !== 'number') return { gap: volume.kind }
  return { value: Number(volume.value), text: formatNumber(volume.value.toString(), language) }
}

/** "1,234", "at least 1,234" when something was not counted, or the reason why there is no number. */
export function sumText({ counted, numbers, uncounted }: VolumeSum, language: Language): string {
  if (numbers === 0) return (uncounted > 0 ? sumWords.notCollected : sumWords.notOffered)[language]
  const number = formatNumber(counted.toString(), language)
  return uncounted > 0 ? sumWords.atLeast[language](number) : number
}

function totalSentence(year: string, sum: VolumeSum | undefined, language: Language): string {
  if (!sum || sum.numbers === 0) {
    const reason = sum && sum.uncounted > 0 ? sumWords.nobodyCounted : sumWords.nothingOffered
    return reason[language](year)
  }
  const number = formatNumber(sum.counted.toString(), language)
  return (sum.uncounted > 0 ? sumWords.partial : sumWords.whole)[language](year, number)
}

const sumWords = {
  notCollected: { en: 'Not collected', fr: 'Non recueilli' },
  notOffered: { en: 'Not offered', fr: 'Non offert' },
  atLeast: { en: (number: string) => `at least ${number}`, fr: (number: string) => `au moins ${number}` },
  whole: {
    en: (year: string, number: string) => `Applications in ${year}: ${number}.`,
    fr: (year: string, number: string) => `Demandes en ${year}\u00a0: ${number}.`,
  },
  partial: {
    en: (year: string, number: string) =>
      `Applications in ${year}: at least ${number}. Some channels are offered and were not counted.`,
    fr: (year: string, number: string) =>
      `Demandes en ${year}\u00a0: au moins ${number}. Certains modes sont offerts sans avoir été comptés.`,
  },
  nobodyCounted: {
    en: (year: string) => `Applications were not counted in ${year}.`,
    fr: (year: string) => `Les demandes n’ont pas été comptées en ${year}.`,
  },
  nothingOffered: {
    en: (year: string) => `No channel for applications was offered in ${year}.`,
    fr: (year: string) => `Aucun mode de présentation des demandes n’était offert en ${year}.`,
  },
} as const

import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import type { ChartCell } from './chart-data.ts'
import { SmallMultiples } from './small-multiples.tsx'
import { StackedChart } from './stacked-chart.tsx'
import { TrendChart } from './trend-chart.tsx'

const number = (value: number): ChartCell => ({ value, text: String(value) })
const notOffered: ChartCell = { gap: 'not-offered' }
const notCollected: ChartCell = { gap: 'not-collected' }

const common = {
  id: 'results',
  title: 'Results',
  sentence: 'From 90 to 80.',
  language: 'en',
  periods: ['2021-2022', '2022-2023', '2023-2024'].map((label) => ({ label })),
  periodLabel: 'Fiscal year',
  axis: String,
} as const

const pictures = (html: string) => html.split('<svg').slice(1)

describe('charts', () => {
  it('draw values, say them in a sentence and repeat them in a table', () => {
    const html = render(
      <TrendChart
        {...common}
        series={[{ key: 'a', label: 'Result', cells: [number(90), number(85), number(80)] }]}
        target={{ label: 'Target', cells: [number(95), number(95), number(95)] }}
      />,
    )
    expect(html).toContain('<div role="img" aria-labelledby="results-sentence">')
    expect(html).toMatch(/<th scope="row"[^>]*>2022-2023<\/th><td[^>]*>85<\/td><td[^>]*>95<\/td>/)
    expect(html.match(/<circle/g) ?? html.match(/M4\.5,0A/g)).not.toBeNull()
  })

  it('hold nothing that the content security policy forbids', () => {
    const html = render(
      <StackedChart
        {...common}
        series={[{ key: 'a', label: 'Online', cells: [number(5), notCollected, number(7)] }]}
        totals={[
          { text: '5', partial: false },
          { text: 'not known', partial: true },
          { text: '7', partial: false },
        ]}
      />,
    )
    expect(html).not.toMatch(/<style|\sstyle=|<script|\son[a-z]+=/)
  })

  it('tell apart what is not offered, what is not collected and zero', () => {
    const html = render(
      <TrendChart
        {...common}
        shape="bar"
        series={[{ key: 'a', label: 'Phone', cells: [number(0), notOffered, notCollected] }]}
      />,
    )
    const [wide = ''] = pictures(html)
    expect(wide).toContain('>–<')
    expect(wide).toContain('>?<')
    expect(wide.match(/<rect/g)).toHaveLength(1)
    expect(html).toMatch(/>2021-2022<\/th><td[^>]*>0<.*Not offered<.*Not collected</s)
  })

  it('break a line at a missing number instead of bridging it', () => {
    const line = (cells: ChartCell[]) =>
      /fill="none"[^>]*><path d="([^"]+)"/.exec(
        render(<TrendChart {...common} series={[{ key: 'a', label: 'A', cells }]} />).split('<svg')[1] ?? '',
      )?.[1] ?? ''
    expect(line([number(1), number(2), number(3)]).match(/M/g)).toHaveLength(1)
    expect(line([number(1), notCollected, number(3)]).match(/M/g)).toHaveLength(2)
  })

  it('mark a total that leaves something uncounted, in the picture and in words', () => {
    const html = render(
      <StackedChart
        {...common}
        language="fr"
        series={[
          { key: 'a', label: 'En ligne', cells: [number(5), number(6), notOffered] },
          { key: 'b', label: 'Téléphone', cells: [notCollected, number(3), notOffered] },
        ]}
        totals={[
          { text: 'au moins 5', partial: true },
          { text: '9', partial: false },
          { text: 'Non offert', partial: false },
        ]}
      />,
    )
    const [wide = ''] = pictures(html)
    expect(wide.match(/>\?</g)).toHaveLength(1)
    expect(html).toContain('au moins 5')
    expect(html).toContain('Non recueilli')
  })

  it('draw one picture a series, with its newest number', () => {
    const html = render(
      <SmallMultiples
        {...common}
        series={['Ferries', 'Canals', 'Lights'].map((label, index) => ({
          key: label,
          label,
          cells: [number(10 * index), number(20), index === 2 ? notCollected : number(40)],
        }))}
      />,
    )
    expect(pictures(html)).toHaveLength(3)
    expect(html).toContain('<span class="chart__multiple-last">40</span>')
    expect(html).toContain('<span class="chart__multiple-last">20</span>')
  })
})

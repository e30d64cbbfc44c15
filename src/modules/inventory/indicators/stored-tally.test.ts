import { describe, expect, it } from 'vitest'
import { exampleService, exampleStandard } from '../csv/files.fixture.ts'
import { figures } from './figures.ts'
import { IndicatorCounter } from './indicators.ts'
import { storedTally, sumOfTallies } from './stored-tally.ts'

describe('kept counts', () => {
  it('add up to the figures of the whole, volumes exact beyond what a JSON number holds', () => {
    const counter = new IndicatorCounter('2023-2024')
    for (const owner_org of ['a', 'b']) {
      const service = { ...exampleService, owner_org, num_applications_online: '9007199254740993' }
      counter.service((field) => (service as Record<string, string>)[field])
      counter.standard((field) => (({ ...exampleStandard, owner_org }) as Record<string, string>)[field])
    }
    const kept = [...counter.tallies().values()].map((tally) =>
      JSON.parse(JSON.stringify(storedTally(tally))),
    )
    const sum = sumOfTallies(kept)
    const { maf_all, ib_all, si_reviews, oecd_digital_gov_survey } = counter.result().government
    expect(figures(sum)).toEqual({ maf_all, ib_all, si_reviews, oecd_digital_gov_survey })
    expect(sum.applications.get('num_applications_online')).toBe(18014398509481986n)
  })
})

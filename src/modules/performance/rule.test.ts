import { expect, test } from 'vitest'
import { answerRule } from './rule.fixture.ts'
import { measureRule, readMeasureRule } from './rule.ts'

test('a whole rule is read back as it was stored', () => {
  const stored = JSON.parse(JSON.stringify(answerRule()))
  expect(readMeasureRule(stored)).toEqual(answerRule())
})

const consequence = { id: 'plan', kind: 'corrective-plan', clause: '8.2' } as const

test.each([
  ['cases without events', { events: undefined }, 'events'],
  ['cases without a clock', { clock: undefined }, 'clock'],
  ['values without a threshold', { evidence: 'values' as const }, 'threshold'],
  ['a zone that is none', { timeZone: 'Mars/Olympus' }, 'timeZone'],
  ['an offset instead of a zone', { timeZone: '+05:00' }, 'timeZone'],
  ['a target over 100', { target: '100.5' }, 'target'],
  ['no sample at all', { minimumSample: 0 }, 'minimumSample'],
  ['fewer misses than none', { allowedMisses: -1 }, 'allowedMisses'],
  ['a name in one language', { name: { en: 'One', fr: ' ' } }, 'name.fr'],
  [
    'a first-response clock without answers',
    {
      clock: 'first-response' as const,
      events: { opened: ['a'], closed: ['b'] },
    },
    'events.responded',
  ],
  [
    'more misses than windows',
    {
      consequences: [{ ...consequence, trigger: { misses: 3, within: 2 } }],
    },
    'consequences.0.trigger',
  ],
  [
    'a calendar in which nobody ever works',
    {
      standard: { calendar: { timezone: 'UTC', week: {} }, target: 'PT4H' },
    },
    'standard.calendar.week',
  ],
] as const)('%s is refused where it stands', (_, change, place) => {
  const stored = JSON.parse(JSON.stringify({ ...answerRule(), ...change }))
  const read = measureRule.safeParse(stored)
  const places = read.success ? [] : read.error.issues.flatMap(placesOf)
  expect(places).toContain(place)
})

type Issue = { readonly path: readonly PropertyKey[]; readonly errors?: readonly (readonly Issue[])[] }

function placesOf(
  issue: { readonly path: readonly PropertyKey[] } & Partial<Pick<Issue, 'errors'>>,
): string[] {
  const inner = (issue.errors ?? [])
    .flat()
    .flatMap((nested) => placesOf({ ...nested, path: [...issue.path, ...nested.path] }))
  return [issue.path.join('.'), ...inner]
}

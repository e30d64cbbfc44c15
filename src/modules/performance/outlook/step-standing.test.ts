import { expect, test } from 'vitest'
import { standingOf } from './step-standing.ts'

const step = (organization: string, state: 'planned' | 'under-way' | 'done' | 'waived') => ({
  organization,
  state,
  dueOn: null,
  note: { en: '', fr: '' },
  owner: '',
  by: { en: '', fr: '' },
  recordedAt: '',
})

// The newest step comes first.
test.each([
  ['nothing was said', [], 'none'],
  ['the last step counts', [step('us', 'under-way'), step('us', 'planned')], 'under-way'],
  ['one party alone waives nothing', [step('us', 'waived'), step('them', 'planned')], 'waiver-proposed'],
  ['nor twice', [step('us', 'waived'), step('us', 'waived')], 'waiver-proposed'],
  ['both waive', [step('them', 'waived'), step('us', 'waived'), step('us', 'planned')], 'waived'],
  [
    'a waiver before another step is no consent to a later one',
    [step('us', 'waived'), step('us', 'planned'), step('them', 'waived')],
    'waiver-proposed',
  ],
] as const)('%s', (_, steps, state) => {
  expect(standingOf({ steps }, ['us', 'them']).state).toBe(state)
})

test('a promise made to everyone has one party, which may waive', () => {
  expect(standingOf({ steps: [step('us', 'waived')] }, ['us']).state).toBe('waived')
})

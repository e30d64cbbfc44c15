import { describe, expect, test } from 'vitest'
import {
  type Action,
  may,
  permissions,
  type Role,
  refusalOf,
  roles,
  type State,
  states,
} from './permissions.ts'

const allRoles = roles.map((role) => role.code)
const allStates = states.map((state) => state.code)

/** Written out by hand, on purpose: a change to the table must be a decision, not an accident. */
const expected: Record<Action, { roles: Role[]; states: State[] }> = {
  read: { roles: [...allRoles], states: ['open', 'ready', 'closed'] },
  'open-relationship': { roles: ['drafter', 'manager', 'registrar'], states: [] },
  describe: {
    roles: ['drafter', 'manager', 'legal', 'finance', 'privacy', 'security', 'official-languages'],
    states: ['open'],
  },
  'decide-gate': { roles: ['manager', 'signatory'], states: ['open', 'ready'] },
  reopen: { roles: ['manager', 'signatory'], states: ['ready', 'closed'] },
  draft: {
    roles: ['drafter', 'manager', 'legal', 'finance', 'privacy', 'security', 'official-languages'],
    states: ['open'],
  },
  'choose-documents': { roles: ['drafter', 'manager'], states: ['open'] },
  'save-version': { roles: ['drafter', 'manager'], states: ['open', 'ready'] },
  'note-reading': {
    roles: [
      'drafter',
      'manager',
      'legal',
      'finance',
      'privacy',
      'security',
      'official-languages',
      'signatory',
    ],
    states: ['open', 'ready'],
  },
  'declare-ready': { roles: ['manager'], states: ['open'] },
  note: {
    roles: [
      'drafter',
      'manager',
      'legal',
      'finance',
      'privacy',
      'security',
      'official-languages',
      'signatory',
    ],
    states: ['open', 'ready', 'closed'],
  },
  'edit-clauses': { roles: ['legal', 'registrar'], states: [] },
  'manage-organization': { roles: ['registrar'], states: [] },
  'review-draft': {
    roles: [
      'drafter',
      'manager',
      'legal',
      'finance',
      'privacy',
      'security',
      'official-languages',
      'registrar',
    ],
    states: [],
  },
  'record-legacy': { roles: ['manager', 'registrar'], states: [] },
  'edit-inventory': { roles: ['registrar', 'analyst'], states: [] },
  'approve-inventory': { roles: ['manager', 'signatory'], states: [] },
  'publish-inventory': { roles: ['registrar'], states: [] },
  'manage-standards': { roles: ['manager', 'analyst'], states: [] },
  'record-facts': { roles: ['analyst'], states: [] },
  'manage-tokens': { roles: ['registrar'], states: [] },
  'settle-results': { roles: ['manager'], states: [] },
  'publish-performance': { roles: ['manager'], states: [] },
}

describe.each(permissions.map((rule) => rule.action))('%s', (action) => {
  const rule = expected[action]
  const cases = allRoles.flatMap((role) => allStates.map((state) => ({ role, state })))
  const allowed = ({ role, state }: { role: Role; state: State }) =>
    rule.roles.includes(role) && (rule.states.length === 0 || rule.states.includes(state))

  test.each(cases.filter(allowed))('$role may, when $state', ({ role, state }) => {
    expect(may([role], action, state)).toBe(true)
  })
  const denied = cases.filter((candidate) => !allowed(candidate))
  if (denied.length > 0) {
    test.each(denied)('$role may not, when $state', ({ role, state }) => {
      expect(may([role], action, state)).toBe(false)
      expect(refusalOf(action, state).fr).not.toBe(refusalOf(action, state).en)
    })
  }
})

test('somebody without a role may do nothing', () => {
  for (const { action } of permissions)
    for (const state of allStates) expect(may([], action, state)).toBe(false)
})

test('an auditor only reads', () => {
  const doable = permissions.filter(({ action }) =>
    allStates.some((state) => may(['auditor'], action, state)),
  )
  expect(doable.map((rule) => rule.action)).toEqual(['read'])
})

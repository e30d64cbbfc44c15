import { expect, test } from 'vitest'
import type { FieldError } from '../../../kernel/web/form.ts'
import { answerRule } from '../rule.fixture.ts'
import {
  consequenceLine,
  exclusionLine,
  pauseLine,
  readConsequences,
  readExclusions,
  readPauses,
} from './rule-lines.ts'

const waiting = {
  code: 'awaiting-client',
  label: { en: 'Waiting for the client', fr: 'Attente du client' },
  stops: ['resolution' as const],
  evidenceRequired: true,
  caps: { perCase: 3_600_000, perMonth: 7_200_000 },
}
const rule = answerRule({
  pauseTerms: { reasons: [waiting] },
  exclusions: [
    { code: 'flood', label: { en: 'Flood of the archive', fr: 'Inondation du dépôt' }, agreed: 'beforehand' },
  ],
  consequences: [
    { id: 'plan', kind: 'corrective-plan', trigger: { misses: 2, within: 3 }, clause: '8.1' },
    { id: 'second', kind: 'corrective-plan', trigger: { misses: 4, within: 6 }, clause: '8.2' },
  ],
})
const [pause] = rule.events?.pauses ?? []
const line = pause ? pauseLine(pause, rule.pauseTerms, 'en') : ''

test.each(['en', 'fr'] as const)(
  'a rule read again from its form in %s keeps its codes, and what no line shows',
  (language) => {
    const pauses = pause ? pauseLine(pause, rule.pauseTerms, language) : ''
    expect(readPauses(pauses, [], rule)).toEqual({ events: rule.events?.pauses, reasons: [waiting] })
    const exclusions = rule.exclusions.map((term) => exclusionLine(term, language)).join('\n')
    expect(readExclusions(exclusions, [], rule.exclusions)).toEqual(rule.exclusions)
    const consequences = rule.consequences.map((term) => consequenceLine(term, language)).join('\n')
    expect(readConsequences(consequences, [], rule.consequences)).toEqual(rule.consequences)
  },
)

test('the limits of a case are shown and read in hours, and only hours are', () => {
  expect(line).toMatch(/ \| client \| 1 \| 2$/)
  const caps = (text: string) => readPauses(text, [], rule).reasons[0]?.caps
  expect(caps('a | b | W | A | client | | 37,5')).toEqual({ perMonth: 135_000_000 })
  expect(caps('a | b | W | A | client | 8')).toEqual({ perCase: 28_800_000 })
  for (const wrong of ['-1', 'x', 'Infinity', '1e3', '2 j']) {
    const errors: FieldError[] = []
    expect(readPauses(`a | b | W | A | client | 8 | ${wrong}`, errors).reasons).toEqual([])
    expect(errors.map(({ field }) => field)).toEqual(['pauses.1'])
  }
})

test('sums of money are read as people write them in either language, and kept exact', () => {
  const read = (amount: string, cap: string) => {
    const errors: FieldError[] = []
    const [term] = readConsequences(`credit | 1/1 | 8.3 | ${amount} | ${cap}`, errors, [])
    return errors.length ? 'refused' : [term?.amount, term?.cap]
  }
  const exact = [{ amount: '1234.50', currency: 'CAD' }, '12000']
  expect(read('1\u00a0234,50\u00a0$', '12\u00a0000')).toEqual(exact)
  expect(read('$1,234.50', '12,000')).toEqual(exact)
  expect(read('2,5 %', '')).toEqual([{ percent: '2.5' }, undefined])
  expect(read('1,234,50', '')).toBe('refused')
})

test('a reason in other words keeps its code as long as the same events make it', () => {
  const reworded = line.replace('Waiting for the client', 'With the client').replace(' | 1 | 2', '')
  const { caps: _, ...others } = waiting
  expect(readPauses(reworded, [], rule).reasons).toEqual([
    { ...others, label: { ...waiting.label, en: 'With the client' } },
  ])
})

test('a new reason has a code of its own', () => {
  const added = `${line}\nstrike begins | strike ends | Strike | Grève | provider`
  expect(readPauses(added, [], rule).reasons.map(({ code }) => code)).toEqual(['awaiting-client', 'strike'])
  expect(readPauses(line, []).reasons.map(({ code }) => code)).toEqual(['waiting-for-the-client'])
})

test('words of a line are read in either language, whole or begun, and as codes', () => {
  const kind = (word: string) => readConsequences(`${word} | 2/3 | 8.1`, [])[0]?.kind
  for (const word of ['corrective-plan', 'Corrective-action plan', 'plan de mesures correctives', 'Plan'])
    expect(kind(word)).toBe('corrective-plan')
  expect(['Crédit', 'credit', 'Rajustement', 'révision', 'palier'].map(kind)).toEqual([
    'credit',
    'credit',
    'fee-adjustment',
    'review',
    undefined,
  ])
  const agreed = (word: string) => readExclusions(`A | B | ${word}`, [])[0]?.agreed
  expect(['Convenu d’avance', "convenu d'avance", 'accord', 'both-parties', 'later'].map(agreed)).toEqual([
    'beforehand',
    'beforehand',
    'both-parties',
    'both-parties',
    undefined,
  ])
})

import { expect, test } from 'vitest'
import { readContent } from '../reading/read.ts'
import { signatories } from './signatories.ts'

const body = Array.from({ length: 30 }, (_, index) => `${index + 1}. The Town clears the road.`).join('\n\n')

test.each([
  ['beside the line', '____________ Deputy Minister, Fleet', ['Deputy Minister, Fleet']],
  ['two on one line', 'Signed ________ (Hub)    Signed ________ (Agency)', ['Hub', 'Agency']],
  ['under the line', '____________\n\nAnne Roy, mairesse', ['Anne Roy, mairesse']],
  ['labelled', 'Nom : Paul Sioui\n\nTitre : Directeur général', ['Paul Sioui', 'Directeur général']],
  ['signed by machine', '/s/ Maria Lopez', ['Maria Lopez']],
  ['only a day', '____________ Date ____________', []],
  ['no signature', 'The parties meet twice a year.', []],
])('signatories: %s', async (_what, end, names) => {
  const { clauses } = await readContent(Buffer.from(`${body}\n\n${end}\n`), 'agreement.md')
  expect(signatories(clauses).map(({ name }) => name)).toEqual(names)
})

test('words of the body are nobody’s name', async () => {
  const { clauses } = await readContent(Buffer.from(`Name: nobody\n\n${body}`), 'agreement.md')
  expect(signatories(clauses)).toEqual([])
})

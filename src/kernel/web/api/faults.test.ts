import { expect, test } from 'vitest'
import { z } from 'zod'
import { faultsOf } from './faults.ts'

const batch = z.strictObject({
  events: z
    .array(z.strictObject({ id: z.string().min(1), count: z.int().max(9).optional() }))
    .min(1)
    .max(2),
  mode: z.enum(['add', 'check']).optional(),
})

test.each([
  [[1], '/', 'Give an object here, not a list.', 'Donnez ici un objet, et non une liste.'],
  [{}, '/events', 'This is missing. Give a list.', 'Il manque ceci. Donnez une liste.'],
  [{ events: [] }, '/events', 'Give at least 1 entry.', 'Donnez au moins 1 élément.'],
  [
    { events: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
    '/events',
    'Give at most 2 entries.',
    'Donnez au plus 2 éléments.',
  ],
  [
    { events: [{ id: 7 }] },
    '/events/0/id',
    'Give a text here, not a number.',
    'Donnez ici un texte, et non un nombre.',
  ],
  [{ events: [{ id: '' }] }, '/events/0/id', 'Give at least 1 character.', 'Donnez au moins 1 caractère.'],
  [{ events: [{ id: 'a', count: 10 }] }, '/events/0/count', 'Give at most 9.', 'Donnez au plus 9.'],
  [
    { events: [{ id: 'a', foo: 1 }] },
    '/events/0',
    'The API knows no such field: “foo”. Remove it.',
    'L’API ne connaît pas ce champ\u00a0: «\u00a0foo\u00a0». Retirez-le.',
  ],
  [
    { events: [{ id: 'a' }], mode: 'x' },
    '/mode',
    'Give one of these: add, check.',
    'Donnez l’une de ces valeurs\u00a0: add, check.',
  ],
  [null, '/', 'Give an object here, not null.', 'Donnez ici un objet, et non null.'],
])('%o: %s', (found, pointer, en, fr) => {
  expect(faultsOf(batch, found)).toEqual([{ pointer, detail: { en, fr } }])
})

test('what is right has no fault; a thousand faults are told twenty times', () => {
  expect(faultsOf(batch, { events: [{ id: 'a' }] })).toEqual([])
  expect(faultsOf(z.array(z.string()), Array(1000).fill(1))).toHaveLength(20)
})

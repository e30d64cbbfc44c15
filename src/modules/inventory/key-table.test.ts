import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeyTable } from './key-table.ts'
import { KeyRegister } from './rules/keys.ts'

it('knows each key once and where it was added, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 3000 }), (keys) => {
      const [table, places] = [new KeyTable(), new Map<string, number>()]
      for (const key of keys) {
        expect(table.add(key)).toBe(!places.has(key))
        if (!places.has(key)) places.set(key, places.size)
      }
      expect(table.size).toBe(places.size)
      for (const [key, place] of places) expect(table.position(key)).toBe(place)
      expect(table.position('never added')).toBeUndefined()
    }),
    { numRuns: 40 },
  )
})

it('keeps groups and numbers apart', () => {
  const register = new KeyRegister()
  expect([register.add('a/1', '2'), register.add('a', '1/2'), register.add('a/1', '2')]).toEqual([
    true,
    true,
    false,
  ])
  expect([register.has('a/1', '2'), register.has('a/1', '3'), register.has('b', '2')]).toEqual([
    true,
    false,
    false,
  ])
})

import { expect, it } from 'vitest'
import { elementById } from '../elements.ts'
import type { FieldDefinition } from '../field.ts'
import { elementsWithWording, standardWording } from './standard-wording.ts'
import type { StandardCell, StandardRow } from './wording.ts'

it.each(elementsWithWording)('%s begins with fields, choices and columns that the guide knows', (id) => {
  const element = elementById(id)
  expect(element).toBeDefined()
  for (const [key, value] of Object.entries(standardWording(id) ?? {})) {
    const field = element?.fields.find((one) => one.key === key)
    if (!field) throw new Error(`${id} has no field ${key}`)
    if (!isRows(value)) check(field, value)
    else
      for (const { cells } of value)
        for (const [name, cell] of Object.entries(cells)) {
          const column = field.columns?.find((one) => one.key === name)
          if (!column) throw new Error(`${id}.${key} has no column ${name}`)
          check(column, cell)
        }
  }
})

it('gives every required column of its rows a value', () => {
  const gaps = elementsWithWording.flatMap((id) =>
    Object.entries(standardWording(id) ?? {}).flatMap(([key, value]) => {
      const columns = elementById(id)?.fields.find((one) => one.key === key)?.columns ?? []
      if (!isRows(value)) return []
      return value.flatMap(({ cells }) =>
        columns
          .filter(({ required, key: name }) => required && !(name in cells))
          .map(({ key: name }) => `${id}.${key}.${name}`),
      )
    }),
  )
  expect(gaps).toEqual([])
})

function isRows(value: unknown): value is readonly StandardRow[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object')
}

function check({ type, options, key }: FieldDefinition, cell: StandardCell): void {
  if (typeof cell === 'object' && 'known' in cell) return
  if (type === 'choice')
    expect(
      options?.map(({ code }) => code),
      key,
    ).toContain(cell)
  else if (type === 'choices')
    for (const code of cell as readonly string[])
      expect(
        options?.map((one) => one.code),
        key,
      ).toContain(code)
  else if (type === 'text' || type === 'prose') expect(cell, key).toHaveProperty('fr')
  else if (type === 'duration') expect(cell, key).toHaveProperty('count')
  else if (type === 'boolean') expect(cell, key).toBeTypeOf('boolean')
  else if (type === 'integer') expect(cell, key).toBeTypeOf('number')
  else expect(cell, key).toBeTypeOf('string')
}

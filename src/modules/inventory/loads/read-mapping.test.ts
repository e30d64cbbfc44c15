import { describe, expect, it } from 'vitest'
import { formFields } from '../../../kernel/web/form.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import { resources } from '../dictionary/field.ts'
import { mappedColumns } from '../mapping/apply.ts'
import { readMapping, shippedMappings } from '../mapping/load.ts'
import type { ResourceMapping } from '../mapping/mapping.ts'
import { explainedFrom, readMappingForm } from './read-mapping.ts'

/** What the page shows of a mapping, sent back as it stands. */
function sentBack(mapping: ResourceMapping, resource: (typeof resources)[number]) {
  const columns = mappedColumns(mapping)
  const pairs = dictionary[resource].flatMap((field) =>
    Object.entries(explainedFrom(mapping.fields[field.id], [], field)).map(
      ([part, text]) => [`${field.id}.${part}`, text] as const,
    ),
  )
  return readMappingForm(formFields(pairs), resource, columns)
}

describe('the page that explains the columns of another layout', () => {
  for (const id of shippedMappings)
    it(`gives the mapping of ${id} back whole when it is saved unchanged`, async () => {
      const shipped = await readMapping(id)
      for (const resource of resources) {
        const mapping = shipped[resource]
        if (!mapping) throw new Error(`${id} says nothing of ${resource}`)
        expect(sentBack(mapping, resource)).toEqual({ mapping, errors: [] })
      }
    })

  it('keeps joined columns, blanks and defaults that a person typed, and names a column the file lacks', () => {
    const form = (more: string, column = 'A') =>
      readMappingForm(
        formFields([
          ['fiscal_yr.constant', '2020-2021'],
          ['service_id.column', 'id'],
          ['service_name_en.column', column],
          ['service_name_en.more', more],
          ['service_name_en.with', ' - '],
          ['service_name_en.blank', 'n/a\nnone\n'],
          ['service_name_en.default', ' Unnamed '],
        ]),
        'service',
        ['id', 'A', 'B', 'C'],
      )
    expect(form('B\r\n C ').mapping.fields.service_name_en).toEqual({
      join: ['A', 'B', 'C'],
      with: ' - ',
      blank: ['n/a', 'none'],
      default: 'Unnamed',
    })
    const { errors } = form('B\nZ')
    expect(errors.map(({ field }) => field)).toEqual(['service_name_en.more'])
    expect(errors[0]?.message.fr).toContain('Z')
    expect(form('B', '').errors.map(({ field }) => field)).toEqual(['service_name_en.column'])
  })
})

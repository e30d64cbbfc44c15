import { describe, expect, it } from 'vitest'
import { dictionary, keyFields } from '../dictionary/dictionary.ts'
import { resources } from '../dictionary/field.ts'
import { topics } from './topics.ts'

describe('the topics of the form', () => {
  it.each(resources)('fill each column of %s once, except its key and what is computed', (resource) => {
    // A standard carries the name of its service, which is written with the service.
    const elsewhere = [
      ...keyFields[resource],
      ...(resource === 'service' ? [] : ['service_name_en', 'service_name_fr']),
    ]
    const asked = dictionary[resource]
      .filter(({ id, obligation }) => obligation !== 'computed' && !elsewhere.includes(id))
      .map(({ id }) => id)
    expect(topics[resource].flatMap(({ fields }) => fields).toSorted()).toEqual(asked.toSorted())
  })
})

import type { Language } from '../../../kernel/language/bilingual.ts'
import {
  removeServicePath,
  removeStandardPath,
  serviceTopicPath,
  standardTopicPath,
  yearServicePath,
  yearStandardPath,
} from '../paths.ts'
import type { WorkingKey } from './working.ts'

/** A service in an address: its number, with its own year in front when it corrects an earlier one. */
export function serviceReference(
  { rowYear, serviceId }: Pick<WorkingKey, 'rowYear' | 'serviceId'>,
  year: string,
) {
  return rowYear === year ? serviceId : `${rowYear}~${serviceId}`
}

export function readReference(reference: string, year: string): Pick<WorkingKey, 'rowYear' | 'serviceId'> {
  const match = /^(\d{4}-\d{4})~(.*)$/s.exec(reference)
  return match
    ? { rowYear: match[1] ?? year, serviceId: match[2] ?? '' }
    : { rowYear: year, serviceId: reference }
}

/** The addresses of a row: a service or a standard. */
export function rowAddresses(key: WorkingKey, year: string, language: Language) {
  const service = { year, id: serviceReference(key, year) }
  if (key.resource === 'service')
    return {
      row: (query: Query = {}) => yearServicePath.href(language, service, query),
      topic: (topic: string, query: Query = {}) =>
        serviceTopicPath.href(language, { ...service, topic }, query),
      removal: removeServicePath.href(language, service),
    }
  const standard = { ...service, standard: key.standardId }
  return {
    row: (query: Query = {}) => yearStandardPath.href(language, standard, query),
    topic: (topic: string, query: Query = {}) =>
      standardTopicPath.href(language, { ...standard, topic }, query),
    removal: removeStandardPath.href(language, standard),
  }
}

type Query = { readonly [name: string]: string | undefined }

import { isId, newId } from '../../../../kernel/value/id.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import type { Relationship } from '../relationship.ts'
import type { Risk } from './risks.ts'

/** A risk as typed, with what is wrong about it. */
export function readRisk(
  fields: FormFields,
  { parties }: Relationship,
  known: string | undefined,
  now: Temporal.Instant,
): { risk: Risk; errors: FieldError[] } {
  const title = readBilingual(fields, 'title', { max: longest.title, required: needs.title })
  const response = readBilingual(fields, 'response', { max: longest.text })
  const degree = (name: string) => (/^[1-5]$/.test(fields.get(name)) ? Number(fields.get(name)) : 0)
  const [likelihood, impact] = [degree('likelihood'), degree('impact')]
  const errors = [
    ...title.errors,
    ...(likelihood ? [] : [{ field: 'likelihood', message: needs.likelihood }]),
    ...(impact ? [] : [{ field: 'impact', message: needs.impact }]),
    ...response.errors,
  ]
  const owner = parties.find(({ id }) => id === fields.get('owner'))?.id ?? null
  const id = known ?? (isId(fields.get('id')) ? fields.get('id') : newId(now))
  const risk = {
    id,
    title: title.value,
    likelihood,
    impact,
    owner,
    response: response.value,
    version: Math.max(0, readVersion(fields)),
  }
  return { risk, errors }
}

export function emptyRisk(now: Temporal.Instant): Risk {
  const nothing = { en: '', fr: '' }
  return {
    id: newId(now),
    title: nothing,
    likelihood: 0,
    impact: 0,
    owner: null,
    response: nothing,
    version: 0,
  }
}

const needs = {
  title: { en: 'Name the risk in both languages', fr: 'Nommez le risque dans les deux langues' },
  likelihood: { en: 'Choose a likelihood from 1 to 5', fr: 'Choisissez une probabilité de 1 à 5' },
  impact: { en: 'Choose an impact from 1 to 5', fr: 'Choisissez une incidence de 1 à 5' },
} as const

import type { Cells } from '../computed.ts'
import type { Resource } from '../dictionary/field.ts'
import { type Issue, shown } from '../finding.ts'
import { keyParts } from '../inventory-row.ts'
import { KeyTable } from '../key-table.ts'
import { issue } from './messages.ts'

/** Remembers the keys of a file in little memory: by organization and year, then the numbers. */
export class KeyRegister {
  readonly #keys = new KeyTable()

  /** Adds a key; false when it was already there. */
  add(group: string, numbers: string): boolean {
    return this.#keys.add(together(group, numbers))
  }

  has(group: string, numbers: string): boolean {
    return this.#keys.position(together(group, numbers)) !== undefined
  }
}

/** No cell that names a row holds this character: files with it are refused. */
function together(group: string, numbers: string): string {
  return `${group}\0${numbers}`
}

/** Each service, and each standard, appears once for an organization and a year. */
export function duplicateIssues(resource: Resource, value: Cells, register: KeyRegister): Issue[] {
  const [organization = '', year = '', ...numbers] = keyParts(resource, value)
  if (numbers.some((number) => number === '')) return []
  if (register.add(`${organization}/${year}`, numbers.join('/'))) return []
  const field = resource === 'service' ? 'service_id' : 'service_standard_id'
  return [
    issue('duplicate-key', field, {
      en: `The number ${shown(numbers.at(-1) ?? '')} already appears in this file for the same organization and year.`,
      fr: `Le numéro ${shown(numbers.at(-1) ?? '')} figure déjà dans ce fichier pour la même organisation et le même exercice.`,
    }),
  ]
}

/** A standard belongs to a service of the same organization and year. */
export function parentIssues(value: Cells, services: KeyRegister): Issue[] {
  const [organization = '', year = '', service = ''] = keyParts('service-std', value)
  if (service === '' || services.has(`${organization}/${year}`, service)) return []
  const message = {
    en: `There is no service ${shown(service)} for ${shown(year)} in the file of services. Add it or correct the number.`,
    fr: `Aucun service ${shown(service)} pour ${shown(year)} ne figure dans le fichier des services. Ajoutez-le ou corrigez le numéro.`,
  }
  // The key is both fields: either may be the wrong one.
  return [issue('parent', 'fiscal_yr', message), issue('parent', 'service_id', message)]
}

/** A service that standards of its year refer to cannot be deleted. */
export function deletionIssues(value: Cells, servicesWithStandards: KeyRegister): Issue[] {
  const [organization = '', year = '', service = ''] = keyParts('service', value)
  if (!servicesWithStandards.has(`${organization}/${year}`, service)) return []
  const message = {
    en: `Service ${shown(service)} cannot be deleted: standards of ${shown(year)} refer to it. Delete them first.`,
    fr: `Le service ${shown(service)} ne peut pas être supprimé\u00a0: des normes de ${shown(year)} s’y rattachent. Supprimez-les d’abord.`,
  }
  return [
    issue('delete-with-standards', 'fiscal_yr', message),
    issue('delete-with-standards', 'service_id', message),
  ]
}

import { type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { withDatabase } from '../../../kernel/cli/with-database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import { type Agreement, frozenVersion } from '../../agreements/index.ts'

/** "kept:0197…/3": version 3 of an agreement, as its page names it. */
const keptName = /^kept:([^/]+)\/([1-9]\d{0,5})$/

export function isKeptName(name: string): boolean {
  return name.startsWith('kept:')
}

/** A version frozen in the database. Whoever holds the database may read it, as with a backup. */
export async function keptVersion(name: string, input: CliInput): Promise<Agreement> {
  const [, agreement = '', number = ''] = keptName.exec(name) ?? []
  if (!isId(agreement)) throw new CliUsageError(words.form(name))
  const version = await withDatabase(input, ({ owner }) =>
    owner.transaction().execute((tx) => frozenVersion(tx, agreement, Number(number))),
  )
  if (!version) throw new CliUsageError(words.none(agreement, number))
  return version.agreement
}

const words = {
  form: (name: string): Bilingual => ({
    en: `“${name}” names no kept version. Write kept:AGREEMENT/NUMBER, with the identifier in the address of the agreement’s page.`,
    fr: `«\u00a0${name}\u00a0» ne désigne aucune version conservée. Écrivez kept:ENTENTE/NUMÉRO, avec l’identifiant qui figure dans l’adresse de la page de l’entente.`,
  }),
  none: (agreement: string, number: string): Bilingual => ({
    en: `The database keeps no version ${number} of the agreement ${agreement}.`,
    fr: `La base de données ne conserve aucune version ${number} de l’entente ${agreement}.`,
  }),
}

import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { dataOption } from '../../../kernel/cli/settings.ts'
import { withDatabase } from '../../../kernel/cli/with-database.ts'
import { memberDirectory } from '../holdings/queries.ts'

export const assignCommand: CliCommand = {
  path: ['inventory', 'assign'],
  summary: {
    en: 'Say which member organization publishes under a code of the inventory',
    fr: 'Attribuer un code du répertoire à une organisation membre',
  },
  arguments: [
    { name: 'code', required: true, about: { en: 'code of the inventory', fr: 'code du répertoire' } },
    {
      name: 'organization',
      required: true,
      about: { en: 'name, acronym or id of the member', fr: 'nom, sigle ou identifiant du membre' },
    },
  ],
  options: [dataOption],
  run: assign,
}

/** Moves the code when another organization holds it: the operator settles what registrars cannot. */
async function assign(input: CliInput): Promise<0> {
  const [code, name] = input.args.map((argument) => String(argument ?? '').trim())
  if (!code || !name) throw new CliUsageError(words.both)
  const organization = await withDatabase(input, async ({ owner }) => {
    const found = (await memberDirectory(owner)).resolve(name)
    if (!found) throw new CliUsageError(words.unknown(name))
    await owner
      .insertInto('inventory.holding')
      .values({ organization_id: found.id, code, held_since: input.clock().toString() })
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet({ organization_id: found.id, person_id: null }),
      )
      .execute()
    return found
  })
  const { en, fr } = organization.name
  const done = { en: `${code} is now held by ${en}.`, fr: `${code} est maintenant attribué à ${fr}.` }
  input.terminal.out(
    input.json ? JSON.stringify({ code, organization: organization.id }) : done[input.language],
  )
  return 0
}

const words = {
  both: { en: 'Give a code and an organization.', fr: 'Indiquez un code et une organisation.' },
  unknown: (name: string) => ({
    en: `No member organization is known as “${name}”, or several are.`,
    fr: `Aucune organisation membre n’est connue sous le nom «\u00a0${name}\u00a0», ou il y en a plusieurs.`,
  }),
}

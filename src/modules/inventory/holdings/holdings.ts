import type { Database } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type FormFields, type FormOutcome, hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { change, traceInOrganization } from '../../identity/index.ts'
import { claimRefusal } from './claim-rule.ts'
import { heldCodes, holderOf, memberEntry, publishedTitle } from './queries.ts'

const longest = 200

/** Takes a code for the viewer's organization: it alone then publishes under it. */
export async function claimCode(
  database: Database,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<null>> {
  return change<null>(database, viewer, 'manage-organization', async (tx) => {
    const code = form.get('code').trim()
    const invalid = (message: Bilingual) => ({
      kind: 'invalid' as const,
      errors: [{ field: 'code', message }],
    })
    if (code === '' || code.length > longest || hasForbiddenCharacters(code)) return invalid(words.code)
    const organization = await memberEntry(tx, viewer.organization)
    if (!organization) return { kind: 'done', value: null }
    const holder = await holderOf(tx, code)
    if (holder === viewer.organization) return { kind: 'done', value: null }
    const refusal = claimRefusal(
      { code, held: holder !== undefined, publishedTitle: await publishedTitle(tx, code) },
      organization,
    )
    if (refusal) return invalid(words[refusal])
    const taken = await tx
      .insertInto('inventory.holding')
      .values({
        organization_id: viewer.organization,
        code,
        person_id: viewer.person,
        held_since: now.toString(),
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('code')
      .executeTakeFirst()
    // Somebody else was faster by an instant.
    if (!taken) return invalid(words.held)
    const deed = { action: 'claim-inventory-code', subject: `inventory-code:${code}`, detail: {} }
    await traceInOrganization(tx, viewer, deed, now)
    return { kind: 'done', value: null }
  })
}

/** Gives a code back: what was published under it stays, and somebody else may hold it. */
export async function releaseCode(
  database: Database,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<null>> {
  return change<null>(database, viewer, 'manage-organization', async (tx) => {
    const code = form.get('code')
    if (!(await heldCodes(tx, viewer.organization)).includes(code)) return { kind: 'done', value: null }
    const released = await tx
      .deleteFrom('inventory.holding')
      .where('organization_id', '=', viewer.organization)
      .where('code', '=', code)
      .returning('code')
      .executeTakeFirst()
    const deed = { action: 'release-inventory-code', subject: `inventory-code:${code}`, detail: {} }
    if (released) await traceInOrganization(tx, viewer, deed, now)
    return { kind: 'done', value: null }
  })
}

/** Replaces the list of other names under which files mean the organization, one a line. */
export async function saveAliases(
  database: Database,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<null>> {
  return change<null>(database, viewer, 'manage-organization', async (tx) => {
    const names = [
      ...new Set(
        form
          .get('aliases')
          .split('\n')
          .map((name) => name.trim()),
      ),
    ].filter(Boolean)
    const wrong =
      names.some((name) => name.length > longest || hasForbiddenCharacters(name)) || names.length > 200
    if (wrong) return { kind: 'invalid', errors: [{ field: 'aliases', message: words.aliases }] }
    const { organization } = viewer
    await tx.deleteFrom('inventory.alias').where('organization_id', '=', organization).execute()
    if (names.length > 0)
      await tx
        .insertInto('inventory.alias')
        .values(names.map((name) => ({ organization_id: organization, name })))
        .execute()
    const deed = { action: 'change-inventory-names', subject: 'organization', detail: { names } }
    await traceInOrganization(tx, viewer, deed, now)
    return { kind: 'done', value: null }
  })
}

const words = {
  code: {
    en: `Enter the code of the organization in the inventory, at most ${longest} characters`,
    fr: `Saisissez le code de l’organisation dans le répertoire, au plus ${longest} caractères`,
  },
  held: {
    en: 'Another organization publishes under this code. Ask the people who run Entente to move it',
    fr: 'Une autre organisation publie sous ce code. Demandez à l’équipe qui exploite Entente de le transférer',
  },
  'of-another': {
    en: 'Rows are published under this code in another name. Ask the people who run Entente to give it to you',
    fr: 'Des lignes sont publiées sous ce code au nom d’une autre organisation. Demandez à l’équipe qui exploite Entente de vous l’attribuer',
  },
  aliases: {
    en: `Enter one name a line, at most 200 names of ${longest} characters`,
    fr: `Saisissez un nom par ligne, au plus 200 noms de ${longest} caractères`,
  },
} satisfies Record<string, Bilingual>

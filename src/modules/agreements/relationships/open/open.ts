import type { Tx } from '../../../../kernel/data/database.ts'
import { record } from '../../../../kernel/data/outbox.ts'
import type { FieldError } from '../../../../kernel/web/form.ts'
import { type Access, type Asked, leaveTrail } from '../access.ts'
import { relationshipById } from '../queries.ts'
import { keep, onOpening } from './keep.ts'
import { forgetOpening, organizationsById } from './opening.store.ts'
import { isKind, isPartyRole, type Opening, openingErrors, withKind } from './opening.ts'

export function chooseKind(asked: Asked, kind: string): Promise<Access<readonly FieldError[]>> {
  return onOpening(asked, async (tx, opening) => {
    if (isKind(kind)) {
      await keep(tx, asked, withKind(opening, kind))
      return []
    }
    return errorsOf({ ...opening, kind: null }, 'kind')
  })
}

/** Keeps every role that was chosen, then tells what does not fit together. */
export function chooseRoles(
  asked: Asked,
  roleOf: (organization: string) => string,
): Promise<Access<readonly FieldError[]>> {
  return onOpening(asked, async (tx, opening) => {
    const parties = opening.parties.map((party) => {
      const role = roleOf(party.organization)
      return { ...party, role: isPartyRole(role) ? role : null }
    })
    const chosen = { ...opening, parties }
    await keep(tx, asked, chosen)
    return errorsOf(chosen, 'roles')
  })
}

/** Keeps title and problem; a language may still be missing, but not both titles. */
export function stateNeed(
  asked: Asked,
  need: Pick<Opening, 'title' | 'problem'>,
): Promise<Access<readonly FieldError[]>> {
  return onOpening(asked, async (tx, opening) => {
    const stated = { ...opening, ...need }
    await keep(tx, asked, stated)
    return errorsOf(stated, 'need')
  })
}

function errorsOf(opening: Opening, page: string): readonly FieldError[] {
  return openingErrors(opening).filter((error) => error.page === page)
}

export type Opened = { readonly kind: 'opened' | 'incomplete' }

/**
 * Opens the relationship under the opening's own id: sending the form twice opens it once. Organizations that
 * were not known yet are registered with it.
 */
export function openRelationship(asked: Asked): Promise<Access<Opened>> {
  return onOpening(asked, (tx, opening) => openIn(tx, asked, opening))
}

/** The same inside a transaction that goes on with the relationship. */
export async function openIn(tx: Tx, asked: Omit<Asked, 'database'>, opening: Opening): Promise<Opened> {
  if (await relationshipById(tx, asked.id)) return { kind: 'opened' }
  if (openingErrors(opening).length > 0) return { kind: 'incomplete' }
  await registerOrganizations(tx, opening, asked.now)
  if (!(await insertRelationship(tx, asked, opening))) return { kind: 'opened' }
  await insertParties(tx, asked.id, opening)
  await forgetOpening(tx, asked.id)
  await tellOpened(tx, asked)
  return { kind: 'opened' }
}

async function tellOpened(tx: Tx, asked: Omit<Asked, 'database'>): Promise<void> {
  const opened = await relationshipById(tx, asked.id)
  if (!opened) throw new Error('a relationship cannot be read by the organization that just opened it')
  await leaveTrail(tx, asked, opened, {
    action: 'open-relationship',
    subject: `relationship:${asked.id}`,
    detail: { kind: opened.kind },
  })
  const parties = opened.parties.map((party) => party.organization)
  const body = { relationship: asked.id, parties }
  await record(
    tx,
    { kind: 'RelationshipOpened.v1', organization: asked.viewer.organization, body },
    asked.now,
  )
}

async function registerOrganizations(tx: Tx, opening: Opening, now: Temporal.Instant): Promise<void> {
  const known = await organizationsById(
    tx,
    opening.parties.map((party) => party.organization),
  )
  for (const { organization, unregistered } of opening.parties) {
    if (!unregistered || known.some((one) => one.id === organization)) continue
    await tx
      .insertInto('identity.organization')
      .values({
        id: organization,
        name_en: unregistered.name.en,
        name_fr: unregistered.name.fr,
        acronym_en: unregistered.acronym.en || null,
        acronym_fr: unregistered.acronym.fr || null,
        legal_form: unregistered.legalForm,
        created_at: now.toString(),
      })
      .execute()
  }
}

/** False when the same form was sent twice at once and the other one came first. */
async function insertRelationship(
  tx: Tx,
  { id, viewer, now }: Omit<Asked, 'database'>,
  opening: Opening,
): Promise<boolean> {
  const at = now.toString()
  const inserted = await tx
    .insertInto('agreements.relationship')
    .values({
      id,
      parties: opening.parties.map((party) => party.organization),
      opened_by: viewer.organization,
      kind: opening.kind ?? 'client-provider',
      title_en: opening.title.en,
      title_fr: opening.title.fr,
      problem_en: opening.problem.en,
      problem_fr: opening.problem.fr,
      created_at: at,
      changed_at: at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0
}

async function insertParties(tx: Tx, id: string, opening: Opening): Promise<void> {
  const rows = opening.parties.map((party, ordinal) => ({
    relationship_id: id,
    // The party of a relationship is its organization: one id serves both.
    id: party.organization,
    organization_id: party.organization,
    role: party.role ?? 'participant',
    ordinal,
  }))
  await tx.insertInto('agreements.party').values(rows).execute()
}

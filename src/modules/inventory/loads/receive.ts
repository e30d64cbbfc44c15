import type { Tx } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import type { FormOutcome } from '../../../kernel/web/form.ts'
import type { MemberRequest, Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import { resources } from '../dictionary/field.ts'
import { heldCodes } from '../holdings/queries.ts'
import { insertLoad, keepFile } from './store.ts'
import { callForWork } from './work.ts'

/** The largest file taken in the browser; the command line takes any. */
export const mostBytes = 1_200_000_000

/** Keeps the files that arrived until they are imported or thrown away. */
export async function receiveLoad(
  tx: Tx,
  viewer: Viewer,
  { spooled, form }: Pick<MemberRequest, 'spooled' | 'form'>,
  now: Temporal.Instant,
): Promise<FormOutcome<{ readonly id: string; readonly bytes: number }>> {
  if (!may(viewer.roles, 'edit-inventory')) return { kind: 'refused', reason: refusalOf('edit-inventory') }
  if ((await heldCodes(tx, viewer.organization)).length === 0)
    return { kind: 'invalid', errors: [{ field: 'service', message: words.noCode }] }
  const files = resources.flatMap((resource) => {
    const file = spooled.find(({ field }) => field === resource)
    return file ? [{ ...file, resource }] : []
  })
  if (files.length === 0) return { kind: 'invalid', errors: [{ field: 'service', message: words.noFile }] }
  const id = newId(now)
  await insertLoad(tx, viewer, { id, ownRows: form.get('own-rows') === 'yes' }, now)
  for (const { resource, ...file } of files)
    await keepFile(tx, viewer.organization, id, resource, { ...file, name: file.name.slice(0, 200) })
  await callForWork(tx)
  const detail = { files: files.map(({ name, bytes }) => ({ name, bytes })) }
  await traceInOrganization(
    tx,
    viewer,
    { action: 'receive-inventory', subject: `inventory-load:${id}`, detail },
    now,
  )
  return { kind: 'done', value: { id, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) } }
}

const words = {
  noCode: {
    en: 'Your organization needs a code in the inventory first: its registry administrator takes one',
    fr: 'Votre organisation a d’abord besoin d’un code dans le répertoire\u00a0: la personne qui administre le registre en inscrit un',
  },
  noFile: {
    en: 'Choose the file of services, the file of standards, or both',
    fr: 'Choisissez le fichier des services, celui des normes, ou les deux',
  },
}

import { type Database, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { FieldError, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf } from '../../identity/index.ts'
import { examine, waitingNow } from '../apart/examine.ts'
import { fileCounts, type Kind, refusals } from '../examinations/examination.ts'
import { examinationById } from '../examinations/queries.ts'
import { erase, type GivenFile, takeIn } from '../examinations/store.ts'
import { undated } from '../histories/histories.ts'
import { words } from './upload.text.ts'

export type Given = {
  readonly id: string
  readonly kind: Kind
  readonly files: readonly (GivenFile & { readonly field: string })[]
}

/** How long a person waits for the answer before the page that tells how far it is. */
export const patience = 8_000
const mostWaiting = 30

/**
 * Takes files in and has them read. Most are read within the patience; then what cannot be read is refused at once
 * and nothing of it stays. What takes longer is read on while its page says so.
 */
export async function takeInFiles(
  database: Database,
  viewer: Viewer,
  given: Given,
  now: Temporal.Instant,
): Promise<FormOutcome<{ readonly id: string }>> {
  if (!may(viewer.roles, 'review-draft')) return { kind: 'refused', reason: refusalOf('review-draft') }
  const errors = faultsOf(given)
  if (errors.length) return { kind: 'invalid', errors }
  const actor = { organization: viewer.organization, person: viewer.person }
  await transaction(database, actor, (tx) => takeIn(tx, viewer, given, now))
  const work = examine(database, actor, given)
  await Promise.race([work, new Promise((resolve) => setTimeout(resolve, patience).unref())])
  return transaction(database, actor, async (tx) => {
    const taken = await examinationById(tx, given.id, now)
    if (taken?.state !== 'refused' || !taken.refusal) return { kind: 'done', value: { id: given.id } }
    await erase(tx, given.id)
    return { kind: 'invalid', errors: [{ field: fieldOf(given, taken.refusedFile), message: taken.refusal }] }
  })
}

function faultsOf({ kind, files }: Given): readonly FieldError[] {
  const fault = (message: Bilingual, field = files.length === 0 ? 'file' : 'next') => [{ field, message }]
  if (files.length < fileCounts[kind].least)
    return fault(kind === 'comparison' ? words.chooseTwo : words.chooseFile)
  if (files.length > fileCounts[kind].most) return fault(words.tooMany, 'later')
  const bothHistories = files.some(({ field }) => field === 'twins')
  for (const { name, field } of bothHistories ? files : []) {
    const reason = undated(name)
    if (reason) return fault(refusals[reason](name), field)
  }
  return waitingNow() >= mostWaiting ? fault(words.busy, 'file') : []
}

function fieldOf({ files }: Given, ordinal: number): string {
  return files[ordinal]?.field ?? 'file'
}

import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
import type { FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import { isStale } from '../../../kernel/web/form-state.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { change, traceInOrganization } from '../acting.ts'
import { checkedText, isEmail, notAnEmail } from '../checked-text.ts'

/** Adds a position, or changes the titles and addresses of one of the organization's own. */
export async function savePosition(
  database: Database,
  viewer: Viewer,
  position: string | null,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ id: string | null }, 'stale'>> {
  return change<{ id: string | null }, 'stale'>(database, viewer, 'manage-organization', async (tx) => {
    const titleEn = checkedText(form, 'title-en', words.titleEn)
    const titleFr = checkedText(form, 'title-fr', words.titleFr)
    const email = checkedText(form, 'email', null)
    const phone = checkedText(form, 'phone', null)
    const wrongEmail = email.value && !isEmail(email.value) ? [{ field: 'email', message: notAnEmail }] : []
    const errors = [...titleEn.errors, ...titleFr.errors, ...email.errors, ...wrongEmail, ...phone.errors]
    if (errors.length) return { kind: 'invalid', errors }
    const values: Titles = {
      title_en: titleEn.value,
      title_fr: titleFr.value,
      email: email.value || null,
      phone: phone.value || null,
    }
    if (position !== null) {
      const stored = await storedTitles(tx, viewer, position)
      if (!stored) return { kind: 'done', value: { id: null } }
      if (isStale(form, stored, values)) return { kind: 'conflict', conflict: 'stale' }
    }
    const id = position ?? (isId(form.get('id')) ? form.get('id') : newId(now))
    const saved = position
      ? await tx
          .updateTable('identity.position')
          .set(values)
          .where('organization_id', '=', viewer.organization)
          .where('id', '=', position)
          .returning('id')
          .executeTakeFirst()
      : await tx
          .insertInto('identity.position')
          .values({ organization_id: viewer.organization, id, ...values })
          .onConflict((row) => row.doNothing())
          .returning('id')
          .executeTakeFirst()
    if (!saved) return { kind: 'done', value: { id: position ? null : id } }
    const action = position ? 'change-position' : 'add-position'
    await traceInOrganization(tx, viewer, { action, subject: `position:${id}`, detail: values }, now)
    return { kind: 'done', value: { id } }
  })
}

/** What the form of a position shows. */
export type Titles = {
  readonly title_en: string
  readonly title_fr: string
  readonly email: string | null
  readonly phone: string | null
}

/** As they are kept; whoever saves at the same moment waits. */
async function storedTitles(tx: Tx, viewer: Viewer, position: string): Promise<Titles | undefined> {
  return tx
    .selectFrom('identity.position')
    .select(['title_en', 'title_fr', 'email', 'phone'])
    .where('organization_id', '=', viewer.organization)
    .where('id', '=', position)
    .forUpdate()
    .executeTakeFirst()
}

const words = {
  titleEn: { en: 'Enter the title in English', fr: 'Saisissez le titre en anglais' },
  titleFr: { en: 'Enter the title in French', fr: 'Saisissez le titre en français' },
} satisfies Record<string, Bilingual>

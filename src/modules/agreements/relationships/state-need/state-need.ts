import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { type Access, type Asked, leaveTrail, onRelationship } from '../access.ts'
import { invalid, type Saving, saved } from '../saving.ts'
import { saveRelationship } from '../store.ts'

export type Need = { readonly title: Bilingual; readonly problem: Bilingual }

/** Saves title and problem. A language may be missing, but not both titles. */
export function stateNeed(asked: Asked, need: Need, version: number): Promise<Access<Saving>> {
  return onRelationship(asked, 'describe', async (tx, relationship): Promise<Saving> => {
    const { title, problem } = need
    if (!title.en && !title.fr) return invalid([{ field: 'title-en', either: true, message: titleMissing }])
    if (version !== relationship.version) return { kind: 'conflict' }
    const change = { title_en: title.en, title_fr: title.fr, problem_en: problem.en, problem_fr: problem.fr }
    await saveRelationship(tx, relationship.id, change, asked.now)
    await leaveTrail(tx, asked, relationship, {
      action: 'state-need',
      subject: `relationship:${relationship.id}`,
      detail: { version: version + 1 },
    })
    return saved
  })
}

const titleMissing = {
  en: 'Enter a title in English, in French or in both',
  fr: 'Saisissez un titre en français, en anglais ou dans les deux langues',
}

import type { Tx } from '../../../../kernel/data/database.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../../kernel/web/form.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { baseGuide, profileById } from '../../../guide/index.ts'
import { may, refusalOf, traceInOrganization } from '../../../identity/index.ts'
import { type GuideSettings, guideSettings } from './overlay-row.ts'
import { readOwnElement } from './read-own-element.ts'
import { needByTier, pair, pairFaults } from './typed.ts'

export type Outcome = FormOutcome<GuideSettings, GuideSettings>

/** What is told of a change in the history of the organization. */
type Told = Pick<Parameters<typeof traceInOrganization>[2], 'action' | 'subject' | 'detail'>

/** Changes one thing in how the viewer's organization adapts the guide; a stale form gets what is saved now. */
export async function keepSettings(
  tx: Tx,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<Outcome> {
  if (!may(viewer.roles, 'manage-organization'))
    return { kind: 'refused', reason: refusalOf('manage-organization') }
  const current = await guideSettings(tx, viewer.organization)
  if (Number(form.get('version')) !== current.version) return { kind: 'conflict', conflict: current }
  const changed = change(current, form)
  if ('errors' in changed) return { kind: 'invalid', errors: changed.errors }
  return saveSettings(tx, viewer, current, changed.settings, changed.deed, now)
}

/** Saves a change under the next version, and tells it; stale when somebody was faster. */
export async function saveSettings(
  tx: Tx,
  viewer: Viewer,
  current: GuideSettings,
  changed: Partial<GuideSettings>,
  deed: Told,
  now: Temporal.Instant,
): Promise<Outcome> {
  const settings = { ...current, ...changed, version: current.version + 1 }
  const row = {
    profiles: [...settings.profiles],
    needs: JSON.stringify(settings.needs),
    own_elements: JSON.stringify(settings.elements),
    version: settings.version,
    changed_at: now.toString(),
  }
  const saved = await tx
    .insertInto('agreements.guide_overlay')
    .values({ organization_id: viewer.organization, ...row })
    .onConflict((conflict) =>
      conflict
        .column('organization_id')
        .doUpdateSet(row)
        .where('agreements.guide_overlay.version', '=', current.version),
    )
    .returning('version')
    .executeTakeFirst()
  if (!saved) return { kind: 'conflict', conflict: await guideSettings(tx, viewer.organization) }
  await traceInOrganization(tx, viewer, deed, now)
  return { kind: 'done', value: settings }
}

/** What a button changes and what is told of it; or what is wrong with what was typed. */
type Change =
  | { readonly settings: Partial<GuideSettings>; readonly deed: Told }
  | { readonly errors: readonly FieldError[] }

function change(current: GuideSettings, form: FormFields): Change {
  const [what = '', id = ''] = form.get('do').split(':')
  const adapted = (subject: string): Told => ({ action: 'guide-adapted', subject, detail: { what } })
  switch (what) {
    case 'profiles': {
      const profiles = form.all('profiles').filter((profile) => profileById(profile) !== undefined)
      return { settings: { profiles }, deed: adapted('guide') }
    }
    case 'need': {
      const needs = changedNeed(current, form)
      if (Array.isArray(needs)) return { errors: needs }
      return { settings: needs, deed: adapted(subjectOf(form.get('need-element'))) }
    }
    case 'usual': {
      const needs = Object.fromEntries(Object.entries(current.needs).filter(([element]) => element !== id))
      return { settings: { needs }, deed: adapted(subjectOf(id)) }
    }
    case 'element': {
      const read = readOwnElement(form, current.elements, null)
      if (!read.ok) return { errors: read.refusal }
      const deed = {
        action: 'own-element-added',
        subject: subjectOf(read.value.id),
        detail: { after: read.value },
      }
      return { settings: { elements: [...current.elements, read.value] }, deed }
    }
    case 'drop': {
      const before = current.elements.find((element) => element.id === id) ?? null
      const deed = { action: 'own-element-removed', subject: subjectOf(id), detail: { before } }
      return { settings: { elements: current.elements.filter((element) => element.id !== id) }, deed }
    }
    default:
      return { errors: [{ field: 'need-element', message: words.button }] }
  }
}

/** An element of the guide as entries of a history are about it. */
export function subjectOf(element: string): string {
  return `guide-element:${element}`
}

function changedNeed(current: GuideSettings, form: FormFields): Partial<GuideSettings> | FieldError[] {
  const element = form.get('need-element')
  const need = needByTier(form, 'need')
  const reason = pair(form, 'need-reason')
  const known = [...baseGuide.elements, ...current.elements].some(({ id }) => id === element)
  const errors = [
    ...(known ? [] : [{ field: 'need-element', message: words.element }]),
    ...(need ? [] : [{ field: 'need-simple', message: words.need }]),
    ...pairFaults('need-reason', reason, words.reason),
  ]
  if (errors.length || !need) return errors
  return { needs: { ...current.needs, [element]: { need, reason } } }
}

const words = {
  button: { en: 'Open the form again, then send it', fr: 'Rouvrez le formulaire, puis envoyez-le' },
  element: { en: 'Choose an element of the guide', fr: 'Choisissez un élément du guide' },
  need: { en: 'Choose how much it is needed', fr: 'Choisissez le degré de nécessité' },
  reason: {
    en: { en: 'Give the reason in English', fr: 'Donnez le motif en anglais' },
    fr: { en: 'Give the reason in French', fr: 'Donnez le motif en français' },
  },
} as const

import type { Tx } from '../../../../kernel/data/database.ts'
import type { FormFields, FormOutcome } from '../../../../kernel/web/form.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import type { OwnElement } from '../../../guide/index.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import { canonicalJson } from '../../format/canonical.ts'
import { saveSettings, subjectOf } from './keep-settings.ts'
import { type GuideSettings, guideSettings } from './overlay-row.ts'
import { readOwnElement } from './read-own-element.ts'
import { pair, pairFaults } from './typed.ts'

/**
 * Says an element of one's own otherwise, with a reason. Its id stays, and with it what agreements hold; they keep the
 * name that they print.
 */
export async function changeOwnElement(
  tx: Tx,
  viewer: Viewer,
  id: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<GuideSettings, GuideSettings>> {
  if (!may(viewer.roles, 'manage-organization'))
    return { kind: 'refused', reason: refusalOf('manage-organization') }
  const current = await guideSettings(tx, viewer.organization)
  const before = current.elements.find((element) => element.id === id)
  if (!before || Number(form.get('version')) !== current.version)
    return { kind: 'conflict', conflict: current }
  const reason = pair(form, 'own-reason')
  const read = readOwnElement(form, current.elements, before)
  const errors = [...(read.ok ? [] : read.refusal), ...pairFaults('own-reason', reason, words.reason)]
  if (!read.ok || errors.length) return { kind: 'invalid', errors }
  const after: OwnElement = read.value
  // Nothing was changed: nothing is told.
  if (canonicalJson(before) === canonicalJson(after)) return { kind: 'done', value: current }
  const elements = current.elements.map((element) => (element.id === id ? after : element))
  const deed = {
    action: 'own-element-changed',
    subject: subjectOf(id),
    detail: { reason, before, after },
  }
  return saveSettings(tx, viewer, current, { elements }, deed, now)
}

const words = {
  reason: {
    en: { en: 'Give the reason in English', fr: 'Donnez le motif en anglais' },
    fr: { en: 'Give the reason in French', fr: 'Donnez le motif en français' },
  },
} as const

import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { plainLetters } from '../../../../kernel/language/plain-letters.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  hasForbiddenCharacters,
} from '../../../../kernel/web/form.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import {
  baseGuide,
  documentTypes,
  families,
  needs,
  type OwnElement,
  profileById,
  tiers,
} from '../../../guide/index.ts'
import { may, refusalOf, traceInOrganization } from '../../../identity/index.ts'
import { type GuideSettings, guideSettings } from './overlay-row.ts'

type Outcome = FormOutcome<GuideSettings, GuideSettings>

const mostOwnElements = 50

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
  if (Array.isArray(changed)) return { kind: 'invalid', errors: changed }
  const settings = { ...current, ...(changed as Partial<GuideSettings>), version: current.version + 1 }
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
  const deed = { action: 'guide-adapted', subject: 'guide', detail: { what: form.get('do') } }
  await traceInOrganization(tx, viewer, deed, now)
  return { kind: 'done', value: settings }
}

/** What the pressed button changes, or what is wrong with what was typed. */
function change(current: GuideSettings, form: FormFields): Partial<GuideSettings> | FieldError[] {
  const [button = '', id = ''] = form.get('do').split(':')
  switch (button) {
    case 'profiles':
      return { profiles: form.all('profiles').filter((profile) => profileById(profile) !== undefined) }
    case 'need':
      return changedNeed(current, form)
    case 'usual':
      return {
        needs: Object.fromEntries(Object.entries(current.needs).filter(([element]) => element !== id)),
      }
    case 'element':
      return addedElement(current, form)
    case 'drop':
      return { elements: current.elements.filter((element) => element.id !== id) }
    default:
      return [{ field: 'need-element', message: words.button }]
  }
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

function addedElement(current: GuideSettings, form: FormFields): Partial<GuideSettings> | FieldError[] {
  const name = pair(form, 'own-name')
  const purpose = pair(form, 'own-purpose')
  const family = families.find((code) => code === form.get('own-family'))
  const documents = documentTypes.filter((code) => form.all('own-documents').includes(code))
  const need = needByTier(form, 'own-need')
  const id = ownId(name.en)
  const errors = [
    ...pairFaults('own-name', name, words.name),
    ...pairFaults('own-purpose', purpose, words.purpose),
    ...(family ? [] : [{ field: 'own-family', message: words.family }]),
    ...(documents.length ? [] : [{ field: 'own-documents', message: words.documents }]),
    ...(need ? [] : [{ field: 'own-need-simple', message: words.need }]),
    ...(current.elements.some((element) => element.id === id)
      ? [{ field: 'own-name.en', message: words.taken }]
      : []),
    ...(current.elements.length < mostOwnElements ? [] : [{ field: 'own-name.en', message: words.tooMany }]),
  ]
  if (errors.length || !family || !need) return errors
  const element: OwnElement = {
    id,
    name,
    purpose,
    family,
    documents: [...documents],
    need,
  }
  return { elements: [...current.elements, element] }
}

/** A need for each tier; what is not chosen is as in lighter agreements. Undefined when nothing says how it begins. */
function needByTier(form: FormFields, name: string): OwnElement['need'] | undefined {
  const [simple, medium, complex] = tiers.map((tier) =>
    needs.find((code) => code === form.get(`${name}-${tier}`)),
  )
  if (!simple) return undefined
  return { simple, medium: medium ?? simple, complex: complex ?? medium ?? simple }
}

/** "Climate commitments" → "x-climate-commitments". */
function ownId(name: string): string {
  const words = plainLetters(name).replace(/[^a-z0-9]+/g, '-')
  return `x-${words.replace(/^-|-$/g, '').slice(0, 50).replace(/-$/, '') || 'element'}`
}

function pair(form: FormFields, name: string): Bilingual {
  return { en: form.get(`${name}.en`).trim(), fr: form.get(`${name}.fr`).trim() }
}

function pairFaults(name: string, text: Bilingual, missing: Bilingual<Bilingual>): FieldError[] {
  return (['en', 'fr'] as const).flatMap((language) => {
    const field = `${name}.${language}`
    if (text[language] === '') return [{ field, message: missing[language] }]
    if (text[language].length > 500) return [{ field, message: words.tooLong }]
    return hasForbiddenCharacters(text[language]) ? [{ field, message: words.forbidden }] : []
  })
}

const words = {
  button: { en: 'Open the form again, then send it', fr: 'Rouvrez le formulaire, puis envoyez-le' },
  element: { en: 'Choose an element of the guide', fr: 'Choisissez un élément du guide' },
  need: { en: 'Choose how much it is needed', fr: 'Choisissez le degré de nécessité' },
  family: { en: 'Choose a family', fr: 'Choisissez une famille' },
  documents: {
    en: 'Choose at least one type of document',
    fr: 'Choisissez au moins un type de document',
  },
  taken: {
    en: 'Another element of yours has this name. Choose another',
    fr: 'Un autre de vos éléments porte ce nom. Choisissez-en un autre',
  },
  tooMany: {
    en: 'An organization may add 50 elements at most',
    fr: 'Une organisation peut ajouter au plus 50 éléments',
  },
  tooLong: { en: 'Shorten this line to 500 characters', fr: 'Ramenez cette ligne à 500 caractères' },
  forbidden: {
    en: 'Type this line again without control characters',
    fr: 'Saisissez de nouveau cette ligne, sans caractères de contrôle',
  },
  reason: {
    en: { en: 'Give the reason in English', fr: 'Donnez le motif en anglais' },
    fr: { en: 'Give the reason in French', fr: 'Donnez le motif en français' },
  },
  name: {
    en: { en: 'Name the element in English', fr: 'Nommez l’élément en anglais' },
    fr: { en: 'Name the element in French', fr: 'Nommez l’élément en français' },
  },
  purpose: {
    en: { en: 'Say in English what it is for', fr: 'Dites en anglais à quoi il sert' },
    fr: { en: 'Say in French what it is for', fr: 'Dites en français à quoi il sert' },
  },
} as const

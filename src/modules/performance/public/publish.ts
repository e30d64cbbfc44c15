import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  hasForbiddenCharacters,
} from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { change, traceInOrganization } from '../../identity/index.ts'
import { measureResults } from '../results/queries.ts'
import { releaseIfNews } from './release-due.ts'

export type Publication = {
  readonly service: string
  readonly name: Bilingual
}

export async function publicationOf(tx: Tx, measure: string): Promise<Publication | null> {
  const row = await tx
    .selectFrom('performance.publication')
    .select(['service', 'service_name_en', 'service_name_fr'])
    .where('measure_id', '=', measure)
    .executeTakeFirst()
  return row ? { service: row.service, name: { en: row.service_name_en, fr: row.service_name_fr } } : null
}

/** Shows a measure of the viewer's organization to the public, under a service, with its first figures at once. */
export async function publishMeasure(
  database: Database,
  viewer: Viewer,
  id: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<boolean>> {
  return change<boolean>(database, viewer, 'publish-performance', async (tx) => {
    if (!(await isOwn(tx, viewer, id))) return { kind: 'done', value: false }
    const publication = readPublication(form)
    const errors = errorsOf(publication)
    if (errors.length) return { kind: 'invalid', errors }
    const values = {
      service: publication.service,
      service_name_en: publication.name.en,
      service_name_fr: publication.name.fr,
      person_id: viewer.person,
      published_at: now.toString(),
    }
    await tx
      .insertInto('performance.publication')
      .values({ organization_id: viewer.organization, measure_id: id, ...values })
      .onConflict((row) => row.columns(['organization_id', 'measure_id']).doUpdateSet(values))
      .execute()
    await setPublic(tx, id, true)
    await releaseIfNews(tx, id, now)
    const detail = { service: publication.service, name: publication.name }
    await traceInOrganization(
      tx,
      viewer,
      { action: 'publish-measure', subject: `measure:${id}`, detail },
      now,
    )
    return { kind: 'done', value: true }
  })
}

/** Takes a measure back from the public. What was given out stays known to those who kept it. */
export async function withdrawMeasure(
  database: Database,
  viewer: Viewer,
  id: string,
  now: Temporal.Instant,
): Promise<FormOutcome<boolean>> {
  return change<boolean>(database, viewer, 'publish-performance', async (tx) => {
    if (!(await isOwn(tx, viewer, id))) return { kind: 'done', value: false }
    await setPublic(tx, id, false)
    await tx.deleteFrom('performance.publication').where('measure_id', '=', id).execute()
    await traceInOrganization(
      tx,
      viewer,
      { action: 'withdraw-measure', subject: `measure:${id}`, detail: {} },
      now,
    )
    return { kind: 'done', value: true }
  })
}

export function readPublication(form: FormFields): Publication {
  return {
    service: form.get('service').trim(),
    name: { en: form.get('name-en').trim(), fr: form.get('name-fr').trim() },
  }
}

async function isOwn(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  const [measure] = await measureResults(tx, { id })
  return measure?.organization === viewer.organization
}

async function setPublic(tx: Tx, id: string, isPublic: boolean): Promise<void> {
  await tx.updateTable('performance.measure').set({ is_public: isPublic }).where('id', '=', id).execute()
}

const longest = 200

function errorsOf({ service, name }: Publication): FieldError[] {
  const isName = (text: string) => text !== '' && text.length <= longest && !hasForbiddenCharacters(text)
  return [
    ...(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(service) && service.length <= 80
      ? []
      : [{ field: 'service', message: words.service }]),
    ...(isName(name.en) ? [] : [{ field: 'name-en', message: words.nameEn }]),
    ...(isName(name.fr) ? [] : [{ field: 'name-fr', message: words.nameFr }]),
  ]
}

export const publishDeeds = {
  'publish-measure': { en: 'Showed a measure to the public', fr: 'A rendu une mesure publique' },
  'withdraw-measure': { en: 'Took a measure back from the public', fr: 'A retiré une mesure au public' },
} satisfies Record<string, Bilingual>

const words = {
  service: {
    en: 'Enter a service number or a word for the address: letters, digits and hyphens, such as “plans-on-request”',
    fr: 'Saisissez un numéro de service ou un mot pour l’adresse\u00a0: lettres sans accent, chiffres et traits d’union, comme «\u00a0plans-sur-demande\u00a0»',
  },
  nameEn: {
    en: 'Enter the name of the service in English, in at most 200 characters',
    fr: 'Saisissez le nom du service en anglais, en 200 caractères au plus',
  },
  nameFr: {
    en: 'Enter the name of the service in French, in at most 200 characters',
    fr: 'Saisissez le nom du service en français, en 200 caractères au plus',
  },
} satisfies Record<string, Bilingual>

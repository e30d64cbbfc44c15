import { actAs, type Tx } from '../../src/kernel/data/database.ts'
import { dateParts } from '../../src/kernel/ui/form/date-input.tsx'
import { newId } from '../../src/kernel/value/id.ts'
import { formFields } from '../../src/kernel/web/form.ts'
import type { Viewer } from '../../src/kernel/web/route.ts'
import { ownStandards } from '../../src/modules/inventory/index.ts'
import { addStandard, reviewStandard } from '../../src/modules/standards/keep-standard/keep-standard.ts'
import { standardById } from '../../src/modules/standards/keep-standard/queries.ts'
import { formOfRow } from '../../src/modules/standards/keep-standard/standard-form.ts'
import { type SeededPeople, viewerOf } from './people.ts'

type Fields = { readonly [field: string]: string }

/** Standards that the invented agency took over from its inventory; one of them has not been looked at for too long. */
export async function seedStandards(tx: Tx, people: SeededPeople, now: Temporal.Instant): Promise<void> {
  const viewer = viewerOf(people, 'aln', 'aln-analyst', { roles: ['analyst'], timeZone: 'America/Halifax' })
  await actAs(tx, viewer)
  const rows = await ownStandards(tx, viewer.organization)
  const services = { services: rows.map(({ service }) => service) }
  for (const { code, yearsAgo, reviewed, fields } of kept) {
    const row = rows.find((one) => one.code === code)
    if (!row) throw new Error(`the invented inventory has no standard ${code}`)
    // Each was written on its own day, so that its yearly review falls due when it would.
    const then = now.subtract({ hours: 24 * 365 * yearsAgo + 24 * 40 })
    const id = newId(then)
    const { year, month, day } = dateParts(
      then.toZonedDateTimeISO('America/Halifax').toPlainDate().toString(),
    )
    const form = formFields([
      ...formOfRow(row).entries(),
      ...Object.entries({
        ...shared,
        ...fields,
        id,
        'from-year': year,
        'from-month': month,
        'from-day': day,
      }),
    ])
    const added = await addStandard(tx, viewer, form, services, then)
    if (added.kind !== 'done') throw new Error(`the standard ${code} was not kept: ${JSON.stringify(added)}`)
    if (reviewed) await review(tx, viewer, id, now)
  }
  await actAs(tx, { organization: null, person: null })
}

async function review(tx: Tx, viewer: Viewer, id: string, now: Temporal.Instant): Promise<void> {
  const form = formFields([
    ['version', '1'],
    ['outcome', 'kept'],
    ['note-en', 'Clients find five days short enough, and it was kept in nine months of twelve.'],
    ['note-fr', 'La clientèle trouve cinq jours convenables, et la norme a été tenue neuf mois sur douze.'],
  ])
  const standard = await standardById(tx, id)
  if (!standard) throw new Error('the standard was not kept')
  const done = await reviewStandard(tx, viewer, standard, form, now.subtract({ hours: 24 * 60 }))
  if (done.kind !== 'done') throw new Error('the review was not recorded')
}

const shared: Fields = {
  calendar: 'CA-NS',
  window: 'quarter',
  frequency: 'monthly',
  'conditions-en': 'The building is open and the catalogue works.',
  'conditions-fr': 'L’édifice est ouvert et le catalogue fonctionne.',
  'owner-en': 'Head of service quality',
  'owner-fr': 'Responsable de la qualité des services',
  'gap-en': 'Nothing is declared for the month.',
  'gap-fr': 'Rien n’est déclaré pour le mois.',
  'report-en': 'Quarterly page of results, and the yearly report',
  'report-fr': 'Page trimestrielle des résultats et rapport annuel',
}

/** In the order in which they were kept, so that the dates of the history descend. */
const kept: readonly {
  readonly code: string
  readonly yearsAgo: number
  readonly reviewed?: true
  readonly fields: Fields
}[] = [
  {
    code: '602',
    yearsAgo: 1,
    fields: {
      'exclusions-en': 'Originals that were damaged before they came',
      'exclusions-fr': 'Originaux endommagés avant leur arrivée',
      'formula-en': 'legible images ÷ images of the sample',
      'formula-fr': 'images lisibles ÷ images de l’échantillon',
      'source-en': 'Monthly sample of 200 images',
      'source-fr': 'Échantillon mensuel de 200 images',
    },
  },
  {
    code: '603',
    yearsAgo: 1,
    reviewed: true,
    fields: {
      count: '5',
      unit: 'working-days',
      'start-en': 'a request is received',
      'start-fr': 'une demande est reçue',
      'stop-en': 'the copy is sent',
      'stop-fr': 'la copie est transmise',
      'formula-en': 'copies sent in time ÷ copies sent',
      'formula-fr': 'copies transmises à temps ÷ copies transmises',
      'source-en': 'Copy request desk',
      'source-fr': 'Guichet des demandes de copies',
    },
  },
  {
    code: '601',
    yearsAgo: 0,
    fields: {
      count: '10',
      unit: 'working-days',
      'start-en': 'a box is received at the loading dock',
      'start-fr': 'une boîte est reçue au quai',
      'stop-en': 'its images are in the catalogue',
      'stop-fr': 'ses images figurent au catalogue',
      'pauses-en': 'the client is asked for the list of files',
      'pauses-fr': 'la clientèle doit fournir la liste des dossiers',
      'formula-en': 'boxes scanned in time ÷ boxes scanned',
      'formula-fr': 'boîtes numérisées à temps ÷ boîtes numérisées',
      'source-en': 'Register of boxes',
      'source-fr': 'Registre des boîtes',
    },
  },
]

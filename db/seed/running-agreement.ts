import type { Tx } from '../../src/kernel/data/database.ts'
import { newId } from '../../src/kernel/value/id.ts'
import { loadAgreement } from '../../src/modules/agreements/drafting/load/load-agreement.ts'
import { drafted, lasting, rows, say } from '../../src/modules/agreements/fixtures/make.ts'
import { coverService } from '../../src/modules/agreements/relationships/cover-services/covered.ts'
import { freeze } from '../../src/modules/agreements/versions/freeze.ts'
import type { SeededPeople } from './people.ts'

export type RunningAgreement = {
  readonly id: string
  readonly document: string
  readonly provider: string
  readonly client: string
  readonly analyst: string
  readonly version: number
  readonly sha256: string
}

/** An invented agreement that is ready and whose levels run: copies of archived plans, asked for at a desk. */
export async function seedRunningAgreement(
  tx: Tx,
  people: SeededPeople,
  start: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<RunningAgreement> {
  const id = newId(now.subtract({ hours: 24 * 200 }))
  const document = newId(now.subtract({ hours: 24 * 200 }))
  const [client, provider] = [of(people.organizations, 'mdp'), of(people.organizations, 'aln')]
  const position = of(people.positions, 'aln-dir')
  const at = now.toString()
  await tx
    .insertInto('agreements.relationship')
    .values({
      id,
      parties: [client, provider],
      opened_by: client,
      kind: 'client-provider',
      state: 'ready',
      step: 8,
      title_en: 'Copies of archived plans',
      title_fr: 'Copies de plans d’archives',
      problem_en: 'Engineers need copies of old plans within days, not weeks.',
      problem_fr:
        'Les ingénieurs ont besoin de copies d’anciens plans en quelques jours, pas en quelques semaines.',
      tier: 'simple',
      answers: JSON.stringify({ nbServices: 1, durationMonths: 24, recurring: true }),
      created_at: at,
      changed_at: at,
    })
    .execute()
  for (const [ordinal, [organization, role]] of (
    [
      [client, 'client'],
      [provider, 'provider'],
    ] as const
  ).entries())
    await tx
      .insertInto('agreements.party')
      .values({ relationship_id: id, id: organization, organization_id: organization, role, ordinal })
      .execute()
  await tx
    .insertInto('agreements.document')
    .values({
      relationship_id: id,
      id: document,
      type: 'SLA',
      number: 'SRS-SLA-014',
      title_en: 'Service levels for copies of archived plans',
      title_fr: 'Niveaux de service des copies de plans d’archives',
      legal_nature: 'administrative',
      ordinal: 0,
    })
    .execute()
  await coverService(
    tx,
    id,
    {
      organization: provider,
      service: '2002',
      name: { en: 'Search of archived files', fr: 'Recherche dans les dossiers archivés' },
    },
    { person: of(people.people, 'aln-dir'), now },
  )
  for (const [ordinal, element] of elements(start, position).entries())
    await tx
      .insertInto('agreements.element')
      .values({
        relationship_id: id,
        document_id: document,
        id: element.id,
        ordinal,
        state: element.state,
        fields: JSON.stringify(element.fields),
        changed_at: at,
      })
      .execute()
  const loaded = await loadAgreement(tx, id, now.toZonedDateTimeISO('America/Toronto').toPlainDate())
  if (!loaded) throw new Error('the demonstration’s running agreement is not there')
  const actor = { organization: provider, person: of(people.people, 'aln-dir') }
  const version = await freeze(tx, {
    agreement: loaded.agreement,
    organizations: [client, provider],
    actor,
    ready: true,
    now: weekBefore(start),
  })
  const { sha256 } = await tx
    .selectFrom('agreements.version')
    .select('sha256')
    .where('relationship_id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, document, provider, client, analyst: of(people.people, 'aln-analyst'), version, sha256 }
}

/** When both parties were ready: in office hours, a week before the agreement began. */
function weekBefore(start: Temporal.PlainDate): Temporal.Instant {
  return start
    .subtract({ days: 7 })
    .toZonedDateTime({ timeZone: 'America/Halifax', plainTime: '14:30' })
    .toInstant()
}

function elements(start: Temporal.PlainDate, position: string) {
  const register = say('request register of the desk', 'registre des demandes du guichet')
  const monthly = say('monthly statement', 'relevé mensuel')
  return [
    drafted('title', {
      subject: say('Copies of archived plans', 'Copies de plans d’archives'),
    }),
    drafted('service-hours', {
      hours: rows({ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '08:00', closes: '16:30' }),
      'time-zone': 'America/Halifax',
      holidays: 'CA-NS',
    }),
    drafted('service-standards', {
      levels: [
        {
          id: 'copies',
          statement: say(
            'Copies are sent within five working days',
            'Les copies sont envoyées en cinq jours ouvrables',
          ),
          kind: 'timeliness',
          channel: 'all',
          measure: say('time to send a copy', 'délai d’envoi d’une copie'),
          threshold: lasting(5, 'working-day'),
          'clock-start': say('received', 'received'),
          'clock-stop': say('sent', 'sent'),
          target: '95',
          window: 'month',
          source: register,
          report: monthly,
        },
        {
          id: 'first-answer',
          statement: say(
            'Requests are acknowledged within one working day',
            'Les demandes font l’objet d’un accusé de réception en un jour ouvrable',
          ),
          kind: 'timeliness',
          channel: 'all',
          measure: say('time to the first answer', 'délai de la première réponse'),
          threshold: lasting(1, 'working-day'),
          'clock-start': say('received', 'received'),
          'clock-stop': say('acknowledged', 'acknowledged'),
          target: '90',
          window: 'month',
          source: register,
          report: monthly,
        },
        {
          id: 'catalogue',
          statement: say(
            'The online catalogue of plans is available',
            'Le catalogue de plans en ligne est disponible',
          ),
          kind: 'availability',
          channel: 'ONL',
          measure: say(
            'minutes available of minutes in the day',
            'minutes disponibles sur les minutes du jour',
          ),
          'threshold-value': '99.5',
          unit: say('% of minutes', '% des minutes'),
          target: '99.5',
          window: 'month',
          source: say('monitor of the catalogue', 'sonde du catalogue'),
          report: monthly,
        },
      ],
      'normal-conditions': say(
        'The levels hold for up to 20 requests a day.',
        'Les niveaux valent jusqu’à 20 demandes par jour.',
      ),
    }),
    drafted('measurement', {
      methods: rows({
        level: 'copies',
        numerator: say('copies sent on time', 'copies envoyées à temps'),
        denominator: say('copies sent or late', 'copies envoyées ou en retard'),
        source: register,
        frequency: 'monthly',
        owner: position,
      }),
    }),
    drafted('term', {
      'effective-rule': 'fixed',
      start: start.toString(),
      end: start.add({ years: 2 }).toString(),
      renewal: 'none',
    }),
  ]
}

function of(map: ReadonlyMap<string, string>, key: string): string {
  const id = map.get(key)
  if (!id) throw new Error(`the demonstration has no ${key}`)
  return id
}

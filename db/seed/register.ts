import { createHash } from 'node:crypto'
import type { Tx } from '../../src/kernel/data/database.ts'
import { newId } from '../../src/kernel/value/id.ts'
import { found, type SeededPeople } from './people.ts'

/** Invented agreements that the Department of Coastal Works made before it had Entente. */
const drawer = [
  {
    title: ['Shared use of the harbour weather stations', 'Usage commun des stations météo portuaires'],
    type: 'MOU',
    starts: '2022-04-01',
    endsInDays: 74,
    amount: '48000',
    with: 'vrl',
    note: '',
  },
  {
    title: ['Loan of survey boats', 'Prêt d’embarcations de relevé'],
    type: 'LOA',
    starts: '2019-05-15',
    endsInDays: null,
    amount: null,
    with: 'aln',
    note: 'Paper original in the regional office. / Original papier au bureau régional.',
  },
] as const

/** Existing agreements in the register, so that the list shows where each came from and what ends soon. */
export async function seedRegister(tx: Tx, people: SeededPeople, now: Temporal.Instant): Promise<void> {
  const mine = found(people.organizations, 'mdp')
  const person = found(people.people, 'mdp-dg')
  const today = now.toZonedDateTimeISO('America/Toronto').toPlainDate()
  for (const { title, type, starts, endsInDays, amount, with: other, note } of drawer) {
    const id = newId(now)
    await tx
      .insertInto('register.recorded')
      .values({
        organization_id: mine,
        id,
        title_en: title[0],
        title_fr: title[1],
        type,
        starts_on: starts,
        ends_on: endsInDays === null ? null : today.add({ days: endsInDays }).toString(),
        amount,
        note,
        recorded_by: person,
        recorded_at: now.toString(),
        changed_at: now.toString(),
      })
      .execute()
    const parties = [
      { name: 'Department of Coastal Works', party_id: mine },
      {
        name: other === 'vrl' ? 'Town of Rivière-aux-Loutres' : 'Shared Records Service',
        party_id: found(people.organizations, other),
      },
    ]
    for (const [ordinal, party] of parties.entries())
      await tx
        .insertInto('register.recorded_party')
        .values({ organization_id: mine, recorded_id: id, ordinal, ...party })
        .execute()
    const content = Buffer.from(
      `${title[0]}\n${title[1]}\n\nInvented for the demonstration. / Texte fictif.\n`,
    )
    await tx
      .insertInto('register.recorded_file')
      .values({
        organization_id: mine,
        recorded_id: id,
        ordinal: 0,
        name: `${type}-1.txt`,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        content,
      })
      .execute()
  }
}

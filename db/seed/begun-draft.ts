import type { Tx } from '../../src/kernel/data/database.ts'
import { newId } from '../../src/kernel/value/id.ts'
import type { Viewer } from '../../src/kernel/web/route.ts'
import { type DraftLine, firstDraft } from '../../src/modules/agreements/drafting/begin-draft/first-draft.ts'
import { knownOf } from '../../src/modules/agreements/drafting/begin-draft/known.queries.ts'
import { keepReadings } from '../../src/modules/agreements/drafting/read-begun/readings.ts'
import { saveElement } from '../../src/modules/agreements/drafting/write-element/store.ts'
import { type OpenAgreement, openAgreement } from '../../src/modules/agreements/index.ts'
import { takeClause } from '../../src/modules/agreements/library/offers.ts'
import { audit } from '../../src/modules/identity/index.ts'
import { found, type SeededPeople, viewerOf } from './people.ts'

/** An invented memorandum that the program began from its standard wording; only its first pages were read so far. */
export async function seedBegunDraft(tx: Tx, people: SeededPeople, now: Temporal.Instant): Promise<void> {
  const begun = now.subtract({ hours: 24 * 2 })
  const viewer = viewerOf(people, 'mdp', 'mdp-draft', { roles: ['drafter'], timeZone: 'America/Halifax' })
  const { id, document } = await seedRelationship(tx, people, viewer, begun)
  const open = await openAgreement(tx, viewer, id, begun)
  if (!open) throw new Error('the demonstration’s begun agreement is not there')
  const lines = await firstLines(tx, people, viewer, open, begun)
  for (const line of lines) await write(tx, viewer, { open, document, line }, begun)
  const read = lines
    .filter(({ entry }) => entry.family === 'identification')
    .map(({ entry }) => ({ element: entry.id, version: 1 }))
  const other = viewerOf(people, 'vrl', 'vrl-clerk', { roles: ['drafter'], timeZone: 'America/Halifax' })
  for (const [reader, hours] of [
    [viewer, 20],
    [other, 26],
  ] as const) {
    const readOn = begun.add({ hours })
    await keepReadings(tx, { relationship: id, document, read }, reader, readOn)
    const deed = {
      chain: id,
      visibleTo: open.organizations,
      action: 'elements-read',
      subject: `document:${document}`,
      detail: { elements: read.map(({ element, version }) => `${element}@${version}`) },
    }
    await audit(tx, reader, deed, readOn)
  }
}

async function seedRelationship(tx: Tx, people: SeededPeople, viewer: Viewer, now: Temporal.Instant) {
  const [id, document] = [newId(now), newId(now)]
  const at = now.toString()
  const parties = ['mdp', 'vrl'].map((key) => found(people.organizations, key))
  await tx
    .insertInto('agreements.relationship')
    .values({
      id,
      parties,
      opened_by: viewer.organization,
      kind: 'collaborative',
      step: 5,
      tier: 'simple',
      title_en: 'Watch over the breakwater',
      title_fr: 'Surveillance du brise-lames',
      problem_en:
        'After each storm the town and the Department both inspect the breakwater, or neither does.',
      problem_fr:
        'Après chaque tempête, la Ville et le Ministère inspectent tous deux le brise-lames, ou aucun des deux ne le fait.',
      answers: JSON.stringify({ durationMonths: 24, moneyMoves: false, personalInformation: false }),
      created_at: at,
      changed_at: at,
    })
    .execute()
  const rows = parties.map((organization, ordinal) => ({
    relationship_id: id,
    id: organization,
    organization_id: organization,
    role: ordinal === 0 ? 'lead' : 'participant',
    ordinal,
  }))
  await tx.insertInto('agreements.party').values(rows).execute()
  await tx
    .insertInto('agreements.document')
    .values({
      relationship_id: id,
      id: document,
      type: 'MOU',
      number: 'MOU-DIGUE-1',
      title_en: 'Memorandum of understanding on the watch over the breakwater',
      title_fr: 'Protocole d’entente sur la surveillance du brise-lames',
      ordinal: 0,
    })
    .execute()
  return { id, document }
}

/** What could be begun once people and the facts below were named; what still has gaps is left to them. */
async function firstLines(
  tx: Tx,
  people: SeededPeople,
  viewer: Viewer,
  open: OpenAgreement,
  now: Temporal.Instant,
): Promise<readonly DraftLine[]> {
  const speakers = (decides: string, runs: string) => ({
    decides: found(people.positions, decides),
    runs: found(people.positions, runs),
    heads: '',
  })
  const named = new Map([
    [found(people.organizations, 'mdp'), speakers('mdp-dm', 'mdp-draft')],
    [found(people.organizations, 'vrl'), speakers('vrl-clerk', 'vrl-clerk')],
  ])
  const known = { ...(await knownOf(tx, viewer, open)), people: named, facts }
  const drafts = firstDraft(open, known, () => newId(now).slice(-12))
  return drafts.flatMap(({ lines }) => lines).filter(({ left }) => left.length === 0)
}

const facts = {
  start: '2027-04-01',
  end: '2029-03-31',
  'service-name': { en: 'Watch over the breakwater', fr: 'Surveillance du brise-lames' },
  'service-description': {
    en: 'Inspection of the breakwater within a day of each storm, and one shared report',
    fr: 'Inspection du brise-lames dans la journée qui suit chaque tempête, et rapport commun',
  },
}

async function write(
  tx: Tx,
  viewer: Viewer,
  {
    open,
    document,
    line,
  }: { readonly open: OpenAgreement; readonly document: string; readonly line: DraftLine },
  now: Temporal.Instant,
): Promise<void> {
  const { element, clause, version, ordinal } = line
  const relationship = open.agreement.id
  const { organization, person } = viewer
  await saveElement(tx, {
    relationship,
    document,
    element,
    version,
    ordinal,
    actor: { organization, person },
    organizations: open.organizations,
    action: 'element-saved',
    now,
  })
  const place = { id: relationship, document, element: element.id }
  if (clause) await takeClause(tx, organization, clause.id, place, now)
}

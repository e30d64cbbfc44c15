import type { RowValue } from '../../format.ts'
import { type Beginning, type Part, sidesOf, speakerOf } from './known.ts'
import { filled, rowOf, rowPerParty, type Start, said } from './start.ts'

/** Who speaks for each party, and where: the positions named once for the whole draft. */
export const peopleStarts: { readonly [element: string]: Start } = {
  parties: onePerParty('represented-by', 'decides'),
  'designated-officials': onePerParty('officials', 'runs'),
  signatures: onePerParty('signatories', 'decides'),
  'contacts-list': onePerParty('contacts', 'runs'),
  'relationship-management': onePerParty('contacts', 'runs'),
  notices: {
    from: 'parties',
    fields: (known) => ({
      addresses: rowPerParty(known, ({ id, address }) => {
        const position = speakerOf(known, id, 'runs')
        const email = known.agreement.positions.find((one) => one.id === position)?.email
        return { position, address: said(address ?? {}), email }
      }),
    }),
  },
  'issue-resolution': {
    from: 'people',
    fields: (known) =>
      filled({
        levels: [
          ...betweenSides(known, 'runs', { level: 1 }),
          ...betweenSides(known, 'decides', { level: 2, 'final-authority': true }),
        ],
      }),
  },
  'change-control': {
    from: 'people',
    fields: (known) => {
      const approvers = rowPerParty(known, ({ id }) => ({ position: speakerOf(known, id, 'decides') }))
      return approvers.every(({ position }) => position) ? { approvers } : {}
    },
  },
  amendment: {
    from: 'people',
    fields: (known) =>
      filled({
        classes: [
          ...betweenSides(known, 'runs', { class: 'editorial' }),
          ...betweenSides(known, 'runs', { class: 'operational' }),
          ...betweenSides(known, 'decides', { class: 'financial' }),
          ...betweenSides(known, 'decides', { class: 'scope' }),
        ],
      }),
  },
}

function onePerParty(table: string, part: Part): Start {
  return {
    from: 'parties',
    fields: (known) => ({
      [table]: rowPerParty(known, ({ id }) => ({ position: speakerOf(known, id, part) })),
    }),
  }
}

/** A row that a position of each side stands in; none while one of them is not named. */
function betweenSides(known: Beginning, part: Part, cells: Omit<RowValue, 'id'>): readonly RowValue[] {
  const { client, provider } = sidesOf(known.agreement)
  const [ours, theirs] = [speakerOf(known, client?.id, part), speakerOf(known, provider?.id, part)]
  if (!ours || !theirs) return []
  return [rowOf(known, { ...cells, 'client-position': ours, 'provider-position': theirs })]
}

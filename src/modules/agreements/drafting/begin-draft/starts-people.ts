import { partyFact } from './facts.ts'
import { type Part, speakerOf } from './known.ts'
import { rowPerParty, type Start, said } from './start.ts'

/** Who speaks for each party, and where: the positions named once for the whole draft. */
export const peopleStarts: { readonly [element: string]: Start } = {
  parties: onePerParty('represented-by', 'decides'),
  'designated-officials': onePerParty('officials', 'runs'),
  signatures: {
    from: 'parties',
    fields: (known) => ({
      signatories: rowPerParty(known, (party) => ({
        position: speakerOf(known, party.id, 'decides'),
        delegation: partyFact(known, party, 'delegation'),
      })),
    }),
  },
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
}

function onePerParty(table: string, part: Part): Start {
  return {
    from: 'parties',
    fields: (known) => ({
      [table]: rowPerParty(known, ({ id }) => ({ position: speakerOf(known, id, part) })),
    }),
  }
}

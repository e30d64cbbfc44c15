import type { Tx } from '../../../../kernel/data/database.ts'
import { organizationsById } from './opening.store.ts'
import type { Opening } from './opening.ts'
import type { ChosenParty } from './parties.page.tsx'

/** The organizations of an opening with their names, registered or not, in the order they were added. */
export async function chosenParties(tx: Tx, opening: Opening): Promise<ChosenParty[]> {
  const known = await organizationsById(
    tx,
    opening.parties.map((party) => party.organization),
  )
  return opening.parties.flatMap(({ organization, unregistered }): ChosenParty[] => {
    const registered = known.find((one) => one.id === organization)
    if (registered) return [{ ...registered, unregistered: false }]
    if (!unregistered) return []
    return [
      { id: organization, name: unregistered.name, legalForm: unregistered.legalForm, unregistered: true },
    ]
  })
}

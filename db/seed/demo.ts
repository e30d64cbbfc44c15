import type { Database } from '../../src/kernel/data/database.ts'
import { seedAbsentParty } from './absent-party.ts'
import { seedAgreement } from './agreement.ts'
import { seedBegunDraft } from './begun-draft.ts'
import { seedChain } from './chain.ts'
import { seedFiles } from './file.ts'
import { seedInventory } from './inventory.ts'
import { seedInventoryWork } from './inventory-work.ts'
import { seedOwnElement } from './own-element.ts'
import { seedOwnWording } from './own-wording.ts'
import { seedPeople } from './people.ts'
import { seedPerformance } from './performance.ts'
import { seedPublicMeasure } from './public-measure.ts'
import { seedRegister } from './register.ts'
import { seedServices } from './services.ts'
import { seedSettled } from './settled.ts'
import { seedStandards } from './standards.ts'
import { seedStatements } from './statements.ts'

/** Fills an empty database with an invented administration, in both languages. Does nothing when there is data. */
export async function seedDemo(owner: Database, now: Temporal.Instant): Promise<void> {
  const known = await owner.selectFrom('identity.organization').select('id').limit(1).executeTakeFirst()
  if (known) return
  await owner.transaction().execute(async (tx) => {
    const people = await seedPeople(tx, now)
    const agreement = await seedAgreement(tx, people, now)
    await seedRegister(tx, people, now)
    await seedSettled(tx, people, agreement, now)
    await seedFiles(tx, people, now)
    await seedOwnWording(tx, people, agreement, now)
    await seedOwnElement(tx, people, now)
    await seedInventory(tx, people, now)
    await seedStandards(tx, people, now)
    await seedInventoryWork(tx, people, now)
    await seedPerformance(tx, people, now)
    await seedServices(tx, people, now)
    await seedChain(tx)
    await seedPublicMeasure(tx, now)
    await seedBegunDraft(tx, people, now)
    await seedAbsentParty(tx, people, now)
  })
  await seedStatements(owner, now)
}

import type { Tx } from '../../kernel/data/database.ts'
import type { Viewer } from '../../kernel/web/route.ts'
import type { SheetBody } from './sheet/sheet.ts'

export type NewSheet = {
  readonly service: string
  readonly topic: string
  /** The number it follows: a sheet saved meanwhile by somebody else has taken it already. */
  readonly after: number
  readonly body: SheetBody
  readonly signOff?: boolean
}

/** Adds the next state of a topic; false when somebody else saved it since `after`. */
export async function addSheet(
  tx: Tx,
  viewer: Pick<Viewer, 'organization' | 'person'>,
  sheet: NewSheet,
  now: Temporal.Instant,
): Promise<boolean> {
  const added = await tx
    .insertInto('services.sheet')
    .values({
      organization_id: viewer.organization,
      service_id: sheet.service,
      topic: sheet.topic,
      number: sheet.after + 1,
      body: JSON.stringify(sheet.body),
      sign_off: sheet.signOff ?? false,
      person_id: viewer.person,
      recorded_at: now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

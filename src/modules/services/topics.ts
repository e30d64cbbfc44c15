import type { Topic } from './sheet/sheet.ts'
import { assurance } from './topics/assurance.ts'
import { clients } from './topics/clients.ts'
import { delivery } from './topics/delivery.ts'
import { dependencies } from './topics/dependencies.ts'
import { offerings } from './topics/offerings.ts'
import { priority } from './topics/priority.ts'
import { providers } from './topics/providers.ts'

/** The topics of a service's file, in the order people meet them. */
export const topics = {
  clients,
  providers,
  delivery,
  assurance,
  priority,
  offerings,
  dependencies,
} as const satisfies Record<string, Topic>

export type TopicKey = keyof typeof topics

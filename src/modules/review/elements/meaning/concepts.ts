import { acts } from './concepts-acts.ts'
import { further } from './concepts-further.ts'
import { money } from './concepts-money.ts'
import { people } from './concepts-people.ts'
import { protection } from './concepts-protection.ts'
import { service } from './concepts-service.ts'
import { time } from './concepts-time.ts'

/** Every family of words that meanings are made of. */
export const concepts = { ...time, ...people, ...acts, ...money, ...protection, ...service, ...further }

export type ConceptName = keyof typeof concepts

import { sql } from 'kysely'

/** In a query over `agreements.party as party`: nobody here belongs to the party’s organization. */
export const isAbsent = sql<boolean>`not exists (
  select from identity.membership as member where member.organization_id = party.organization_id)`

import type { Route } from '../../kernel/web/route.ts'
import { draftingRoutes } from './drafting/routes.ts'
import type { BlocksComponent } from './drafting/write-element/element-page-props.ts'
import { proposalRoutes } from './proposals/proposals.route.tsx'
import type { MyWorkOptions } from './relationships/my-work/my-work.route.tsx'
import { relationshipRoutes } from './relationships/routes.ts'

/** Every page of the module: the relationship from its need to its gates, and the agreement being written. */
export function agreementRoutes(options: MyWorkOptions & { readonly Blocks: BlocksComponent }): Route[] {
  return [...relationshipRoutes(options), ...draftingRoutes(options), ...proposalRoutes(options)]
}

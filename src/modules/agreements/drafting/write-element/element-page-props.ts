import type { ComponentType } from 'preact'
import type { ComposedClause } from '../../composed.ts'
import type { ClauseOffer } from '../../library/offers.ts'
import type { PrivateNote } from '../../notes/queries.ts'
import type { Proposal } from '../../proposals/proposal.ts'
import type { Block } from '../../text/tree.ts'
import type { FormView } from './field-control.tsx'
import type { RegisterLines } from './from-register.ts'
import type { SaidInWorkspace } from './said-in-workspace.ts'
import type { ElementView } from './write-element.ts'

/** Draws the blocks of a clause; given by the composition root, because publishing stands above this module. */
export type BlocksComponent = ComponentType<{ blocks: readonly Block[]; lift: number }>

export type ElementPageProps = {
  readonly view: ElementView
  readonly form: FormView
  /** The version the form starts from. */
  readonly version: number
  /** What is read below the form: what is typed in it, or what is saved while it has faults. */
  readonly reads: ComposedClause | null
  readonly readsTyped: boolean
  readonly mayWrite: boolean
  readonly done: string | undefined
  /** Clauses of the organization's library that fit this element. */
  readonly offers: readonly ClauseOffer[]
  /** Proposals about this element that wait for an answer. */
  readonly proposals: readonly Proposal[]
  /** What the workspace holds that the element can begin with. */
  readonly inWorkspace: SaidInWorkspace | null
  /** What its register says that an element already written does not. */
  readonly missing: RegisterLines | null
  /** The organization that reads the page. */
  readonly viewer: string
  readonly notes: readonly PrivateNote[]
  readonly mayNote: boolean
  /** The id of the next note. */
  readonly nextNote: string
  readonly Blocks: BlocksComponent
}

import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Action } from '../../identity/index.ts'
import { currentGate, signatureStep, structureStep } from './progress.ts'
import { hasToRead, type Relationship, type RelationshipParty, statesTheNeed } from './relationship.ts'

export type NextKind =
  | 'reopen'
  | 'state-need'
  | 'ask-advisor'
  | 'answer-blockers'
  | 'create-documents'
  | 'draft'
  | 'decide-gate'
  | 'declare-ready'
  | 'read-text'
  | 'take-documents'

/** The one thing to do next, who does it, and the permission it takes. */
export type NextThing = {
  readonly kind: NextKind
  readonly label: Bilingual
  readonly action: Action
  /** Organizations whose turn it is. */
  readonly turn: readonly RelationshipParty[]
}

export type Situation = {
  readonly relationship: Relationship
  /** Blockers that keep the current gate shut. */
  readonly blockers: number
  readonly documents: number
  /** Elements that nobody has written yet. */
  readonly emptyElements: number
}

/** What comes next, in the order of the work. The same sentence on the workspace and in "my work". */
export function nextThing(situation: Situation): NextThing {
  const { relationship } = situation
  const kind = nextKind(situation)
  // Nobody acts here for a party that does not use Entente.
  const here = relationship.parties.filter(({ isAbsent }) => !isAbsent)
  const its = here.filter(turnOf[kind] ?? everybody)
  return { kind, turn: its.length > 0 ? its : here, ...next[kind] }
}

const everybody = () => true

const turnOf: { readonly [kind in NextKind]?: (party: RelationshipParty) => boolean } = {
  'state-need': statesTheNeed,
  'read-text': hasToRead,
}

function nextKind({ relationship, blockers, documents, emptyElements }: Situation): NextKind {
  const { state, step, tier, title, problem, answers } = relationship
  if (state === 'closed') return 'reopen'
  if (state === 'ready') return relationship.parties.some(hasToRead) ? 'read-text' : 'take-documents'
  if (!title.en || !title.fr || !problem.en || !problem.fr) return 'state-need'
  const gate = currentGate(step, tier).number
  // What the advisor says is what the first gate is decided on; its questions come before everything else.
  if (tier === null && (gate >= 1 || Object.keys(answers).length === 0)) return 'ask-advisor'
  if (blockers > 0) return 'answer-blockers'
  if (gate >= structureStep && documents === 0) return 'create-documents'
  // Documents were made before the first gates were decided: writing goes on, and the declaration asks about the gates.
  const ahead = documents > 0 && gate < structureStep
  const isWriting = ahead || (gate > structureStep && gate <= signatureStep)
  if (isWriting && emptyElements > 0) return 'draft'
  return ahead || gate === signatureStep ? 'declare-ready' : 'decide-gate'
}

const next: { readonly [kind in NextKind]: { readonly label: Bilingual; readonly action: Action } } = {
  reopen: {
    label: { en: 'Reopen the relationship', fr: 'Rouvrir la relation' },
    action: 'reopen',
  },
  'state-need': {
    label: { en: 'State the need in both languages', fr: 'Énoncer le besoin dans les deux langues' },
    action: 'describe',
  },
  'ask-advisor': {
    label: { en: 'Find out which agreement fits', fr: 'Trouver l’entente qui convient' },
    action: 'describe',
  },
  'answer-blockers': {
    label: { en: 'Settle what blocks the gate', fr: 'Régler ce qui bloque le point de décision' },
    action: 'describe',
  },
  'create-documents': {
    label: { en: 'Create the documents', fr: 'Créer les documents' },
    action: 'choose-documents',
  },
  draft: {
    label: { en: 'Write the documents', fr: 'Rédiger les documents' },
    action: 'draft',
  },
  'decide-gate': {
    label: { en: 'Record the decision at the gate', fr: 'Consigner la décision' },
    action: 'decide-gate',
  },
  'declare-ready': {
    label: {
      en: 'See the checks and declare the agreement ready to sign',
      fr: 'Voir les vérifications et déclarer l’entente prête à signer',
    },
    action: 'declare-ready',
  },
  'read-text': {
    label: { en: 'Read the agreement before signing', fr: 'Lire l’entente avant de signer' },
    action: 'note-reading',
  },
  'take-documents': {
    label: { en: 'Take away the documents to sign', fr: 'Emporter les documents à signer' },
    action: 'read',
  },
}

import type { Advice, Answers, DocumentType } from '../guide/index.ts'
import { baseGuide, type Guide } from '../guide/index.ts'
import type { Agreement, AgreementDocument, AgreementElement, Party } from './format.ts'

/** Makes an id for a new agreement. */
export type NewId = () => string

/**
 * A new agreement file from an advice that is not "out of scope": the advised documents, each under the one
 * above it, with their required and recommended elements empty; and as many parties as were counted, to name.
 */
export function newAgreement(
  answers: Answers,
  advice: Advice & { readonly tier: Agreement['tier'] },
  newId: NewId,
  today: Temporal.PlainDate,
  guide: Guide = baseGuide,
): Agreement {
  return {
    format: 'entente.agreement/1',
    id: newId(),
    guide: guide.version,
    title: {},
    relationship: answers.relationship,
    tier: advice.tier,
    answers: { ...answers },
    ...(guide.slaFrenchLabel === 'entente' ? {} : { slaFrenchLabel: guide.slaFrenchLabel }),
    parties: partiesFor(answers),
    positions: [],
    documents: advice.byDocument.map((advised) => ({
      id: idOf(advised.type),
      type: advised.type,
      number: `${advised.type}-${today.year}-01`,
      title: {},
      parent: parentIdOf(advised.type, advice.documents),
      legalNature: 'administrative',
      elements: advised.elements
        .filter(({ need, inheritedFrom }) => inheritedFrom === null && isWanted(need))
        .map(({ id }) => ({ id, ...ownName(id, guide), state: 'empty', fields: {} })),
    })),
  }
}

/** What each document type may inherit from, nearest first. */
const above: { readonly [type in DocumentType]: readonly DocumentType[] } = {
  LOI: [],
  LOA: [],
  MOU: [],
  MA: ['MOU'],
  SLA: ['MA', 'MOU', 'LOA'],
  ANX: ['SLA', 'MA', 'MOU', 'LOA'],
  ISA: ['MA', 'MOU', 'SLA'],
  AMD: ['MA', 'MOU', 'SLA', 'LOA'],
}

/** The document of a set that one of this type is subordinate to, nearest first; null when none is above it. */
export function parentOf(type: DocumentType, documents: readonly DocumentType[]): DocumentType | null {
  return above[type].find((candidate) => documents.includes(candidate)) ?? null
}

function parentIdOf(type: DocumentType, documents: readonly DocumentType[]): AgreementDocument['parent'] {
  const parent = parentOf(type, documents)
  return parent === null ? null : idOf(parent)
}

/** An element of an organization's own takes its name along: nobody else's guide knows it. */
export function ownName(id: string, { elements }: Guide): Pick<AgreementElement, 'name'> {
  const name = id.startsWith('x-') ? elements.find((element) => element.id === id)?.name : undefined
  return name ? { name } : {}
}

function idOf(type: DocumentType): string {
  return type.toLowerCase()
}

function isWanted(need: string): boolean {
  return need === 'required' || need === 'recommended'
}

function partiesFor({ nbParties, nbProviders, relationship }: Answers): readonly Party[] {
  return Array.from({ length: Math.max(2, nbParties) }, (_, index) => ({
    id: `party-${index + 1}`,
    name: {},
    legalForm: 'department',
    role: roleOf(index, nbProviders, relationship),
  }))
}

// Clients come first, as they do on the page; in a collaboration the first party leads.
function roleOf(index: number, nbProviders: number, relationship: Answers['relationship']): Party['role'] {
  if (relationship === 'collaborative') return index === 0 ? 'lead' : 'participant'
  return index > 0 && index <= Math.max(1, nbProviders) ? 'provider' : 'client'
}

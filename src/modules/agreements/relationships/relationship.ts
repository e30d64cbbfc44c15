import { type Bilingual, inBoth, type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import type { DocumentType, SlaFrenchLabel, Tier } from '../../guide/index.ts'
import type { LegalForm, State } from '../../identity/index.ts'

export const kinds = ['client-provider', 'on-behalf', 'collaborative'] as const

export type Kind = (typeof kinds)[number]

export const partyRoles = ['client', 'provider', 'lead', 'participant'] as const

export type PartyRole = (typeof partyRoles)[number]

export type Relationship = {
  readonly id: string
  readonly kind: Kind
  readonly state: State
  /** 0 to 10, the number of the guide's step. */
  readonly step: number
  /** A side is empty while nobody has written it. */
  readonly title: Bilingual
  readonly problem: Bilingual
  readonly parties: readonly RelationshipParty[]
  /** Null until somebody chose one. */
  readonly tier: Tier | null
  /** Why the advice was set aside; empty when it was followed. */
  readonly tierReason: Bilingual
  /** The advisor's answers given so far, by the names of its questions. */
  readonly answers: { readonly [question: string]: unknown }
  /** The documents people chose against the advice, or null. */
  readonly chosenDocuments: readonly DocumentType[] | null
  /** The French name of the SLA, which the organization that opened the relationship chose for all its parties. */
  readonly slaLabel: SlaFrenchLabel
  readonly version: number
  readonly createdAt: string
  readonly changedAt: string
}

export type RelationshipParty = {
  readonly id: string
  readonly organization: string
  readonly role: PartyRole
  readonly name: Bilingual
  readonly acronym: Bilingual
  readonly legalForm: LegalForm
  /** Clauses that it still has to read of the text that was declared ready to sign. */
  readonly toRead: number
  /** Nobody of it uses Entente: others name its positions, and it reads the file that is sent to it. */
  readonly isAbsent: boolean
}

/** It still has to read here what was declared ready; whoever does not use Entente reads a file. */
export function hasToRead({ toRead, isAbsent }: Pick<RelationshipParty, 'toRead' | 'isAbsent'>): boolean {
  return toRead > 0 && !isAbsent
}

/** A text in the reader's language, or in the other one while the reader's is missing. */
export type ShownText = { readonly text: string; readonly language: Language; readonly missing: boolean }

export function shownIn(text: Bilingual, language: Language): ShownText {
  const other = otherLanguage(language)
  if (text[language].trim()) return { text: text[language], language, missing: false }
  return text[other].trim()
    ? { text: text[other], language: other, missing: true }
    : { text: '', language, missing: true }
}

/** Both sides of a text; one that nobody has written yet is read in the other language. */
export function inEither(text: Bilingual): Bilingual {
  return inBoth((language) => shownIn(text, language).text)
}

/** The acronym where there is one, else the name. */
export function shortName(party: Pick<RelationshipParty, 'name' | 'acronym'>, language: Language): string {
  return party.acronym[language] || party.name[language]
}

/** Organizations whose trail and pages show this relationship. */
export function organizationsOf(relationship: Pick<Relationship, 'parties'>): readonly string[] {
  return relationship.parties.map((party) => party.organization)
}

/** Who states the need: the client, or the lead where the parties collaborate. */
export function statesTheNeed(party: Pick<RelationshipParty, 'role'>): boolean {
  return party.role === 'client' || party.role === 'lead'
}

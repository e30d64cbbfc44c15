import type { Bilingual, BilingualDraft } from '../../kernel/language/bilingual.ts'
import type { DurationUnit } from '../../kernel/language/duration.ts'
import type { Money } from '../../kernel/value/money.ts'
import type { DocumentType, SlaFrenchLabel, Tier } from '../guide/index.ts'
import type { ServiceStandard } from '../standards/index.ts'

/**
 * The open agreement format, version 1: one JSON document that the web form, the command line, the importers
 * and all renderers read and write. Published as `schema/agreement.schema.json`; explained in `docs/format.md`.
 */
export type Agreement = {
  readonly format: 'entente.agreement/1'
  readonly id: string
  /** Version of the guide the elements were taken from: "2026-11". */
  readonly guide: string
  readonly title: BilingualDraft
  readonly relationship: 'client-provider' | 'on-behalf' | 'collaborative'
  readonly tier: Tier
  /** The advisor's answers, kept with the file so that the advice can be read again. */
  readonly answers?: { readonly [question: string]: unknown }
  readonly parties: readonly Party[]
  readonly positions: readonly Position[]
  /** What a service level agreement is called in French here, when it is not the usual “entente”. */
  readonly slaFrenchLabel?: SlaFrenchLabel
  /** Working calendars that levels count with, as they stood: “working day” is one of these, printed as an annex. */
  readonly calendars?: readonly AgreedCalendar[]
  /** Service standards that levels rest on, as they stood. */
  readonly standards?: readonly AgreedStandard[]
  readonly documents: readonly AgreementDocument[]
}

export type Party = {
  readonly id: string
  readonly name: BilingualDraft
  readonly acronym?: BilingualDraft
  readonly legalForm: LegalForm
  readonly role: 'client' | 'provider' | 'lead' | 'participant'
  readonly address?: BilingualDraft
}

export type LegalForm =
  | 'department'
  | 'agency'
  | 'crown-corporation'
  | 'province'
  | 'municipality'
  | 'indigenous-government'
  | 'other-public'
  | 'private'

/** Positions come first, incumbents second: people change, the duty stays. */
export type Position = {
  readonly id: string
  readonly party: string
  readonly title: BilingualDraft
  readonly incumbent?: string
  readonly email?: string
  readonly phone?: string
}

/** A version of a working calendar that an organization keeps, written out. */
export type AgreedCalendar = {
  readonly id: string
  readonly name: Bilingual
  readonly version: number
  /** The first day of the version. */
  readonly from: string
  readonly calendar: { readonly [key: string]: unknown }
}

/** A version of a service standard that an organization keeps, written out. */
export type AgreedStandard = {
  readonly id: string
  readonly version: number
  readonly from: string
  readonly standard: ServiceStandard
}

export type AgreementDocument = {
  readonly id: string
  readonly type: DocumentType
  readonly number: string
  readonly title: BilingualDraft
  /** The document it inherits from and is subordinate to. */
  readonly parent: string | null
  readonly legalNature: 'administrative' | 'binding' | 'mixed'
  readonly elements: readonly AgreementElement[]
}

export type AgreementElement = {
  /** Id of the element in the guide, or `x-…` for one of the organization's own. */
  readonly id: string
  /** The heading of an element of the organization's own; the guide names all others. */
  readonly name?: BilingualDraft
  readonly state: 'empty' | 'drafted' | 'inherited' | 'not-applicable'
  /** Begun from what was known and from standard wording, and read by nobody yet. */
  readonly begun?: boolean
  /** Why it does not apply; required in both languages when the state says so. */
  readonly reason?: BilingualDraft
  readonly fields: { readonly [key: string]: FieldValue }
  /** The author's own clause in light Markdown; empty means "made from the fields" (the guide's pattern). */
  readonly text?: BilingualDraft
}

/** Shape by field type: text, prose → `{en, fr}`; money → `{amount, currency}`; duration → `{count, unit}`;
 * table → rows; integer → number; boolean → boolean; choices, parties → codes or ids; every other type → string. */
export type FieldValue =
  | string
  | number
  | boolean
  | BilingualDraft
  | Money
  | DurationValue
  | readonly string[]
  | readonly RowValue[]

export type DurationValue = { readonly count: number; readonly unit: DurationUnit }

export type RowValue = { readonly id: string } & { readonly [column: string]: FieldValue }

/** A place inside an agreement file, for findings and links: document id, element id, field path. */
export type AgreementPlace = {
  readonly document: string | null
  readonly element: string | null
  readonly path: string | null
}

/** Something a check found. `rule` is stable; the two sentences say the same thing. */
export type Finding = AgreementPlace &
  Bilingual & { readonly rule: string; readonly severity: 'error' | 'warning' | 'info' }

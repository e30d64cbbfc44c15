import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type {
  AgreedStandard,
  Agreement,
  AgreementDocument,
  AgreementElement,
  Party,
  Position,
} from '../../format.ts'
import type { PreferredClause } from '../../library/offers.ts'
import type { CoveredService } from '../../relationships/cover-services/covered.ts'
import type { Milestone } from '../../relationships/plan-milestones/milestones.ts'
import type { Risk } from '../../relationships/register-risks/risks.ts'
import type { WeighedOption } from '../../relationships/weigh-options/options.ts'

/** What the parties said before anybody wrote a word of a document. */
export type Known = {
  readonly agreement: Agreement
  readonly problem: Bilingual
  readonly risks: readonly Risk[]
  readonly milestones: readonly Milestone[]
  /** The way of meeting the need that was chosen, when one was. */
  readonly option: WeighedOption | null
  readonly services: readonly CoveredService[]
  /** The service standards that the parties keep for those services. */
  readonly standards: readonly AgreedStandard[]
  /** The clause that the viewer's organization prefers, by element. */
  readonly clauses: ReadonlyMap<string, PreferredClause>
  readonly people: People
  /** What was said on the page where the draft begins, by fact. */
  readonly facts: AgreementElement['fields']
  /** Where the provider's clocks are. */
  readonly timeZone: string
  readonly today: Temporal.PlainDate
}

/** Who speaks for each party, by party id; an id of a position, or empty while nobody is named. */
export type People = ReadonlyMap<string, Speakers>

export type Speakers = { readonly [part in Part]: string }

/** One position signs and decides, one runs the agreement from day to day; one above them may settle what they cannot. */
export const parts = ['decides', 'runs', 'heads'] as const

export type Part = (typeof parts)[number]

/** A document being begun, with what is known. `newRow` makes the id of a row. */
export type Beginning = Known & {
  readonly document: AgreementDocument
  readonly newRow: () => string
  /** The rows of service levels, as the rest of the draft names them. */
  readonly levelIds: readonly string[]
}

export function speakerOf({ people }: Pick<Known, 'people'>, party: string | undefined, part: Part): string {
  return people.get(party ?? '')?.[part] ?? ''
}

/** The party that receives, and the one that provides; in a collaboration, the lead and the first of the others. */
export function sidesOf({ parties }: Agreement): { client: Party | undefined; provider: Party | undefined } {
  return {
    client: parties.find(({ role }) => role === 'client' || role === 'lead'),
    provider: parties.find(({ role }) => role === 'provider' || role === 'participant'),
  }
}

/** The parties of which somebody can be named. */
export function partiesWithPositions({ parties, positions }: Agreement): readonly Party[] {
  return parties.filter(({ id }) => positions.some(({ party }) => party === id))
}

/** A party with one position is spoken for by it. */
export function onlySpeakers(agreement: Agreement): People {
  return speakers(agreement, (own) => (own.length === 1 ? own[0] : undefined))
}

/** Somebody for each party that has positions: what could be filled once people are named. */
export function anySpeakers(agreement: Agreement): People {
  return speakers(agreement, (own) => own[0])
}

function speakers(
  { parties, positions }: Agreement,
  choose: (own: readonly Position[]) => Position | undefined,
): People {
  return new Map(
    parties.map(({ id }) => {
      const position = choose(positions.filter(({ party }) => party === id))?.id ?? ''
      return [id, { decides: position, runs: position, heads: '' }]
    }),
  )
}

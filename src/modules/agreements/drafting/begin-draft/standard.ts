import { fiscalYearBounds, fiscalYearOf } from '../../../../kernel/time/fiscal-year.ts'
import { type KnownName, type StandardCell, type StandardRow, standardWording } from '../../../guide/index.ts'
import type { FieldValue, Party, RowValue } from '../../format.ts'
import { isEmptyValue } from '../../values/shape.ts'
import { isDateText } from '../../values/validity.ts'
import { factOf, partyFact } from './facts.ts'
import { type Beginning, sidesOf, speakerOf } from './known.ts'
import { type Fields, filled, said } from './start.ts'

/** The guide's starting wording of an element, with what it names of this agreement put in; nothing where there is none. */
export function standardFields(element: string, known: Beginning): Fields {
  const wording = standardWording(element) ?? {}
  return filled(
    Object.fromEntries(
      Object.entries(wording).map(([key, value]) => [
        key,
        isRows(value) ? rowsOf(value, key, known) : cellOf(value, known, {}),
      ]),
    ),
  )
}

/** What a row is about, when there is one for each of something. */
type Subject = { readonly party?: Party; readonly year?: string; readonly level?: string }

function rowsOf(rows: readonly StandardRow[], table: string, known: Beginning): readonly RowValue[] {
  return rows.flatMap((row, index) =>
    subjectsOf(row, known).flatMap((subject): RowValue[] => {
      const cells = Object.entries(row.cells).map(([column, cell]) => ({
        column,
        must: isKnown(cell) && cell.must === true,
        value: cellOf(cell, known, subject),
      }))
      if (cells.some(({ must, value }) => must && isUnknown(value))) return []
      // A level keeps the id by which its measurement names it.
      const id = (table === 'levels' ? known.levelIds[index] : undefined) ?? known.newRow()
      return [{ ...filled(Object.fromEntries(cells.map(({ column, value }) => [column, value]))), id }]
    }),
  )
}

function subjectsOf({ each }: StandardRow, known: Beginning): readonly Subject[] {
  if (each === 'party') return known.agreement.parties.map((party) => ({ party }))
  if (each === 'fiscal-year') return yearsOf(known).map((year) => ({ year }))
  if (each === 'level') return known.levelIds.map((level) => ({ level }))
  return [{}]
}

function cellOf(cell: StandardCell, known: Beginning, subject: Subject): FieldValue | undefined {
  return isKnown(cell) ? lookUp(cell.known, known, subject) : cell
}

function lookUp(name: KnownName, known: Beginning, subject: Subject): FieldValue | undefined {
  const { client, provider } = sidesOf(known.agreement)
  const sides = { client, provider, party: subject.party }
  switch (name) {
    case 'client':
    case 'provider':
    case 'party':
      return sides[name]?.id
    case 'clients':
      return client ? [client.id] : undefined
    case 'parties':
      return known.agreement.parties.map(({ id }) => id)
    case 'party-law':
    case 'party-delegation':
    case 'party-cost-centre':
      return partyFact(known, subject.party, name.replace('party-', ''))
    case 'provider-law':
      return partyFact(known, provider, 'law')
    case 'start':
    case 'end':
      return dayOf(known, name)?.toString()
    case 'first-review':
      return firstReview(known)?.toString()
    case 'today':
      return known.today.toString()
    case 'fiscal-year':
      return subject.year ?? yearsOf(known)[0]
    case 'sum':
    case 'volume':
    case 'level-statement':
    case 'level-limit':
    case 'level-target':
      return factOf(known, name)
    case 'time-zone':
      return known.timeZone
    case 'settlement':
      return areFederal(known.agreement.parties) ? 'interdepartmental-settlement' : 'invoice'
    case 'language-basis':
      return provider && areFederal([provider]) ? ['part-iv', 'part-v'] : ['policy']
    case 'information-category':
      return categoryOf(known)
    case 'clearance':
      return clearances[categoryOf(known) ?? '']
    case 'level':
      return subject.level
    default:
      return positionOf(name, sides, known)
  }
}

/** The start or the end of the term: as said for this draft, else over the years that the chosen option counts. */
export function dayOf(
  known: Pick<Beginning, 'facts' | 'option'>,
  which: 'start' | 'end',
): Temporal.PlainDate | undefined {
  const fact = known.facts[which]
  if (typeof fact === 'string' && isDateText(fact)) return Temporal.PlainDate.from(fact)
  const years = (known.option?.costs ?? []).map(({ year }) => year).toSorted()
  const year = which === 'start' ? years[0] : years.at(-1)
  return year ? fiscalYearBounds(year)[which] : undefined
}

/** The fiscal years that the term touches; twenty at most. */
function yearsOf(known: Beginning): readonly string[] {
  const [start, end] = [dayOf(known, 'start'), dayOf(known, 'end')]
  if (!start || !end) return []
  const first = fiscalYearBounds(fiscalYearOf(start)).start
  return Array.from({ length: 20 }, (_, index) => first.add({ years: index }))
    .filter((day) => Temporal.PlainDate.compare(day, end) <= 0)
    .map(fiscalYearOf)
}

function firstReview(known: Beginning): Temporal.PlainDate | undefined {
  const [start, end] = [dayOf(known, 'start'), dayOf(known, 'end')]
  const review = start?.add({ months: 12 })
  return review && end && Temporal.PlainDate.compare(review, end) > 0 ? end : review
}

function positionOf(
  name: string,
  sides: { readonly [side: string]: Party | undefined },
  known: Beginning,
): string | undefined {
  const [side = '', part = ''] = name.split('-')
  if (part !== 'runs' && part !== 'decides' && part !== 'heads') return undefined
  return speakerOf(known, sides[side]?.id, part)
}

function categoryOf(known: Beginning): string | undefined {
  const said = known.facts['information-category'] ?? known.agreement.answers?.protectedLevel
  return typeof said === 'string' && said in clearances ? said : undefined
}

/** The clearance that people usually need for each category of information. */
const clearances: { readonly [category: string]: string } = {
  U: 'none',
  PA: 'reliability',
  PB: 'reliability',
  PC: 'enhanced-reliability',
  C: 'secret',
  S: 'secret',
  TS: 'top-secret',
}

function areFederal(parties: readonly Party[]): boolean {
  return parties.every(({ legalForm }) => legalForm === 'department' || legalForm === 'agency')
}

function isKnown(cell: StandardCell): cell is Extract<StandardCell, { readonly known: KnownName }> {
  return typeof cell === 'object' && 'known' in cell
}

function isRows(value: StandardCell | readonly StandardRow[]): value is readonly StandardRow[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object')
}

function isUnknown(value: FieldValue | undefined): boolean {
  return value === undefined || isEmptyValue(typeof value === 'object' && 'en' in value ? said(value) : value)
}

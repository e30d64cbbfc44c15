import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { fiscalYearBounds, fiscalYearOf } from '../../../../kernel/time/fiscal-year.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import { elementById, type FieldDefinition } from '../../../guide/index.ts'
import { conditionsOf } from '../../compose/conditions.ts'
import type { Agreement, FieldValue, Party } from '../../format.ts'
import { directoryOf } from '../../values/directory.ts'
import type { ValueFault } from '../../values/faults.ts'
import { isEmptyValue } from '../../values/shape.ts'
import { faultOf, isDateText } from '../../values/validity.ts'
import { controlName } from '../write-element/control-names.ts'
import { decodeElement } from '../write-element/decode.ts'
import { words } from './facts.text.ts'
import type { Known } from './known.ts'
import type { Fields } from './start.ts'

/**
 * What only the parties know, asked once for the whole draft and written wherever the documents say it. Values are
 * read and checked as those of an element; all of them may be left for later.
 */
export function factFields(known: Pick<Known, 'agreement' | 'services' | 'standards'>): readonly Fact[] {
  const { agreement, services, standards } = known
  const money = conditionsOf(agreement).includes('money')
  return [
    ...agreement.parties.flatMap((party, index) => partyFields(party, index, money)),
    fact('start', 'date', words.start),
    fact('end', 'date', words.end),
    ...(services.length > 0
      ? []
      : [
          fact('service-name', 'text', words.serviceName),
          fact('service-description', 'text', words.service),
        ]),
    fact('volume', 'decimal', words.volume),
    ...(standards.length > 0
      ? []
      : [
          fact('level-statement', 'text', words.levelStatement),
          fact('level-limit', 'duration', words.levelLimit),
          fact('level-target', 'percent', words.levelTarget),
        ]),
    ...(money ? [fact('sum', 'money', words.sum)] : []),
    ...(agreement.answers?.protectedLevel === undefined ? [category()] : []),
  ]
}

/** A fact of one party, or of the whole agreement. */
export type Fact = FieldDefinition & { readonly party: string | null }

export function factOf({ facts }: Pick<Known, 'facts'>, name: string): FieldValue | undefined {
  return facts[name]
}

/** The law, delegation or cost centre of a party. */
export function partyFact(
  { facts, agreement }: Pick<Known, 'facts' | 'agreement'>,
  party: Party | undefined,
  name: string,
): FieldValue | undefined {
  return party && facts[partyKey(name, agreement.parties.indexOf(party))]
}

/** What the form says, without what it leaves open. */
export function factsIn(form: FormFields, fields: readonly Fact[]): Fields {
  return decodeElement(form, { id: 'facts', state: 'drafted', fields: {} }, fields).fields
}

/** What is wrong with the facts; `sentence` says a fault as the reader's form or file needs it. */
export function factFaults(
  facts: Fields,
  fields: readonly Fact[],
  agreement: Agreement,
  sentence: (fault: ValueFault) => Bilingual,
): readonly FieldError[] {
  const directory = directoryOf(agreement)
  const wrong = fields.flatMap((field): FieldError[] => {
    const value = facts[field.key]
    const fault = value === undefined || isEmptyValue(value) ? null : faultOf(field, value, directory)
    return fault ? [errorAt(field, sentence(fault))] : []
  })
  const [start, end, last] = [facts.start, facts.end, fields.find(({ key }) => key === 'end')]
  const isLate =
    typeof start === 'string' &&
    typeof end === 'string' &&
    isDateText(start) &&
    isDateText(end) &&
    end < start
  return [...wrong, ...(isLate && last ? [errorAt(last, words.endsBefore)] : [])]
}

/** What the facts begin with: the next fiscal year, for as long as the advisor was told; a level named after its kind. */
export function usualFacts({
  agreement,
  option,
  today,
  title,
}: Pick<Known, 'agreement' | 'option' | 'today'> & {
  readonly title: Agreement['title']
}): Fields {
  const start = fiscalYearBounds(fiscalYearOf(today)).end.add({ days: 1 })
  const months = agreement.answers?.durationMonths
  const end =
    typeof months === 'number' && months > 0 ? start.add({ months }).subtract({ days: 1 }).toString() : null
  return {
    ...(option && option.costs.length > 0 ? {} : { start: start.toString(), ...(end ? { end } : {}) }),
    'service-name': title,
    'level-statement': words.usualLevel,
  }
}

/** Facts with something in place of each that is not said: what could be begun once everything is. */
export function anyFacts(facts: Fields, fields: readonly Fact[]): Fields {
  const standIns = fields.map(({ key, type, options }) => [key, options?.[0]?.code ?? standIn[type] ?? '1'])
  return { ...Object.fromEntries(standIns), ...facts }
}

const standIn: { readonly [type in FieldDefinition['type']]?: FieldValue } = {
  text: { en: '…', fr: '…' },
  date: '2100-01-01',
  duration: { count: 1, unit: 'day' },
  money: { amount: '1', currency: 'CAD' },
}

function partyFields(party: Party, index: number, money: boolean): readonly Fact[] {
  const at = (name: string) => partyKey(name, index)
  return [
    { ...fact(at('law'), 'text', words.law), party: party.id },
    { ...fact(at('delegation'), 'code', words.delegation), party: party.id },
    ...(money ? [{ ...fact(at('cost-centre'), 'code', words.costCentre), party: party.id }] : []),
  ]
}

function partyKey(name: string, index: number): string {
  return `${name}-${index + 1}`
}

function fact(
  key: string,
  type: FieldDefinition['type'],
  { label, hint }: { readonly label: Bilingual; readonly hint?: Bilingual },
): Fact {
  // Needed before anybody signs, and free to be left for later: the page says so once.
  return { key, type, label, ...(hint ? { hint } : {}), required: true, party: null }
}

function category(): Fact {
  const { options = [] } = elementById('security')?.fields.find(({ key }) => key === 'category') ?? {}
  return { ...fact('information-category', 'choice', words.category), options }
}

function errorAt({ key, type, label }: Fact, sentence: Bilingual): FieldError {
  const name = controlName(key)
  return {
    // A text has a control for each language; the first is where the eye begins.
    field: type === 'text' ? `${name}.en` : name,
    message: { en: `${label.en}: ${sentence.en}`, fr: `${label.fr}\u00a0: ${sentence.fr}` },
  }
}

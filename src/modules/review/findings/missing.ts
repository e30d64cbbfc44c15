import {
  type Condition,
  type ElementDefinition,
  elementById,
  elements,
  type Tier,
} from '../../guide/index.ts'
import type { ElementReading } from '../elements/detect.ts'
import type { ReviewFinding } from './finding.ts'

/** Elements whose presence says that a condition of the guide holds. */
const signs: Record<Condition, readonly string[]> = {
  money: ['fee-structure', 'invoicing', 'cost-base', 'budget-estimate', 'financial-coding', 'cost-change'],
  pooled: ['pooling'],
  'personal-information': ['privacy'],
  assets: ['assets'],
  staff: ['human-resources'],
}

/** What the tier needs and the text does not show: required first, then what a person must settle, then recommended. */
export function missingElements(readings: readonly ElementReading[], tier: Tier): ReviewFinding[] {
  const states = new Map(readings.map((reading) => [reading.id, reading]))
  return elements.flatMap((element): ReviewFinding[] => {
    const reading = states.get(element.id)
    if (!reading || reading.state === 'present') return []
    const need = needOf(element, tier, readings)
    if (need === 'required' && reading.state === 'absent') return [absent(element, 'error')]
    if (need === 'required') return [unclear(element, reading)]
    return need === 'recommended' && reading.state === 'absent' ? [absent(element, 'info')] : []
  })
}

function needOf({ condition, need }: ElementDefinition, tier: Tier, readings: readonly ElementReading[]) {
  if (!condition) return need[tier]
  const holds = readings.some(({ id, state }) => state === 'present' && signs[condition].includes(id))
  return holds ? need[tier] : 'optional'
}

function absent({ id, name, purpose }: ElementDefinition, severity: 'error' | 'info'): ReviewFinding {
  return {
    rule: severity === 'error' ? 'required-element-absent' : 'recommended-element-absent',
    severity,
    place: '',
    element: id,
    en: `${name.en}: nothing was found. ${purpose.en}`,
    fr: `${name.fr}\u00a0: rien n’a été trouvé. ${purpose.fr}`,
  }
}

function unclear({ id, name }: ElementDefinition, { evidence }: ElementReading): ReviewFinding {
  const [first] = evidence
  return {
    rule: 'required-element-uncertain',
    severity: 'warning',
    place: first?.place ?? '',
    element: id,
    ...(first && { text: first.text }),
    en: `${name.en}: the text may deal with it; a person must decide.`,
    fr: `${name.fr}\u00a0: le texte en traite peut-être; une personne doit trancher.`,
  }
}

/** The name of an element in both languages, or its id when the guide does not know it. */
export function elementName(id: string) {
  return elementById(id)?.name ?? { en: id, fr: id }
}

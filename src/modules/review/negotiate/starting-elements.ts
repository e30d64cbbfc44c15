import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type AgreementElement, type Block, type StartingElement, writeText } from '../../agreements/index.ts'
import { tierById } from '../../guide/index.ts'
import type { Guess } from '../guess/guess-fields.ts'
import type { ReadClause } from '../reading/read-text.ts'
import type { JudgedElement, JudgedReport } from '../report/judged.ts'

export type Choices = {
  /** Ids of the elements to propose. */
  readonly proposed: ReadonlySet<string>
  readonly confirmed: readonly Guess[]
  /** Whether what the draft says is taken over in its own words. */
  readonly takeOver: boolean
}

/** Elements that may be proposed: what the tier requires or recommends and the text lacks or leaves uncertain. */
export function proposable(
  report: JudgedReport,
): readonly { readonly element: JudgedElement; readonly rule: string }[] {
  return report.findings.missing.flatMap(({ element: id, rule }) => {
    const element = report.elements.find((one) => one.id === id)
    return element ? [{ element, rule }] : []
  })
}

/** What the new document begins with: the draft's own clauses, also those of uncertain elements so that none is lost, the confirmed facts, the proposals with their reasons. */
export function startingElements(
  report: JudgedReport,
  files: readonly (readonly ReadClause[])[],
  { proposed, confirmed, takeOver }: Choices,
): readonly StartingElement[] {
  const taken = new Set<string>()
  const certainFirst = report.elements.toSorted((a, b) => rank(a) - rank(b))
  const words = new Map<string, Bilingual>(
    certainFirst.map((element) => [
      element.id,
      takeOver && element.state !== 'absent' ? ownWords(element, files, taken) : { en: '', fr: '' },
    ]),
  )
  return report.elements.flatMap((element): StartingElement[] => {
    const fields = fieldsOf(element.id, confirmed)
    const text = words.get(element.id) ?? { en: '', fr: '' }
    if (proposed.has(element.id))
      return [{ id: element.id, fields, text, proposal: reasonOf(report, element) }]
    const isEmpty = !text.en && !text.fr && Object.keys(fields).length === 0
    return isEmpty ? [] : [{ id: element.id, fields, text, proposal: null }]
  })
}

// A passage that speaks of several elements goes to the one that it surely is about.
function rank({ state }: JudgedElement): number {
  return state === 'present' ? 0 : 1
}

function fieldsOf(element: string, confirmed: readonly Guess[]): AgreementElement['fields'] {
  return Object.fromEntries(
    confirmed.filter((guess) => guess.element === element).map(({ field, value }) => [field.key, value]),
  )
}

/** The passages that speak of an element, whole; one already taken over for another element is not repeated. */
function ownWords(
  { evidence }: JudgedElement,
  files: readonly (readonly ReadClause[])[],
  taken: Set<string>,
): Bilingual {
  const clauses = evidence.flatMap(({ place }) => {
    const clause = files.flat().find((one) => one.place === place && one.kind !== 'heading')
    return clause ? [clause] : []
  })
  const fresh = clauses.filter(({ place }) => !taken.has(place))
  for (const { place } of fresh) taken.add(place)
  const written = (language: ReadClause['language']) =>
    writeText(fresh.filter((clause) => clause.language === language).map(blockOf))
  return { en: written('en'), fr: written('fr') }
}

function blockOf({ number, text }: ReadClause): Block {
  const words = number === undefined ? text : `${number} ${text}`
  return { kind: 'paragraph', children: [{ kind: 'text', text: words }] }
}

function reasonOf({ tier, findings }: JudgedReport, { id, evidence }: JudgedElement): Bilingual {
  const rule = findings.missing.find(({ element }) => element === id)?.rule ?? ''
  const layers = tierById(tier).layers
  if (rule === 'required-element-uncertain') {
    const [first] = evidence
    const at = first?.place ?? ''
    return {
      en: `The draft does not clearly deal with it${at ? ` (${at})` : ''}, and an agreement in ${layers.en} requires it.`,
      fr: `Le projet n’en traite pas clairement${at ? ` (${at})` : ''}, et une entente ${layers.fr} l’exige.`,
    }
  }
  return rule === 'recommended-element-absent'
    ? {
        en: `The draft says nothing of it, and the guide recommends it for an agreement in ${layers.en}.`,
        fr: `Le projet n’en dit rien, et le guide le recommande pour une entente ${layers.fr}.`,
      }
    : {
        en: `The draft says nothing of it, and an agreement in ${layers.en} requires it.`,
        fr: `Le projet n’en dit rien, et une entente ${layers.fr} l’exige.`,
      }
}

import type { Bilingual } from '../../src/kernel/language/bilingual.ts'
import {
  type Agreement,
  type AgreementElement,
  checkAgreement,
  newAgreement,
  type Party,
  type Position,
} from '../../src/modules/agreements/index.ts'
import { advise, type DocumentType, readAnswers } from '../../src/modules/guide/index.ts'

/** The facts of a published agreement, in words and with parties of our own. */
export type RealCase = {
  readonly answers: object
  readonly title: Bilingual
  readonly parties: readonly Party[]
  readonly positions: readonly Position[]
  readonly documents: { readonly [type in DocumentType]?: DraftedDocument }
}

export type DraftedDocument = { readonly title: Bilingual; readonly elements: readonly AgreementElement[] }

/** Starts the agreement as `entente new` does, then fills in what the case says. Throws for answers that lead to none. */
export function startedCase(of: RealCase): Agreement {
  const read = readAnswers(of.answers)
  if (!read.ok) throw new Error(read.refusal.map(({ en }) => en).join(' '))
  const advice = advise(read.value.answers)
  const { tier } = advice
  if (tier === 'out-of-scope') throw new Error('this case is not one for a service agreement')
  const today = Temporal.PlainDate.from('2027-01-15')
  return filled(
    newAgreement(read.value.answers, { ...advice, tier }, () => 'case', today),
    of,
  )
}

/** The facts in the file that `entente new` wrote: elements it started are drafted, others are added. */
export function filled(started: Agreement, { title, parties, positions, documents }: RealCase): Agreement {
  return {
    ...started,
    title,
    parties,
    positions,
    documents: started.documents.map((document) => {
      const drafted = documents[document.type]
      if (!drafted) return document
      const ids = new Set(drafted.elements.map(({ id }) => id))
      const others = document.elements.filter(({ id }) => !ids.has(id))
      return { ...document, title: drafted.title, elements: [...drafted.elements, ...others] }
    }),
  }
}

/** The required elements that nobody wrote yet, by document, and the rules that anything else breaks. */
export function verdict(agreement: Agreement): {
  readonly missing: { readonly [document: string]: readonly (string | null)[] }
  readonly broken: readonly string[]
} {
  const { findings } = checkAgreement(agreement, { today: Temporal.PlainDate.from('2027-04-01') })
  const required = findings.filter(({ rule }) => rule === 'element-required')
  const missing = Object.fromEntries(
    agreement.documents.map(({ id }) => [
      id,
      required.filter(({ document }) => document === id).map(({ element }) => element),
    ]),
  )
  const usual = new Set(['element-required', 'element-recommended', 'language-missing'])
  return { missing, broken: findings.flatMap(({ rule, en }) => (usual.has(rule) ? [] : [`${rule}: ${en}`])) }
}

import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import {
  type Agreement,
  type AgreementDocument,
  type Block,
  composeDocument,
  type Finding,
  plainText,
} from '../../agreements/index.ts'
import { segment } from '../../parity/index.ts'
import type { ReviewFinding } from '../findings/finding.ts'
import { plainLanguageHints } from '../plain-language/hints.ts'
import { type Readability, readability } from '../plain-language/readability.ts'
import type { ReadClause } from '../reading/read-text.ts'

/** One clause of the draft, with what its two versions do not say alike and the sentences that cost the reader most. */
export type ClauseWording = {
  readonly element: string
  readonly number: string
  readonly heading: Bilingual
  /** As both versions read now. */
  readonly text: Bilingual
  readonly parity: readonly Finding[]
  readonly hints: readonly Hint[]
}

export type Hint = ReviewFinding & { readonly language: Language }

export type DocumentWording = {
  readonly document: AgreementDocument
  readonly readability: Readonly<Record<Language, Readability | null>>
  /** Only clauses about which there is something to say. */
  readonly clauses: readonly ClauseWording[]
  readonly read: number
}

/** How a draft reads: its own clauses in both languages, the findings of the checks beside them, never a block. */
export function wordingOf(agreement: Agreement, findings: readonly Finding[]): readonly DocumentWording[] {
  return agreement.documents.map((document) => {
    const own = composeDocument(agreement, document.id).clauses.filter(({ origin }) => origin === null)
    const all = own.map((clause) => ({
      clause,
      text: { en: written(clause.blocks.en), fr: written(clause.blocks.fr) },
    }))
    const sides = all.filter(({ text }) => text.en !== '' || text.fr !== '')
    const pieces = (language: Language): ReadClause[] =>
      sides.flatMap(({ clause, text }) =>
        segment(text[language], 'markdown', language).map((piece) => ({
          ...piece,
          language,
          place: clause.id,
        })),
      )
    const [en, fr] = [pieces('en'), pieces('fr')]
    const hints = [
      ...plainLanguageHints(en).map((hint) => ({ ...hint, language: 'en' as const })),
      ...plainLanguageHints(fr).map((hint) => ({ ...hint, language: 'fr' as const })),
    ]
    const clauses = sides.map(
      ({ clause, text }): ClauseWording => ({
        element: clause.id,
        number: clause.number,
        heading: clause.heading,
        text,
        parity: findings.filter(
          (one) => one.document === document.id && one.element === clause.id && isAboutLanguages(one),
        ),
        hints: hints.filter(({ place }) => place === clause.id),
      }),
    )
    return {
      document,
      readability: { en: readability(en, 'en'), fr: readability(fr, 'fr') },
      clauses: clauses.filter((clause) => clause.parity.length + clause.hints.length > 0),
      read: clauses.length,
    }
  })
}

/** What somebody wrote: what only says that a text is still to come is not theirs. */
function written(blocks: readonly Block[]): string {
  return plainText(blocks.filter(({ kind }) => kind !== 'missing'))
}

/** What the checks say of the two versions. */
export function isAboutLanguages({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule.startsWith('parity-') || rule === 'language-missing' || rule === 'marks-differ'
}

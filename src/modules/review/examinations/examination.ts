import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { ParityFinding } from '../../parity/index.ts'
import type { Change } from '../compare/compare.ts'
import type { BothHistories } from '../histories/histories.ts'
import type { FileFormat } from '../reading/read-text.ts'
import { refusalSentences } from '../reading/refusal.ts'
import type { ReviewReport } from '../review.ts'

/** What a person asks of the files they bring. */
export const kinds = ['review', 'comparison', 'languages'] as const

export type Kind = (typeof kinds)[number]

/** One reading of files that somebody else made, as an organization sees it. */
export type Examination = {
  readonly id: string
  readonly kind: Kind
  readonly state: 'waiting' | 'done' | 'refused'
  /** Why nothing could be read; the sentence names the file. */
  readonly refusal: Bilingual | null
  readonly refusedFile: number
  readonly kept: boolean
  readonly createdAt: Temporal.Instant
  readonly expiresAt: Temporal.Instant
  readonly person: string
  readonly files: readonly ExaminedFile[]
  readonly relationship: string | null
  readonly recorded: string | null
}

export type ExaminedFile = {
  readonly ordinal: number
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly format: FileFormat | null
  readonly language: Language | 'both' | null
}

/** What was found, by kind. */
export type Result =
  | { readonly kind: 'review'; readonly report: ReviewReport }
  /** One step from each file to the next. */
  | { readonly kind: 'comparison'; readonly steps: readonly (readonly Change[])[] }
  /** Dated versions in both languages. */
  | ({ readonly kind: 'histories' } & BothHistories)
  | { readonly kind: 'languages'; readonly findings: readonly ParityFinding[]; readonly clauses: number }

/** How long a reading stays when nobody keeps it. */
export const hoursUnkept = 24

/** How many files one examination of each kind takes. */
export const fileCounts: Record<Kind, { readonly least: number; readonly most: number }> = {
  review: { least: 1, most: 2 },
  comparison: { least: 2, most: 32 },
  languages: { least: 1, most: 2 },
}

/** Why an examination gave no result; `file` is the name the person gave. */
export const refusals = {
  ...refusalSentences,
  'same-language': (file: string): Bilingual => ({
    en: `${file} is in the same language as the other file: give the version in the other language.`,
    fr: `${file} est dans la même langue que l’autre fichier\u00a0: fournissez la version dans l’autre langue.`,
  }),
  'one-language': (file: string): Bilingual => ({
    en: `${file} holds one language only: add the file of the other version.`,
    fr: `${file} ne contient qu’une langue\u00a0: ajoutez le fichier de l’autre version.`,
  }),
  undated: (file: string): Bilingual => ({
    en: `The name of ${file} does not begin with its date. When versions come in both languages, begin each name with the date of the version, such as 2027-04-01_first.docx.`,
    fr: `Le nom de ${file} ne commence pas par sa date. Quand les versions sont dans les deux langues, commencez chaque nom par la date de la version, comme 2027-04-01_premiere.docx.`,
  }),
  'no-such-day': (file: string): Bilingual => ({
    en: `The name of ${file} begins with a date that the calendar does not have.`,
    fr: `Le nom de ${file} commence par une date qui n’existe pas au calendrier.`,
  }),
  'two-languages': (file: string): Bilingual => ({
    en: `${file} is in another language than the other file. For a history, give at least two versions in one language; to compare the two languages, use the page “Compare both languages”.`,
    fr: `${file} n’est pas dans la même langue que l’autre fichier. Pour un historique, fournissez au moins deux versions dans une même langue; pour comparer les deux langues, utilisez la page «\u00a0Comparer les deux langues\u00a0».`,
  }),
} as const

export type Refusal = keyof typeof refusals

export function isRefusal(code: string): code is Refusal {
  return Object.hasOwn(refusals, code)
}

/** The name of the examination: of its files; a long history is named by its ends. */
export function nameOf({ files }: Pick<Examination, 'files'>): string {
  const names = files.map(({ name }) => name)
  return names.length > 4 ? `${names[0]} … ${names.at(-1)} (${names.length})` : names.join(' + ')
}

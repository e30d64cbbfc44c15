import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** A file that cannot be read, with its reason; the sentence goes to a person. */
export class ReadingRefusal extends Error {
  override readonly name = 'ReadingRefusal'
  readonly reason: RefusalReason

  constructor(reason: RefusalReason) {
    super(refusalSentences[reason]('').en)
    this.reason = reason
  }
}

export type RefusalReason = keyof typeof refusalSentences

/** Each reason with its sentence; `file` is the name the person gave. */
export const refusalSentences = {
  empty: (file: string): Bilingual => ({
    en: `The file ${file} is empty.`,
    fr: `Le fichier ${file} est vide.`,
  }),
  'too-large': (file: string): Bilingual => ({
    en: `The file ${file} is too large: 50 MB at most are read.`,
    fr: `Le fichier ${file} est trop volumineux\u00a0: la limite est de 50 Mo.`,
  }),
  'unknown-type': (file: string): Bilingual => ({
    en: `The file ${file} is not of a type that can be read: give DOCX, PDF, HTML, Markdown or plain text.`,
    fr: `Le fichier ${file} n’est pas d’un type lisible\u00a0: fournissez du DOCX, du PDF, du HTML, du Markdown ou du texte brut.`,
  }),
  'not-text': (file: string): Bilingual => ({
    en: `The file ${file} is not text in UTF-8, UTF-16 or Windows-1252.`,
    fr: `Le fichier ${file} n’est pas un texte en UTF-8, en UTF-16 ou en Windows-1252.`,
  }),
  'no-text': (file: string): Bilingual => ({
    en: `No text was found in ${file}.`,
    fr: `Aucun texte n’a été trouvé dans ${file}.`,
  }),
  'other-script': (file: string): Bilingual => ({
    en: `The text of ${file} is neither English nor French: most of its letters belong to another script.`,
    fr: `Le texte de ${file} n’est ni en français ni en anglais\u00a0: la plupart de ses lettres relèvent d’une autre écriture.`,
  }),
  scan: (file: string): Bilingual => ({
    en: `The file ${file} is a scan: it holds pictures of pages and no text. Have its text recognized first, or ask for the original.`,
    fr: `Le fichier ${file} est une numérisation\u00a0: il contient des images de pages et aucun texte. Faites-en d’abord reconnaître les caractères, ou demandez l’original.`,
  }),
  'no-characters': (file: string): Bilingual => ({
    en: `The text of ${file} cannot be read: its fonts do not say which letters they draw. Ask for the original.`,
    fr: `Le texte de ${file} ne peut pas être lu\u00a0: ses polices n’indiquent pas les lettres qu’elles dessinent. Demandez l’original.`,
  }),
  password: (file: string): Bilingual => ({
    en: `The file ${file} is protected by a password. Remove the password and try again.`,
    fr: `Le fichier ${file} est protégé par un mot de passe. Retirez-le, puis recommencez.`,
  }),
  'old-word': (file: string): Bilingual => ({
    en: `The file ${file} is in the old Word format (DOC). Save it as DOCX and try again.`,
    fr: `Le fichier ${file} est dans l’ancien format Word (DOC). Enregistrez-le en DOCX, puis recommencez.`,
  }),
  'not-word': (file: string): Bilingual => ({
    en: `The file ${file} is an archive or an Office file, but not a Word document (DOCX).`,
    fr: `Le fichier ${file} est une archive ou un fichier Office, mais pas un document Word (DOCX).`,
  }),
  damaged: (file: string): Bilingual => ({
    en: `The file ${file} is damaged or incomplete. Ask for it again.`,
    fr: `Le fichier ${file} est endommagé ou incomplet. Demandez-le de nouveau.`,
  }),
  bomb: (file: string): Bilingual => ({
    en: `The file ${file} was refused: unpacked, it is far larger than a document needs.`,
    fr: `Le fichier ${file} a été refusé\u00a0: une fois décompressé, il dépasse de loin la taille d’un document.`,
  }),
  'unsafe-path': (file: string): Bilingual => ({
    en: `The file ${file} was refused: it holds names that lead outside of it.`,
    fr: `Le fichier ${file} a été refusé\u00a0: il contient des noms qui mènent hors de lui.`,
  }),
  'declared-entities': (file: string): Bilingual => ({
    en: `The file ${file} was refused: it declares a document type of its own, which no document needs and attacks use.`,
    fr: `Le fichier ${file} a été refusé\u00a0: il déclare son propre type de document, ce dont aucun document n’a besoin et dont se servent des attaques.`,
  }),
  'too-slow': (file: string): Bilingual => ({
    en: `The file ${file} took too long to read and was given up.`,
    fr: `La lecture du fichier ${file} a pris trop de temps et a été abandonnée.`,
  }),
  'too-heavy': (file: string): Bilingual => ({
    en: `The file ${file} needs more memory than a document should, and was given up.`,
    fr: `Le fichier ${file} demande plus de mémoire qu’un document ne le devrait; sa lecture a été abandonnée.`,
  }),
} as const

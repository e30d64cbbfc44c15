import {
  type Bilingual,
  type BilingualDraft,
  type Language,
  languages,
} from '../../../kernel/language/bilingual.ts'
import type { AgreementDocument, AgreementElement } from '../format.ts'
import { isDraftValue } from '../values/shape.ts'
import type { CheckedCase } from './case.ts'
import { eachValue } from './each-value.ts'

/** A two-language text of the agreement, wherever it stands. */
export type PlacedText = {
  readonly document: AgreementDocument | null
  readonly element: AgreementElement | null
  readonly path: string
  /** What the text is, for people: "Own text", "End date, row 2". */
  readonly label: Bilingual
  /** `clause`: light Markdown with marks; `line`: one line without marks. */
  readonly kind: 'clause' | 'line'
  readonly text: BilingualDraft
}

/** Every two-language text of an agreement: titles, names, reasons, own texts, text and prose values. */
export function eachText({ agreement }: CheckedCase): readonly PlacedText[] {
  const line = (path: string, label: Bilingual, text: BilingualDraft | undefined): PlacedText[] =>
    text ? [{ document: null, element: null, path, label, kind: 'line', text }] : []
  return [
    ...line('title', labels.title, agreement.title),
    ...agreement.parties.flatMap((party) => [
      ...line(`parties.${party.id}.name`, labels.partyName, party.name),
      ...line(`parties.${party.id}.acronym`, labels.acronym, party.acronym),
      ...line(`parties.${party.id}.address`, labels.address, party.address),
    ]),
    ...agreement.positions.flatMap((position) =>
      line(`positions.${position.id}.title`, labels.positionTitle, position.title),
    ),
    ...agreement.documents.flatMap((document) => [
      ...line('title', labels.documentTitle, document.title).map((text) => ({ ...text, document })),
      ...document.elements.flatMap((element) => elementTexts(document, element)),
    ]),
  ]
}

/** The sides of a text that are written. */
export function writtenSides(text: BilingualDraft): readonly (readonly [Language, string])[] {
  return languages.flatMap((language) => {
    const side = text[language]
    return side?.trim() ? [[language, side] as const] : []
  })
}

function elementTexts(document: AgreementDocument, element: AgreementElement): readonly PlacedText[] {
  const own = { document, element }
  const texts: PlacedText[] = []
  if (element.name)
    texts.push({ ...own, path: 'name', label: labels.heading, kind: 'line', text: element.name })
  if (element.reason && element.state === 'not-applicable') {
    texts.push({ ...own, path: 'reason', label: labels.reason, kind: 'line', text: element.reason })
  }
  if (element.state !== 'drafted') return texts
  if (element.text)
    texts.push({ ...own, path: 'text', label: labels.text, kind: 'clause', text: element.text })
  for (const { field, value, path, label } of eachValue(element)) {
    if (!isDraftValue(value)) continue
    texts.push({ ...own, path, label, kind: field.type === 'prose' ? 'clause' : 'line', text: value })
  }
  return texts
}

const labels = {
  title: { en: 'Title of the agreement', fr: 'Titre de l’entente' },
  documentTitle: { en: 'Title of the document', fr: 'Titre du document' },
  partyName: { en: 'Name of the party', fr: 'Nom de la partie' },
  acronym: { en: 'Acronym of the party', fr: 'Sigle de la partie' },
  address: { en: 'Address of the party', fr: 'Adresse de la partie' },
  positionTitle: { en: 'Title of the position', fr: 'Titre du poste' },
  heading: { en: 'Heading', fr: 'Titre' },
  reason: { en: 'Reason', fr: 'Motif' },
  text: { en: 'Text', fr: 'Texte' },
} as const

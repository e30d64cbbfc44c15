import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { lineage } from '../compose/inheritance.ts'
import { findField, findTerm, isKnownElement } from '../compose/lookup.ts'
import type { AgreementDocument, Finding } from '../format.ts'
import { writeReference, writeRows } from '../text/marks.ts'
import type { Reference } from '../text/tree.ts'
import { documentNamed } from '../values/directory.ts'
import { isEmptyValue } from '../values/shape.ts'
import type { Check, CheckedCase } from './case.ts'
import { aboutText, extract } from './text-finding.ts'
import { eachText, type PlacedText, writtenSides } from './texts.ts'

/** Every mark leads somewhere: to a field with a value, an element, a document or a defined term that exist. */
export const marks: Check = (checked) =>
  eachText(checked)
    .filter((placed) => placed.kind === 'clause')
    .flatMap((placed) =>
      once(writtenSides(placed.text).flatMap(([, side]) => textMarks(placed, side, checked))),
    )

// The same broken mark in both languages is one thing to repair.
function once(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.rule} ${finding.en}`, finding])).values()]
}

function textMarks(placed: PlacedText, side: string, checked: CheckedCase): readonly Finding[] {
  const { references, rows, words } = checked.read(side)
  return [
    ...references.flatMap((to) => referenceFindings(placed, to, checked)),
    ...rows.flatMap((row) => {
      const to: Reference = { kind: 'field', element: row.element, path: row.field }
      const found = fieldAt(placed, to, checked)
      return found?.field.type === 'table'
        ? emptyFinding(placed, writeRows(row), found.value)
        : [aboutText(placed, 'mark-unknown-field', 'error', noTable(writeRows(row)))]
    }),
    ...[...words.matchAll(/\[\[[^\n]{0,80}?\]\]/g)].map(([mark]) =>
      aboutText(placed, 'mark-unreadable', 'error', unreadable(extract(mark))),
    ),
  ]
}

function referenceFindings(placed: PlacedText, to: Reference, checked: CheckedCase): readonly Finding[] {
  const mark = writeReference(to)
  const { agreement, composition } = checked
  switch (to.kind) {
    case 'field': {
      const found = fieldAt(placed, to, checked)
      return found
        ? emptyFinding(placed, mark, found.value)
        : [aboutText(placed, 'mark-unknown-field', 'error', noField(mark))]
    }
    case 'document':
      return documentNamed(agreement, to.document)
        ? []
        : [aboutText(placed, 'mark-unknown-document', 'error', noDocument(mark))]
    case 'element': {
      const document = to.document === null ? placed.document : documentNamed(agreement, to.document)
      if (!document) return [aboutText(placed, 'mark-unknown-document', 'error', noDocument(mark))]
      const printed = isKnownElement(to.element) && isPrinted(document, to.element, checked)
      return printed ? [] : [aboutText(placed, 'mark-unknown-element', 'error', noElement(mark))]
    }
    case 'term':
      return placed.document && findTerm(to.term, { composition, document: placed.document })
        ? []
        : [aboutText(placed, 'mark-unknown-term', 'error', noTerm(to.term))]
  }
}

function fieldAt(
  placed: PlacedText,
  to: Extract<Reference, { kind: 'field' }>,
  { composition }: CheckedCase,
) {
  const { document, element } = placed
  return document && element ? findField(to, { composition, document, element }) : undefined
}

// A document says what it holds, and leans on those above it.
function isPrinted(
  document: AgreementDocument,
  id: string,
  { agreement, composition }: CheckedCase,
): boolean {
  return lineage(agreement, document.id).some((each) =>
    composition.outline(each).some((entry) => entry.id === id),
  )
}

function emptyFinding(
  placed: PlacedText,
  mark: string,
  value: Parameters<typeof isEmptyValue>[0],
): readonly Finding[] {
  return isEmptyValue(value) ? [aboutText(placed, 'mark-empty', 'warning', empty(mark))] : []
}

function noField(mark: string): Bilingual {
  return {
    en: `${mark} leads to no field of this document. Check the names of the element and of the field.`,
    fr: `${mark} ne mène à aucun champ de ce document. Vérifiez les noms de l’élément et du champ.`,
  }
}

function noTable(mark: string): Bilingual {
  return {
    en: `${mark} leads to no table of this document. Check the names of the element and of the field.`,
    fr: `${mark} ne mène à aucun tableau de ce document. Vérifiez les noms de l’élément et du champ.`,
  }
}

function empty(mark: string): Bilingual {
  return {
    en: `${mark} leads to a field without a value. Fill in the field or take the mark out.`,
    fr: `${mark} mène à un champ sans valeur. Remplissez le champ ou retirez la référence.`,
  }
}

function noDocument(mark: string): Bilingual {
  return {
    en: `${mark} leads to no document of this agreement. Add the document or take the mark out.`,
    fr: `${mark} ne mène à aucun document de cette entente. Ajoutez le document ou retirez la référence.`,
  }
}

function noElement(mark: string): Bilingual {
  return {
    en: `${mark} leads to an element that neither this document nor one above it contains. Draft it or take the mark out.`,
    fr: `${mark} mène à un élément absent de ce document et de ceux qui le chapeautent. Rédigez-le ou retirez la référence.`,
  }
}

function noTerm(term: string): Bilingual {
  return {
    en: `“${extract(term)}” is used as a defined term and is defined nowhere. Define it or write it as plain text.`,
    fr: `«\u00a0${extract(term)}\u00a0» est employé comme terme défini sans être défini nulle part. Définissez-le ou écrivez-le comme texte ordinaire.`,
  }
}

function unreadable(mark: string): Bilingual {
  return {
    en: `${mark} is not a mark that can be read. Write, for example, [[end]], [[term.end]] or [[#term]].`,
    fr: `${mark} n’est pas une référence lisible. Écrivez par exemple [[end]], [[term.end]] ou [[#term]].`,
  }
}

import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Finding } from '../format.ts'
import { isEmptyValue, valueAt } from '../values/shape.ts'
import { about, aboutDocument, type Check, type CheckedCase, rowsOf, saidElements } from './case.ts'

/** Personal information brings its safeguards; uncertainty brings a way out. */
export const protection: Check = (checked) => [...privacy(checked), ...offRamps(checked)]

function privacy(checked: CheckedCase): readonly Finding[] {
  const said = saidElements(checked, 'privacy')
  const handled = said.filter(({ element }) => element.fields['personal-information'] === true)
  const answered = checked.agreement.answers?.personalInformation === true
  if (answered && handled.length === 0) {
    return [aboutDocument(null, 'privacy-complete', 'error', answeredYes, 'privacy')]
  }
  const denied = checked.agreement.answers?.personalInformation === false
  const arrangement = checked.agreement.documents.some((document) => document.type === 'ISA')
  return handled.flatMap((each) => [
    ...(denied ? [about(each, 'personal-information', 'privacy-complete', 'warning', answeredNo)] : []),
    ...(isEmptyValue(valueAt(each.element.fields, 'pia'))
      ? [about(each, 'pia', 'privacy-complete', 'error', noAssessment)]
      : []),
    ...(isEmptyValue(valueAt(each.element.fields, 'isa')) && !arrangement
      ? [about(each, 'isa', 'privacy-complete', 'error', noArrangement)]
      : []),
  ])
}

const answeredYes: Bilingual = {
  en: 'Personal information is handled, according to the answers to the advisor, and no document says how. Draft the privacy element.',
  fr: 'Des renseignements personnels sont traités, selon les réponses au conseiller, et aucun document ne dit comment. Rédigez l’élément sur la protection des renseignements personnels.',
}

const answeredNo: Bilingual = {
  en: 'personal information is handled here, while the answers to the advisor say that there is none. Correct one of the two: the advice rests on it.',
  fr: 'des renseignements personnels sont traités ici, alors que les réponses au conseiller disent qu’il n’y en a pas. Corrigez l’un des deux\u00a0: le conseil en dépend.',
}

const noAssessment: Bilingual = {
  en: 'personal information is handled without a privacy impact assessment. Enter its number.',
  fr: 'des renseignements personnels sont traités sans évaluation des facteurs relatifs à la vie privée. Saisissez-en le numéro.',
}

const noArrangement: Bilingual = {
  en: 'personal information is handled without an information sharing arrangement. Add the document or enter its number.',
  fr: 'des renseignements personnels sont traités sans entente d’échange de renseignements. Ajoutez le document ou saisissez-en le numéro.',
}

// Conditional funding and pilots have their way out as a required field; an unknown scope has it nowhere else.
function offRamps(checked: CheckedCase): readonly Finding[] {
  if (checked.agreement.answers?.scopeClarity !== 'unknown') return []
  const ways = [
    ...saidElements(checked, 'pilot').map(({ element }) => element.fields['off-ramp']),
    ...saidElements(checked, 'conditional-funding').flatMap(({ element }) =>
      rowsOf(element, 'conditions').map((row) => row['off-ramp']),
    ),
  ]
  return ways.some((way) => !isEmptyValue(way))
    ? []
    : [aboutDocument(null, 'off-ramp-missing', 'error', noWayOut, 'pilot')]
}

const noWayOut: Bilingual = {
  en: 'The scope was unknown when the advisor was asked, and nothing says how either party can step back. Draft a pilot with an off-ramp.',
  fr: 'La portée était inconnue au moment des réponses au conseiller, et rien ne dit comment une partie peut se retirer. Rédigez un projet pilote assorti d’une porte de sortie.',
}

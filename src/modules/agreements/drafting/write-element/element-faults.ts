import { type Bilingual, languages } from '../../../../kernel/language/bilingual.ts'
import type { FieldError } from '../../../../kernel/web/form.ts'
import { caseOf } from '../../checks/case.ts'
import { eachValue, type PlacedValue } from '../../checks/each-value.ts'
import { values } from '../../checks/values.ts'
import type { Agreement, AgreementElement } from '../../format.ts'
import { hasForbiddenCharacters } from '../../text/characters.ts'
import { longestText, parseText } from '../../text/parse.ts'
import { directoryOf } from '../../values/directory.ts'
import { type ValueFault, valueFaults } from '../../values/faults.ts'
import { isDraftValue, isEmptyValue } from '../../values/shape.ts'
import { faultOf } from '../../values/validity.ts'
import { controlName } from './control-names.ts'

/**
 * What keeps a typed element from being saved: values that do not fit their field, an end before its start, text
 * that nobody can print. What is merely missing is a finding, not a fault: drafts are saved unfinished.
 */
export function elementFaults(element: AgreementElement, agreement: Agreement): readonly FieldError[] {
  const directory = directoryOf(agreement)
  const placed = eachValue(element)
  const wrong = placed.flatMap(bySide).flatMap((value): FieldError[] => {
    const fault = faultOf(value.field, value.value, directory) ?? beyondHundred(value)
    return fault ? [fieldError(value, formSentence(fault))] : []
  })
  return [
    ...stateFaults(element),
    ...wrong,
    ...orderFaults(element, agreement, placed),
    ...textFaults(element),
  ]
}

/** What is wrong with a value, as somebody is told who fills a form and not a file. */
export function formSentence(fault: ValueFault): Bilingual {
  return inForm[fault.rule] ?? fault
}

// A text has a control for each language: an error leads to the one it is about.
function bySide(placed: PlacedValue): readonly PlacedValue[] {
  const { value, path } = placed
  if (!isDraftValue(value)) return [placed]
  return languages.flatMap((language) =>
    value[language]
      ? [{ ...placed, value: { [language]: value[language] }, path: `${path}.${language}` }]
      : [],
  )
}

function fieldError({ path, label }: PlacedValue, sentence: Bilingual): FieldError {
  return {
    field: controlName(path),
    message: { en: `${label.en}: ${sentence.en}`, fr: `${label.fr}\u00a0: ${sentence.fr}` },
  }
}

// A share of a whole; the format allows more, for files that compare with a year before.
function beyondHundred({ field, value }: PlacedValue) {
  const over = field.type === 'percent' && typeof value === 'string' && Number(value) > 100
  return over ? valueFaults.notPercent : null
}

// The order of two dates is the format's own rule: asked about this element alone.
function orderFaults(
  element: AgreementElement,
  agreement: Agreement,
  placed: readonly PlacedValue[],
): readonly FieldError[] {
  const [document] = agreement.documents
  if (!document) return []
  const alone = { ...agreement, documents: [{ ...document, elements: [element] }] }
  const day = Temporal.PlainDate.from('2000-01-01')
  return values(caseOf(alone, day))
    .filter((finding) => finding.rule === valueFaults.endBeforeStart.rule)
    .flatMap((finding) => {
      const at = placed.find(({ path }) => path === finding.path)
      return at ? [fieldError(at, valueFaults.endBeforeStart)] : []
    })
}

function stateFaults(element: AgreementElement): readonly FieldError[] {
  if (element.state !== 'not-applicable') return []
  return languages
    .filter((language) => !element.reason?.[language]?.trim())
    .map((language) => ({ field: `reason.${language}`, message: reasonMissing[language] }))
}

function textFaults(element: AgreementElement): readonly FieldError[] {
  return (['text', 'reason'] as const).flatMap((key) =>
    languages.flatMap((language): FieldError[] => {
      const text = element[key]?.[language] ?? ''
      const field = `${key}.${language}`
      if (isEmptyValue(text)) return []
      if (text.length > longestText) return [{ field, message: tooLong }]
      if (hasForbiddenCharacters(text)) return [{ field, message: forbidden }]
      const parsed = parseText(text)
      return parsed.ok ? [] : [{ field, message: { en: parsed.refusal.en, fr: parsed.refusal.fr } }]
    }),
  )
}

const reasonMissing = {
  en: {
    en: 'Say in English why this element does not apply',
    fr: 'Dites en anglais pourquoi cet élément est sans objet',
  },
  fr: {
    en: 'Say in French why this element does not apply',
    fr: 'Dites en français pourquoi cet élément est sans objet',
  },
} as const

const tooLong: Bilingual = {
  en: 'Text: it has more than 50,000 characters. Shorten it or move a part to an annex',
  fr: 'Texte\u00a0: il compte plus de 50\u00a0000 caractères. Raccourcissez-le ou déplacez-en une partie en annexe',
}

const forbidden: Bilingual = {
  en: 'Text: it holds control characters that no document can print. Type it again without them',
  fr: 'Texte\u00a0: il contient des caractères de contrôle qu’aucun document ne peut imprimer. Saisissez-le de nouveau sans eux',
}

/** The sentences of the file format that speak of how a file is written, as a form says them. */
const inForm: { readonly [rule: string]: Bilingual } = {
  [valueFaults.notDate.rule]: {
    en: 'enter a month, a day and a year that exist, for example 4 1 2027',
    fr: 'saisissez un jour, un mois et une année qui existent, par exemple 1 4 2027',
  },
  [valueFaults.notDecimal.rule]: {
    en: 'enter a number, for example 12.5',
    fr: 'saisissez un nombre, par exemple 12,5',
  },
  [valueFaults.notPercent.rule]: {
    en: 'enter a percentage from 0 to 100, for example 99.5',
    fr: 'saisissez un pourcentage de 0 à 100, par exemple 99,5',
  },
  [valueFaults.notMoney.rule]: {
    en: 'enter an amount in Canadian dollars with two decimals at most, for example 1,234.50',
    fr: 'saisissez un montant en dollars canadiens, avec au plus deux décimales, par exemple 1 234,50',
  },
  [valueFaults.notTime.rule]: {
    en: 'enter a time such as 17:30',
    fr: 'saisissez une heure comme 17 h 30',
  },
  [valueFaults.notDuration.rule]: {
    en: 'enter a whole number, without sign or decimals, and choose its unit',
    fr: 'saisissez un nombre entier, sans signe ni décimale, et choisissez son unité',
  },
}

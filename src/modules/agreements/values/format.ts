import type { BilingualDraft, Language } from '../../../kernel/language/bilingual.ts'
import { uncapitalize } from '../../../kernel/language/capital.ts'
import { formatDuration } from '../../../kernel/language/duration.ts'
import {
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatTime,
} from '../../../kernel/language/format.ts'
import { isMoneyAmount } from '../../../kernel/value/money.ts'
import type { FieldDefinition } from '../../guide/index.ts'
import type { FieldValue } from '../format.ts'
import { cleanText } from '../text/characters.ts'
import { calendarName } from './calendar-name.ts'
import type { Directory } from './directory.ts'
import { isCodes, isDraftValue, isDurationValue, isEmptyValue, isMoneyValue, isRows } from './shape.ts'
import { isDateText, isDecimalText, isTimeText } from './validity.ts'

/** Where a value is shown: as a line begins, inside a sentence, or in a cell, where a position also names its incumbent. */
export type Setting = 'sentence' | 'within' | 'cell'

/**
 * A field's value as people read it in one language; null when there is nothing to show in that language.
 * A value that does not fit its field (a date that does not exist) is shown as it was entered, never hidden.
 */
export function formatValue(
  field: FieldDefinition,
  value: FieldValue | undefined,
  language: Language,
  directory: Directory,
  setting: Setting = 'sentence',
): string | null {
  if (value === undefined || isEmptyValue(value)) return null
  const shown = typeof value === 'string' ? formatString(field, value, language, directory, setting) : null
  return clean(shown ?? formatOther(field, value, language, directory, setting))
}

/** The side of a draft that has something in it, or null. */
export function side(draft: BilingualDraft, language: Language): string | null {
  const text = draft[language]
  return typeof text === 'string' && text.trim() !== '' ? text : null
}

function formatString(
  field: FieldDefinition,
  value: string,
  language: Language,
  directory: Directory,
  setting: Setting,
): string | null {
  switch (field.type) {
    case 'date':
      return isDateText(value) ? formatDate(Temporal.PlainDate.from(value), language) : value
    case 'time':
      return isTimeText(value) ? formatTime(Temporal.PlainTime.from(value), language) : value
    case 'decimal':
      return isDecimalText(value) ? formatNumber(value, language) : value
    case 'percent':
      return isDecimalText(value) ? formatPercent(value, language) : value
    case 'choice':
      return inside(field, setting, optionLabel(field, value, language))
    case 'party':
      return partyName(value, language, directory)
    case 'position':
      return positionName(value, language, directory, setting)
    case 'document':
      return documentName(value, language, directory)
    case 'calendar':
      return calendarName(value, directory)[language]
    case 'standard':
      return directory.standard(value)?.standard.statement[language] ?? value
    case 'level':
      return levelStatement(value, language, directory)
    default:
      return value
  }
}

function formatOther(
  field: FieldDefinition,
  value: FieldValue,
  language: Language,
  directory: Directory,
  setting: Setting,
): string | null {
  if (typeof value === 'number') return formatNumber(value, language)
  if (typeof value === 'boolean') return yesNo[language][value ? 'yes' : 'no']
  if (isMoneyValue(value)) return isMoneyAmount(value.amount) ? formatMoney(value, language) : value.amount
  if (isDurationValue(value)) return formatDuration(value, language)
  if (isCodes(value)) {
    const items = value.map((item) => formatString(single(field), item, language, directory, setting) ?? item)
    const listed =
      field.type === 'choices' && language === 'fr' && !field.names ? inOneSentence(items) : items
    return formatList(listed, language)
  }
  if (isRows(value)) return formatNumber(value.length, language)
  return isDraftValue(value) ? side(value, language) : null
}

// In French only the first word of a list of choices takes a capital: « Lundi, mardi et jeudi ».
function inOneSentence(items: readonly string[]): readonly string[] {
  return items.map((item, index) => (index === 0 ? item : uncapitalize(item)))
}

// A choice that does not begin its sentence takes no capital, unless it is a name.
function inside(field: FieldDefinition, setting: Setting, label: string): string {
  return setting === 'within' && !field.names ? uncapitalize(label) : label
}

const yesNo = { en: { yes: 'yes', no: 'no' }, fr: { yes: 'oui', no: 'non' } } as const

function single(field: FieldDefinition): FieldDefinition {
  return { ...field, type: field.type === 'parties' ? 'party' : 'choice' }
}

function optionLabel(field: FieldDefinition, code: string, language: Language): string {
  return field.options?.find((option) => option.code === code)?.label[language] ?? code
}

function partyName(id: string, language: Language, directory: Directory): string | null {
  const party = directory.party(id)
  return party ? side(party.name, language) : id
}

function positionName(id: string, language: Language, directory: Directory, setting: Setting): string | null {
  const position = directory.position(id)
  if (!position) return id
  const title = side(position.title, language)
  return title && setting === 'cell' && position.incumbent?.trim()
    ? `${title} (${position.incumbent})`
    : title
}

function levelStatement(name: string, language: Language, directory: Directory): string {
  return side(directory.level(name) ?? {}, language) ?? name
}

function documentName(id: string, language: Language, directory: Directory): string | null {
  const document = directory.document(id)
  if (!document) return id
  return documentLabel(document, language)
}

/** "Secretariat services (SLA-2027-014)": a document by its title and number. */
export function documentLabel(
  document: { readonly title: BilingualDraft; readonly number: string },
  language: Language,
): string | null {
  const title = side(document.title, language)
  if (!title) return document.number.trim() || null
  return document.number.trim() ? `${title} (${document.number})` : title
}

function clean(text: string | null): string | null {
  return text === null ? null : cleanText(text)
}

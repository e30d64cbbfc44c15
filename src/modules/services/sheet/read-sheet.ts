import { type Bilingual, inBoth, languages } from '../../../kernel/language/bilingual.ts'
import { inQuotes } from '../../../kernel/language/punctuation.ts'
import { exactDecimal } from '../../../kernel/language/typed-decimal.ts'
import { readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { isMoneyAmount } from '../../../kernel/value/money.ts'
import { type FieldError, type FormFields, hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import type { SheetBody, SheetContext, SheetField, SheetRow, SheetSection, Topic } from './sheet.ts'

const longest = { text: 300, 'long-text': 4000, pair: 300, 'long-pair': 4000 } as const
const mostRows = 60

/** What was typed, kept as it is so that nothing is lost, and what is wrong with it. Rows left blank are dropped. */
export function readSheet(
  topic: Topic,
  form: FormFields,
  context: SheetContext,
): { readonly body: SheetBody; readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const fields: Record<string, SheetRow> = {}
  const rows: Record<string, readonly SheetRow[]> = {}
  for (const section of topic.sections) {
    if (!section.rows) fields[section.key] = readRow(section, section.key, form)
    else rows[section.key] = typedRows(section, form)
  }
  const body = { fields, rows }
  for (const section of topic.sections) {
    if (!section.rows) errors.push(...rowErrors(section, fields[section.key] ?? {}, section.key, context))
    else
      (rows[section.key] ?? []).forEach((row, index) => {
        errors.push(...rowErrors(section, row, `${section.key}.${index}`, context))
      })
  }
  if (errors.length === 0) errors.push(...(topic.check?.(body, context) ?? []))
  return { body, errors }
}

function typedRows(section: SheetSection, form: FormFields): SheetRow[] {
  if (section.rows && 'fixed' in section.rows) {
    return section.rows.fixed.map(({ code }, index) => ({
      ...readRow(section, `${section.key}.${index}`, form),
      code,
    }))
  }
  const count = Math.min(mostRows, Number(form.get(`${section.key}.count`)) || 0)
  return Array.from({ length: count }, (_, index) =>
    readRow(section, `${section.key}.${index}`, form),
  ).filter((row) => Object.values(row).some((value) => value !== ''))
}

function readRow({ fields }: SheetSection, prefix: string, form: FormFields): SheetRow {
  const row: Record<string, string> = {}
  for (const { key, kind } of fields) {
    const name = `${prefix}.${key}`
    if (kind === 'pair' || kind === 'long-pair') {
      for (const side of languages) row[`${key}.${side}`] = form.get(`${name}-${side}`).trim()
    } else if (kind === 'many') row[key] = form.all(name).join(' ')
    else if (kind === 'date') row[key] = dateText(form, name)
    else if (kind === 'money' || kind === 'whole') row[key] = exactDecimal(form.get(name).trim())
    else row[key] = form.get(name).trim()
  }
  return row
}

/** An impossible date is kept as it was typed. */
function dateText(form: FormFields, name: string): string {
  const typed = typedDate(form, name)
  const date = readDate(typed)
  return date === 'impossible' ? `${typed.year}-${typed.month}-${typed.day}` : (date ?? '')
}

function rowErrors(
  section: SheetSection,
  row: SheetRow,
  prefix: string,
  context: SheetContext,
): readonly FieldError[] {
  return section.fields.flatMap((field) => {
    const name = `${prefix}.${field.key}`
    return field.kind === 'pair' || field.kind === 'long-pair'
      ? pairErrors(field, row, name)
      : valueErrors(field, row[field.key] ?? '', name, context)
  })
}

function pairErrors(field: SheetField, row: SheetRow, name: string): readonly FieldError[] {
  const sides = languages.map((side) => ({ side, text: row[`${field.key}.${side}`] ?? '' }))
  const some = sides.some(({ text }) => text !== '')
  return sides.flatMap(({ side, text }): FieldError[] => {
    const at = `${name}-${side}`
    if (text === '' && (some || field.required))
      return [{ field: at, message: refusals.bothSides(field.label, side) }]
    return textErrors(field, text, at)
  })
}

function valueErrors(
  field: SheetField,
  value: string,
  name: string,
  context: SheetContext,
): readonly FieldError[] {
  const wrong = (message: Bilingual): readonly FieldError[] => [{ field: name, message }]
  if (value === '') return field.required ? wrong(refusals.missing(field.label)) : []
  switch (field.kind) {
    case 'choice':
    case 'many': {
      const known = new Set(field.options?.(context).map(({ code }) => code))
      return value.split(' ').every((code) => known.has(code)) ? [] : wrong(refusals.notListed(field.label))
    }
    case 'date':
      return isDate(value) ? [] : wrong(refusals.date(field.label))
    case 'whole':
      return /^\d{1,12}$/.test(value) ? [] : wrong(refusals.whole(field.label))
    case 'money':
      return isMoneyAmount(value) && !value.startsWith('-') ? [] : wrong(refusals.money(field.label))
    default:
      return textErrors(field, value, name)
  }
}

function textErrors(field: SheetField, text: string, name: string): FieldError[] {
  if (hasForbiddenCharacters(text)) return [{ field: name, message: refusals.characters(field.label) }]
  const most = longest[field.kind as keyof typeof longest]
  return text.length > most ? [{ field: name, message: refusals.long(field.label, most) }] : []
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = text.split('-').map(Number)
  return readDate({ year: String(year).padStart(4, '0'), month: String(month), day: String(day) }) === text
}

const quoted = (label: Bilingual) => inBoth((language) => inQuotes(label[language], language))

const refusals = {
  missing: (label: Bilingual): Bilingual => ({
    en: `Fill in ${quoted(label).en}.`,
    fr: `Remplissez ${quoted(label).fr}.`,
  }),
  bothSides: (label: Bilingual, side: 'en' | 'fr'): Bilingual => ({
    en: `${quoted(label).en}: write it in ${side === 'en' ? 'English' : 'French'} too.`,
    fr: `${quoted(label).fr}\u00a0: écrivez aussi le texte en ${side === 'en' ? 'anglais' : 'français'}.`,
  }),
  notListed: (label: Bilingual): Bilingual => ({
    en: `${quoted(label).en}: choose from the list.`,
    fr: `${quoted(label).fr}\u00a0: choisissez dans la liste.`,
  }),
  date: (label: Bilingual): Bilingual => ({
    en: `${quoted(label).en}: enter a day that exists, such as 31 3 2027.`,
    fr: `${quoted(label).fr}\u00a0: saisissez un jour qui existe, par exemple 31 3 2027.`,
  }),
  whole: (label: Bilingual): Bilingual => ({
    en: `${quoted(label).en}: enter a whole number, digits only.`,
    fr: `${quoted(label).fr}\u00a0: saisissez un nombre entier, en chiffres seulement.`,
  }),
  money: (label: Bilingual): Bilingual => ({
    en: `${quoted(label).en}: enter an amount in dollars and cents, such as 1250.50.`,
    fr: `${quoted(label).fr}\u00a0: saisissez un montant en dollars et en cents, par exemple 1250,50.`,
  }),
  characters: (label: Bilingual): Bilingual => ({
    en: `${quoted(label).en} holds a control character. Type the text again.`,
    fr: `${quoted(label).fr} contient un caractère de commande. Saisissez le texte de nouveau.`,
  }),
  long: (label: Bilingual, most: number): Bilingual => ({
    en: `${quoted(label).en} is longer than ${most} characters. Shorten it.`,
    fr: `${quoted(label).fr} dépasse ${most} caractères. Raccourcissez le texte.`,
  }),
}

import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { FieldValue, Finding, RowValue } from '../format.ts'
import { isDraftValue, isDurationValue, isEmptyValue } from '../values/shape.ts'
import { isDateText, isDecimalText } from '../values/validity.ts'
import { about, type Check, type CheckedCase, effective, rowsOf, type Said, saidElements } from './case.ts'
import { dateOf } from './scope.ts'

/** Levels that can be measured and reviews that are planned. */
export const performance: Check = (checked) => [
  ...saidElements(checked, 'service-standards').flatMap(levels),
  ...saidElements(checked, 'measurement').flatMap((said) => unknownLevels(said, 'methods', checked)),
  ...saidElements(checked, 'level-variance-finance').flatMap((said) =>
    unknownLevels(said, 'effects', checked),
  ),
  ...saidElements(checked, 'review').flatMap((said) => reviews(said, checked)),
]

function levels(said: Said): readonly Finding[] {
  return rowsOf(said.element, 'levels').flatMap((row) => {
    const found = (column: string, sentence: Bilingual) =>
      about(said, `levels.${row.id}.${column}`, 'standard-incomplete', 'error', sentence)
    return [...measurable(row, found), ...reachable(row, found)]
  })
}

type Found = (column: string, sentence: Bilingual) => Finding

function measurable(row: RowValue, found: Found): readonly Finding[] {
  const timed = isDurationValue(row.threshold) && row.threshold.count > 0
  const counted = !isEmptyValue(row['threshold-value'])
  if (row.kind === 'timeliness') {
    return [
      ...(timed || isEmptyValue(row.threshold) ? [] : [found('threshold', noThreshold)]),
      ...(isEmptyValue(row['clock-start']) ? [found('clock-start', noStart)] : []),
      ...(isEmptyValue(row['clock-stop']) ? [found('clock-stop', noStop)] : []),
    ]
  }
  return counted && isEmptyValue(row.unit) ? [found('unit', noUnit)] : []
}

const noThreshold: Bilingual = {
  en: 'a timeliness level needs the time within which the service is given. Enter it, for example 2 working days.',
  fr: 'un niveau de rapidité exige le délai dans lequel le service est rendu. Saisissez-le, par exemple 2 jours ouvrables.',
}

const noStart: Bilingual = {
  en: 'a timeliness level needs the event that starts the clock.',
  fr: 'un niveau de rapidité exige l’événement qui fait courir le délai.',
}

const noStop: Bilingual = {
  en: 'a timeliness level needs the event that stops the clock.',
  fr: 'un niveau de rapidité exige l’événement qui met fin au délai.',
}

const noUnit: Bilingual = {
  en: 'the threshold has a number and no unit. Enter the unit.',
  fr: 'le seuil comporte un nombre sans unité. Saisissez l’unité.',
}

function reachable(row: RowValue, found: Found): readonly Finding[] {
  const target = row.target
  const wrong = typeof target === 'string' && isDecimalText(target) && Number(target) > 100
  return wrong ? [found('target', overHundred)] : []
}

const overHundred: Bilingual = {
  en: 'the target is over 100%. A share of cases cannot be: enter 100 or less.',
  fr: 'la cible dépasse 100\u00a0%. Une proportion de cas ne le peut pas\u00a0: saisissez 100 ou moins.',
}

// A level is named by the id of its row, or by its own words.
function unknownLevels(said: Said, field: string, checked: CheckedCase): readonly Finding[] {
  const known = new Set(
    saidElements(checked, 'service-standards').flatMap(({ element }) =>
      rowsOf(element, 'levels').flatMap((row) => [row.id, ...statements(row)]),
    ),
  )
  return rowsOf(said.element, field).flatMap((row) => {
    const { level } = row
    if (typeof level !== 'string' || isEmptyValue(level) || known.has(level.trim())) return []
    return [
      about(said, `${field}.${row.id}.level`, 'level-unknown', 'error', {
        en: `no service level has the id “${level}”. Choose one of the levels of this agreement.`,
        fr: `aucun niveau de service ne porte l’identifiant «\u00a0${level}\u00a0». Choisissez un des niveaux de cette entente.`,
      }),
    ]
  })
}

function statements({ statement }: RowValue): readonly string[] {
  if (!isDraftValue(statement)) return []
  return [statement.en, statement.fr].flatMap((text) => (text?.trim() ? [text.trim()] : []))
}

// Ours, after practice: a master agreement is reviewed twice in its first year.
const firstYearReviews = 2

function reviews(said: Said, checked: CheckedCase): readonly Finding[] {
  const term = effective(checked, said.document, 'term')
  const start = dateOf(term, 'start')
  const end = dateOf(term, 'end')
  const rows = rowsOf(said.element, 'reviews')
  const outside = rows.filter(({ date }) => {
    if (typeof date !== 'string' || !isDateText(date)) return false
    return (start !== null && date < start.toString()) || (end !== null && date > end.toString())
  })
  return [
    ...outside.map((row) => about(said, `reviews.${row.id}.date`, 'review-dates', 'error', outsideTerm)),
    ...lateFirstReviews(said, rows, start),
    ...masterReviews(said, rows),
  ]
}

const outsideTerm: Bilingual = {
  en: 'a review is planned outside the term. Choose a date between its start and its end.',
  fr: 'un examen est prévu hors de la durée de l’entente. Choisissez une date entre son début et sa fin.',
}

function masterReviews(said: Said, rows: readonly RowValue[]): readonly Finding[] {
  const promised = said.element.fields['first-year']
  if (said.document.type !== 'MA' || typeof promised !== 'number') return []
  const planned = rows.filter((row) => row.kind === 'first-year').length
  return [
    ...(promised < firstYearReviews ? [about(said, 'first-year', 'review-dates', 'warning', tooFew)] : []),
    ...(planned < promised ? [about(said, 'reviews', 'review-dates', 'warning', notPlanned)] : []),
    ...(isLongerThanAYear(said.element.fields.frequency)
      ? [about(said, 'frequency', 'review-dates', 'warning', tooRare)]
      : []),
  ]
}

/** A review of the first year falls in it, wherever it stands in the list. */
function lateFirstReviews(
  said: Said,
  rows: readonly RowValue[],
  start: Temporal.PlainDate | null,
): readonly Finding[] {
  if (start === null) return []
  const anniversary = start.add({ years: 1 }).toString()
  return rows.flatMap(({ id, kind, date }) =>
    kind === 'first-year' && typeof date === 'string' && isDateText(date) && date > anniversary
      ? [about(said, `reviews.${id}.date`, 'review-dates', 'error', afterFirstYear)]
      : [],
  )
}

const afterFirstYear: Bilingual = {
  en: 'a review of the first year is planned after it. Choose a date within a year of the start, or another kind of review.',
  fr: 'un examen de la première année est prévu après celle-ci. Choisissez une date dans l’année qui suit le début, ou un autre genre d’examen.',
}

const daysOf: { readonly [unit: string]: number } = { day: 1, week: 7, month: 30, quarter: 91, year: 365 }

function isLongerThanAYear(value: FieldValue | undefined): boolean {
  return isDurationValue(value) && value.count * (daysOf[value.unit] ?? 0) > 366
}

const tooRare: Bilingual = {
  en: 'a master agreement is reviewed every year after its first. Enter 1 year or less.',
  fr: 'après la première année, un accord-cadre fait l’objet d’un examen chaque année. Saisissez 1 an ou moins.',
}

const tooFew: Bilingual = {
  en: 'a master agreement is reviewed twice in its first year. Enter 2 or more.',
  fr: 'un accord-cadre fait l’objet de deux examens la première année. Saisissez 2 ou plus.',
}

const notPlanned: Bilingual = {
  en: 'the reviews of the first year are promised and not all dated. Add their dates.',
  fr: 'les examens de la première année sont promis, mais tous n’ont pas de date. Ajoutez les dates.',
}

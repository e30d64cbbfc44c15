import type { Delimiter } from '../../../kernel/files/csv/dialect.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isKnownZone } from '../../../kernel/time/zone.ts'
import type { FieldError, FormFields } from '../../../kernel/web/form.ts'
import { type EvaluationMapping, mappingShape } from '../mapping/mapping.ts'
import { codeShape } from '../rule.ts'

/** The mapping as people fill it in: names of columns, and lists separated by a vertical bar. */
export type TypedMapping = {
  readonly kind: 'cases' | 'events'
  readonly id: string
  readonly opened: string
  readonly closed: string
  readonly due: string
  readonly status: string
  readonly closedWords: string
  readonly pausedFrom: string
  readonly pausedTo: string
  readonly case: string
  readonly activity: string
  readonly time: string
  readonly eventId: string
  readonly channel: string
  readonly excluded: string
  readonly excludedWords: string
  readonly excludedCode: string
  readonly timeZone: string
  readonly dateFormat: string
  readonly blank: string
}

export function typedMapping(form: FormFields): TypedMapping {
  const text = (name: string) => form.get(name).trim()
  return {
    kind: form.get('kind') === 'events' ? 'events' : 'cases',
    id: text('id'),
    opened: text('opened'),
    closed: text('closed'),
    due: text('due'),
    status: text('status'),
    closedWords: text('closedWords'),
    pausedFrom: text('pausedFrom'),
    pausedTo: text('pausedTo'),
    case: text('case'),
    activity: text('activity'),
    time: text('time'),
    eventId: text('eventId'),
    channel: text('channel'),
    excluded: text('excluded'),
    excludedWords: text('excludedWords'),
    excludedCode: text('excludedCode'),
    timeZone: text('timeZone'),
    dateFormat: text('dateFormat'),
    blank: text('blank'),
  }
}

/** The mapping that was typed, in the form that files and the command line use; or what is missing. */
export function readMappingForm(
  typed: TypedMapping,
  delimiter: Delimiter,
): { readonly mapping: EvaluationMapping } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const need = (field: keyof TypedMapping) => {
    if (typed[field] === '') errors.push({ field, message: faults[field] ?? faults.column })
  }
  for (const field of typed.kind === 'cases'
    ? (['id', 'opened'] as const)
    : (['case', 'activity', 'time'] as const))
    need(field)
  if (!isKnownZone(typed.timeZone)) errors.push({ field: 'timeZone', message: faults.timeZone })
  if ((typed.pausedFrom === '') !== (typed.pausedTo === ''))
    errors.push({ field: typed.pausedFrom === '' ? 'pausedFrom' : 'pausedTo', message: faults.pauses })
  if (typed.excluded !== '') {
    need('excludedWords')
    if (!codeShape.safeParse(typed.excludedCode).success)
      errors.push({ field: 'excludedCode', message: faults.excludedCode })
  }
  if (errors.length) return { errors }
  const document = typed.kind === 'cases' ? caseDocument(typed) : eventDocument(typed)
  const read = mappingShape(document).safeParse({ ...document, ...commonDocument(typed), delimiter })
  if (read.success) return { mapping: read.data }
  return { errors: [{ field: 'dateFormat', message: faults.column }] }
}

function caseDocument(typed: TypedMapping): object {
  const closed = list(typed.closedWords)
  const { pausedFrom: start, pausedTo: end } = typed
  return {
    id: typed.id,
    opened: typed.opened,
    ...given('closed', typed.closed),
    ...given('due', typed.due),
    ...(typed.status === ''
      ? {}
      : { status: closed.length ? { column: typed.status, closed } : typed.status }),
    ...(start === '' ? {} : { pauses: [{ start, end }] }),
  }
}

function eventDocument(typed: TypedMapping): object {
  return {
    events: {
      case: typed.case,
      activity: typed.activity,
      time: typed.time,
      ...given('id', typed.eventId),
    },
  }
}

function commonDocument(typed: TypedMapping): object {
  const formats = list(typed.dateFormat)
  const blank = list(typed.blank)
  return {
    timeZone: typed.timeZone,
    ...given('channel', typed.channel),
    ...(typed.excluded === ''
      ? {}
      : {
          exclusions: [
            {
              column: typed.excluded,
              values: list(typed.excludedWords),
              agreed: 'beforehand',
              code: typed.excludedCode,
            },
          ],
        }),
    ...(formats.length ? { dateFormat: formats } : {}),
    ...(blank.length ? { blank } : {}),
  }
}

function given(name: string, value: string): object {
  return value === '' ? {} : { [name]: value }
}

function list(text: string): string[] {
  return text
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)
}

const faults: { readonly [field in keyof TypedMapping | 'column' | 'pauses']?: Bilingual } & {
  readonly column: Bilingual
  readonly pauses: Bilingual
  readonly timeZone: Bilingual
  readonly excludedCode: Bilingual
} = {
  id: {
    en: 'Choose the column with the number of the case: with it, the same file twice is counted once',
    fr: 'Choisissez la colonne du numéro de dossier\u00a0: grâce à lui, le même fichier envoyé deux fois compte une seule fois',
  },
  opened: {
    en: 'Choose the column that says when a case was opened',
    fr: 'Choisissez la colonne qui dit quand un dossier a été ouvert',
  },
  case: {
    en: 'Choose the column with the number of the case',
    fr: 'Choisissez la colonne du numéro de dossier',
  },
  activity: {
    en: 'Choose the column that says what happened',
    fr: 'Choisissez la colonne qui dit ce qui s’est passé',
  },
  time: { en: 'Choose the column that says when', fr: 'Choisissez la colonne qui dit quand' },
  timeZone: {
    en: 'Enter a time zone such as America/Toronto',
    fr: 'Saisissez un fuseau horaire comme America/Toronto',
  },
  pauses: {
    en: 'Choose both columns of the pause, or neither',
    fr: 'Choisissez les deux colonnes de la pause, ou aucune',
  },
  excludedWords: {
    en: 'Say which values of the column mean left out',
    fr: 'Dites quelles valeurs de la colonne veulent dire «\u00a0exclu\u00a0»',
  },
  excludedCode: {
    en: 'Enter the code of the exclusion as the rule writes it, such as planned-maintenance',
    fr: 'Saisissez le code de l’exclusion tel que la règle l’écrit, par exemple planned-maintenance',
  },
  column: { en: 'Correct this field', fr: 'Corrigez ce champ' },
}

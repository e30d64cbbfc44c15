import type { Delimiter } from '../../../kernel/files/csv/dialect.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isKnownZone } from '../../../kernel/time/zone.ts'
import type { FieldError, FormFields } from '../../../kernel/web/form.ts'
import { type EvaluationMapping, mappingShape } from '../mapping/mapping.ts'
import { codeShape } from '../rule.ts'
import { type ChannelWord, channelCodes, mostChannelWords } from './channel-words.ts'

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
  /** What each word of that column means, and the column that the answers are about. */
  readonly channelWords: readonly ChannelWord[]
  readonly channelWordsOf: string
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
    channelWords: typedChannelWords(form),
    channelWordsOf: text('channelWordsOf'),
    excluded: text('excluded'),
    excludedWords: text('excludedWords'),
    excludedCode: text('excludedCode'),
    timeZone: text('timeZone'),
    dateFormat: text('dateFormat'),
    blank: text('blank'),
  }
}

function typedChannelWords(form: FormFields): readonly ChannelWord[] {
  return Array.from({ length: mostChannelWords + 1 }, (_, index) => ({
    word: form.get(channelWordField(index)),
    means: form.get(channelField(index)),
  })).filter(({ word }) => word !== '')
}

/** The mapping that was typed, in the form that files and the command line use; or what is missing. */
export function readMappingForm(
  typed: TypedMapping,
  delimiter: Delimiter,
): { readonly mapping: EvaluationMapping } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const need = (field: Exclude<keyof TypedMapping, 'channelWords'>) => {
    if (typed[field] === '') errors.push({ field, message: faults[field] ?? faults.column })
  }
  for (const field of typed.kind === 'cases'
    ? (['id', 'opened'] as const)
    : (['case', 'activity', 'time'] as const))
    need(field)
  if (!isKnownZone(typed.timeZone)) errors.push({ field: 'timeZone', message: faults.timeZone })
  if ((typed.pausedFrom === '') !== (typed.pausedTo === ''))
    errors.push({ field: typed.pausedFrom === '' ? 'pausedFrom' : 'pausedTo', message: faults.pauses })
  errors.push(...channelFaults(typed))
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

/** Every word of the column with the channel is answered for, or kept as it is: nothing is left to chance. */
function channelFaults({ channel, channelWords }: TypedMapping): readonly FieldError[] {
  if (channelWords.length > mostChannelWords)
    return [{ field: 'channel', message: channelFault.tooMany(channel) }]
  return channelWords.flatMap(({ word, means }, index) => {
    const isAnswered = means === word || channelCodes.includes(means)
    return isAnswered ? [] : [{ field: channelField(index), message: channelFault.unsaid(word) }]
  })
}

/** The control that says what a word means, and the hidden one that holds the word. */
export function channelField(index: number): string {
  return `channelMeans-${index + 1}`
}

export function channelWordField(index: number): string {
  return `channelWord-${index + 1}`
}

function channelDocument({ channel, channelWords }: TypedMapping): object {
  const words = Object.fromEntries(channelWords.map(({ word, means }) => [word, means]))
  return given('channel', channel, channelWords.length ? { column: channel, words } : channel)
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
    ...channelDocument(typed),
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

function given(name: string, value: string, stated: unknown = value): object {
  return value === '' ? {} : { [name]: stated }
}

function list(text: string): string[] {
  return text
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)
}

const channelFault = {
  unsaid: (word: string): Bilingual => ({
    en: `Say which channel “${word}” is, or keep the word as it is`,
    fr: `Dites quel mode de prestation «\u00a0${word}\u00a0» désigne, ou gardez le mot tel quel`,
  }),
  tooMany: (column: string): Bilingual => ({
    en: `“${column}” holds more than ${mostChannelWords} different words in the first rows: choose the column that names the channel`,
    fr: `«\u00a0${column}\u00a0» contient plus de ${mostChannelWords} mots différents dans les premières lignes\u00a0: choisissez la colonne du mode de prestation`,
  }),
} as const

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
    en: 'Say which agreed exclusion it is',
    fr: 'Dites de quelle exclusion convenue il s’agit',
  },
  column: { en: 'Correct this field', fr: 'Corrigez ce champ' },
}

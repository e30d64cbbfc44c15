import type { EvaluationMapping } from '../mapping/mapping.ts'
import { wordsUnder } from './channel-words.ts'
import type { TypedMapping } from './mapping-form.ts'
import type { Preview } from './preview.ts'
import { suggestClosedWords, suggestFormat } from './suggest-values.ts'

type ColumnField = Exclude<
  keyof TypedMapping,
  | 'kind'
  | 'closedWords'
  | 'channelWords'
  | 'channelWordsOf'
  | 'timeZone'
  | 'dateFormat'
  | 'blank'
  | 'excluded'
  | 'excludedWords'
  | 'excludedCode'
>

/** What columns are usually called, in both languages; the first that fits wins. */
const usual: { readonly [field in ColumnField]: readonly RegExp[] } = {
  id: [
    /case.?(id|enquiry|num)/i,
    /^(id|n[oº°]|num[ée]ro|number)(?![a-z])/i,
    /(ticket|request|dossier|demande).*(id|n[oº°]|num)/i,
    /id$/i,
    /n[º°]|num[ée]ro|number/i,
  ],
  opened: [/open|ouvert|re[cç]u|received|submitted|soumis|created|cr[ée]{1,2}|d[ée]pos/i],
  closed: [
    /clos|ferm|resolv|r[ée]solu|complet|termin/i,
    /livr|deliver|answer|r[ée]pon|\bsent|envoy|\bend|\bfin\b|done/i,
  ],
  due: [/due|target|[ée]ch[ée]ance|cible|deadline/i],
  status: [/status|statut|[ée]tat/i],
  pausedFrom: [/(pause|hold|attente|suspen).*(start|from|d[ée]but)/i],
  pausedTo: [/(pause|hold|attente|suspen).*(end|to$|fin)/i],
  channel: [/channel|mode|canal|^(source|origine?|provenance|via)$/i],
  case: [/case.?id|case|dossier|ticket/i],
  activity: [/activit|event(?!.*(time|date|id))|action|statut|status/i],
  time: [/time|date|moment|heure|horodat/i],
  eventId: [/event.?id|num[ée]ro.*[ée]v[ée]nement/i],
}

/** A first mapping for a file, from the names of its columns and its first rows; people correct it. */
export function suggestMapping(preview: Preview, timeZone: string): TypedMapping {
  const suggested = fromNames(preview.columns)
  const { kind, opened, closed, due, time } = suggested
  return {
    ...suggested,
    timeZone,
    closedWords: kind === 'cases' ? suggestClosedWords(preview, suggested) : '',
    dateFormat: suggestFormat(preview, kind === 'cases' ? [opened, closed, due] : [time]),
  }
}

function fromNames(columns: readonly string[]): TypedMapping {
  const find = (field: ColumnField) => {
    for (const pattern of usual[field]) {
      const column = columns.find((name) => pattern.test(name))
      if (column !== undefined) return column
    }
    return ''
  }
  const found = Object.fromEntries(
    Object.keys(usual).map((field) => [field, find(field as ColumnField)]),
  ) as Record<ColumnField, string>
  const isEvents = found.activity !== '' && found.case !== '' && found.opened === ''
  return {
    ...found,
    kind: isEvents ? 'events' : 'cases',
    closedWords: '',
    channelWords: [],
    channelWordsOf: '',
    excluded: '',
    excludedWords: '',
    excludedCode: '',
    timeZone: '',
    dateFormat: '',
    blank: '',
  }
}

/** The fields of the form for a mapping that the feed remembers. */
export function typedFrom(mapping: EvaluationMapping): TypedMapping {
  const common = {
    timeZone: mapping.timeZone ?? 'UTC',
    dateFormat: [mapping.dateFormat ?? []].flat().join(' | '),
    blank: (mapping.blank ?? []).join(' | '),
    ...channelFrom(mapping.channel),
    excluded: mapping.exclusions?.[0]?.column ?? '',
    excludedWords: (mapping.exclusions?.[0]?.values ?? []).join(' | '),
    excludedCode: mapping.exclusions?.[0]?.code ?? '',
  }
  const none = fromNames([])
  if ('events' in mapping) {
    const { events } = mapping
    return {
      ...none,
      ...common,
      kind: 'events',
      case: events.case,
      activity: events.activity ?? '',
      time: events.time,
      eventId: events.id ?? '',
    }
  }
  const { status, pauses } = mapping
  return {
    ...none,
    ...common,
    kind: 'cases',
    id: mapping.id ?? '',
    opened: mapping.opened,
    closed: mapping.closed ?? '',
    due: mapping.due ?? '',
    status: typeof status === 'string' ? status : (status?.column ?? ''),
    closedWords: typeof status === 'object' ? status.closed.join(' | ') : '',
    pausedFrom: pauses?.[0]?.start ?? '',
    pausedTo: pauses?.[0]?.end ?? '',
  }
}

function channelFrom(
  channel: EvaluationMapping['channel'],
): Pick<TypedMapping, 'channel' | 'channelWords' | 'channelWordsOf'> {
  if (typeof channel !== 'object') return { channel: channel ?? '', channelWords: [], channelWordsOf: '' }
  const { column, words } = channel
  return {
    channel: column,
    channelWords: Object.entries(words).map(([word, means]) => ({ word, means })),
    channelWordsOf: column,
  }
}

/** The same mapping with every word of its column with the channel, and what each is known to mean. */
export function withChannelWords(typed: TypedMapping, preview: Preview): TypedMapping {
  const { channel, channelWords, channelWordsOf, blank } = typed
  // Answers about another column say nothing of this one.
  const answered = channelWordsOf === channel ? channelWords : []
  const blankWords = blank.split('|').map((word) => word.trim())
  return {
    ...typed,
    channelWords: wordsUnder(preview, channel, answered, blankWords),
    channelWordsOf: channel,
  }
}

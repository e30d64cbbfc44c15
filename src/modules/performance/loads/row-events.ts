import type { NewEvent } from '../facts/event.ts'
import type { CaseReading } from '../log/case.ts'
import { caseRowReader } from '../log/case-rows.ts'
import type { CellReader } from '../log/cells.ts'
import { errorOf, noteOf, type RowIssue } from '../log/findings.ts'
import type { LogRecord } from '../log/records.ts'
import type { CaseLogMapping, EvaluationMapping, EventLogMapping } from '../mapping/mapping.ts'
import { channelCodes } from './channel-words.ts'

/** What a row of a file says, as events; or why it says nothing. */
export type RowReading = {
  readonly events: readonly NewEvent[]
  readonly rejected?: RowIssue
  /** What the row was read as, where that was a choice. */
  readonly notes?: readonly RowIssue[]
}

/** What happens in a file of cases, in the words that rules of measures use. */
export const caseActivities = {
  opened: 'opened',
  closed: 'closed',
  paused: 'paused',
  resumed: 'resumed',
} as const

/** A reader of rows for a mapping: one row for each case, or one for each event. */
export function rowEvents(mapping: EvaluationMapping, cells: CellReader): (record: LogRecord) => RowReading {
  return 'events' in mapping ? eventRow(mapping, cells) : caseRow(mapping, cells)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const separated = /[\u0000-\u001f\u007f]/
const longest = 200

/** Without a number of its own, an event is known by its case, its activity and its time. */
function eventRow(mapping: EventLogMapping, cells: CellReader): (record: LogRecord) => RowReading {
  const { events } = mapping
  const channelOf = channelReader(mapping.channel, cells)
  return ({ cells: row }) => {
    cells.begin()
    const caseId = cells.text(row, events.case)
    const activity = cells.text(row, events.activity)
    if (!caseId) return { events: [], rejected: errorOf('missing-value', events.case) }
    if (!activity) return { events: [], rejected: errorOf('missing-value', events.activity ?? null) }
    const time = cells.time(row, events.time)
    if (!time) return { events: [], rejected: cells.state.problem ?? errorOf('missing-value', events.time) }
    const id = cells.text(row, events.id) || `${caseId}/${activity}/${time.instant}`
    const unfit = [id, caseId, activity].find((text) => text.length > longest || separated.test(text))
    if (unfit !== undefined) return { events: [], rejected: errorOf('unfit-text', null, unfit) }
    const exclusion = cells.exclusionOf(row)
    return {
      events: [
        {
          id,
          caseId,
          activity,
          at: time.instant,
          ...channelOf(row),
          ...(exclusion === undefined ? {} : { detail: { exclusion } }),
        },
      ],
      ...noted(cells),
    }
  }
}

/** A row tells how a case stands: each of its times is an event, and a time that is blank now takes the event back. */
function caseRow(mapping: CaseLogMapping, cells: CellReader): (record: LogRecord) => RowReading {
  const read = caseRowReader(mapping, cells)
  const channelOf = channelReader(mapping.channel, cells)
  return (record) => {
    const reading = read(record)
    if ('rejected' in reading) return { events: [], rejected: reading.rejected }
    const { id, fact } = reading
    if (!id) return { events: [], rejected: errorOf('missing-value', mapping.id ?? null) }
    if (id.length > longest - 20 || separated.test(id))
      return { events: [], rejected: errorOf('unfit-text', mapping.id ?? null, id) }
    if (fact.closedAtUnknownTime)
      return { events: [], rejected: errorOf('closing-time-unknown', mapping.closed ?? null) }
    const channel = channelOf(record.cells)
    const event = (name: string, activity: string, at: number | undefined): NewEvent => ({
      id: `${id}/${name}`,
      caseId: id,
      activity: at === undefined ? '' : activity,
      at: at ?? fact.opened,
      ...channel,
    })
    const opened = event('opened', caseActivities.opened, fact.opened)
    const exclusion = cells.exclusionOf(record.cells)
    const stated = {
      ...(fact.statedDue === undefined ? {} : { due: fact.statedDue }),
      ...(exclusion === undefined ? {} : { exclusion }),
    }
    const detail = Object.keys(stated).length ? { detail: stated } : {}
    return {
      events: [
        { ...opened, ...detail },
        ...(mapping.closed || mapping.status ? [event('closed', caseActivities.closed, fact.closed)] : []),
        ...pauseEvents(mapping, fact.pauses, event),
      ],
      ...noted(cells),
    }
  }
}

function noted({ state }: CellReader): Pick<RowReading, 'notes'> {
  return state.notes.length ? { notes: state.notes } : {}
}

type Pauses = Extract<CaseReading, { fact: unknown }>['fact']['pauses']

function pauseEvents(
  mapping: CaseLogMapping,
  pauses: Pauses,
  event: (name: string, activity: string, at: number | undefined) => NewEvent,
): readonly NewEvent[] {
  return (mapping.pauses ?? []).flatMap((_, index) => {
    const pause = pauses?.[index]
    return [
      event(`paused-${index + 1}`, caseActivities.paused, pause?.start),
      event(`resumed-${index + 1}`, caseActivities.resumed, pause?.end),
    ]
  })
}

/** A word that the mapping explains, or else the word itself; the first row of each that it does not explain is noted. */
function channelReader(
  channel: EvaluationMapping['channel'],
  cells: CellReader,
): (row: readonly string[]) => { channel?: string } {
  const { column, words } = typeof channel === 'object' ? channel : { column: channel, words: null }
  const meanings = new Map(Object.entries(words ?? {}).map(([word, means]) => [word.toLowerCase(), means]))
  const noted = new Set(channelCodes)
  return (row) => {
    const word = cells.text(row, column).slice(0, longest)
    if (word === '' || separated.test(word)) return {}
    const means = meanings.get(word.toLowerCase())
    if (means !== undefined) return { channel: means }
    if (words && column !== undefined && noted.size < mostNoted && !noted.has(word)) {
      noted.add(word)
      cells.state.notes.push(noteOf('channel-not-explained', column, word))
    }
    return { channel: word }
  }
}

const mostNoted = 200

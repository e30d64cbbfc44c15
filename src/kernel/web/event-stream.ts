import type { ServerResponse } from 'node:http'

/** A browser that listens (server-sent events): it hears what is written until it leaves or falls behind. */
export type EventStream = { readonly send: (event: Buffer) => void }

/** What a page is told while it is open: a name and data that a small script of the page reads. */
export type ServerEvent = { readonly id?: string; readonly name: string; readonly data: unknown }

/** Streams by what they listen to. An event is written out once and handed to every stream of its topic. */
export type EventHub = {
  /** Begins to hear a topic; returns how to stop. */
  readonly join: (topic: string, stream: EventStream) => () => void
  readonly publish: (topic: string, event: ServerEvent) => void
  readonly listeners: (topic: string) => number
  readonly topics: () => readonly string[]
}

export function eventHub(): EventHub {
  const topics = new Map<string, Set<EventStream>>()
  return {
    join: (topic, stream) => {
      const streams = topics.get(topic) ?? new Set()
      topics.set(topic, streams.add(stream))
      return () => {
        streams.delete(stream)
        if (streams.size === 0 && topics.get(topic) === streams) topics.delete(topic)
      }
    },
    publish: (topic, event) => {
      const streams = topics.get(topic)
      if (!streams) return
      const written = encoded(event)
      for (const stream of streams) stream.send(written)
    },
    listeners: (topic) => topics.get(topic)?.size ?? 0,
    topics: () => [...topics.keys()],
  }
}

/** An event as the wire carries it. JSON holds no line end, so that one data line is enough. */
function encoded({ id, name, data }: ServerEvent): Buffer {
  return Buffer.from(
    `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`,
  )
}

/** The open streams of one server: they are kept alive together, counted by address, and end together. */
export type OpenStreams = {
  /** False when this address, or the server, has as many streams as it may have. */
  readonly mayOpen: (address: string) => boolean
  readonly open: (
    address: string,
    response: ServerResponse,
    join: (stream: EventStream) => () => void,
  ) => void
  readonly endAll: () => void
}

export type StreamLimits = {
  readonly all: number
  readonly each: number
  /** Bytes that may wait for one slow reader before it is let go; it comes back by itself. */
  readonly waiting: number
}

const streamLimits: StreamLimits = { all: 10_000, each: 500, waiting: 256_000 }

const heartbeatEvery = 25_000
const heartbeat = Buffer.from(': still here\n\n')

export function openStreams(limits: StreamLimits = streamLimits): OpenStreams {
  const streams = new Map<ServerResponse, string>()
  const byAddress = new Map<string, number>()
  const beat = setInterval(() => {
    for (const response of streams.keys()) response.write(heartbeat)
  }, heartbeatEvery)
  beat.unref()

  const count = (address: string, change: 1 | -1): void => {
    const left = (byAddress.get(address) ?? 0) + change
    if (left > 0) byAddress.set(address, left)
    else byAddress.delete(address)
  }
  return {
    mayOpen: (address) => streams.size < limits.all && (byAddress.get(address) ?? 0) < limits.each,
    open: (address, response, join) => {
      streams.set(response, address)
      count(address, 1)
      // Browsers wait this long before they come back; spread out, so that a restart is not met by all at once.
      response.write(`retry: ${3000 + Math.floor(Math.random() * 4000)}\n\n`)
      const leave = join({
        send: (event) => {
          if (response.writableLength > limits.waiting) response.destroy()
          else response.write(event)
        },
      })
      response.on('close', () => {
        if (!streams.delete(response)) return
        count(address, -1)
        leave()
      })
    },
    endAll: () => {
      clearInterval(beat)
      for (const response of streams.keys()) response.end()
    },
  }
}

import pg from 'pg'

/** What the database is asked to tell: a channel and what to do when something is said on it. */
export type Listeners = { readonly [channel: string]: (payload: string) => void }

export type Listening = { readonly close: () => Promise<void> }

/**
 * Hears PostgreSQL's NOTIFY, which is delivered when the transaction that said it commits, to every process. A lost
 * connection is opened again; every listener is then called with an empty payload, for what was missed meanwhile.
 */
export async function listen(url: string, listeners: Listeners): Promise<Listening> {
  let client: pg.Client | null = null
  let closed = false
  let again: NodeJS.Timeout | undefined

  const open = async (missed: boolean): Promise<void> => {
    const fresh = new pg.Client({
      connectionString: url,
      application_name: 'entente-listen',
      keepAlive: true,
    })
    fresh.on('error', () => {})
    fresh.on('end', () => retry())
    fresh.on('notification', ({ channel, payload }) => listeners[channel]?.(payload ?? ''))
    await fresh.connect()
    for (const channel of Object.keys(listeners)) await fresh.query(`listen ${pg.escapeIdentifier(channel)}`)
    client = fresh
    if (missed) for (const heard of Object.values(listeners)) heard('')
  }
  const retry = (): void => {
    if (closed) return
    clearTimeout(again)
    again = setTimeout(() => void open(true).catch(retry), retryAfter)
  }

  await open(false)
  return {
    close: async () => {
      closed = true
      clearTimeout(again)
      await client?.end().catch(() => {})
    },
  }
}

const retryAfter = 1000

import type { Logger } from 'pino'
import type { Settings } from '../kernel/configuration/settings.ts'
import { listen } from '../kernel/data/listen.ts'
import type { OpenData } from '../kernel/data/open.ts'
import { mailJob } from '../kernel/mail/send-due.ts'
import type { Clock } from '../kernel/time/clock.ts'
import type { EventHub } from '../kernel/web/event-stream.ts'
import { passwordLinksJob } from '../modules/identity/index.ts'
import { loadsJob } from '../modules/inventory/index.ts'
import { performanceJobs, tellListeners } from '../modules/performance/index.ts'

/** What runs beside the requests. */
export type Background = { readonly stop: () => Promise<void> }

export type BackgroundOptions = {
  readonly data: OpenData
  readonly settings: Settings
  readonly clock: Clock
  readonly logger: Logger
  /** Told of every figure given out, by whichever process. */
  readonly hub: EventHub
  readonly address: () => string
}

/**
 * Starts the jobs once the server answers, so that nobody waits for them. When the database cannot be reached they are
 * started again later; until then their work waits in its tables.
 */
export function startBackground(options: BackgroundOptions): Background {
  const { logger } = options
  let stopped = false
  let pause: NodeJS.Timeout | undefined
  let running: Promise<Background | null> = Promise.resolve(null)
  const start = (): void => {
    running = startOnce(options).catch((error) => {
      logger.error({ err: error }, 'the jobs could not start')
      if (!stopped) pause = setTimeout(start, startAgainAfter)
      return null
    })
  }
  start()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(pause)
      await (await running)?.stop()
    },
  }
}

const startAgainAfter = 10_000

/** The packages for jobs and mail are read here, not at the start of every command. */
async function startOnce(options: BackgroundOptions): Promise<Background> {
  const { data, settings, clock, logger, hub, address } = options
  const { startJobs } = await import('../kernel/jobs/jobs.ts')
  const mail = settings.SMTP_URL
    ? (await import('../kernel/mail/transport.ts')).mailServer({
        url: settings.SMTP_URL,
        from: settings.MAIL_FROM,
      })
    : null
  const jobs = await startJobs({
    url: data.url,
    app: data.app,
    owner: data.owner,
    jobs: [mailJob(mail?.send ?? null), passwordLinksJob(address), loadsJob, ...performanceJobs(address)],
    clock,
    report: (error, job) => logger.error({ err: error, job }, 'a job failed'),
  })
  const listening = await listen(data.url, { entente_live: (said) => tellListeners(hub, said) })
  return {
    stop: async () => {
      await listening.close()
      await jobs.stop()
      mail?.close()
    },
  }
}

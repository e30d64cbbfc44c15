import { PgBoss } from 'pg-boss'
import type { Database } from '../data/database.ts'
import { type Listening, listen } from '../data/listen.ts'
import type { Clock } from '../time/clock.ts'

/**
 * Work that no request waits for. A job carries no data: it looks in the tables for what is due and does it, so that
 * running it twice, late or after a crash does no harm.
 */
export type Job = {
  readonly name: string
  /** When it runs by itself, as a cron expression in UTC. */
  readonly schedule: string
  /** A channel of the database's NOTIFY that makes it run at once. */
  readonly wakeOn?: string
  readonly run: (context: JobContext) => Promise<void>
}

export type JobContext = {
  /** Acts as the application's role: a transaction says on whose behalf. */
  readonly app: Database
  /** Sees every organization's rows: for what no organization may do, such as sending mail. */
  readonly owner: Database
  readonly now: Temporal.Instant
}

export type JobsOptions = {
  /** The address of the database, with the login that owns it. */
  readonly url: string
  readonly app: Database
  readonly owner: Database
  readonly jobs: readonly Job[]
  readonly clock: Clock
  readonly report: (error: unknown, job: string) => void
}

export type RunningJobs = {
  /** Runs a job as soon as a worker is free. */
  readonly wake: (name: string) => Promise<void>
  /** Lets the runs under way end, for five seconds at most. */
  readonly stop: () => Promise<void>
}

/** Seconds between two looks for work that no notification told of. */
const pollEvery = 10

/**
 * Starts the workers of this process. Several processes may share one database: each run happens in one of them, and
 * never twice at the same time. A run that fails is tried again, ever later, until its next schedule takes over.
 */
export async function startJobs(options: JobsOptions): Promise<RunningJobs> {
  const { url, jobs, report } = options
  const boss = new PgBoss({
    connectionString: url,
    max: 3,
    application_name: 'entente-jobs',
    useListenNotify: true,
  })
  let stopping = false
  boss.on('error', (error) => {
    // Connections end then, also those that the database closes first.
    if (!stopping) report(error, 'jobs')
  })
  await boss.start()
  for (const job of jobs) await addJob(boss, job, options)
  const wake = async (name: string) => void (await boss.send(name, {}))
  const listening = await wakeByNotify(url, jobs, (name) => {
    wake(name).catch((error) => report(error, name))
  })
  return {
    wake,
    stop: async () => {
      stopping = true
      await listening.close()
      await boss.stop({ graceful: true, timeout: 5000 })
    },
  }
}

/** "stately": one run under way and one waiting at most, whoever asks. */
async function addJob(boss: PgBoss, job: Job, { app, owner, clock, report }: JobsOptions): Promise<void> {
  const { name, schedule, run } = job
  await boss.createQueue(name, {
    policy: 'stately',
    retryLimit: 4,
    retryDelay: 15,
    retryBackoff: true,
    deleteAfterSeconds: 3600,
    notify: true,
  })
  await boss.schedule(name, schedule, null, { tz: 'UTC' })
  await boss.work(name, { batchSize: 1, pollingIntervalSeconds: pollEvery }, async () => {
    try {
      await run({ app, owner, now: clock() })
    } catch (error) {
      report(error, name)
      throw error
    }
  })
}

function wakeByNotify(url: string, jobs: readonly Job[], wake: (name: string) => void): Promise<Listening> {
  const channels = new Set(jobs.flatMap(({ wakeOn }) => (wakeOn ? [wakeOn] : [])))
  const listeners = [...channels].map((channel) => [
    channel,
    () => {
      for (const { name } of jobs.filter(({ wakeOn }) => wakeOn === channel)) wake(name)
    },
  ])
  return listen(url, Object.fromEntries(listeners))
}

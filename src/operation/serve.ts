import { seedDemo } from '../../db/seed/demo.ts'
import { buildApplication } from '../application.tsx'
import type { CliCommand, CliInput } from '../kernel/cli/command.ts'
import { openData } from '../kernel/data/open.ts'
import { eventHub } from '../kernel/web/event-stream.ts'
import { catchUpCatalogue } from '../modules/inventory/index.ts'
import { startPerformanceWork } from '../modules/performance/index.ts'
import { type Background, startBackground } from './background.ts'
import { makeLogger } from './logger.ts'
import { isDemo, settingsOf } from './settings.ts'

export const serve: CliCommand = {
  path: ['serve'],
  summary: { en: 'Run the web application', fr: 'Lancer l’application Web' },
  options: [
    { flags: '--port <number>', about: { en: 'port to listen on', fr: 'port d’écoute' } },
    {
      flags: '--data <folder>',
      about: { en: 'folder of the embedded database', fr: 'dossier de la base intégrée' },
    },
  ],
  run: async (input) => {
    const settings = settingsOf({ PORT: text(input, 'port'), ENTENTE_DATA: text(input, 'data') })
    const data = await openData(settings)
    if (isDemo(settings)) await seedDemo(data.owner, input.clock())
    const logger = makeLogger(settings.LOG_LEVEL)
    const work = startPerformanceWork({
      database: data.app,
      clock: input.clock,
      fault: (error, what) => logger.error({ err: error }, what),
    })
    await catchUpCatalogue(data.owner)
    const hub = eventHub()
    let address = settings.ENTENTE_URL ?? `http://localhost:${settings.PORT}`
    const server = await buildApplication({
      database: data.app,
      clock: input.clock,
      logger,
      onFacts: work.nudge,
      demo: isDemo(settings),
      secure: settings.ENTENTE_HTTPS === 'on',
      mailbox: isDemo(settings) && !settings.SMTP_URL ? data.owner : null,
      behindProxy: settings.ENTENTE_PROXY === 'on',
      address: () => address,
      hub,
    })
    let background: Background | null = null
    try {
      const listening = await server.listen({ port: settings.PORT, host: settings.HOST })
      if (!settings.ENTENTE_URL) address = listening
      input.terminal.out(ready[input.language](listening))
      background = startBackground({
        data,
        settings,
        clock: input.clock,
        logger,
        hub,
        address: () => address,
      })
      await untilAskedToStop()
    } finally {
      await server.close()
      await background?.stop()
      await work.stop()
      await data.close()
    }
    return 0
  },
}

const ready = {
  en: (address: string) => `Entente is ready: ${address}`,
  fr: (address: string) => `Entente est prêt\u00a0: ${address}`,
}

/** Requests under way are answered, then the database is left in order. A second signal ends at once. */
async function untilAskedToStop(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}

function text(input: CliInput, name: string): string | undefined {
  const value = input.options[name]
  return typeof value === 'string' ? value : undefined
}

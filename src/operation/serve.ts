import { seedDemo } from '../../db/seed/demo.ts'
import { buildApplication } from '../application.tsx'
import { type CliCommand, CliUsageError } from '../kernel/cli/command.ts'
import { dataOption, environmentWith, settingsIn } from '../kernel/cli/settings.ts'
import type { Settings } from '../kernel/configuration/settings.ts'
import { openData } from '../kernel/data/open.ts'
import type { Bilingual } from '../kernel/language/bilingual.ts'
import { eventHub } from '../kernel/web/event-stream.ts'
import { catchUpCatalogue } from '../modules/inventory/index.ts'
import { startPerformanceWork } from '../modules/performance/index.ts'
import { type Background, startBackground } from './background.ts'
import { makeLogger } from './logger.ts'
import { isDemo, proxiesOf } from './settings.ts'

export const serve: CliCommand = {
  path: ['serve'],
  summary: { en: 'Run the web application', fr: 'Lancer l’application Web' },
  options: [
    { flags: '--port <number>', about: { en: 'port to listen on', fr: 'port d’écoute' } },
    dataOption,
  ],
  run: async (input) => {
    const { port } = input.options
    const settings = settingsIn({
      ...environmentWith(input),
      ...(typeof port === 'string' ? { PORT: port } : {}),
    })
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
      mails: Boolean(settings.SMTP_URL),
      proxies: proxiesOf(settings),
      address: () => address,
      hub,
    })
    let background: Background | null = null
    try {
      const listening = await server
        .listen({ port: settings.PORT, host: settings.HOST })
        .catch(notListening(settings))
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

/** Where nobody can listen is said in one sentence. */
function notListening({ PORT, HOST }: Settings): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    const sentence = Object.hasOwn(unheard, error.code ?? '') ? unheard[error.code ?? ''] : undefined
    throw sentence ? new CliUsageError(sentence(PORT, HOST)) : error
  }
}

const unheard: Readonly<Record<string, (port: number, host: string) => Bilingual>> = {
  EADDRINUSE: (port) => ({
    en: `Another program listens on port ${port}: give another with --port or PORT.`,
    fr: `Un autre programme écoute sur le port ${port}\u00a0: indiquez-en un autre avec --port ou PORT.`,
  }),
  EACCES: (port) => ({
    en: `You may not listen on port ${port}: give one above 1023 with --port or PORT.`,
    fr: `Vous ne pouvez pas écouter sur le port ${port}\u00a0: indiquez-en un supérieur à 1023 avec --port ou PORT.`,
  }),
  EADDRNOTAVAIL: (_port, host) => ({
    en: `HOST is “${host}”: this machine has no such address.`,
    fr: `HOST vaut «\u00a0${host}\u00a0»\u00a0: cette machine n’a pas une telle adresse.`,
  }),
  ENOTFOUND: (_port, host) => ({
    en: `HOST is “${host}”: no such host is found.`,
    fr: `HOST vaut «\u00a0${host}\u00a0»\u00a0: cet hôte est introuvable.`,
  }),
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

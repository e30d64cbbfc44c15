import type { CliCommand } from '../kernel/cli/command.ts'
import { dataOption, environmentWith } from '../kernel/cli/settings.ts'
import { settings as known, readSettings, type Settings, shown } from '../kernel/configuration/settings.ts'
import { databaseFault } from '../kernel/data/database-fault.ts'
import { lookAt } from '../kernel/data/open.ts'
import type { Bilingual } from '../kernel/language/bilingual.ts'
import { mailServer } from '../kernel/mail/transport.ts'

type Check = Bilingual & { readonly ok: boolean; readonly name: string }

export const doctor: CliCommand = {
  path: ['doctor'],
  summary: {
    en: 'Print every setting and check that Entente can work',
    fr: 'Imprimer les paramètres et vérifier qu’Entente peut fonctionner',
  },
  options: [dataOption],
  run: async ({ options, terminal, json, language }) => {
    const environment = environmentWith({ options })
    const read = readSettings(environment)
    const values: Readonly<Record<string, unknown>> = read.ok ? read.settings : read.values
    const listed = known.map(({ name, about }) => ({
      name,
      given: Boolean(environment[name]),
      // A value that breaks its rule is shown as it was given.
      value: shown(name, values[name] ?? environment[name]) || null,
      ...about,
    }))
    const checks: Check[] = read.ok
      ? [await databaseCheck(read.settings), await mailCheck(read.settings)]
      : read.faults.map((fault) => ({ ok: false, name: 'settings', ...fault }))
    if (json) terminal.out(JSON.stringify({ settings: listed, checks }))
    else {
      for (const setting of listed) {
        const origin = setting.given ? words.given[language] : words.byDefault[language]
        terminal.out(`${setting.name}=${setting.value ?? ''} (${origin})\n    ${setting[language]}`)
      }
      for (const check of checks) terminal.out(`${check.ok ? '✓' : '✗'} ${check[language]}`)
    }
    return checks.every((check) => check.ok) ? 0 : 1
  },
}

async function databaseCheck(source: Settings): Promise<Check> {
  try {
    const found = await lookAt(source)
    if (found === null) {
      return {
        ok: true,
        name: 'database',
        en: `There is no database in ${source.ENTENTE_DATA} yet: the first start makes it.`,
        fr: `Il n’y a pas encore de base de données dans ${source.ENTENTE_DATA}\u00a0: le premier démarrage la crée.`,
      }
    }
    const { version, pending } = found
    const schema = pending.length
      ? {
          en: `${pending.length} migrations to apply: the next start, or “entente migrate”, applies them`,
          fr: `${pending.length} migrations à appliquer\u00a0: le prochain démarrage, ou «\u00a0entente migrate\u00a0», s’en charge`,
        }
      : { en: 'schema up to date', fr: 'schéma à jour' }
    return {
      ok: true,
      name: 'database',
      en: `The database answers: PostgreSQL ${version} (15 or later is needed), ${schema.en}.`,
      fr: `La base de données répond\u00a0: PostgreSQL ${version} (15 ou plus récent exigé), ${schema.fr}.`,
    }
  } catch (error) {
    const fault = databaseFault(error)
    if (fault) return { ok: false, name: 'database', ...fault }
    const reason = error instanceof Error ? error.message : String(error)
    return {
      ok: false,
      name: 'database',
      en: `The database cannot be used: ${reason}`,
      fr: `La base de données est inutilisable\u00a0: ${reason}`,
    }
  }
}

async function mailCheck({ SMTP_URL: url, MAIL_FROM: from }: Settings): Promise<Check> {
  if (!url) {
    return {
      ok: true,
      name: 'mail',
      en: 'No mail server is given (SMTP_URL): mails are kept until there is one.',
      fr: 'Aucun serveur de courriel n’est indiqué (SMTP_URL)\u00a0: les courriels sont conservés en attendant.',
    }
  }
  const server = mailServer({ url, from })
  try {
    await server.verify()
    return {
      ok: true,
      name: 'mail',
      en: `The mail server answers: ${shown('SMTP_URL', url)}.`,
      fr: `Le serveur de courriel répond\u00a0: ${shown('SMTP_URL', url)}.`,
    }
  } catch (error) {
    return { ok: false, name: 'mail', ...mailFault(error) }
  } finally {
    server.close()
  }
}

/** Why no mail would leave, in a sentence for those who run Entente. */
function mailFault(error: unknown): Bilingual {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const cause = error instanceof Error && /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.exec(error.message)?.[0]
  const known = mailFaults[cause || code]
  if (known) return known
  const reason = error instanceof Error ? error.message : String(error)
  return {
    en: `The mail server cannot be used: ${reason}`,
    fr: `Le serveur de courriel est inutilisable\u00a0: ${reason}`,
  }
}

const mailNotFound: Bilingual = {
  en: 'The host of SMTP_URL is not found. Check its name.',
  fr: 'L’hôte indiqué par SMTP_URL est introuvable. Vérifiez son nom.',
}

const mailFaults: Readonly<Record<string, Bilingual>> = {
  ECONNREFUSED: {
    en: 'No mail server answers at the address of SMTP_URL. Are its host and port right?',
    fr: 'Aucun serveur de courriel ne répond à l’adresse indiquée par SMTP_URL. L’hôte et le port sont-ils exacts?',
  },
  ETIMEDOUT: {
    en: 'The mail server of SMTP_URL does not answer in time. Is a firewall in between?',
    fr: 'Le serveur de courriel indiqué par SMTP_URL ne répond pas à temps. Un pare-feu s’interpose-t-il?',
  },
  EAUTH: {
    en: 'The mail server refuses the user or the password of SMTP_URL. Check both.',
    fr: 'Le serveur de courriel refuse l’utilisateur ou le mot de passe indiqué par SMTP_URL. Vérifiez les deux.',
  },
  ENOTFOUND: mailNotFound,
  EAI_AGAIN: mailNotFound,
}

const words = {
  given: { en: 'given', fr: 'indiqué' },
  byDefault: { en: 'default', fr: 'par défaut' },
} satisfies Record<string, Bilingual>

import { z } from 'zod'
import type { Bilingual } from '../language/bilingual.ts'

/** Pages lie at the root of a site: whatever follows its name would come twice, or be lost, in every link. */
function isWholeSite(address: string): boolean {
  return URL.canParse(address) && new URL(address).href === `${new URL(address).origin}/`
}

/** Every setting Entente reads from its environment, with what it means and its rule. `entente doctor` prints them. */
export const settings = [
  {
    name: 'PORT',
    about: {
      en: 'Port the web server listens on; 0 takes a free one',
      fr: 'Port sur lequel le serveur Web écoute; 0 en prend un libre',
    },
    rule: z.coerce.number().int().min(0).max(65535).default(3000),
    expected: { en: 'a whole number from 0 to 65535', fr: 'un nombre entier de 0 à 65535' },
  },
  {
    name: 'HOST',
    about: {
      en: 'Address the web server listens on',
      fr: 'Adresse sur laquelle le serveur Web écoute',
    },
    rule: z.string().min(1).default('127.0.0.1'),
    expected: { en: 'an address or a host name', fr: 'une adresse ou un nom d’hôte' },
  },
  {
    name: 'ENTENTE_DATA',
    about: {
      en: 'Folder of the embedded database; made when missing',
      fr: 'Dossier de la base de données intégrée; créé s’il n’existe pas',
    },
    rule: z.string().min(1).default('.entente'),
    expected: { en: 'a folder', fr: 'un dossier' },
  },
  {
    name: 'DATABASE_URL',
    about: {
      en: 'PostgreSQL server of your own (15 or later) instead of the embedded one',
      fr: 'Votre propre serveur PostgreSQL (15 ou plus récent), à la place du serveur intégré',
    },
    rule: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    expected: {
      en: 'an address such as postgres://user:password@host:5432/entente',
      fr: 'une adresse comme postgres://utilisateur:motdepasse@hote:5432/entente',
    },
  },
  {
    name: 'ENTENTE_DEMO',
    about: {
      en: 'Demonstration: invented people and agreements, sign-in in one click. On by default with the embedded database, off with DATABASE_URL',
      fr: 'Démonstration\u00a0: personnes et ententes fictives, connexion en un clic. Activée par défaut avec la base intégrée, désactivée avec DATABASE_URL',
    },
    rule: z.enum(['on', 'off']).optional(),
    expected: { en: 'on or off', fr: 'on ou off' },
  },
  {
    name: 'ENTENTE_HTTPS',
    about: {
      en: 'Whether people reach Entente over HTTPS: session cookies are then sent over HTTPS only',
      fr: 'Indique si l’on accède à Entente en HTTPS\u00a0: les témoins de session ne voyagent alors qu’en HTTPS',
    },
    rule: z.enum(['on', 'off']).default('off'),
    expected: { en: 'on or off', fr: 'on ou off' },
  },
  {
    name: 'ENTENTE_PROXY',
    about: {
      en: 'Whether a reverse proxy in a private network stands in front and tells where requests come from (X-Forwarded-For); a number when several follow one another',
      fr: 'Indique si un mandataire inverse d’un réseau privé se trouve devant et transmet l’origine des demandes (X-Forwarded-For); un nombre s’il y en a plusieurs à la suite',
    },
    rule: z
      .string()
      .regex(/^(on|off|[1-9])$/)
      .default('off'),
    expected: {
      en: 'on, off or the number of proxies, from 1 to 9',
      fr: 'on, off ou le nombre de mandataires, de 1 à 9',
    },
  },
  {
    name: 'ENTENTE_URL',
    about: {
      en: 'Address people reach Entente at, for the links in mails and feeds; without it, the address the server listens on',
      fr: 'Adresse publique d’Entente, pour les liens des courriels et des fils; à défaut, celle sur laquelle le serveur écoute',
    },
    rule: z
      .url({ protocol: /^https?$/ })
      .refine(isWholeSite)
      .transform((address) => new URL(address).origin)
      .optional(),
    expected: {
      en: 'an address without a path, such as https://entente.example.ca',
      fr: 'une adresse sans chemin, comme https://entente.exemple.ca',
    },
  },
  {
    name: 'SMTP_URL',
    about: {
      en: 'Mail server; without it no mail leaves, it is kept until there is one',
      fr: 'Serveur de courriel; à défaut, aucun courriel ne part\u00a0: il est conservé jusqu’à ce qu’il y en ait un',
    },
    rule: z.url({ protocol: /^smtps?$/ }).optional(),
    expected: {
      en: 'an address such as smtps://user:password@mail.example.ca',
      fr: 'une adresse comme smtps://utilisateur:motdepasse@courriel.exemple.ca',
    },
  },
  {
    name: 'MAIL_FROM',
    about: { en: 'Sender of the mails', fr: 'Expéditeur des courriels' },
    rule: z
      .string()
      .regex(/^[^\s<>@]+@[^\s<>@]+$|^[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>$/)
      .default('Entente <entente@localhost>'),
    expected: {
      en: 'an e-mail address such as Entente <no-reply@example.ca>',
      fr: 'une adresse de courriel comme Entente <ne-pas-repondre@exemple.ca>',
    },
  },
  {
    name: 'LOG_LEVEL',
    about: {
      en: 'How much the server tells on standard error',
      fr: 'Niveau de détail du journal, sur la sortie d’erreur',
    },
    rule: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
    expected: { en: 'silent, error, warn, info or debug', fr: 'silent, error, warn, info ou debug' },
  },
] as const

export type Settings = {
  readonly [name in (typeof settings)[number]['name']]: z.output<
    Extract<(typeof settings)[number], { name: name }>['rule']
  >
}

/**
 * The settings in force, or one sentence for each value that breaks its rule, with the values that do not. An empty
 * variable counts as absent.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
):
  | { ok: true; settings: Settings }
  | { ok: false; faults: readonly Bilingual[]; values: Readonly<Record<string, unknown>> } {
  const values: Record<string, unknown> = {}
  const faults: Bilingual[] = []
  for (const { name, rule, expected } of settings) {
    const given = environment[name] || undefined
    const read = rule.safeParse(given)
    if (read.success) values[name] = read.data
    else {
      faults.push({
        en: `${name} is “${shown(name, given)}”: give ${expected.en}.`,
        fr: `${name} vaut «\u00a0${shown(name, given)}\u00a0»\u00a0: indiquez ${expected.fr}.`,
      })
    }
  }
  // Each value was read by the rule of its own name just above.
  return faults.length ? { ok: false, faults, values } : { ok: true, settings: values as Settings }
}

/** Addresses of servers carry passwords: they are never printed. */
export function shown(name: string, value: unknown): string {
  const text = String(value ?? '')
  return name === 'DATABASE_URL' || name === 'SMTP_URL' ? text.replace(/\/\/[^@/]*@/, '//…@') : text
}

import type { Bilingual } from '../language/bilingual.ts'

/** The code of the error for a server that is older than what Entente needs. */
export const tooOld = 'ENTENTE_TOO_OLD'

/** The code of the error for a folder where no database can lie. */
const noFolder = 'ENTENTE_NO_FOLDER'

/** No database can lie in this folder: it cannot be made or written. */
export function folderFault(folder: string, cause: unknown): Error {
  return Object.assign(new Error(`the folder ${folder} cannot be used`, { cause }), { code: noFolder })
}

/** Why a database cannot be used, in a sentence for those who run it; null for what is another fault. */
export function databaseFault(error: unknown): Bilingual | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (/extension "?(pg_trgm|unaccent)"?/.test(error.message)) return sentences.extension
  const known = Object.hasOwn(byCode, code) ? byCode[code] : undefined
  return known ?? databaseFault(error.cause)
}

const sentences = {
  away: {
    en: 'The database does not answer at the address of DATABASE_URL. Is the server running, and are its host and port right?',
    fr: 'La base de données ne répond pas à l’adresse indiquée par DATABASE_URL. Le serveur est-il lancé, et l’hôte et le port sont-ils exacts?',
  },
  host: {
    en: 'The host of DATABASE_URL is not found. Check its name.',
    fr: 'L’hôte indiqué par DATABASE_URL est introuvable. Vérifiez son nom.',
  },
  login: {
    en: 'The database refuses the user or the password of DATABASE_URL. Check both.',
    fr: 'La base de données refuse l’utilisateur ou le mot de passe indiqué par DATABASE_URL. Vérifiez les deux.',
  },
  missing: {
    en: 'The database named by DATABASE_URL does not exist on this server. Create it, or name another.',
    fr: 'La base nommée par DATABASE_URL n’existe pas sur ce serveur. Créez-la ou nommez-en une autre.',
  },
  rights: {
    en: 'The login of DATABASE_URL may not do what is needed: it must own the database, and be allowed to create a role or find the role entente_app there and be a member of it.',
    fr: 'L’utilisateur indiqué par DATABASE_URL n’a pas les droits nécessaires\u00a0: il doit être propriétaire de la base et pouvoir créer un rôle, ou y trouver le rôle entente_app et en être membre.',
  },
  full: {
    en: 'The database takes no more connections. Close some, or raise its limit.',
    fr: 'La base de données n’accepte plus de connexions. Fermez-en ou relevez sa limite.',
  },
  old: {
    en: 'The server of DATABASE_URL is too old: PostgreSQL 15 or later is needed.',
    fr: 'Le serveur indiqué par DATABASE_URL est trop ancien\u00a0: PostgreSQL 15 ou plus récent est exigé.',
  },
  folder: {
    en: 'The folder of ENTENTE_DATA (or --data) cannot be made or written. Is there a file of that name, and may you write there?',
    fr: 'Le dossier de ENTENTE_DATA (ou --data) ne peut être créé, ou l’écriture y est refusée. Un fichier porte-t-il ce nom, et avez-vous le droit d’y écrire?',
  },
  extension: {
    en: 'The server of DATABASE_URL lacks the extensions pg_trgm and unaccent, which come with PostgreSQL’s contrib package. Install it.',
    fr: 'Il manque au serveur indiqué par DATABASE_URL les extensions pg_trgm et unaccent, fournies avec le paquet contrib de PostgreSQL. Installez-le.',
  },
} satisfies Record<string, Bilingual>

const byCode: Readonly<Record<string, Bilingual>> = {
  ECONNREFUSED: sentences.away,
  ECONNRESET: sentences.away,
  ETIMEDOUT: sentences.away,
  EHOSTUNREACH: sentences.away,
  ENOTFOUND: sentences.host,
  EAI_AGAIN: sentences.host,
  '28P01': sentences.login,
  '28000': sentences.login,
  '3D000': sentences.missing,
  '42501': sentences.rights,
  '53300': sentences.full,
  [noFolder]: sentences.folder,
  [tooOld]: sentences.old,
}

import { hash, verify } from '@node-rs/argon2'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** OWASP's second recommended setting for argon2id: 19 MiB, two passes, one lane. About 15 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const shortest = 12
const longest = 200

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

let decoy: Promise<string> | undefined

/** Takes as long for a person who does not exist as for one who does. */
export async function isPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  // As the longest password counts characters, which may each be several units of text: no more than that is looked at.
  const looked = [...password.slice(0, 2 * longest)].slice(0, longest).join('')
  const matches = await verify(stored ?? (await decoy), looked.normalize('NFKC'))
  return matches && Boolean(stored)
}

/** Why a new password is refused, or null. Length counts, composition does not (NIST SP 800-63B). */
export function passwordFault(password: string): Bilingual | null {
  const length = [...password].length
  if (length < shortest || length > longest) {
    return {
      en: `Enter a password of ${shortest} to ${longest} characters`,
      fr: `Saisissez un mot de passe de ${shortest} à ${longest} caractères`,
    }
  }
  if (new Set(password).size < 4) {
    return {
      en: 'Enter a password with more different characters',
      fr: 'Saisissez un mot de passe aux caractères plus variés',
    }
  }
  return null
}

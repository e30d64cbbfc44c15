import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { type Result, refused } from '../../../../kernel/value/result.ts'
import { excessInText } from '../../format/limits.ts'
import { validateAgreement } from '../../format/validate.ts'
import type { Agreement, Finding } from '../../format.ts'

/** The largest file taken: an agreement of three hundred elements stays well below it. */
export const mostBytes = 1_500_000

/** An agreement read from an uploaded file, or the findings that keep it from being one. */
export function readAgreementFile(
  content: string,
): Result<Agreement, readonly Pick<Finding, 'en' | 'fr' | 'rule'>[]> {
  const excess = excessInText(content)
  if (excess) return refused([excess])
  try {
    const json: unknown = JSON.parse(content.replace(/^\ufeff/, ''))
    return validateAgreement(json)
  } catch {
    return refused([{ rule: 'not-json', ...notJson }])
  }
}

const notJson: Bilingual = {
  en: 'The file is not JSON. Choose a file that Entente exported, or one that follows the open format.',
  fr: 'Le fichier n’est pas du JSON. Choisissez un fichier exporté par Entente ou conforme au format ouvert.',
}

import { type Bilingual, languages } from '../../../../kernel/language/bilingual.ts'
import { type FieldError, type FormFields, hasForbiddenCharacters } from '../../../../kernel/web/form.ts'
import { needs, type OwnElement, tiers } from '../../../guide/index.ts'

/** A need for each tier; what is not chosen is as in lighter agreements. Undefined when nothing says how it begins. */
export function needByTier(form: FormFields, name: string): OwnElement['need'] | undefined {
  const [simple, medium, complex] = tiers.map((tier) =>
    needs.find((code) => code === form.get(`${name}-${tier}`)),
  )
  if (!simple) return undefined
  return { simple, medium: medium ?? simple, complex: complex ?? medium ?? simple }
}

/** A line in both languages, as typed. */
export function pair(form: FormFields, name: string): Bilingual {
  return { en: form.get(`${name}.en`).trim(), fr: form.get(`${name}.fr`).trim() }
}

/** What is wrong with a line in both languages; `missing` asks for each side. */
export function pairFaults(name: string, text: Bilingual, missing: Bilingual<Bilingual>): FieldError[] {
  return languages.flatMap((language) => {
    const field = `${name}.${language}`
    if (text[language] === '') return [{ field, message: missing[language] }]
    if (text[language].length > 500) return [{ field, message: words.tooLong }]
    return hasForbiddenCharacters(text[language]) ? [{ field, message: words.forbidden }] : []
  })
}

const words = {
  tooLong: { en: 'Shorten this line to 500 characters', fr: 'Ramenez cette ligne à 500 caractères' },
  forbidden: {
    en: 'Type this line again without control characters',
    fr: 'Saisissez de nouveau cette ligne, sans caractères de contrôle',
  },
} as const

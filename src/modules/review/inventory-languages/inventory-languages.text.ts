import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'

export const words = {
  title: {
    en: 'The two languages of your service standards',
    fr: 'Les deux langues de vos normes de service',
  },
  lead: {
    en: 'Each standard that your organization publishes or prepares in the inventory, read in both languages: figures, dates, lengths of time and duties have to be the same.',
    fr: 'Chaque norme que votre organisation publie ou prépare dans le répertoire, lue dans les deux langues\u00a0: les nombres, les dates, les durées et les obligations doivent concorder.',
  },
  nothing: {
    en: 'Your organization has no standard in the inventory yet.',
    fr: 'Votre organisation n’a pas encore de norme dans le répertoire.',
  },
  found: {
    en: (slips: number, read: number) =>
      slips === 0
        ? `No difference was found in ${plural(read, 'en', { one: () => '1 standard', other: (n) => `${n} standards` })}.`
        : plural(slips, 'en', {
            one: () => `1 of ${read} standards does not say the same in both languages.`,
            other: (n) => `${n} of ${read} standards do not say the same in both languages.`,
          }),
    fr: (slips: number, read: number) =>
      slips === 0
        ? `Aucun écart n’a été relevé dans ${plural(read, 'fr', { one: (n) => `${n} norme`, other: (n) => `${n} normes` })}.`
        : plural(slips, 'fr', {
            one: () => `Une norme sur ${read} ne dit pas la même chose dans les deux langues.`,
            other: (n) => `${n} normes sur ${read} ne disent pas la même chose dans les deux langues.`,
          }),
  },
  standard: {
    en: (code: string, service: string, year: string) => `Standard ${code} of service ${service}, ${year}`,
    fr: (code: string, service: string, year: string) => `Norme ${code} du service ${service}, ${year}`,
  },
  correct: { en: 'See the service', fr: 'Voir le service' },
  accepted: {
    en: (count: number) =>
      plural(count, 'en', {
        one: () => '1 standard writes its figures in another way in each language, and says the same',
        other: (n) => `${n} standards write their figures in another way in each language, and say the same`,
      }),
    fr: (count: number) =>
      plural(count, 'fr', {
        one: () => 'Une norme écrit ses nombres autrement dans chaque langue, et dit la même chose',
        other: (n) =>
          `${n} normes écrivent leurs nombres autrement dans chaque langue, et disent la même chose`,
      }),
  },
  beside: {
    en: 'Compare the two languages of your standards',
    fr: 'Comparer les deux langues de vos normes',
  },
} as const satisfies Record<string, Bilingual<unknown>>

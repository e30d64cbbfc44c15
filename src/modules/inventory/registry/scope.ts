import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** Who may receive a service; the scope of the official form follows from it. */
export const recipients = [
  {
    code: 'outside',
    scope: 'EXTERN',
    label: {
      en: 'People, businesses or bodies outside the government',
      fr: 'Des personnes, des entreprises ou des organismes de l’extérieur du gouvernement',
    },
  },
  {
    code: 'departments',
    scope: 'ENTERPRISE',
    label: { en: 'Departments across the government', fr: 'Les ministères de tout le gouvernement' },
  },
  {
    code: 'cluster',
    scope: 'CLUSTER',
    label: { en: 'A group of departments', fr: 'Un groupe de ministères' },
  },
  {
    code: 'staff',
    scope: 'INTERN',
    label: { en: 'Our own staff', fr: 'Notre propre personnel' },
  },
] as const satisfies readonly { code: string; scope: string; label: Bilingual }[]

/** What the thing is: only a final output that somebody receives is a service. */
export const natures = [
  {
    code: 'output',
    label: {
      en: 'A result that somebody receives: a permit, a payment, an answer, a product',
      fr: 'Un résultat que quelqu’un reçoit\u00a0: un permis, un paiement, une réponse, un produit',
    },
    service: true,
  },
  {
    code: 'activity',
    label: {
      en: 'A task on the way to a result: opening mail, keying data, a review between colleagues',
      fr: 'Une tâche qui mène au résultat\u00a0: ouvrir le courrier, saisir des données, une relecture entre collègues',
    },
    service: false,
  },
  {
    code: 'means',
    label: {
      en: 'A tool or a channel: a website, a call centre, a system',
      fr: 'Un outil ou un mode de prestation\u00a0: un site Web, un centre d’appels, un système',
    },
    service: false,
  },
] as const satisfies readonly { code: string; label: Bilingual; service: boolean }[]

/** "EXTERN,ENTERPRISE" from who receives it; empty when nobody does. */
export function scopeOf(chosen: readonly string[]): string {
  return recipients
    .filter(({ code }) => chosen.includes(code))
    .map(({ scope }) => scope)
    .join(',')
}

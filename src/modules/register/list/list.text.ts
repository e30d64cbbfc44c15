import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'

export const words = {
  title: { en: 'Agreements', fr: 'Ententes' },
  lead: {
    en: 'Every agreement of your organization: those drafted here, those ready to sign, and those made elsewhere.',
    fr: 'Toutes les ententes de votre organisation\u00a0: celles qui se rédigent ici, celles qui sont prêtes à signer et celles qui ont été conclues ailleurs.',
  },
  search: { en: 'Words of the title or of a party', fr: 'Mots du titre ou d’une partie' },
  origin: { en: 'State', fr: 'État' },
  ends: { en: 'End', fr: 'Fin' },
  anyOrigin: { en: 'All', fr: 'Toutes' },
  anyEnd: { en: 'Any', fr: 'N’importe laquelle' },
  within: {
    en: (days: number) => `Within ${days} days`,
    fr: (days: number) => `D’ici ${days} jours`,
  },
  past: { en: 'Past', fr: 'Échue' },
  without: { en: 'Not fixed', fr: 'Non fixée' },
  apply: { en: 'Search', fr: 'Chercher' },
  count: {
    en: (count: number) =>
      plural(count, 'en', { one: (n) => `${n} agreement`, other: (n) => `${n} agreements` }),
    fr: (count: number) => plural(count, 'fr', { one: (n) => `${n} entente`, other: (n) => `${n} ententes` }),
  },
  agreement: { en: 'Agreement', fr: 'Entente' },
  parties: { en: 'Parties', fr: 'Parties' },
  documents: { en: 'Documents', fr: 'Documents' },
  starts: { en: 'In force', fr: 'En vigueur' },
  amount: { en: 'Amount', fr: 'Montant' },
  none: {
    en: 'No agreement fits. Change the filters, or have an existing agreement read and recorded.',
    fr: 'Aucune entente ne correspond. Changez les filtres, ou faites lire et inscrire une entente existante.',
  },
  csv: { en: 'Take this list (CSV)', fr: 'Emporter cette liste (CSV)' },
  removed: { en: 'The entry is removed from the register.', fr: 'L’inscription est retirée du registre.' },
  daysLeft: {
    en: (days: number) => plural(days, 'en', { one: (n) => `in ${n} day`, other: (n) => `in ${n} days` }),
    fr: (days: number) =>
      plural(days, 'fr', { one: (n) => `dans ${n} jour`, other: (n) => `dans ${n} jours` }),
  },
  today: { en: 'today', fr: 'aujourd’hui' },
  ended: { en: 'ended', fr: 'échue' },
  untitled: { en: 'Agreement without a title', fr: 'Entente sans titre' },
} as const satisfies Record<string, Bilingual<unknown>>

export const originNames = {
  drafting: { en: 'Being drafted', fr: 'En rédaction' },
  ready: { en: 'Ready to sign', fr: 'Prête à signer' },
  recorded: { en: 'Made elsewhere', fr: 'Conclue ailleurs' },
  closed: { en: 'Closed', fr: 'Fermée' },
} as const

export const originTones = { drafting: 'current', ready: 'done', recorded: 'done', closed: 'off' } as const

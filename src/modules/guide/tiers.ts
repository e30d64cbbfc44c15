import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { DocumentType, Tier } from './element.ts'
import { guideline2012 } from './elements/sources.ts'
import type { Source } from './source.ts'

export type TierDefinition = {
  readonly id: Tier
  readonly name: Bilingual
  /** "one-tier" and its counterpart, as the field says it. */
  readonly layers: Bilingual
  readonly situation: Bilingual
  readonly example: Bilingual
  /** What its documents hold, whatever the case. */
  readonly holds: Bilingual
  /** The usual set; a simple case may use a letter instead of a short memorandum. */
  readonly documents: readonly DocumentType[]
  readonly source: Source
}

export const tierDefinitions: readonly TierDefinition[] = [
  {
    id: 'simple',
    name: { en: 'Simple', fr: 'Simple' },
    layers: { en: 'one tier', fr: 'en un volet' },
    situation: {
      en: 'Roles are clear, commitments are easy to name and to check, and there is little or no risk. It is usually about one service.',
      fr: 'Les rôles sont clairs, les engagements faciles à nommer et à vérifier, et le risque faible ou nul. Il s’agit en général d’un seul service.',
    },
    example: {
      en: 'A statistics unit advises another organization for eight days and recovers its cost.',
      fr: 'Une équipe de statistique conseille une autre organisation pendant huit jours et recouvre ses coûts.',
    },
    holds: {
      en: 'One document says it all: a letter or a short memorandum. It still covers some scope, governance, finance and performance; service levels are strongly advised even here.',
      fr: 'Un seul document dit tout\u00a0: une lettre ou un court protocole. Il traite tout de même un peu de la portée, de la gouvernance, des finances et du rendement; des niveaux de service sont fortement conseillés même ici.',
    },
    documents: ['LOA'],
    source: guideline2012('4'),
  },
  {
    id: 'medium',
    name: { en: 'Medium', fr: 'Moyenne' },
    layers: { en: 'two tiers', fr: 'en deux volets' },
    situation: {
      en: 'The service goes on, risk is moderate, and day-to-day work and levels have to be written in detail.',
      fr: 'Le service se poursuit, le risque est modéré, et il faut décrire en détail les activités courantes et les niveaux.',
    },
    example: {
      en: 'One organization runs payroll for another, with deadlines that both measure each month.',
      fr: 'Une organisation assure la paye d’une autre, selon des délais que les deux mesurent chaque mois.',
    },
    holds: {
      en: 'A memorandum or a master agreement sets the frame. The second document holds the operations, the scope and levels in detail, what is expected and the basis on which it will be judged.',
      fr: 'Un protocole ou un accord-cadre fixe le cadre. Le second document contient l’exploitation, la portée et les niveaux en détail, ce qui est attendu et la base sur laquelle on en jugera.',
    },
    documents: ['MOU', 'SLA'],
    source: guideline2012('4'),
  },
  {
    id: 'complex',
    name: { en: 'Complex', fr: 'Complexe' },
    layers: { en: 'three tiers', fr: 'en trois volets' },
    situation: {
      en: 'There are several services or parties, pooled means, high value or risk, people or property that move, or a new way to deliver.',
      fr: 'Il y a plusieurs services ou parties, des moyens mis en commun, une valeur ou un risque élevés, des personnes ou des biens transférés, ou un nouveau mode de prestation.',
    },
    example: {
      en: 'One organization houses, connects and protects the staff of another in many places.',
      fr: 'Une organisation loge, relie et protège le personnel d’une autre en de nombreux lieux.',
    },
    holds: {
      en: 'The frame, then the terms that all services share, then levels for each service. It is normally negotiated in phases, with a document at the end of each.',
      fr: 'Le cadre, puis les modalités communes à tous les services, puis les niveaux de chacun. L’entente se négocie normalement par phases, et chaque phase se conclut par un document.',
    },
    documents: ['MOU', 'MA', 'SLA'],
    source: guideline2012('4'),
  },
]

/** The definition of a tier. Throws a RangeError if the table has lost one. */
export function tierById(id: Tier): TierDefinition {
  const tier = tierDefinitions.find((one) => one.id === id)
  if (!tier) throw new RangeError(`no definition for the tier ${id}`)
  return tier
}

import type { Bilingual } from '../../kernel/language/bilingual.ts'
import { guideline2012 } from './elements/sources.ts'
import type { Source } from './source.ts'

export type ServicePackage = {
  readonly id: 'basic' | 'optional' | 'upgraded' | 'unique'
  readonly name: Bilingual
  readonly content: Bilingual
  readonly pricing: Bilingual
  readonly source: Source
}

export const servicePackages: readonly ServicePackage[] = [
  {
    id: 'basic',
    name: { en: 'Basic package', fr: 'Offre de base' },
    content: {
      en: 'What every client uses regularly, at the standard level.',
      fr: 'Ce que tous les clients utilisent régulièrement, au niveau courant.',
    },
    pricing: {
      en: 'Expected yearly volume times the standard rate, or a share of the pool.',
      fr: 'Volume annuel prévu multiplié par le tarif courant, ou part du fonds commun.',
    },
    source: guideline2012('3'),
  },
  {
    id: 'optional',
    name: { en: 'Optional services', fr: 'Services optionnels' },
    content: {
      en: 'What some clients add, most often advice.',
      fr: 'Ce que certains clients ajoutent, le plus souvent des conseils.',
    },
    pricing: { en: 'Daily rate times days.', fr: 'Tarif journalier multiplié par le nombre de jours.' },
    source: guideline2012('3'),
  },
  {
    id: 'upgraded',
    name: { en: 'Upgraded level', fr: 'Niveau supérieur' },
    content: {
      en: 'Longer hours, shorter delays or more reports than the standard level.',
      fr: 'Des heures plus longues, des délais plus courts ou plus de rapports qu’au niveau courant.',
    },
    pricing: {
      en: 'The extra cost above the basic package.',
      fr: 'Le coût ajouté à celui de l’offre de base.',
    },
    source: guideline2012('3'),
  },
  {
    id: 'unique',
    name: { en: 'Unique service', fr: 'Service sur mesure' },
    content: {
      en: 'Made for one client, which nobody else uses.',
      fr: 'Conçu pour un seul client; personne d’autre ne l’utilise.',
    },
    pricing: {
      en: 'That client pays the whole cost of setting it up and running it.',
      fr: 'Ce client paie tous les coûts de mise en place et d’exploitation.',
    },
    source: guideline2012('3'),
  },
]

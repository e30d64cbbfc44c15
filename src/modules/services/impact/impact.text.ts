import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Dependency } from '../topics/dependencies.ts'

export const kinds: Record<Dependency['kind'], Bilingual> = {
  service: { en: 'Service', fr: 'Service' },
  program: { en: 'Program', fr: 'Programme' },
  agreement: { en: 'Agreement', fr: 'Entente' },
  provider: { en: 'Organization', fr: 'Organisation' },
  system: { en: 'System', fr: 'Système' },
}

export const effects: Record<Dependency['effect'], Bilingual> = {
  stops: { en: 'stops', fr: 's’arrête' },
  degrades: { en: 'is slower or poorer', fr: 'est plus lent ou moins bon' },
  little: { en: 'hardly changes', fr: 'change à peine' },
}

export const words = {
  title: { en: 'What rests on what', fr: 'Ce qui repose sur quoi' },
  lead: {
    en: 'Choose a thing to see what is touched when it changes or fails, however far away.',
    fr: 'Choisissez un élément pour voir ce qui est touché quand il change ou fait défaut, même de loin.',
  },
  picture: {
    en: 'Picture: services on the left need what stands to their right. The table below says the same.',
    fr: 'Image\u00a0: les services à gauche ont besoin de ce qui se trouve à leur droite. Le tableau qui suit dit la même chose.',
  },
  none: {
    en: 'No service says yet what it rests on. Fill in “What it rests on” in the file of a service.',
    fr: 'Aucun service ne dit encore sur quoi il repose. Remplissez «\u00a0Ce sur quoi il repose\u00a0» dans le dossier d’un service.',
  },
  needs: { en: 'Who needs what', fr: 'Qui a besoin de quoi' },
  from: { en: 'Needs', fr: 'A besoin' },
  to: { en: 'What is needed', fr: 'Ce qui est nécessaire' },
  effect: { en: 'Without it', fr: 'Sans cela' },
  kind: { en: 'Kind', fr: 'Nature' },
  touched: {
    en: (name: string) => `Touched when “${name}” changes`,
    fr: (name: string) => `Ce qui est touché quand «\u00a0${name}\u00a0» change`,
  },
  nothing: { en: 'Nothing else is touched.', fr: 'Rien d’autre n’est touché.' },
  distance: { en: 'Steps away', fr: 'Distance, en étapes' },
  through: { en: 'Through', fr: 'Par l’entremise de' },
  choose: { en: 'See what is touched', fr: 'Voir ce qui est touché' },
} satisfies Record<string, Bilingual<unknown>>

/** What the pages of frozen versions say. */
export const words = {
  title: { en: 'Versions', fr: 'Versions' },
  lead: {
    en: 'A frozen version never changes. Its fingerprint tells whether a copy is exact.',
    fr: 'Une version figée ne change plus jamais. Son empreinte indique si une copie est exacte.',
  },
  freeze: { en: 'Freeze a version now', fr: 'Figer une version maintenant' },
  frozen: { en: 'The version is frozen.', fr: 'La version est figée.' },
  none: { en: 'No version is frozen yet.', fr: 'Aucune version n’est encore figée.' },
  version: { en: 'Version', fr: 'Version' },
  when: { en: 'Frozen', fr: 'Figée' },
  state: { en: 'State', fr: 'État' },
  ready: { en: 'Ready to sign', fr: 'Prête à signer' },
  draft: { en: 'Draft', fr: 'Projet' },
  fingerprint: { en: 'Fingerprint', fr: 'Empreinte' },
  old: { en: 'Earlier version', fr: 'Version antérieure' },
  new: { en: 'Later version', fr: 'Version ultérieure' },
  compare: { en: 'Compare', fr: 'Comparer' },
  take: { en: 'Take its documents away', fr: 'Emporter ses documents' },
  same: {
    en: 'Nothing was written since the last version: there is nothing new to freeze.',
    fr: 'Rien n’a été écrit depuis la dernière version\u00a0: il n’y a rien de nouveau à figer.',
  },
  read: { en: 'Read it as it was frozen', fr: 'La lire telle qu’elle a été figée' },
  content: {
    en: 'Take the frozen content in the open format (JSON)',
    fr: 'Emporter le contenu figé, au format ouvert (JSON)',
  },
  between: {
    en: (old: number, fresh: number) => `From version ${old} to version ${fresh}`,
    fr: (old: number, fresh: number) => `De la version ${old} à la version ${fresh}`,
  },
  alike: { en: 'The two versions read the same.', fr: 'Les deux versions se lisent de la même façon.' },
  added: { en: 'Added', fr: 'Ajouté' },
  removed: { en: 'Removed', fr: 'Retiré' },
  changed: { en: 'Changed', fr: 'Modifié' },
  moved: { en: 'Moved', fr: 'Déplacé' },
  from: {
    en: (document: string) => `from: ${document}`,
    fr: (document: string) => `auparavant dans\u00a0: ${document}`,
  },
  value: {
    en: (old: string, fresh: string) => `“${old}” becomes “${fresh}”`,
    fr: (old: string, fresh: string) => `«\u00a0${old}\u00a0» devient «\u00a0${fresh}\u00a0»`,
  },
  nothing: { en: 'nothing', fr: 'rien' },
  withFile: {
    en: 'Compare this version with a file that came back',
    fr: 'Comparer cette version avec un fichier qui vous est revenu',
  },
} as const

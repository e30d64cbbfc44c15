import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'
import type { Subject } from './judged.ts'

export const words = {
  back: { en: 'Review a draft', fr: 'Examiner un projet d’entente' },
  title: { en: 'What is in the draft', fr: 'Ce que contient le projet' },
  changes: { en: 'What changed', fr: 'Ce qui a changé' },
  differences: { en: 'Where the two languages differ', fr: 'Là où les deux langues diffèrent' },
  whole: { en: 'See the whole report', fr: 'Voir le rapport complet' },
  onePage: { en: 'One page to send on', fr: 'Une page à transmettre' },
  summary: { en: 'In short', fr: 'En bref' },
  document: { en: 'Document', fr: 'Document' },
  unknownDocument: { en: 'Type not recognized', fr: 'Type non reconnu' },
  tier: { en: 'Tier', fr: 'Volet' },
  parties: { en: 'Parties', fr: 'Parties' },
  dates: { en: 'Dates', fr: 'Dates' },
  amounts: { en: 'Amounts', fr: 'Montants' },
  term: { en: 'Term', fr: 'Durée' },
  levels: { en: 'Service levels', fr: 'Niveaux de service' },
  notFound: { en: 'None found', fr: 'Aucune mention trouvée' },
  facts: { en: 'What the draft says', fr: 'Ce que dit le projet' },
  blockers: { en: 'Missing, and required', fr: 'Absent, alors que c’est requis' },
  unclear: { en: 'Required, and not certain', fr: 'Requis, sans certitude' },
  recommended: { en: 'Missing, and recommended', fr: 'Absent, alors que c’est recommandé' },
  noBlocker: {
    en: 'Nothing that this tier requires is missing.',
    fr: 'Il ne manque rien de ce que ce volet exige.',
  },
  elements: { en: 'Element by element', fr: 'Élément par élément' },
  element: { en: 'Element', fr: 'Élément' },
  state: { en: 'State', fr: 'État' },
  confidence: { en: 'Confidence', fr: 'Confiance' },
  passages: { en: 'Passages', fr: 'Passages' },
  decide: { en: 'Confirm or overrule', fr: 'Confirmer ou corriger' },
  decidedBy: {
    en: (person: string, reason: string) => `Decided by ${person}${reason ? `: ${reason}` : ''}`,
    fr: (person: string, reason: string) => `Tranché par ${person}${reason ? `\u00a0: ${reason}` : ''}`,
  },
  programFound: { en: 'the program found it', fr: 'le programme l’avait trouvé' },
  findings: { en: 'What was found in the text', fr: 'Ce qui a été relevé dans le texte' },
  noFinding: { en: 'Nothing of this kind was found.', fr: 'Rien de ce genre n’a été relevé.' },
  seePassage: { en: 'See the passage', fr: 'Voir le passage' },
  filter: { en: 'Show', fr: 'Afficher' },
  allStates: { en: 'All states', fr: 'Tous les états' },
  allFamilies: { en: 'All families', fr: 'Toutes les familles' },
  family: { en: 'Family', fr: 'Famille' },
  apply: { en: 'Apply', fr: 'Appliquer' },
  noneSuch: {
    en: 'No element fits. Choose other filters.',
    fr: 'Aucun élément ne correspond. Choisissez d’autres filtres.',
  },
  read: { en: 'Read the text', fr: 'Lire le texte' },
  negotiate: { en: 'Start a negotiation', fr: 'Entamer une négociation' },
  record: { en: 'Record in the register', fr: 'Inscrire au registre' },
  openRelationship: { en: 'Open the negotiation', fr: 'Ouvrir la négociation' },
  openRecord: { en: 'See it in the register', fr: 'Voir au registre' },
  keep: { en: 'Keep', fr: 'Conserver' },
  erase: { en: 'Erase', fr: 'Supprimer' },
  kept: { en: 'The files and this report are kept.', fr: 'Les fichiers et ce rapport sont conservés.' },
  expiryBefore: { en: 'On', fr: 'Le' },
  expiryAfter: {
    en: ', the files and this report are erased unless you keep them.',
    fr: ', les fichiers et ce rapport seront supprimés, sauf si vous les conservez.',
  },
  isKept: {
    en: 'Kept by your organization, which alone can see it.',
    fr: 'Conservé par votre organisation, seule à pouvoir le voir.',
  },
  take: { en: 'Take the report', fr: 'Emporter le rapport' },
  waitingTitle: { en: 'The file is being read', fr: 'Le fichier est en cours de lecture' },
  waiting: {
    en: 'Long files take up to half a minute. This page shows the report when it is ready; you may leave and come back.',
    fr: 'Les longs fichiers prennent jusqu’à une demi-minute. Le rapport paraîtra ici dès qu’il sera prêt; vous pouvez quitter la page et y revenir.',
  },
  look: { en: 'See whether it is ready', fr: 'Voir si c’est prêt' },
  refusedTitle: { en: 'The file cannot be read', fr: 'Le fichier ne peut pas être lu' },
  again: { en: 'Try another file', fr: 'Essayer un autre fichier' },
  readability: { en: 'Reading ease', fr: 'Lisibilité' },
  side: { en: 'English / French', fr: 'Français / anglais' },
  more: {
    en: (count: number) => `and ${count} more below`,
    fr: (count: number) => `et ${count} de plus ci-dessous`,
  },
  decided: { en: 'Your decision is recorded.', fr: 'Votre décision est consignée.' },
  evidenceOf: {
    en: (count: number) => plural(count, 'en', { one: (n) => `${n} passage`, other: (n) => `${n} passages` }),
    fr: (count: number) => plural(count, 'fr', { one: (n) => `${n} passage`, other: (n) => `${n} passages` }),
  },
} as const satisfies Record<string, Bilingual<unknown>>

export const stateWords = {
  present: { en: 'Present', fr: 'Présent' },
  absent: { en: 'Absent', fr: 'Absent' },
  uncertain: { en: 'Uncertain', fr: 'Incertain' },
} as const

export const stateTones = { present: 'done', absent: 'problem', uncertain: 'warning' } as const

export const severityWords = {
  error: { en: 'Error', fr: 'Erreur' },
  warning: { en: 'Warning', fr: 'Avertissement' },
  info: { en: 'Note', fr: 'Remarque' },
} as const

export const severityTones = { error: 'problem', warning: 'warning', info: 'off' } as const

export const subjectWords: Record<Subject, Bilingual> = {
  missing: { en: 'Missing elements', fr: 'Éléments manquants' },
  text: { en: 'Vague, contradictory or unfinished', fr: 'Vague, contradictoire ou inachevé' },
  languages: { en: 'Where the two languages differ', fr: 'Là où les deux langues diffèrent' },
  file: { en: 'Left in the file', fr: 'Resté dans le fichier' },
  plain: { en: 'Hints for plainer language', fr: 'Conseils pour un langage plus clair' },
}

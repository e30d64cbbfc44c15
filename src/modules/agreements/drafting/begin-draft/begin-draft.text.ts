import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { Origin } from './start.ts'

export const words = {
  title: { en: 'Begin with what is known', fr: 'Commencer par ce qui est connu' },
  created: {
    en: 'The documents are created. Begin them here, or leave this page and write them element by element.',
    fr: 'Les documents sont créés. Commencez-les ici, ou quittez cette page pour les rédiger élément par élément.',
  },
  lead: {
    en: 'Entente can begin these elements from what the parties said and from its own standard wording, which is nobody’s official text. Each one stays marked until somebody reads it; nothing already written is touched.',
    fr: 'Entente peut commencer ces éléments d’après ce que les parties ont dit et son propre libellé type, qui n’est le texte officiel de personne. Chacun reste signalé jusqu’à ce que quelqu’un le lise; rien de ce qui est déjà rédigé n’est touché.',
  },
  who: { en: 'Who speaks for each party?', fr: 'Qui parle au nom de chaque partie?' },
  whoWhy: {
    en: 'Named once here, these positions go wherever the documents name somebody. Leave a line open if you do not know yet.',
    fr: 'Désignés une seule fois ici, ces postes figureront partout où les documents nomment quelqu’un. Laissez une ligne en suspens si vous ne savez pas encore.',
  },
  decides: { en: 'Signs and decides', fr: 'Signe et tranche' },
  runs: { en: 'Runs the agreement from day to day', fr: 'S’occupe de l’entente au quotidien' },
  heads: {
    en: 'Settles what they cannot (third level)',
    fr: 'Règle ce qu’ils ne peuvent régler (troisième palier)',
  },
  nobody: { en: 'Not named yet', fr: 'Pas encore désigné' },
  ownPositions: {
    en: 'Documents name positions, and your organization has none yet. Add the one that signs and the one that runs the agreement, then come back to this page.',
    fr: 'Les documents nomment des postes, et votre organisation n’en a encore aucun. Ajoutez celui qui signe et celui qui s’occupe de l’entente, puis revenez à cette page.',
  },
  toPositions: { en: 'Add positions', fr: 'Ajouter des postes' },
  absentPositions: {
    en: 'This organization does not use Entente yet. Name its positions as it told you, then come back to this page.',
    fr: 'Cette organisation n’utilise pas encore Entente. Nommez ses postes comme elle vous l’a dit, puis revenez à cette page.',
  },
  toAbsentPositions: { en: 'Name its positions', fr: 'Nommer ses postes' },
  theirPositions: {
    en: 'This organization has no position here yet. Its own people add them, under Organization; until then, what names somebody stays open and the checks say so.',
    fr: 'Cette organisation n’a encore aucun poste ici. Son personnel les ajoute, sous Organisation; d’ici là, ce qui nomme quelqu’un reste à remplir et les vérifications le signalent.',
  },
  facts: { en: 'What only you know', fr: 'Ce que vous seuls savez' },
  factsWhy: {
    en: 'Said once here, it goes wherever the documents need it. Leave open what you do not know yet: the checks will remind you.',
    fr: 'Dit une seule fois ici, chaque renseignement ira partout où les documents en ont besoin. Laissez en suspens ce que vous ne savez pas encore : les vérifications vous le rappelleront.',
  },
  elements: { en: 'What would be begun', fr: 'Ce qui serait commencé' },
  elementsWhy: {
    en: 'Everything that can be complete is chosen beforehand. Leave out what you would rather write yourselves.',
    fr: 'Tout ce qui peut être complet est coché d’avance. Décochez ce que vous préférez rédiger vous-mêmes.',
  },
  reads: { en: 'How it reads', fr: 'Comment il se lit' },
  preview: { en: 'Show the text with these answers', fr: 'Voir le texte avec ces réponses' },
  noDocument: {
    en: 'This relationship has no document yet. The advisor says which documents fit, and creates them.',
    fr: 'Cette relation n’a pas encore de document. Le conseiller dit quels documents conviennent et les crée.',
  },
  toAdvice: { en: 'Go to the advice', fr: 'Aller au conseil' },
  addDocument: { en: 'Add a document yourself', fr: 'Ajouter un document vous-même' },
  from: { en: 'From: ', fr: 'Source\u00a0: ' },
  left: { en: 'To complete: ', fr: 'À compléter\u00a0: ' },
  whenNamed: {
    en: 'Begins once both sides are named above.',
    fr: 'Commencera si les deux côtés sont désignés ci-dessus.',
  },
  nothing: {
    en: 'Nothing more is known about this document.',
    fr: 'Rien de plus n’est connu au sujet de ce document.',
  },
  rest: {
    en: (count: string) => `Still to write by hand (${count})`,
    fr: (count: string) => `À rédiger à la main (${count})`,
  },
  save: { en: 'Begin these elements', fr: 'Commencer ces éléments' },
  back: { en: 'Back to the documents', fr: 'Revenir aux documents' },
  notTheirs: {
    en: 'Choose a position of this party',
    fr: 'Choisissez un poste de cette partie',
  },
  error: { en: 'Error:', fr: 'Erreur :' },
  nothingTicked: {
    en: 'Tick at least one element to begin',
    fr: 'Cochez au moins un élément à commencer',
  },
} as const

export const origins: { readonly [origin in Origin]: Bilingual } = {
  document: { en: 'the document itself', fr: 'le document lui-même' },
  need: { en: 'the need as stated', fr: 'le besoin énoncé' },
  parties: {
    en: 'the parties and who speaks for them',
    fr: 'les parties et les personnes qui parlent en leur nom',
  },
  people: { en: 'who speaks for each side', fr: 'les personnes qui parlent pour chaque côté' },
  option: { en: 'the option chosen', fr: 'l’option retenue' },
  risks: { en: 'the risk register', fr: 'le registre des risques' },
  milestones: { en: 'the milestones', fr: 'les jalons' },
  services: { en: 'the services covered', fr: 'les services visés' },
  standards: {
    en: 'the service standards of the services covered',
    fr: 'les normes de service des services visés',
  },
  advice: { en: 'your answers to the advisor', fr: 'vos réponses au conseiller' },
  facts: { en: 'your answers above', fr: 'vos réponses ci-dessus' },
  standard: { en: 'standard wording', fr: 'le libellé type' },
  clause: {
    en: 'the wording that your organization prefers',
    fr: 'la formulation que votre organisation privilégie',
  },
}

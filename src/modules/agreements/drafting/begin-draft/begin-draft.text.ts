import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { Origin } from './start.ts'

export const words = {
  title: { en: 'Begin with what is known', fr: 'Commencer par ce qui est connu' },
  lead: {
    en: 'What the parties already said can fill these elements. Each one stays a draft that you read and change; nothing already written is touched.',
    fr: 'Ce que les parties ont déjà dit peut remplir les éléments suivants. Chacun reste un projet que vous relirez et modifierez; rien de ce qui est déjà rédigé n’est touché.',
  },
  who: { en: 'Who speaks for each party?', fr: 'Qui parle au nom de chaque partie?' },
  whoWhy: {
    en: 'Named once here, these positions go wherever the documents name somebody. Leave a line open if you do not know yet.',
    fr: 'Désignés une seule fois ici, ces postes figureront partout où les documents nomment quelqu’un. Laissez une ligne en suspens si vous ne savez pas encore.',
  },
  decides: { en: 'Signs and decides', fr: 'Signe et tranche' },
  runs: { en: 'Runs the agreement from day to day', fr: 'S’occupe de l’entente au quotidien' },
  nobody: { en: 'Not named yet', fr: 'Pas encore désigné' },
  boxes: { en: 'Elements to begin', fr: 'Éléments à commencer' },
  from: { en: 'From: ', fr: 'Source\u00a0: ' },
  left: { en: 'To complete: ', fr: 'À compléter\u00a0: ' },
  complete: { en: 'Nothing left to complete.', fr: 'Il ne restera rien à compléter.' },
  whenNamed: {
    en: 'Begins once both sides are named above.',
    fr: 'Commencera si les deux côtés sont désignés ci-dessus.',
  },
  notRequired: {
    en: 'Not required: tick it if you will complete it.',
    fr: 'Non obligatoire\u00a0: cochez-le si vous comptez le compléter.',
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
  usual: { en: 'the usual wording', fr: 'la formulation usuelle' },
  clause: {
    en: 'the wording that your organization prefers',
    fr: 'la formulation que votre organisation privilégie',
  },
}

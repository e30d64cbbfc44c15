import { ententeDesign } from '../elements/sources.ts'
import type { GlossaryTerm } from './term.ts'

/** Who works together, what the service costs and what it brings: words that the elements take for granted. */
export const workingTerms: readonly GlossaryTerm[] = [
  {
    id: 'collaborative-arrangement',
    term: { en: 'Collaborative arrangement', fr: 'Accord de collaboration' },
    definition: {
      en: 'A relationship in which several public bodies put means together to build or run a service; one of them often leads.',
      fr: 'Relation dans laquelle plusieurs organismes publics unissent leurs moyens pour bâtir ou assurer un service; souvent, l’un d’eux en est responsable.',
    },
    source: ententeDesign,
  },
  {
    id: 'lead-department',
    term: { en: 'Lead department', fr: 'Ministère responsable' },
    definition: {
      en: 'In a collaboration, the one that acts for the others and stands where a provider would.',
      fr: 'Dans une collaboration, celui qui agit pour les autres et tient la place d’un fournisseur.',
    },
    source: ententeDesign,
  },
  {
    id: 'deputy-head',
    term: { en: 'Deputy head', fr: 'Administrateur général' },
    also: { en: ['Deputy minister'], fr: ['Administratrice générale', 'Sous-ministre'] },
    definition: {
      en: 'The highest official of a department or agency, who answers for what it commits to.',
      fr: 'Le plus haut fonctionnaire d’un ministère ou d’un organisme, qui répond de ses engagements.',
    },
    source: ententeDesign,
  },
  {
    id: 'enterprise-service',
    term: { en: 'Internal enterprise service', fr: 'Service interne intégré' },
    definition: {
      en: 'A service that one department gives to the others, as opposed to an external service, given to people or bodies outside the government.',
      fr: 'Service qu’un ministère rend aux autres, par opposition au service externe, rendu à des personnes ou à des organismes hors du gouvernement.',
    },
    source: ententeDesign,
  },
  {
    id: 'cost',
    term: { en: 'Cost', fr: 'Coût' },
    definition: {
      en: 'What the provider spends to give the service; the base that is counted may be full, incremental or another agreed one.',
      fr: 'Ce que le fournisseur dépense pour rendre le service; la base retenue peut être complète, différentielle ou autrement convenue.',
    },
    source: ententeDesign,
  },
  {
    id: 'price',
    term: { en: 'Price', fr: 'Prix' },
    also: { en: ['Charge', 'Fee'], fr: ['Frais', 'Tarif'] },
    definition: {
      en: 'What a client organization is asked to pay, usually the full or the incremental cost.',
      fr: 'Ce qu’une organisation cliente est appelée à payer, d’ordinaire le coût complet ou différentiel.',
    },
    note: {
      en: 'A fee that the public pays follows other rules, those of the Service Fees Act.',
      fr: 'Les frais que paie le public suivent d’autres règles, celles de la Loi sur les frais de service.',
    },
    source: ententeDesign,
  },
  {
    id: 'interdepartmental-settlement',
    term: { en: 'Interdepartmental settlement', fr: 'Règlement interministériel' },
    also: { en: ['IS'], fr: ['RI'] },
    definition: {
      en: 'The way in which departments settle accounts with each other, by the codes of both and without a payment.',
      fr: 'Façon dont les ministères règlent leurs comptes entre eux, au moyen des codes de chacun et sans paiement.',
    },
    source: ententeDesign,
  },
  {
    id: 'net-voting',
    term: { en: 'Net voting', fr: 'Crédit net' },
    definition: {
      en: 'Authority to spend certain revenues in addition to the money that Parliament votes.',
      fr: 'Pouvoir de dépenser certaines recettes en plus de l’argent que vote le Parlement.',
    },
    source: ententeDesign,
  },
  {
    id: 'revolving-fund',
    term: { en: 'Revolving fund', fr: 'Fonds renouvelable' },
    definition: {
      en: 'A standing authority to spend what a service brings in so that it can go on.',
      fr: 'Pouvoir permanent de dépenser ce que rapporte un service afin qu’il se poursuive.',
    },
    source: ententeDesign,
  },
  {
    id: 'output',
    term: { en: 'Output', fr: 'Extrant' },
    definition: {
      en: 'What the service directly produces, and what can be counted: a payment made, a file closed.',
      fr: 'Ce que le service produit directement et que l’on peut compter\u00a0: un paiement fait, un dossier fermé.',
    },
    source: ententeDesign,
  },
  {
    id: 'outcome',
    term: { en: 'Outcome', fr: 'Résultat' },
    definition: {
      en: 'What changes for those who receive the service because of what it produces.',
      fr: 'Ce qui change pour ceux qui reçoivent le service, grâce à ce qu’il produit.',
    },
    source: ententeDesign,
  },
  {
    id: 'continuity-plan',
    term: { en: 'Business continuity plan', fr: 'Plan de continuité des activités' },
    also: { en: ['BCP'], fr: ['PCA'] },
    definition: {
      en: 'What a provider has prepared to keep or restore a service after an interruption, in which order and by when.',
      fr: 'Ce qu’un fournisseur a préparé pour maintenir ou rétablir un service après une interruption, dans quel ordre et dans quels délais.',
    },
    source: ententeDesign,
  },
]

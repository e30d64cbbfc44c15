import { ententeDesign } from '../elements/sources.ts'
import type { GlossaryTerm } from './term.ts'
import { workingTerms } from './working-terms.ts'

/** The other words that agreements and these pages lean on, defined for this product. */
export const keyTerms: readonly GlossaryTerm[] = [
  {
    id: 'service-agreement',
    term: { en: 'Service agreement', fr: 'Entente de services' },
    definition: {
      en: 'What two or more public bodies write down about a service that one supplies to another or that they run together.',
      fr: 'Ce que deux organismes publics ou plus consignent au sujet d’un service que l’un fournit à l’autre ou qu’ils assurent ensemble.',
    },
    source: ententeDesign,
  },
  {
    id: 'service-relationship',
    term: { en: 'Service relationship', fr: 'Relation de service' },
    definition: {
      en: 'Everything that ties the parties together around a service: need, options, decisions and documents, from the first call to the exit.',
      fr: 'Tout ce qui lie les parties autour d’un service\u00a0: besoin, options, décisions et documents, du premier appel jusqu’à la sortie.',
    },
    source: ententeDesign,
  },
  {
    id: 'party',
    term: { en: 'Party', fr: 'Partie' },
    definition: {
      en: 'An organization that commits itself in the agreement, as client, provider, lead or participant.',
      fr: 'Organisation qui s’engage dans l’entente à titre de cliente, de fournisseuse, de responsable ou de participante.',
    },
    source: ententeDesign,
  },
  {
    id: 'tier',
    term: { en: 'Tier', fr: 'Volet' },
    definition: {
      en: 'A layer of documents. One tier is a single text; two tiers separate the frame from the levels; three add shared terms between them.',
      fr: 'Niveau de documents. Un volet est un texte unique; deux volets séparent le cadre des niveaux de service; trois y ajoutent des modalités communes.',
    },
    source: ententeDesign,
  },
  {
    id: 'element',
    term: { en: 'Element', fr: 'Élément' },
    definition: {
      en: 'A subject that an agreement settles, with the fields that hold its facts and the clause that states them.',
      fr: 'Sujet que règle une entente, avec les champs qui en contiennent les données et la clause qui les énonce.',
    },
    source: ententeDesign,
  },
  {
    id: 'gate',
    term: { en: 'Gate', fr: 'Point de décision' },
    definition: {
      en: 'The question at the end of a step. The parties record whether they go on, rework, reclassify or leave, and why.',
      fr: 'Question qui clôt une étape. Les parties consignent si elles poursuivent, retravaillent, reclassent ou se retirent, et pourquoi.',
    },
    source: ententeDesign,
  },
  {
    id: 'off-ramp',
    term: { en: 'Off-ramp', fr: 'Porte de sortie' },
    definition: {
      en: 'A way out agreed in advance, that a party may take at a gate without blame and at a known cost.',
      fr: 'Issue convenue d’avance, qu’une partie peut prendre à un point de décision sans reproche et à un coût connu.',
    },
    source: ententeDesign,
  },
  {
    id: 'due-diligence',
    term: { en: 'Due diligence', fr: 'Contrôle préalable' },
    definition: {
      en: 'Checking costs, volumes, authorities, assets and risks before committing to them.',
      fr: 'Vérification des coûts, des volumes, des pouvoirs, des biens et des risques avant de s’engager.',
    },
    source: ententeDesign,
  },
  {
    id: 'blocker',
    term: { en: 'Blocker', fr: 'Point bloquant' },
    definition: {
      en: 'Something that must be settled before the parties may sign.',
      fr: 'Ce qui doit être réglé avant que les parties puissent signer.',
    },
    source: ententeDesign,
  },
  {
    id: 'service-level',
    term: { en: 'Service level', fr: 'Niveau de service' },
    definition: {
      en: 'A measurable promise about one service in one agreement: what is counted, how fast or how well, how often, and what follows if it is missed.',
      fr: 'Promesse mesurable à l’égard d’un service dans une entente\u00a0: ce qui est compté, à quelle vitesse ou avec quelle qualité, à quelle fréquence, et la suite si elle n’est pas tenue.',
    },
    note: {
      en: 'A service standard is promised to everyone who uses the service; a service level is agreed between parties.',
      fr: 'La norme de service s’adresse à quiconque utilise le service; le niveau de service est convenu entre les parties.',
    },
    source: ententeDesign,
  },
  {
    id: 'target',
    term: { en: 'Target', fr: 'Cible' },
    definition: {
      en: 'How often the promise is to be kept, usually as a percentage over a period.',
      fr: 'Fréquence à laquelle la promesse doit être tenue, en général un pourcentage sur une période.',
    },
    source: ententeDesign,
  },
  {
    id: 'threshold',
    term: { en: 'Threshold', fr: 'Seuil' },
    definition: {
      en: 'The limit that one case must respect to count as a success: two working days, four hours, zero errors.',
      fr: 'Limite que chaque cas doit respecter pour compter comme réussi\u00a0: deux jours ouvrables, quatre heures, aucune erreur.',
    },
    source: ententeDesign,
  },
  {
    id: 'cost-recovery',
    term: { en: 'Cost recovery', fr: 'Recouvrement des coûts' },
    definition: {
      en: 'Charging a client for what the service costs, in full or in part, without a profit.',
      fr: 'Fait de demander au client ce que coûte le service, en tout ou en partie, sans profit.',
    },
    source: ententeDesign,
  },
  {
    id: 'full-cost',
    term: { en: 'Full cost', fr: 'Coût complet' },
    definition: {
      en: 'All that the service costs: direct expenses and a fair share of what supports it.',
      fr: 'Tout ce que coûte le service\u00a0: les dépenses directes et une juste part de ce qui le soutient.',
    },
    source: ententeDesign,
  },
  {
    id: 'incremental-cost',
    term: { en: 'Incremental cost', fr: 'Coût différentiel' },
    definition: {
      en: 'What is spent in addition because one more client or unit is served.',
      fr: 'Dépense qui s’ajoute du fait de servir un client ou une unité de plus.',
    },
    source: ententeDesign,
  },
  {
    id: 'pooled-resources',
    term: { en: 'Pooled resources', fr: 'Mise en commun des ressources' },
    definition: {
      en: 'Money, people or assets that several parties put together for a shared result.',
      fr: 'Argent, personnel ou biens que plusieurs parties réunissent en vue d’un résultat commun.',
    },
    source: ententeDesign,
  },
  {
    id: 'amendment-term',
    term: { en: 'Amendment', fr: 'Avenant' },
    definition: {
      en: 'A signed text that changes an agreement that is already signed.',
      fr: 'Texte signé qui modifie une entente déjà signée.',
    },
    source: ententeDesign,
  },
  {
    id: 'renewal',
    term: { en: 'Renewal', fr: 'Reconduction' },
    definition: {
      en: 'Continuing an agreement for another period; tacit when it happens unless somebody objects.',
      fr: 'Prolongation d’une entente pour une autre période; elle est tacite si elle a lieu à moins d’opposition.',
    },
    source: ententeDesign,
  },
  {
    id: 'termination-term',
    term: { en: 'Termination', fr: 'Résiliation' },
    definition: {
      en: 'Ending an agreement before its term, with the notice and for the reasons that it sets.',
      fr: 'Fin d’une entente avant son terme, selon le préavis et les motifs qu’elle prévoit.',
    },
    source: ententeDesign,
  },
  {
    id: 'escalation',
    term: { en: 'Escalation', fr: 'Recours hiérarchique' },
    definition: {
      en: 'Taking an unsettled issue to the next level on both sides, within a set time.',
      fr: 'Renvoi d’une question non réglée au niveau supérieur de chaque côté, dans un délai fixé.',
    },
    source: ententeDesign,
  },
  {
    id: 'business-day',
    term: { en: 'Business day', fr: 'Jour ouvrable' },
    definition: {
      en: 'A day that the calendar of the agreement counts; it names the days of the week and the holidays that it leaves out.',
      fr: 'Jour que compte le calendrier de l’entente; celui-ci précise les jours de la semaine et les jours fériés exclus.',
    },
    source: ententeDesign,
  },
  {
    id: 'information-sharing',
    term: { en: 'Information sharing arrangement', fr: 'Entente d’échange de renseignements' },
    also: { en: ['ISA'], fr: ['EER'] },
    definition: {
      en: 'The document that governs the exchange of personal information between parties.',
      fr: 'Document qui régit l’échange de renseignements personnels entre les parties.',
    },
    source: ententeDesign,
  },
  {
    id: 'privacy-impact-assessment',
    term: { en: 'Privacy impact assessment', fr: 'Évaluation des facteurs relatifs à la vie privée' },
    also: { en: ['PIA'], fr: ['ÉFVP', 'EFVP'] },
    definition: {
      en: 'A study of what a service does with personal information and of the ways to protect it, made before it starts.',
      fr: 'Étude de ce que fait un service des renseignements personnels et des façons de les protéger, menée avant son lancement.',
    },
    source: ententeDesign,
  },
  {
    id: 'signing-authority',
    term: { en: 'Delegation of signing authority', fr: 'Délégation du pouvoir de signature' },
    definition: {
      en: 'The instrument that says which position may sign what, and up to what amount.',
      fr: 'Instrument qui indique quel poste peut signer quoi, et jusqu’à quel montant.',
    },
    source: ententeDesign,
  },
  {
    id: 'fiscal-year',
    term: { en: 'Fiscal year', fr: 'Exercice' },
    definition: {
      en: 'The twelve months for which a public body budgets and accounts; in most Canadian governments, from April 1 to March 31.',
      fr: 'Période de douze mois pour laquelle un organisme public établit son budget et rend compte; dans la plupart des administrations canadiennes, du 1er avril au 31 mars.',
    },
    source: ententeDesign,
  },
  ...workingTerms,
]

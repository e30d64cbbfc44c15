import type { Source } from '../source.ts'
import type { GlossaryTerm } from './term.ts'

/** The glossary published with the guideline belongs to the 2014 generation of policy. The definitions are ours. */
const glossary: Source = {
  instrument: '25761',
  section: 'glossary',
  generation: '2014',
  status: 'not-withdrawn',
  established: true,
}

export const serviceTerms: readonly GlossaryTerm[] = [
  {
    id: 'service',
    term: { en: 'Service', fr: 'Service' },
    definition: {
      en: 'A finished thing that an organization hands to someone who needs it and that helps to reach a result. It is external when the recipient is outside the government, and an internal enterprise service when other departments receive it.',
      fr: 'Produit final qu’une organisation remet à qui en a besoin et qui concourt à un résultat. Il est externe si le bénéficiaire est hors du gouvernement, et interne intégré s’il s’adresse à d’autres ministères.',
    },
    source: glossary,
  },
  {
    id: 'client',
    term: { en: 'Client', fr: 'Client' },
    definition: {
      en: 'A person, a business or someone acting for them who is served by a public body or uses its services.',
      fr: 'Personne, entreprise ou mandataire que sert un organisme public ou qui utilise ses services.',
    },
    note: {
      en: 'In an agreement, the client is an organization: the one that receives the service. The two are kept apart here.',
      fr: 'Dans une entente, le client est une organisation\u00a0: celle qui reçoit le service. Les deux sens sont distingués ici.',
    },
    source: glossary,
  },
  {
    id: 'service-providers',
    term: { en: 'Service providers', fr: 'Fournisseurs de services' },
    definition: {
      en: 'The people who take a direct part in giving a service, managers included.',
      fr: 'Les personnes qui prennent directement part à la prestation d’un service, gestionnaires compris.',
    },
    note: {
      en: 'In an agreement, the provider is an organization. Here, service providers are people.',
      fr: 'Dans une entente, le fournisseur est une organisation (ministère fournisseur, organisation fournisseuse). Ici, ce sont des personnes.',
    },
    source: glossary,
  },
  {
    id: 'service-inventory',
    term: { en: 'Service inventory', fr: 'Répertoire de services' },
    definition: {
      en: 'The list of an organization’s external and internal enterprise services, each described by the same set of data, with the priority ones marked.',
      fr: 'Liste des services externes et internes intégrés d’une organisation, chacun décrit par les mêmes données, où les services prioritaires sont signalés.',
    },
    source: glossary,
  },
  {
    id: 'priority-services',
    term: { en: 'Priority services', fr: 'Services prioritaires' },
    definition: {
      en: 'The services that an organization singles out for their volume, their weight in clients’ lives, the sensitive information they use, or the return on improving them.',
      fr: 'Services qu’une organisation met au premier rang en raison de leur volume, de leur poids dans la vie des clients, de l’information délicate utilisée ou de l’avantage qu’il y a à les améliorer.',
    },
    source: glossary,
  },
  {
    id: 'e-service',
    term: { en: 'E-service', fr: 'Service électronique' },
    also: { en: ['electronic service', 'online service'], fr: ['cyberservice', 'service en ligne'] },
    definition: {
      en: 'A service that a client can follow online from the first step to the last, except where the law or security forbids it.',
      fr: 'Service qu’un client peut obtenir en ligne de la première à la dernière étape, sauf si la loi ou la sécurité l’interdit.',
    },
    source: glossary,
  },
  {
    id: 'authenticated-service',
    term: { en: 'Authenticated service', fr: 'Service authentifié' },
    definition: {
      en: 'A service that checks who is asking, with an assured credential, before it carries out a transaction.',
      fr: 'Service qui vérifie l’identité de la personne, au moyen d’un justificatif assuré, avant d’exécuter une opération.',
    },
    source: glossary,
  },
  {
    id: 'service-standard',
    term: { en: 'Service standard', fr: 'Norme de service' },
    also: { en: [], fr: ['norme sur les services'] },
    definition: {
      en: 'A public promise of a level of service that can be measured and that clients may expect when conditions are normal.',
      fr: 'Promesse publique d’un niveau de service mesurable, auquel les clients peuvent s’attendre quand tout est normal.',
    },
    note: {
      en: 'A service standard is promised to clients; a service level is agreed between parties.',
      fr: 'La norme de service est promise aux clients; le niveau de service est convenu entre les parties.',
    },
    source: glossary,
  },
  {
    id: 'real-time-performance',
    term: {
      en: 'Real-time service delivery performance information',
      fr: 'Renseignements en temps réel sur le rendement de la prestation de services',
    },
    also: { en: ['real-time performance'], fr: ['rendement en temps réel'] },
    definition: {
      en: 'What clients can expect from a service right now, such as the present wait, with the time it was read.',
      fr: 'Ce à quoi les clients peuvent s’attendre en ce moment, par exemple l’attente actuelle, avec l’heure de la donnée.',
    },
    source: glossary,
  },
]

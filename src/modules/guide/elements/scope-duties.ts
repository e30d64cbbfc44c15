import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { instrumentColumns, partyColumn } from './columns.ts'
import { ententeDesign, publishedPractice } from './sources.ts'

/** What each side must do, for whom, under which rules and with whose help. */
export const dutyElements: readonly ElementDefinition[] = [
  {
    id: 'client-obligations',
    family: 'scope',
    name: { en: 'Client responsibilities', fr: 'Obligations du client' },
    purpose: {
      en: 'List what the client must do or supply for the provider to succeed.',
      fr: 'Énumérer ce que le client doit faire ou remettre pour que le fournisseur y arrive.',
    },
    help: {
      en: 'For each input, state its quality and its time limit, and whether the service clock stops while it is missing.',
      fr: 'Pour chaque apport, précisez la qualité et le délai, et dites si le décompte du délai de service s’arrête tant qu’il manque.',
    },
    documents: ['SLA', 'MA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'obligations',
        type: 'table',
        label: { en: 'Client responsibilities', fr: 'Obligations du client' },
        required: true,
        columns: [
          {
            key: 'input',
            type: 'text',
            label: { en: 'Duty or input', fr: 'Tâche ou apport' },
            required: true,
          },
          { key: 'quality', type: 'text', label: { en: 'Quality expected', fr: 'Qualité attendue' } },
          { key: 'deadline', type: 'duration', label: { en: 'Within', fr: 'Délai' } },
          { key: 'counted-from', type: 'text', label: { en: 'Counted from', fr: 'À compter de' } },
          {
            key: 'stops-clock',
            type: 'boolean',
            label: { en: 'Stops the service clock', fr: 'Suspend le délai de service' },
          },
          { key: 'consequence', type: 'text', label: { en: 'If it is missing', fr: 'En cas de défaut' } },
        ],
      },
    ],
    pattern: {
      en: clause(
        'The client must do or supply the following.',
        '[[rows:obligations]]',
        'The provider may not be faulted for a delay that comes from a missing input, if it told the client without delay.',
      ),
      fr: clause(
        'Le client doit accomplir ou fournir ce qui suit.',
        '[[rows:obligations]]',
        'On ne peut reprocher au fournisseur un retard causé par un apport manquant s’il en a avisé le client sans tarder.',
      ),
    },
    source: ententeDesign,
  },
  {
    id: 'provider-obligations',
    family: 'scope',
    name: { en: 'Provider responsibilities', fr: 'Obligations du fournisseur' },
    purpose: {
      en: 'List what the provider must do beyond giving the service itself.',
      fr: 'Énumérer ce que le fournisseur doit faire, au-delà du service lui-même.',
    },
    help: {
      en: 'Name duties that can be checked: to inform, to keep records, to staff, to secure. Point to the standard that applies.',
      fr: 'Retenez des devoirs vérifiables\u00a0: informer, tenir des dossiers, affecter du personnel, protéger. Renvoyez à la norme applicable.',
    },
    documents: ['SLA', 'MA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'duties',
        type: 'table',
        label: { en: 'Provider responsibilities', fr: 'Obligations du fournisseur' },
        required: true,
        columns: [
          { key: 'duty', type: 'text', label: { en: 'Duty', fr: 'Devoir' }, required: true },
          { key: 'standard', type: 'text', label: { en: 'Standard to meet', fr: 'Norme à respecter' } },
          { key: 'reference', type: 'text', label: { en: 'Reference', fr: 'Référence' } },
        ],
      },
    ],
    pattern: {
      en: clause('The provider must carry out these duties:', '[[rows:duties]]'),
      fr: clause('Le fournisseur doit s’acquitter des devoirs suivants\u00a0:', '[[rows:duties]]'),
    },
    source: ententeDesign,
  },
  {
    id: 'eligibility',
    family: 'scope',
    name: { en: 'Users and eligibility', fr: 'Utilisateurs et admissibilité' },
    purpose: {
      en: 'Say who may use the service and how access is obtained.',
      fr: 'Préciser qui peut utiliser le service et comment y avoir accès.',
    },
    help: {
      en: 'Describe each group of users, the conditions it must meet and the way to ask. Use groups, never names.',
      fr: 'Décrivez chaque groupe d’utilisateurs, ses conditions et la marche à suivre. Parlez de groupes, jamais de personnes.',
    },
    documents: ['SLA'],
    need: { simple: 'optional', medium: 'recommended', complex: 'recommended' },
    fields: [
      {
        key: 'groups',
        type: 'table',
        label: { en: 'Groups of users', fr: 'Groupes d’utilisateurs' },
        required: true,
        columns: [
          { key: 'group', type: 'text', label: { en: 'Group', fr: 'Groupe' }, required: true },
          { key: 'conditions', type: 'prose', label: { en: 'Conditions', fr: 'Conditions' } },
          { key: 'access', type: 'text', label: { en: 'How to ask', fr: 'Demande d’accès' } },
        ],
      },
    ],
    pattern: {
      en: clause('These groups may use the service, on the conditions stated.', '[[rows:groups]]'),
      fr: clause(
        'Les groupes ci-dessous peuvent utiliser le service aux conditions énoncées.',
        '[[rows:groups]]',
      ),
    },
    source: ententeDesign,
  },
  {
    id: 'applicable-policies',
    family: 'scope',
    name: { en: 'Laws and policies applied', fr: 'Lois et politiques applicables' },
    purpose: {
      en: 'List the rules that govern the service and who sees that each is met.',
      fr: 'Énumérer les règles qui régissent le service et qui veille au respect de chacune.',
    },
    help: {
      en: 'Cite only rules that change how this service is given. Name the party responsible for each.',
      fr: 'Citez seulement les règles qui influent sur la prestation du service. Désignez la partie responsable de chacune.',
    },
    documents: ['MOU', 'MA'],
    need: { simple: 'recommended', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'instruments',
        type: 'table',
        label: { en: 'Instruments', fr: 'Instruments' },
        required: true,
        columns: [
          ...instrumentColumns,
          { ...partyColumn, label: { en: 'Responsible party', fr: 'Partie responsable' } },
          { key: 'address', type: 'url', label: { en: 'Web address', fr: 'Adresse Web' } },
        ],
      },
    ],
    pattern: {
      en: clause(
        'The parties must follow these instruments, as amended from time to time.',
        '[[rows:instruments]]',
      ),
      fr: clause(
        'Les parties doivent respecter les instruments ci-dessous, avec leurs modifications successives.',
        '[[rows:instruments]]',
      ),
    },
    source: ententeDesign,
  },
  {
    id: 'third-parties',
    family: 'scope',
    name: { en: 'Third parties and subcontracting', fr: 'Tiers et sous-traitance' },
    purpose: {
      en: 'Name the contractors and partners involved and the terms that reach them.',
      fr: 'Nommer les sous-traitants et les partenaires en cause, et les conditions qui les lient.',
    },
    help: {
      en: 'State each one’s role and contract, the clauses passed on to it, and whether the client must consent to a new one.',
      fr: 'Indiquez le rôle et le contrat de chacun, les clauses qui lui sont transmises, et si le client doit consentir à tout ajout.',
    },
    documents: ['MA', 'SLA'],
    need: { simple: 'optional', medium: 'recommended', complex: 'required' },
    fields: [
      {
        key: 'third-parties',
        type: 'table',
        label: { en: 'Third parties', fr: 'Tiers' },
        columns: [
          { key: 'name', type: 'text', label: { en: 'Third party', fr: 'Tiers' }, required: true },
          { key: 'role', type: 'text', label: { en: 'Role', fr: 'Rôle' }, required: true },
          { key: 'engaged-by', type: 'party', label: { en: 'Engaged by', fr: 'Retenu par' }, required: true },
          { key: 'contract', type: 'code', label: { en: 'Contract number', fr: 'Numéro de contrat' } },
          { key: 'flow-down', type: 'text', label: { en: 'Clauses passed on', fr: 'Clauses transmises' } },
          {
            key: 'availability',
            type: 'percent',
            label: { en: 'Availability it promises', fr: 'Disponibilité qu’il promet' },
          },
        ],
      },
      {
        key: 'consent-rule',
        type: 'choice',
        label: { en: 'Before engaging a third party', fr: 'Avant de faire appel à un tiers' },
        required: true,
        options: [
          {
            code: 'consent',
            label: { en: 'Written consent of the client', fr: 'Consentement écrit du client' },
            said: {
              en: 'A party must obtain the written consent of the client before it engages a third party.',
              fr: 'Une partie doit obtenir le consentement écrit du client avant de faire appel à un tiers.',
            },
          },
          {
            code: 'notice',
            label: { en: 'Written notice to the client', fr: 'Avis écrit au client' },
            said: {
              en: 'A party must tell the client in writing before it engages a third party.',
              fr: 'Une partie doit aviser le client par écrit avant de faire appel à un tiers.',
            },
          },
          {
            code: 'free',
            label: { en: 'No formality', fr: 'Aucune formalité' },
            said: {
              en: 'A party may engage a third party without formality.',
              fr: 'Une partie peut faire appel à un tiers sans formalité.',
            },
          },
          {
            code: 'forbidden',
            label: { en: 'Not allowed', fr: 'Interdit' },
            said: {
              en: 'A party must not engage a third party.',
              fr: 'Une partie ne doit pas faire appel à un tiers.',
            },
          },
        ],
      },
    ],
    pattern: {
      en: clause(
        '[[rows:third-parties]]',
        '[[consent-rule]]',
        'A party that engages a third party must answer for its work and must bind it to the clauses of this agreement that concern it.',
      ),
      fr: clause(
        '[[rows:third-parties]]',
        '[[consent-rule]]',
        'La partie qui fait appel à un tiers doit répondre de son travail et doit lui imposer les clauses de la présente entente qui le concernent.',
      ),
    },
    source: publishedPractice,
  },
]

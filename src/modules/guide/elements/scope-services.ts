import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { deliveryChannels } from './delivery-channels.ts'
import { ententeDesign, guideline2012 } from './sources.ts'

/** What is supplied, what is not, and what the deal rests on. */
export const serviceElements: readonly ElementDefinition[] = [
  {
    id: 'service-description',
    family: 'scope',
    name: { en: 'Services in scope', fr: 'Services visés' },
    purpose: {
      en: 'Identify each service, function, process, activity or project that is supplied.',
      fr: 'Définir chaque service, fonction, processus, activité ou projet fourni.',
    },
    help: {
      en: 'Describe the final output and who receives it, where, in which languages and through which channels. Use the inventory number if there is one.',
      fr: 'Décrivez l’extrant final et qui le reçoit, où, dans quelles langues et par quels modes. Reprenez le numéro du répertoire s’il existe.',
    },
    documents: ['MA', 'SLA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'services',
        type: 'table',
        label: { en: 'Services', fr: 'Services' },
        required: true,
        columns: [
          { key: 'service-id', type: 'code', label: { en: 'Inventory number', fr: 'Numéro au répertoire' } },
          { key: 'name', type: 'text', label: { en: 'Service', fr: 'Service' }, required: true },
          {
            key: 'kind',
            type: 'choice',
            label: { en: 'Kind', fr: 'Nature' },
            required: true,
            options: [
              { code: 'service', label: { en: 'Service', fr: 'Service' } },
              { code: 'function', label: { en: 'Function', fr: 'Fonction' } },
              { code: 'process', label: { en: 'Process', fr: 'Processus' } },
              { code: 'activity', label: { en: 'Activity', fr: 'Activité' } },
              { code: 'project', label: { en: 'Project', fr: 'Projet' } },
            ],
          },
          {
            key: 'description',
            type: 'prose',
            label: { en: 'Description', fr: 'Description' },
            required: true,
          },
          { key: 'deliverables', type: 'prose', label: { en: 'Deliverables', fr: 'Livrables' } },
          { key: 'recipients', type: 'text', label: { en: 'Recipients', fr: 'Destinataires' } },
          { key: 'locations', type: 'text', label: { en: 'Locations', fr: 'Lieux' } },
          {
            key: 'languages',
            type: 'choices',
            label: { en: 'Languages', fr: 'Langues' },
            options: [
              { code: 'en', label: { en: 'English', fr: 'Anglais' } },
              { code: 'fr', label: { en: 'French', fr: 'Français' } },
              { code: 'indigenous', label: { en: 'Indigenous languages', fr: 'Langues autochtones' } },
              { code: 'other', label: { en: 'Other', fr: 'Autre' } },
            ],
          },
          {
            key: 'channels',
            type: 'choices',
            label: { en: 'Channels', fr: 'Modes de prestation' },
            options: deliveryChannels,
          },
        ],
      },
    ],
    pattern: {
      en: clause('The provider must supply the services described below.', '[[rows:services]]'),
      fr: clause('Le fournisseur doit fournir les services décrits ci-dessous.', '[[rows:services]]'),
    },
    source: guideline2012(),
  },
  {
    id: 'service-package',
    family: 'scope',
    name: { en: 'Service packages', fr: 'Offres de service' },
    purpose: {
      en: 'Separate what every client gets from what is ordered, improved or made to measure.',
      fr: 'Distinguer ce que tout client reçoit de ce qui est commandé, bonifié ou fait sur mesure.',
    },
    help: {
      en: 'Say what each package holds, who may order it and how, and which price line applies. Keep the basic package truly basic.',
      fr: 'Indiquez le contenu de chaque offre, qui peut la commander et comment, ainsi que le prix applicable. Limitez l’ensemble de base à l’essentiel.',
    },
    documents: ['MA', 'SLA', 'ANX'],
    need: { simple: 'optional', medium: 'recommended', complex: 'required' },
    fields: [
      {
        key: 'packages',
        type: 'table',
        label: { en: 'Packages', fr: 'Offres' },
        required: true,
        columns: [
          { key: 'name', type: 'text', label: { en: 'Package', fr: 'Offre' }, required: true },
          {
            key: 'type',
            type: 'choice',
            label: { en: 'Type', fr: 'Type' },
            required: true,
            options: [
              { code: 'basic', label: { en: 'Basic package', fr: 'Ensemble de base' } },
              { code: 'optional', label: { en: 'Optional service', fr: 'Service optionnel' } },
              { code: 'upgraded', label: { en: 'Upgraded level', fr: 'Niveau supérieur' } },
              { code: 'unique', label: { en: 'Unique service', fr: 'Service unique' } },
            ],
          },
          { key: 'content', type: 'prose', label: { en: 'Content', fr: 'Contenu' }, required: true },
          { key: 'eligibility', type: 'text', label: { en: 'Who may order', fr: 'Qui peut commander' } },
          { key: 'price-line', type: 'text', label: { en: 'Price line', fr: 'Poste de prix' } },
          { key: 'ordering', type: 'text', label: { en: 'How to order', fr: 'Façon de commander' } },
        ],
      },
    ],
    pattern: {
      en: clause(
        'The services are offered in the packages below.',
        '[[rows:packages]]',
        'The client may order any package for which it is eligible. The provider must supply each package ordered in this way.',
      ),
      fr: clause(
        'Les services sont proposés selon les offres ci-dessous.',
        '[[rows:packages]]',
        'Le client peut commander toute offre à laquelle il est admissible. Le fournisseur doit fournir toute offre ainsi commandée.',
      ),
    },
    source: guideline2012(),
  },
  {
    id: 'out-of-scope',
    family: 'scope',
    name: { en: 'Exclusions', fr: 'Exclusions' },
    purpose: {
      en: 'Say what is left out, so that the scope does not grow unnoticed.',
      fr: 'Dire ce qui est exclu, pour éviter que la portée s’élargisse à l’insu de tous.',
    },
    help: {
      en: 'Think of what a reader would wrongly expect. Give the reason and who does it instead.',
      fr: 'Pensez à ce qu’un lecteur croirait compris à tort. Donnez le motif et dites qui s’en charge.',
    },
    documents: ['MA', 'SLA'],
    need: { simple: 'recommended', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'exclusions',
        type: 'table',
        label: { en: 'Exclusions', fr: 'Exclusions' },
        required: true,
        columns: [
          { key: 'item', type: 'text', label: { en: 'Not included', fr: 'Élément exclu' }, required: true },
          { key: 'reason', type: 'text', label: { en: 'Reason', fr: 'Motif' } },
          { key: 'done-by', type: 'text', label: { en: 'Done instead by', fr: 'Assuré plutôt par' } },
        ],
      },
    ],
    pattern: {
      en: clause('The services do not include what is listed here.', '[[rows:exclusions]]'),
      fr: clause('Les services ne comprennent pas les éléments énumérés ci-après.', '[[rows:exclusions]]'),
    },
    source: ententeDesign,
  },
  {
    id: 'service-assumptions',
    family: 'scope',
    name: { en: 'Assumptions and dependencies', fr: 'Hypothèses et dépendances' },
    purpose: {
      en: 'Record the facts on which the deal rests and what happens if one turns out false.',
      fr: 'Consigner les faits sur lesquels repose l’entente et la suite à donner si l’un d’eux se révèle faux.',
    },
    help: {
      en: 'Write each assumption so that it can be proven wrong, name who watches it and say what changes then.',
      fr: 'Formulez chaque hypothèse de façon vérifiable, nommez qui la surveille et précisez ce qui change si elle tombe.',
    },
    documents: ['SLA', 'MA'],
    need: { simple: 'recommended', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'assumptions',
        type: 'table',
        label: { en: 'Assumptions and dependencies', fr: 'Hypothèses et dépendances' },
        required: true,
        columns: [
          { key: 'assumption', type: 'prose', label: { en: 'Assumption', fr: 'Hypothèse' }, required: true },
          {
            key: 'kind',
            type: 'choice',
            label: { en: 'Kind', fr: 'Nature' },
            options: [
              { code: 'assumption', label: { en: 'Assumption', fr: 'Hypothèse' } },
              { code: 'dependency', label: { en: 'Dependency', fr: 'Dépendance' } },
            ],
          },
          { key: 'owner', type: 'party', label: { en: 'Watched by', fr: 'Suivie par' }, required: true },
          { key: 'trigger', type: 'text', label: { en: 'False when', fr: 'Fausse lorsque' } },
          { key: 'effect', type: 'text', label: { en: 'Effect', fr: 'Effet' } },
        ],
      },
    ],
    pattern: {
      en: clause(
        'This agreement rests on the assumptions and dependencies below.',
        '[[rows:assumptions]]',
        'The party that watches an assumption must tell the others as soon as it no longer holds. The parties must then agree on the effect.',
      ),
      fr: clause(
        'La présente entente repose sur les hypothèses et les dépendances ci-dessous.',
        '[[rows:assumptions]]',
        'La partie qui suit une hypothèse doit aviser les autres dès que celle-ci ne tient plus. Les parties doivent alors convenir de l’effet.',
      ),
    },
    source: guideline2012(),
  },
]

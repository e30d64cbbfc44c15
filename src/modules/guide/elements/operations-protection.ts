import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { partyColumn } from './columns.ts'
import {
  clearances,
  fixes,
  impactDegrees,
  securityCategories,
  transfers,
} from './operations-security-levels.ts'
import { guideline2012, statute } from './sources.ts'

export const security: ElementDefinition = {
  id: 'security',
  family: 'operations',
  name: { en: 'Security', fr: 'Sécurité' },
  purpose: {
    en: 'Protect the people, the assets and the information that the service uses.',
    fr: 'Protéger les personnes, les biens et l’information dont le service se sert.',
  },
  help: {
    en: 'Give the highest category of information handled, the clearance staff need, the rules for sites and systems, and how fast an incident is reported.',
    fr: 'Indiquez la catégorie la plus élevée de l’information traitée, la cote exigée du personnel, les règles des lieux et des systèmes, et le délai de signalement.',
  },
  documents: ['MA', 'SLA'],
  need: { simple: 'recommended', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'category',
      type: 'choice',
      label: { en: 'Highest category of information', fr: 'Catégorie la plus élevée de l’information' },
      options: securityCategories,
      names: true,
      required: true,
    },
    { key: 'integrity', type: 'choice', label: { en: 'Integrity', fr: 'Intégrité' }, options: impactDegrees },
    {
      key: 'availability',
      type: 'choice',
      label: { en: 'Availability', fr: 'Disponibilité' },
      options: impactDegrees,
    },
    {
      key: 'clearance',
      type: 'choice',
      label: { en: 'Clearance staff must hold', fr: 'Cote exigée du personnel' },
      options: clearances,
      required: true,
    },
    { key: 'asset-category', type: 'text', label: { en: 'Assets to protect', fr: 'Biens à protéger' } },
    { key: 'sites', type: 'prose', label: { en: 'Security of sites', fr: 'Sécurité des lieux' } },
    {
      key: 'controls-profile',
      type: 'code',
      label: { en: 'Profile of IT controls', fr: 'Profil des mesures de sécurité informatique' },
    },
    {
      key: 'incident-notice',
      type: 'duration',
      label: { en: 'Incident reported within', fr: 'Délai de signalement d’un incident' },
      required: true,
    },
    {
      key: 'contact',
      type: 'position',
      label: { en: 'Incidents are reported to', fr: 'Les incidents sont signalés à' },
    },
    {
      key: 'checklist',
      type: 'code',
      label: { en: 'Security requirements checklist', fr: 'Liste de vérification des exigences de sécurité' },
    },
    transfers,
    fixes,
  ],
  pattern: {
    en: clause(
      'The parties must protect the information handled under this agreement up to this category: [[category]].',
      'Integrity needed: [[integrity]].',
      'Availability needed: [[availability]].',
      '[[clearance]]',
      'The assets to protect are: [[asset-category]].',
      '**Sites.** [[sites]]',
      'Information systems must meet the control profile [[controls-profile]].',
      'A party that discovers a security incident must report it to the other party within [[incident-notice]].',
      'Incidents are reported to: [[contact]].',
      'The requirements are detailed in the security requirements checklist [[checklist]].',
      'Each means of transfer may carry information up to this category:',
      '[[rows:transfers]]',
      'Vulnerabilities of the systems must be repaired as follows:',
      '[[rows:fixes]]',
    ),
    fr: clause(
      'Les parties doivent protéger l’information traitée dans le cadre de l’entente jusqu’à la catégorie suivante\u00a0: [[category]].',
      'Degré d’intégrité exigé\u00a0: [[integrity]].',
      'Degré de disponibilité exigé\u00a0: [[availability]].',
      '[[clearance]]',
      'Les biens à protéger sont les suivants\u00a0: [[asset-category]].',
      '**Lieux.** [[sites]]',
      'Les systèmes d’information doivent respecter le profil de mesures de sécurité [[controls-profile]].',
      'La partie qui découvre un incident de sécurité doit le signaler à l’autre dans un délai de [[incident-notice]].',
      'Les incidents sont signalés à\u00a0: [[contact]].',
      'Le détail des exigences figure dans la liste de vérification des exigences de sécurité [[checklist]].',
      'Chaque moyen de transfert peut acheminer de l’information jusqu’à la catégorie suivante\u00a0:',
      '[[rows:transfers]]',
      'Les vulnérabilités des systèmes doivent être corrigées comme suit\u00a0:',
      '[[rows:fixes]]',
    ),
  },
  source: guideline2012(),
}

const whenHandled = [{ field: 'personal-information', is: [true] }] as const

export const privacy: ElementDefinition = {
  id: 'privacy',
  family: 'operations',
  name: { en: 'Privacy', fr: 'Protection des renseignements personnels' },
  purpose: {
    en: 'Make sure that personal information is handled lawfully and only as far as needed.',
    fr: 'Garantir un traitement licite et strictement nécessaire des renseignements personnels.',
  },
  help: {
    en: 'Name the legal authority, every kind of personal information and its purpose, the privacy assessment and sharing arrangement, and who has control.',
    fr: 'Citez le pouvoir légal, chaque type de renseignement et sa fin, l’évaluation et l’entente d’échange applicables, ainsi que la partie qui a la responsabilité des renseignements.',
  },
  documents: ['MA', 'SLA', 'ANX'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  condition: 'personal-information',
  fields: [
    {
      key: 'personal-information',
      type: 'boolean',
      label: {
        en: 'Is personal information handled?',
        fr: 'Des renseignements personnels sont-ils traités?',
      },
      said: {
        yes: {
          en: 'Personal information is handled under this agreement.',
          fr: 'Des renseignements personnels sont traités dans le cadre de l’entente.',
        },
        no: {
          en: 'No personal information is handled under this agreement.',
          fr: 'Aucun renseignement personnel n’est traité dans le cadre de l’entente.',
        },
      },
      required: true,
    },
    {
      key: 'authority',
      type: 'text',
      label: { en: 'Legal authority', fr: 'Pouvoir légal' },
      requiredWhen: whenHandled,
    },
    {
      key: 'elements',
      type: 'table',
      label: { en: 'Personal information', fr: 'Renseignements personnels' },
      requiredWhen: whenHandled,
      columns: [
        { key: 'element', type: 'text', label: { en: 'Information', fr: 'Renseignement' }, required: true },
        partyColumn,
        {
          key: 'handling',
          type: 'choices',
          label: { en: 'What this party does', fr: 'Ce que fait cette partie' },
          options: [
            { code: 'collects', label: { en: 'Collects', fr: 'Recueille' } },
            { code: 'uses', label: { en: 'Uses', fr: 'Utilise' } },
            { code: 'discloses', label: { en: 'Discloses', fr: 'Communique' } },
          ],
          required: true,
        },
      ],
    },
    { key: 'purposes', type: 'prose', label: { en: 'Purposes', fr: 'Fins' }, requiredWhen: whenHandled },
    {
      key: 'control',
      type: 'party',
      label: { en: 'Party in control', fr: 'Partie responsable des renseignements' },
      requiredWhen: whenHandled,
    },
    {
      key: 'pia',
      type: 'code',
      label: {
        en: 'Privacy impact assessment number',
        fr: 'Numéro de l’évaluation des facteurs relatifs à la vie privée (ÉFVP)',
      },
    },
    { key: 'pia-date', type: 'date', label: { en: 'Date of the assessment', fr: 'Date de l’ÉFVP' } },
    {
      key: 'isa',
      type: 'code',
      label: {
        en: 'Information sharing arrangement number',
        fr: 'Numéro de l’entente d’échange de renseignements (EER)',
      },
    },
    {
      key: 'pib',
      type: 'code',
      label: { en: 'Personal information bank', fr: 'Fichier de renseignements personnels' },
    },
    {
      key: 'breach-notice',
      type: 'duration',
      label: { en: 'Breach reported within', fr: 'Délai de signalement d’une atteinte' },
      requiredWhen: whenHandled,
    },
    {
      key: 'retention',
      type: 'duration',
      label: { en: 'Kept for', fr: 'Durée de conservation' },
      requiredWhen: whenHandled,
    },
    { key: 'retention-start', type: 'text', label: { en: 'Counted from', fr: 'Comptée à partir de' } },
  ],
  pattern: {
    en: clause(
      '[[personal-information]]',
      'It is handled under this authority: [[authority]].',
      'The parties handle the following personal information:',
      '[[rows:elements]]',
      '**Purposes.** The parties must not use or disclose the information for anything else: [[purposes]]',
      'The party that has control of the information ([[control]]) must answer for its protection.',
      'The privacy impact assessment bears the number [[pia]].',
      'The assessment is dated [[pia-date]].',
      'The exchange of information is governed by the arrangement [[isa]].',
      'The information is described in the personal information bank [[pib]].',
      'A party that learns of a privacy breach must tell the other party within [[breach-notice]] and must help to contain it.',
      'The information must be kept for [[retention]], then disposed of securely.',
      'The retention period is counted from: [[retention-start]].',
    ),
    fr: clause(
      '[[personal-information]]',
      'Leur traitement repose sur le pouvoir suivant\u00a0: [[authority]].',
      'Les parties traitent les renseignements personnels suivants\u00a0:',
      '[[rows:elements]]',
      '**Fins.** Les parties ne doivent utiliser ou communiquer les renseignements à aucune autre fin que celles-ci\u00a0: [[purposes]]',
      'La partie responsable des renseignements ([[control]]) doit répondre de leur protection.',
      'L’évaluation des facteurs relatifs à la vie privée porte le numéro [[pia]].',
      'L’évaluation porte la date suivante\u00a0: [[pia-date]].',
      'L’échange de renseignements est régi par l’entente [[isa]].',
      'Les renseignements sont décrits dans le fichier de renseignements personnels [[pib]].',
      'La partie qui apprend une atteinte à la vie privée doit en aviser l’autre dans un délai de [[breach-notice]] et doit l’aider à la contenir.',
      'Les renseignements doivent être conservés pendant [[retention]], puis éliminés de façon sécuritaire.',
      'La durée de conservation est comptée à partir du moment suivant\u00a0: [[retention-start]].',
    ),
  },
  source: statute('P-21'),
}

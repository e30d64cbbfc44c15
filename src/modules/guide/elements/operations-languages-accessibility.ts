import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { statute } from './sources.ts'

export const officialLanguages: ElementDefinition = {
  id: 'official-languages',
  family: 'operations',
  name: { en: 'Official languages', fr: 'Langues officielles' },
  purpose: {
    en: 'Give service and do the work in English and French, with equal quality.',
    fr: 'Assurer le service et le travail en français et en anglais, avec une qualité égale.',
  },
  help: {
    en: 'Say whether the service is offered in both languages, on what legal basis, in which offices, and how the offer is made and checked.',
    fr: 'Dites si le service est offert dans les deux langues, sur quel fondement, dans quels bureaux, et comment l’offre est faite et vérifiée.',
  },
  documents: ['MA', 'SLA'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'both-languages',
      type: 'boolean',
      label: {
        en: 'Is the service offered in both languages?',
        fr: 'Le service est-il offert dans les deux langues?',
      },
      said: {
        yes: {
          en: 'The service is offered in English and in French.',
          fr: 'Le service est offert en français et en anglais.',
        },
        no: {
          en: 'The service is not offered in both official languages.',
          fr: 'Le service n’est pas offert dans les deux langues officielles.',
        },
      },
      required: true,
    },
    {
      key: 'basis',
      type: 'choices',
      label: { en: 'Basis', fr: 'Fondement' },
      names: true,
      required: true,
      options: [
        {
          code: 'part-iv',
          label: { en: 'Part IV (service to the public)', fr: 'Partie IV (service au public)' },
        },
        { code: 'part-v', label: { en: 'Part V (language of work)', fr: 'Partie V (langue de travail)' } },
        {
          code: 'section-25',
          label: {
            en: 'Section 25 (third party acting for an institution)',
            fr: 'Article 25 (tiers agissant pour une institution)',
          },
        },
        { code: 'other-law', label: { en: 'Another law', fr: 'Une autre loi' } },
        { code: 'policy', label: { en: 'Policy of a party', fr: 'Politique d’une partie' } },
      ],
    },
    {
      key: 'offices',
      type: 'text',
      label: {
        en: 'Offices that serve in both languages',
        fr: 'Bureaux offrant le service dans les deux langues',
      },
    },
    { key: 'active-offer', type: 'prose', label: { en: 'Active offer', fr: 'Offre active' } },
    {
      key: 'equal-quality',
      type: 'prose',
      label: { en: 'How equal quality is checked', fr: 'Vérification de la qualité égale' },
    },
    {
      key: 'work',
      type: 'prose',
      label: { en: 'Languages between the parties', fr: 'Langues de travail entre les parties' },
    },
    {
      key: 'documents',
      type: 'choice',
      label: { en: 'Language of documents for users', fr: 'Langue des documents destinés aux utilisateurs' },
      required: true,
      options: [
        {
          code: 'both',
          label: { en: 'In both languages at the same time', fr: 'Dans les deux langues, en même temps' },
        },
        {
          code: 'chosen',
          label: {
            en: 'In the language that the user chooses',
            fr: 'Dans la langue choisie par l’utilisateur',
          },
        },
        {
          code: 'one',
          label: {
            en: 'In one language, when no rule requires both',
            fr: 'Dans une seule langue, si aucune règle n’impose les deux',
          },
        },
      ],
    },
    {
      key: 'complaints',
      type: 'position',
      label: { en: 'Receives complaints about language', fr: 'Reçoit les plaintes linguistiques' },
    },
  ],
  pattern: {
    en: clause(
      '[[both-languages]]',
      '**Basis:** [[basis]].',
      'Service must be available in both languages at: [[offices]].',
      '**Active offer.** [[active-offer]]',
      '**Equal quality.** [[equal-quality]]',
      '**Between the parties.** [[work]]',
      'Documents for users must be provided as follows: [[documents]].',
      'Complaints about language may be sent to: [[complaints]].',
    ),
    fr: clause(
      '[[both-languages]]',
      '**Fondement\u00a0:** [[basis]].',
      'Le service doit être offert dans les deux langues aux endroits suivants\u00a0: [[offices]].',
      '**Offre active.** [[active-offer]]',
      '**Qualité égale.** [[equal-quality]]',
      '**Entre les parties.** [[work]]',
      'Les documents destinés aux utilisateurs doivent être fournis ainsi\u00a0: [[documents]].',
      'Les plaintes de nature linguistique peuvent être adressées à\u00a0: [[complaints]].',
    ),
  },
  source: statute('O-3.01'),
}

export const accessibility: ElementDefinition = {
  id: 'accessibility',
  family: 'operations',
  name: { en: 'Accessibility', fr: 'Accessibilité' },
  purpose: {
    en: 'Let everyone use the service, whatever their abilities.',
    fr: 'Permettre à toute personne d’utiliser le service, quelles que soient ses capacités.',
  },
  help: {
    en: 'Name the standard and its version, the party that answers for it, the formats on offer and how soon a request for adaptation is met.',
    fr: 'Indiquez la norme et sa version, la partie qui en répond, les formats offerts et le délai pour donner suite à une demande d’adaptation.',
  },
  documents: ['MA', 'SLA'],
  need: { simple: 'recommended', medium: 'required', complex: 'required' },
  fields: [
    { key: 'standard', type: 'text', label: { en: 'Standard', fr: 'Norme' }, required: true },
    { key: 'version', type: 'code', label: { en: 'Version', fr: 'Version de la norme' }, required: true },
    {
      key: 'responsible',
      type: 'party',
      label: { en: 'Party responsible', fr: 'Partie responsable' },
      required: true,
    },
    { key: 'formats', type: 'text', label: { en: 'Other formats offered', fr: 'Autres formats offerts' } },
    {
      key: 'adaptation',
      type: 'duration',
      label: { en: 'Adaptation provided within', fr: 'Délai d’adaptation' },
      required: true,
    },
    {
      key: 'contact',
      type: 'position',
      label: { en: 'Requests are sent to', fr: 'Les demandes sont adressées à' },
    },
    { key: 'evidence', type: 'prose', label: { en: 'Proof of conformity', fr: 'Preuve de conformité' } },
  ],
  pattern: {
    en: clause(
      'The service and its documents must meet the standard [[standard]], version [[version]].',
      'The party responsible ([[responsible]]) must remove the barriers that are found.',
      'These other formats are offered: [[formats]].',
      'A request for adaptation must be met within [[adaptation]].',
      'Requests may be sent to: [[contact]].',
      '**Proof.** [[evidence]]',
    ),
    fr: clause(
      'Le service et ses documents doivent respecter la norme [[standard]], version [[version]].',
      'La partie responsable ([[responsible]]) doit éliminer les obstacles relevés.',
      'Les autres formats offerts sont les suivants\u00a0: [[formats]].',
      'Une demande d’adaptation doit être satisfaite dans un délai de [[adaptation]].',
      'Les demandes peuvent être adressées à\u00a0: [[contact]].',
      '**Preuve.** [[evidence]]',
    ),
  },
  source: statute('A-0.6'),
}

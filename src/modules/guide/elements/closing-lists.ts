import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { contactColumns } from './columns.ts'
import { ententeDesign, guideline2012 } from './sources.ts'

export const annexes: ElementDefinition = {
  id: 'annexes',
  family: 'closing',
  name: { en: 'Annexes', fr: 'Annexes' },
  purpose: {
    en: 'List what is attached, in which version, and whether it is part of the agreement.',
    fr: 'Énumérer les pièces jointes, leur version et leur appartenance à l’entente.',
  },
  help: {
    en: 'Number each annex, name it in both languages and give its version. Say whether it can change without amending the agreement.',
    fr: 'Numérotez chaque annexe, nommez-la dans les deux langues et donnez sa version. Dites si elle peut changer sans avenant.',
  },
  documents: ['MOU', 'MA', 'SLA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'annexes',
      type: 'table',
      label: { en: 'Annexes', fr: 'Liste des annexes' },
      required: true,
      columns: [
        { key: 'number', type: 'code', label: { en: 'Number', fr: 'Numéro' }, required: true },
        { key: 'title', type: 'text', label: { en: 'Title', fr: 'Titre' }, required: true },
        {
          key: 'type',
          type: 'choice',
          label: { en: 'Type', fr: 'Genre' },
          options: [
            {
              code: 'order',
              label: { en: 'Order or work authorization', fr: 'Commande ou autorisation de travail' },
            },
            { code: 'price-list', label: { en: 'Price list', fr: 'Liste de prix' } },
            { code: 'contacts', label: { en: 'Contacts', fr: 'Personnes-ressources' } },
            { code: 'technical', label: { en: 'Technical description', fr: 'Description technique' } },
            { code: 'plan', label: { en: 'Plan', fr: 'Plan' } },
            {
              code: 'information-sharing',
              label: { en: 'Information sharing', fr: 'Échange de renseignements' },
            },
            { code: 'other', label: { en: 'Other', fr: 'Autre' } },
          ],
          required: true,
        },
        { key: 'version', type: 'code', label: { en: 'Version', fr: 'Version' }, required: true },
        {
          key: 'status',
          type: 'choice',
          label: { en: 'Status', fr: 'État' },
          options: [
            { code: 'draft', label: { en: 'Draft', fr: 'Ébauche' } },
            { code: 'in-force', label: { en: 'In force', fr: 'En vigueur' } },
            { code: 'replaced', label: { en: 'Replaced', fr: 'Remplacée' } },
            { code: 'information', label: { en: 'For information', fr: 'À titre indicatif' } },
          ],
          required: true,
        },
      ],
    },
    {
      key: 'change-rule',
      type: 'prose',
      label: { en: 'How an annex changes', fr: 'Modification d’une annexe' },
    },
  ],
  pattern: {
    en: clause(
      'The annexes below are attached; those in force are part of this agreement.',
      '[[rows:annexes]]',
      '**Changes.** [[change-rule]]',
    ),
    fr: clause(
      'Les annexes ci-dessous sont jointes; celles qui sont en vigueur font partie de l’entente.',
      '[[rows:annexes]]',
      '**Modification.** [[change-rule]]',
    ),
  },
  source: ententeDesign,
}

export const contactsList: ElementDefinition = {
  id: 'contacts-list',
  family: 'closing',
  name: { en: 'Contact list', fr: 'Liste de contacts' },
  purpose: {
    en: 'Tell the people who run the service whom to call, and when.',
    fr: 'Indiquer au personnel chargé du service qui joindre, et à quel moment.',
  },
  help: {
    en: 'List positions rather than people, with role and hours; the names, telephones and emails follow from the position.',
    fr: 'Inscrivez des postes plutôt que des personnes, avec rôle et heures; le nom, le téléphone et le courriel suivent le poste.',
  },
  documents: ['ANX', 'SLA'],
  need: { simple: 'recommended', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'contacts',
      type: 'table',
      label: { en: 'Contacts', fr: 'Personnes-ressources' },
      required: true,
      columns: contactColumns,
    },
    { key: 'update', type: 'duration', label: { en: 'Changes reported within', fr: 'Délai de mise à jour' } },
  ],
  pattern: {
    en: clause(
      'The contacts below may be reached during their hours.',
      '[[rows:contacts]]',
      'A party must report a change of contact within [[update]]; this needs no amendment.',
    ),
    fr: clause(
      'Les personnes-ressources ci-dessous peuvent être jointes pendant leurs heures.',
      '[[rows:contacts]]',
      'Une partie doit signaler un changement de personne-ressource dans un délai de [[update]]; aucun avenant n’est alors nécessaire.',
    ),
  },
  source: guideline2012(),
}

import { rowsOf, type Topic } from '../sheet/sheet.ts'

/** Who receives the service: groups and counts, never anybody's file. */
export const clients: Topic = {
  key: 'clients',
  title: { en: 'Who it serves', fr: 'À qui il s’adresse' },
  lead: {
    en: 'The clients of a service are the people and bodies that receive it. The client of an agreement is another thing: the organization that asks the provider for the service. Keep groups and numbers here, never somebody’s file.',
    fr: 'Les clients d’un service sont les personnes et les organismes qui le reçoivent. Le client d’une entente est autre chose\u00a0: c’est l’organisation qui demande le service au fournisseur. N’inscrivez ici que des groupes et des nombres, jamais le dossier d’une personne.',
  },
  ours: true,
  sections: [
    {
      key: 'segments',
      title: { en: 'Groups of clients', fr: 'Groupes de clients' },
      fields: [
        { key: 'name', kind: 'pair', label: { en: 'Group', fr: 'Groupe' }, required: true },
        {
          key: 'kind',
          kind: 'choice',
          label: { en: 'Made up of', fr: 'Composé' },
          options: () => [
            { code: 'persons', label: { en: 'persons', fr: 'de personnes' } },
            { code: 'businesses', label: { en: 'businesses', fr: 'd’entreprises' } },
            {
              code: 'bodies',
              label: { en: 'public or non-profit bodies', fr: 'd’organismes publics ou sans but lucratif' },
            },
          ],
          required: true,
        },
        {
          key: 'count',
          kind: 'whole',
          label: { en: 'About how many', fr: 'Nombre approximatif' },
          hint: { en: 'Leave blank when nobody knows', fr: 'Laissez vide si personne ne le sait' },
        },
        {
          key: 'language',
          kind: 'choice',
          label: { en: 'Language they prefer', fr: 'Langue préférée' },
          options: () => [
            { code: 'en', label: { en: 'mostly English', fr: 'surtout l’anglais' } },
            { code: 'fr', label: { en: 'mostly French', fr: 'surtout le français' } },
            { code: 'both', label: { en: 'both', fr: 'les deux' } },
            { code: 'other', label: { en: 'another language', fr: 'une autre langue' } },
          ],
        },
        {
          key: 'needs',
          kind: 'long-pair',
          label: { en: 'Accessibility and other needs', fr: 'Accessibilité et autres besoins' },
        },
      ],
      rows: {
        one: { en: 'Group', fr: 'Groupe' },
        add: { en: 'Add a group', fr: 'Ajouter un groupe' },
        remove: { en: 'Remove this group', fr: 'Retirer ce groupe' },
      },
    },
    {
      key: 'representatives',
      title: { en: 'Who may act for a client', fr: 'Qui peut agir au nom d’un client' },
      fields: [
        {
          key: 'who',
          kind: 'pair',
          label: { en: 'Representative', fr: 'Représentant' },
          hint: { en: 'A parent, a lawyer, an agency…', fr: 'Un parent, un avocat, une agence…' },
          required: true,
        },
        { key: 'basis', kind: 'pair', label: { en: 'On what basis', fr: 'À quel titre' }, required: true },
        { key: 'proof', kind: 'pair', label: { en: 'How it is checked', fr: 'Mode de vérification' } },
      ],
      rows: {
        one: { en: 'Representative', fr: 'Représentant' },
        add: { en: 'Add a representative', fr: 'Ajouter un représentant' },
        remove: { en: 'Remove this representative', fr: 'Retirer ce représentant' },
      },
    },
  ],
  conclude: (body) =>
    rowsOf(body, 'segments').length === 0
      ? [
          {
            tone: 'todo',
            word: { en: 'No group', fr: 'Aucun groupe' },
            sentence: {
              en: 'No group of clients is described yet.',
              fr: 'Aucun groupe de clients n’est encore décrit.',
            },
          },
        ]
      : [],
}

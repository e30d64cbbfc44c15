import { type Conclusion, rowsOf, type SheetBody, type Topic } from '../sheet/sheet.ts'

/** The people who deliver the service: positions and teams, with those who manage them. */
export const providers: Topic = {
  key: 'providers',
  title: { en: 'Who delivers it', fr: 'Qui le rend' },
  lead: {
    en: 'Service providers, here, are people: those who deal with clients and those who manage them. The organization that provides a service under an agreement is another thing, a party.',
    fr: 'Les fournisseurs de services, ici, sont des personnes\u00a0: celles qui servent les clients et celles qui les dirigent. L’organisation qui fournit un service en vertu d’une entente est autre chose\u00a0: une partie.',
  },
  ours: true,
  sections: [
    {
      key: 'people',
      title: { en: 'Positions and teams', fr: 'Postes et équipes' },
      fields: [
        {
          key: 'part',
          kind: 'choice',
          label: { en: 'Part', fr: 'Rôle' },
          options: () => [
            { code: 'delivers', label: { en: 'serves clients', fr: 'sert les clients' } },
            { code: 'supports', label: { en: 'supports those who do', fr: 'appuie ceux qui les servent' } },
            { code: 'manages', label: { en: 'manages', fr: 'dirige' } },
          ],
          required: true,
        },
        {
          key: 'position',
          kind: 'choice',
          label: { en: 'Position', fr: 'Poste' },
          hint: { en: 'One of your organization’s', fr: 'Un poste de votre organisation' },
          options: ({ positions }) => positions,
        },
        { key: 'team', kind: 'pair', label: { en: 'Or team', fr: 'Ou équipe' } },
        { key: 'count', kind: 'whole', label: { en: 'How many people', fr: 'Nombre de personnes' } },
        {
          key: 'languages',
          kind: 'many',
          label: { en: 'Languages they serve in', fr: 'Langues de service' },
          options: () => [
            { code: 'en', label: { en: 'English', fr: 'Anglais' } },
            { code: 'fr', label: { en: 'French', fr: 'Français' } },
            { code: 'indigenous', label: { en: 'An Indigenous language', fr: 'Une langue autochtone' } },
            { code: 'sign', label: { en: 'A sign language', fr: 'Une langue des signes' } },
            { code: 'other', label: { en: 'Another language', fr: 'Une autre langue' } },
          ],
        },
        { key: 'training', kind: 'long-text', label: { en: 'Training done', fr: 'Formation suivie' } },
      ],
      rows: {
        one: { en: 'Position or team', fr: 'Poste ou équipe' },
        add: { en: 'Add a position or team', fr: 'Ajouter un poste ou une équipe' },
        remove: { en: 'Remove this position or team', fr: 'Retirer ce poste ou cette équipe' },
      },
    },
  ],
  check: (body) =>
    rowsOf(body, 'people').flatMap((row, index) =>
      row.position || row['team.en']
        ? []
        : [
            {
              field: `people.${index}.position`,
              message: {
                en: 'Choose a position or name a team.',
                fr: 'Choisissez un poste ou nommez une équipe.',
              },
            },
          ],
    ),
  conclude: (body) => conclusions(body),
}

function conclusions(body: SheetBody): Conclusion[] {
  const people = rowsOf(body, 'people')
  const serving = people.filter(({ part }) => part === 'delivers')
  const speaks = (language: string) =>
    serving.some(({ languages = '' }) => languages.split(' ').includes(language))
  const found: Conclusion[] = []
  if (!people.some(({ part }) => part === 'manages')) found.push(nobodyManages)
  if (serving.length > 0 && !(speaks('en') && speaks('fr'))) found.push(oneLanguage)
  return found
}

const nobodyManages: Conclusion = {
  tone: 'warning',
  word: { en: 'No manager', fr: 'Sans direction' },
  sentence: {
    en: 'Nobody is named who manages the people delivering this service.',
    fr: 'Personne n’est désigné pour diriger ceux qui rendent ce service.',
  },
}

const oneLanguage: Conclusion = {
  tone: 'warning',
  word: { en: 'One language', fr: 'Une seule langue' },
  sentence: {
    en: 'Those who serve clients do not cover both official languages.',
    fr: 'Ceux qui servent les clients ne couvrent pas les deux langues officielles.',
  },
}

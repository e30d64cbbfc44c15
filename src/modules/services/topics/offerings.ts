import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { pairOf, rowsOf, type SheetBody, type Topic } from '../sheet/sheet.ts'

/** The four kinds of package a service comes in. */
export const packageKinds = [
  { code: 'basic', label: { en: 'Basic', fr: 'De base' } },
  { code: 'optional', label: { en: 'Optional', fr: 'Facultative' } },
  { code: 'upgraded', label: { en: 'Upgraded', fr: 'Améliorée' } },
  { code: 'unique', label: { en: 'Unique', fr: 'Sur mesure' } },
] as const

/** A package as an agreement picks it. Without a price, nothing is charged. */
export type Offering = {
  readonly kind: (typeof packageKinds)[number]['code']
  readonly name: Bilingual
  readonly content: Bilingual
  readonly eligibility?: Bilingual
  readonly level?: Bilingual
  readonly order?: Bilingual
  readonly price?: { readonly amount: string; readonly currency: 'CAD' }
  readonly unit?: Bilingual
}

export const offerings: Topic = {
  key: 'offerings',
  title: { en: 'What it offers', fr: 'Ce qu’il offre' },
  lead: {
    en: 'The packages that other organizations can choose from when they come to an agreement. Everyone who drafts with you can read them.',
    fr: 'Les offres parmi lesquelles une autre organisation peut choisir au moment de conclure une entente. Toute personne qui rédige avec vous peut les consulter.',
  },
  ours: true,
  sections: [
    {
      key: 'packages',
      title: { en: 'Packages', fr: 'Offres' },
      fields: [
        {
          key: 'kind',
          kind: 'choice',
          label: { en: 'Kind', fr: 'Nature' },
          options: () => packageKinds,
          required: true,
        },
        { key: 'name', kind: 'pair', label: { en: 'Name', fr: 'Nom' }, required: true },
        {
          key: 'content',
          kind: 'long-pair',
          label: { en: 'What it contains', fr: 'Contenu' },
          required: true,
        },
        { key: 'level', kind: 'pair', label: { en: 'Service level', fr: 'Niveau de service' } },
        { key: 'eligibility', kind: 'pair', label: { en: 'Who may have it', fr: 'Admissibilité' } },
        { key: 'order', kind: 'pair', label: { en: 'How to order', fr: 'Façon de commander' } },
        {
          key: 'price',
          kind: 'money',
          label: { en: 'Price in dollars', fr: 'Prix en dollars' },
          hint: { en: 'Leave blank when nothing is charged', fr: 'Laissez vide si rien n’est facturé' },
        },
        {
          key: 'unit',
          kind: 'pair',
          label: { en: 'For each', fr: 'Par' },
          hint: { en: 'Request, user, month…', fr: 'Demande, utilisateur, mois…' },
        },
      ],
      rows: {
        one: { en: 'Package', fr: 'Offre' },
        add: { en: 'Add a package', fr: 'Ajouter une offre' },
        remove: { en: 'Remove this package', fr: 'Retirer cette offre' },
      },
    },
  ],
  check: (body) =>
    rowsOf(body, 'packages').flatMap((row, index) =>
      row.price && !row['unit.en']
        ? [
            {
              field: `packages.${index}.unit-en`,
              message: {
                en: 'Say what the price is for: a request, a user, a month.',
                fr: 'Dites à quoi le prix s’applique\u00a0: une demande, un utilisateur, un mois.',
              },
            },
          ]
        : [],
    ),
  conclude: (body) =>
    rowsOf(body, 'packages').some(({ kind }) => kind === 'basic')
      ? []
      : [
          {
            tone: 'todo',
            word: { en: 'No basic package', fr: 'Sans offre de base' },
            sentence: {
              en: 'No package is the basic one that every client gets.',
              fr: 'Aucune offre n’est celle, de base, que tout client reçoit.',
            },
          },
        ],
}

/** The packages of a saved sheet. */
export function offeringsIn(body: SheetBody): readonly Offering[] {
  return rowsOf(body, 'packages').flatMap((row): Offering[] => {
    const kind = packageKinds.find(({ code }) => code === row.kind)?.code
    const [name, content] = [pairOf(row, 'name'), pairOf(row, 'content')]
    if (!kind || !name || !content) return []
    const pairs = {
      eligibility: pairOf(row, 'eligibility'),
      level: pairOf(row, 'level'),
      order: pairOf(row, 'order'),
      unit: pairOf(row, 'unit'),
    }
    const given = Object.fromEntries(Object.entries(pairs).filter(([, pair]) => pair !== undefined))
    return [
      {
        kind,
        name,
        content,
        ...given,
        ...(row.price ? { price: { amount: row.price, currency: 'CAD' } } : {}),
      },
    ]
  })
}

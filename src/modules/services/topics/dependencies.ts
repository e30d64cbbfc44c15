import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { pairOf, rowsOf, type SheetBody, type Topic } from '../sheet/sheet.ts'

/** What a service rests on, and what happens to it without that. */
export type Dependency = {
  readonly kind: 'service' | 'program' | 'agreement' | 'provider' | 'system'
  /** Number of another service of the organization; empty for anything else, which has a name. */
  readonly service: string
  readonly name: Bilingual | undefined
  readonly effect: 'stops' | 'degrades' | 'little'
}

export const dependencies: Topic = {
  key: 'dependencies',
  title: { en: 'What it rests on', fr: 'Ce sur quoi il repose' },
  lead: {
    en: 'List what the service needs in order to run. From these lists comes the picture of what is touched when something changes.',
    fr: 'Énumérez ce dont le service a besoin pour fonctionner. De ces listes vient l’image de ce qui est touché quand quelque chose change.',
  },
  ours: true,
  sections: [
    {
      key: 'needs',
      title: { en: 'It needs', fr: 'Il a besoin' },
      fields: [
        {
          key: 'kind',
          kind: 'choice',
          label: { en: 'Kind', fr: 'Nature' },
          options: () => [
            { code: 'service', label: { en: 'a service', fr: 'd’un service' } },
            { code: 'program', label: { en: 'a program', fr: 'd’un programme' } },
            { code: 'agreement', label: { en: 'an agreement', fr: 'd’une entente' } },
            { code: 'provider', label: { en: 'another organization', fr: 'd’une autre organisation' } },
            { code: 'system', label: { en: 'a system', fr: 'd’un système' } },
          ],
          required: true,
        },
        {
          key: 'service',
          kind: 'choice',
          label: { en: 'A service of yours', fr: 'Un de vos services' },
          options: ({ services }) => services,
        },
        { key: 'name', kind: 'pair', label: { en: 'Or its name', fr: 'Ou son nom' } },
        {
          key: 'effect',
          kind: 'choice',
          label: { en: 'Without it, the service', fr: 'Sans cela, le service' },
          options: () => [
            { code: 'stops', label: { en: 'stops', fr: 's’arrête' } },
            { code: 'degrades', label: { en: 'is slower or poorer', fr: 'est plus lent ou moins bon' } },
            { code: 'little', label: { en: 'hardly changes', fr: 'change à peine' } },
          ],
          required: true,
        },
      ],
      rows: {
        one: { en: 'Need', fr: 'Besoin' },
        add: { en: 'Add a need', fr: 'Ajouter un besoin' },
        remove: { en: 'Remove this need', fr: 'Retirer ce besoin' },
      },
    },
  ],
  check: (body) =>
    rowsOf(body, 'needs').flatMap((row, index) =>
      row.service || row['name.en']
        ? []
        : [
            {
              field: `needs.${index}.service`,
              message: {
                en: 'Choose a service or write a name.',
                fr: 'Choisissez un service ou écrivez un nom.',
              },
            },
          ],
    ),
}

export function dependenciesIn(body: SheetBody): readonly Dependency[] {
  const kinds = ['service', 'program', 'agreement', 'provider', 'system'] as const
  const effects = ['stops', 'degrades', 'little'] as const
  return rowsOf(body, 'needs').flatMap((row): Dependency[] => {
    const kind = kinds.find((one) => one === row.kind)
    const effect = effects.find((one) => one === row.effect)
    if (!kind || !effect) return []
    return [{ kind, effect, service: row.service ?? '', name: pairOf(row, 'name') }]
  })
}

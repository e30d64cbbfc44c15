import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { codesPath } from '../paths.ts'
import type { PublishedYear } from './queries.ts'

export type HomePageProps = {
  readonly language: Language
  readonly codes: readonly string[]
  readonly years: readonly PublishedYear[]
  readonly mayManage: boolean
  readonly done: string | undefined
}

export function HomePage({ language, codes, years, mayManage, done }: HomePageProps) {
  return (
    <>
      <Notification language={language} message={done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {codes.length === 0 ? <p class="govuk-inset-text">{words.noCode[language]}</p> : null}
      {mayManage ? (
        <p class="govuk-body">
          <a class="govuk-link" href={codesPath.href(language)}>
            {words.codes[language]}
          </a>
        </p>
      ) : null}
      <Table
        caption={words.published[language]}
        rows={years}
        rowKey={({ year }) => year}
        empty={words.none[language]}
        columns={[
          { key: 'year', label: words.year[language], cell: ({ year }) => year },
          {
            key: 'services',
            label: words.services[language],
            numeric: true,
            cell: ({ services }) => formatNumber(services, language),
          },
          {
            key: 'standards',
            label: words.standards[language],
            numeric: true,
            cell: ({ standards }) => formatNumber(standards, language),
          },
        ]}
      />
    </>
  )
}

export const words = {
  title: { en: 'Our service inventory', fr: 'Notre répertoire de services' },
  lead: {
    en: 'The services of your organization and what was promised and delivered, year by year. Figures are typed once, here.',
    fr: 'Les services de votre organisation, ses engagements et ses résultats, d’un exercice à l’autre. Les chiffres se saisissent une seule fois, ici.',
  },
  noCode: {
    en: 'Your organization has no code in the inventory yet. Its registry administrator takes one under “Codes and names”.',
    fr: 'Votre organisation n’a pas encore de code dans le répertoire. La personne qui administre le registre en inscrit un sous «\u00a0Codes et noms\u00a0».',
  },
  codes: { en: 'Codes and names', fr: 'Codes et noms' },
  published: { en: 'Published years', fr: 'Exercices publiés' },
  none: { en: 'Nothing is published yet.', fr: 'Rien n’est encore publié.' },
  year: { en: 'Fiscal year', fr: 'Exercice' },
  services: { en: 'Services', fr: 'Services' },
  standards: { en: 'Standards', fr: 'Normes' },
} as const

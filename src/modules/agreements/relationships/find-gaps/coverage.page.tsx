import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { plural } from '../../../../kernel/language/format.ts'
import { Status, type StatusTone } from '../../../../kernel/ui/status.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { filePath } from '../../../services/index.ts'
import { coveredServicesPath } from '../../paths.ts'
import type { CheckedAgreement, Gap } from './gaps.ts'

/** What is missing or doubled between services and agreements, the gravest first. */
export function CoveragePage({ language, gaps }: { language: Language; gaps: readonly Gap[] }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {gaps.length > 0 ? <p class="govuk-body">{words.count[language](gaps.length)}</p> : null}
      <Table
        caption={words.title[language]}
        captionHidden
        rows={gaps}
        rowKey={({ kind, service, agreements }) =>
          [kind, service?.id, ...agreements.map(({ id }) => id)].join(' ')
        }
        empty={words.none[language]}
        columns={[
          {
            key: 'what',
            label: words.what[language],
            cell: ({ kind }) => <Status tone={tones[kind]} word={words[kind][language]} />,
          },
          {
            key: 'service',
            label: words.service[language],
            cell: ({ service }) =>
              service ? (
                <>
                  <a class="govuk-link" href={filePath.href(language, { id: service.id })}>
                    {service.name[language]}
                  </a>
                  {service.isPriority ? ` (${words.priority[language]})` : null}
                </>
              ) : (
                '–'
              ),
          },
          {
            key: 'agreements',
            label: words.agreements[language],
            cell: ({ agreements }) => <Agreements {...{ language, agreements }} />,
          },
        ]}
      />
    </>
  )
}

function Agreements({
  language,
  agreements,
}: {
  language: Language
  agreements: readonly CheckedAgreement[]
}) {
  if (agreements.length === 0) return <>–</>
  return (
    <ul class="govuk-list">
      {agreements.map(({ id, title }) => (
        <li key={id}>
          <a class="govuk-link" href={coveredServicesPath.href(language, { id })}>
            {title[language]}
          </a>
        </li>
      ))}
    </ul>
  )
}

const tones: Record<Gap['kind'], StatusTone> = {
  ended: 'problem',
  'no-owner': 'problem',
  overlap: 'warning',
  'no-standard': 'warning',
  'no-agreement': 'todo',
}

export const words = {
  title: { en: 'Gaps and overlaps', fr: 'Lacunes et chevauchements' },
  lead: {
    en: 'Your services beside your agreements: what nobody promised, what two agreements promise at once, and what nobody looks after. The gravest come first.',
    fr: 'Vos services à côté de vos ententes\u00a0: ce que personne n’a promis, ce que deux ententes promettent à la fois et ce dont personne ne s’occupe. Le plus grave vient en premier.',
  },
  count: {
    en: (count: number) => plural(count, 'en', { one: (n) => `${n} point`, other: (n) => `${n} points` }),
    fr: (count: number) => plural(count, 'fr', { one: (n) => `${n} élément`, other: (n) => `${n} éléments` }),
  },
  none: { en: 'Nothing is missing and nothing overlaps.', fr: 'Rien ne manque et rien ne se chevauche.' },
  what: { en: 'What', fr: 'Constat' },
  service: { en: 'Service', fr: 'Service' },
  agreements: { en: 'Agreements', fr: 'Ententes' },
  priority: { en: 'priority', fr: 'prioritaire' },
  ended: { en: 'Past its end', fr: 'Échue' },
  'no-owner': { en: 'Nobody in charge', fr: 'Sans responsable' },
  overlap: { en: 'Two agreements at once', fr: 'Deux ententes à la fois' },
  'no-standard': { en: 'No standard', fr: 'Sans norme' },
  'no-agreement': { en: 'No agreement', fr: 'Sans entente' },
} satisfies Record<string, Bilingual<unknown>>

import type { Language } from '../../../kernel/language/bilingual.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import type { OwnService } from '../../inventory/index.ts'
import { filePath, impactPath, rankingPath, topicPaths } from '../paths.ts'
import type { Conclusion } from '../sheet/sheet.ts'
import { type TopicKey, topics } from '../topics.ts'
import { words } from '../words.ts'

export type CoveringAgreement = {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly state: string
}

/** Every service of the organization, with how much of its file is written. */
export function ServicesPage(props: {
  language: Language
  services: readonly OwnService[]
  saved: ReadonlyMap<string, ReadonlySet<string>>
}) {
  const { language, services, saved } = props
  const keys = Object.keys(topics)
  return (
    <>
      <h1 class="govuk-heading-xl">{words.services[language]}</h1>
      <p class="lead">{words.servicesLead[language]}</p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={rankingPath.href(language)}>
            {words.ranking[language]}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={impactPath.href(language)}>
            {words.impact[language]}
          </a>
        </li>
      </ul>
      <Table
        caption={words.services[language]}
        captionHidden
        rows={services}
        rowKey={({ id }) => id}
        empty={words.noService[language]}
        columns={[
          {
            key: 'name',
            label: words.service[language],
            cell: ({ id, name }) => (
              <a class="govuk-link" href={filePath.href(language, { id })}>
                {name[language]}
              </a>
            ),
          },
          {
            key: 'written',
            label: words.topics[language],
            cell: ({ id }) => `${keys.filter((key) => saved.get(id)?.has(key)).length} / ${keys.length}`,
          },
        ]}
      />
    </>
  )
}

/** The file of one service: its topics, what follows from each, and the agreements it rests on. */
export function FilePage(props: {
  language: Language
  service: OwnService
  standings: ReadonlyMap<TopicKey, readonly Conclusion[] | null>
  agreements: readonly CoveringAgreement[]
}) {
  const { language, service, standings, agreements } = props
  return (
    <>
      <span class="govuk-caption-xl">{words.file[language]}</span>
      <h1 class="govuk-heading-xl">{service.name[language]}</h1>
      <Table
        caption={words.topics[language]}
        captionHidden
        rows={[...standings]}
        rowKey={([key]) => key}
        empty=""
        columns={[
          {
            key: 'topic',
            label: words.topic[language],
            cell: ([key]) => (
              <a class="govuk-link" href={topicPaths[key].href(language, { id: service.id })}>
                {topics[key].title[language]}
              </a>
            ),
          },
          {
            key: 'standing',
            label: words.standing[language],
            cell: ([, conclusions]) => <Standing language={language} conclusions={conclusions} />,
          },
        ]}
      />
      <h2 class="govuk-heading-l">{words.agreements[language]}</h2>
      {agreements.length === 0 ? (
        <p class="govuk-inset-text">{words.noAgreement[language]}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {agreements.map(({ id, title, href, state }) => (
            <li key={id}>
              <a class="govuk-link" href={href}>
                {title}
              </a>{' '}
              ({state})
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Standing({
  language,
  conclusions,
}: {
  language: Language
  conclusions: readonly Conclusion[] | null
}) {
  if (conclusions === null) return <Status tone="todo" word={words.empty[language]} />
  if (conclusions.length === 0) return <Status tone="done" word={words.filled[language]} />
  return (
    <ul class="govuk-list">
      {conclusions.map(({ tone, word, sentence }) => (
        <li key={word.en}>
          <Status tone={tone} word={word[language]} /> {sentence[language]}
        </li>
      ))}
    </ul>
  )
}

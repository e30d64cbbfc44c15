import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { Select, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Pagination, Table } from '../../../kernel/ui/table.tsx'
import type { Query } from '../../../kernel/web/path.ts'
import { agreementPath } from '../../agreements/index.ts'
import { documentName, documentTypes } from '../../guide/index.ts'
import { recordedPath, registerExportPath, registerPath } from '../paths.ts'
import { endings, origins, type RegisterFilter, type RegisterLine } from './list.queries.ts'
import { originNames, originTones, words } from './list.text.ts'

export type RegisterProps = {
  readonly language: Language
  readonly lines: readonly RegisterLine[]
  readonly total: number
  readonly filter: RegisterFilter
  readonly page: number
  readonly pages: number
  readonly today: Temporal.PlainDate
  readonly done: string | undefined
}

/** All agreements of the organization, wherever they were made. */
export function RegisterPage(props: RegisterProps) {
  const { language, lines, total, filter, today } = props
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <Filters language={language} filter={filter} />
      <p class="govuk-body cluster">
        <span role="status">{words.count[language](total)}</span>
        <a class="govuk-link" href={registerExportPath.href(language, {}, queryOf(filter))}>
          {words.csv[language]}
        </a>
      </p>
      <Table
        caption={words.title[language]}
        captionHidden
        rows={lines}
        rowKey={({ id, origin }) => origin + id}
        empty={words.none[language]}
        columns={[
          {
            key: 'title',
            label: words.agreement[language],
            sortHref: registerPath.href(language, {}, queryOf({ ...filter, sort: 'title' })),
            sorted: filter.sort === 'title' ? 'ascending' : undefined,
            cell: (line) => (
              <a class="govuk-link" href={lineHref(line, language)}>
                {lineTitle(line, language)}
              </a>
            ),
          },
          { key: 'parties', label: words.parties[language], cell: ({ parties }) => parties[language] },
          {
            key: 'state',
            label: words.origin[language],
            cell: ({ origin }) => <Status tone={originTones[origin]} word={originNames[origin][language]} />,
          },
          {
            key: 'documents',
            label: words.documents[language],
            cell: (line) => typeNames(line, language),
          },
          {
            key: 'starts',
            label: words.starts[language],
            cell: ({ startsOn }) => dayOf(startsOn, language),
          },
          {
            key: 'ends',
            label: words.ends[language],
            sortHref: registerPath.href(language, {}, queryOf({ ...filter, sort: 'end' })),
            sorted: filter.sort === 'end' ? 'ascending' : undefined,
            cell: (line) => <End language={language} line={line} today={today} />,
          },
        ]}
      />
      <Pagination
        language={language}
        page={props.page}
        pages={props.pages}
        href={(page) => registerPath.href(language, {}, { ...queryOf(filter), page })}
      />
    </>
  )
}

export function lineTitle({ title }: RegisterLine, language: Language): string {
  return title[language] || title.en || title.fr || words.untitled[language]
}

/** "Memorandum of understanding, Annex": the documents of an agreement, by the codes of their types. */
export function typeNames({ types, slaLabel }: RegisterLine, language: Language): string {
  return types
    .split(', ')
    .map((code) => documentTypes.find((type) => type === code))
    .flatMap((type) => (type ? documentName(type, slaLabel).name[language] : []))
    .join(', ')
}

function lineHref({ origin, id }: RegisterLine, language: Language): string {
  return origin === 'recorded' ? recordedPath.href(language, { id }) : agreementPath.href(language, { id })
}

function dayOf(day: string | null, language: Language): string {
  return day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDate(Temporal.PlainDate.from(day), language) : '–'
}

function End({
  language,
  line,
  today,
}: {
  language: Language
  line: RegisterLine
  today: Temporal.PlainDate
}) {
  const { endsOn } = line
  if (!endsOn || !/^\d{4}-\d{2}-\d{2}$/.test(endsOn)) return <>–</>
  const days = today.until(Temporal.PlainDate.from(endsOn)).days
  const left =
    days < 0 ? words.ended[language] : days === 0 ? words.today[language] : words.daysLeft[language](days)
  return (
    <>
      {dayOf(endsOn, language)}
      {days <= 365 ? (
        <span class="govuk-body-s element-need">
          {days <= 90 ? <Status tone={days < 0 ? 'off' : 'warning'} word={left} /> : left}
        </span>
      ) : null}
    </>
  )
}

function Filters({ language, filter }: { language: Language; filter: RegisterFilter }) {
  return (
    <form class="cluster no-print" method="get" action={registerPath.href(language)}>
      <TextInput
        name="search"
        label={words.search[language]}
        value={filter.search}
        type="search"
        width={20}
        language={language}
      />
      <Select
        name="state"
        label={words.origin[language]}
        value={filter.origin ?? ''}
        language={language}
        choices={[
          { value: '', label: words.anyOrigin[language] },
          ...origins.map((origin) => ({ value: origin, label: originNames[origin][language] })),
        ]}
      />
      <Select
        name="ends"
        label={words.ends[language]}
        value={filter.ends ?? ''}
        language={language}
        choices={[
          { value: '', label: words.anyEnd[language] },
          ...endings.map((ending) => ({
            value: ending,
            label:
              ending === 'past'
                ? words.past[language]
                : ending === 'none'
                  ? words.without[language]
                  : words.within[language](Number(ending)),
          })),
        ]}
      />
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.apply[language]}
      </button>
    </form>
  )
}

function queryOf({ search, origin, ends, sort }: RegisterFilter): Query {
  return {
    search: search || undefined,
    state: origin ?? undefined,
    ends: ends ?? undefined,
    sort: sort === 'end' ? undefined : sort,
  }
}

import type { Language } from '../../../kernel/language/bilingual.ts'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Pagination, Table } from '../../../kernel/ui/table.tsx'
import { may } from '../permissions.ts'
import type { Trail } from './queries.ts'
import type { Subject } from './subjects.ts'

/** One page of a trail, newest first: when, who, what was done and to what. */
export function TrailTable(props: {
  language: Language
  trail: Trail
  /** The roles of who reads: what they may open is linked. */
  roles: readonly string[]
  href: (page: number) => string
}) {
  const { language, trail, roles } = props
  return (
    <>
      <Table
        caption={words.caption[language]}
        captionHidden
        rows={trail.lines}
        rowKey={({ sequence }) => sequence}
        empty={words.empty[language]}
        columns={[
          {
            key: 'at',
            label: words.at[language],
            cell: ({ at }) => <Moment at={at} language={language} show="zone" />,
          },
          {
            key: 'who',
            label: words.who[language],
            cell: ({ who, organization }) => `${who[language]}, ${organization[language]}`,
          },
          {
            key: 'what',
            label: words.what[language],
            cell: ({ deed, about }) => (
              <>
                {deed[language]}
                {about ? (
                  <>
                    <br />
                    <About language={language} about={about} roles={roles} />
                  </>
                ) : null}
              </>
            ),
          },
        ]}
      />
      <Pagination language={language} page={trail.page} pages={trail.pages} href={props.href} />
    </>
  )
}

function About({ language, about, roles }: { language: Language; about: Subject; roles: readonly string[] }) {
  const { name, page, needs } = about
  if (page === null || (needs !== null && !may(roles, needs)))
    return <span class="govuk-hint">{name[language]}</span>
  return (
    <a class="govuk-link" href={page[language]}>
      {name[language]}
    </a>
  )
}

const words = {
  caption: { en: 'Entries, newest first', fr: 'Inscriptions, de la plus récente à la plus ancienne' },
  empty: { en: 'Nothing was done yet.', fr: 'Rien n’a encore été fait.' },
  at: { en: 'When', fr: 'Quand' },
  who: { en: 'Who', fr: 'Qui' },
  what: { en: 'What', fr: 'Quoi' },
} as const

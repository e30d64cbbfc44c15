import type { Language } from '../../../../kernel/language/bilingual.ts'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { addPositionPath } from '../../../identity/index.ts'
import { namedPositionPath, newNamedPositionPath } from '../../paths.ts'
import { type Relationship, shownIn } from '../relationship.ts'
import { Hidden } from '../ui/parts.tsx'
import { words } from './named-positions.text.ts'
import type { ListedPosition } from './named-positions.ts'

export type NamedPositionsProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly positions: readonly ListedPosition[]
  /** Organizations of the parties that do not use Entente yet. */
  readonly absent: ReadonlySet<string>
  readonly own: string
  readonly mayDescribe: boolean
  readonly mayTakeOver: boolean
  readonly done: string | undefined
}

export function NamedPositionsPage(props: NamedPositionsProps) {
  const { language, relationship, positions, absent, own, mayDescribe, done } = props
  const { id } = relationship
  const isNeeded = absent.size > 0
  const isUsed = isNeeded || positions.length > 0
  const isOwn = positions.some(({ organization }) => organization === own)
  return (
    <>
      <Notification language={language} message={done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      {isUsed ? (
        <>
          <p class="lead">{words.lead[language]}</p>
          <p class="govuk-body">{words.later[language]}</p>
        </>
      ) : (
        <p class="lead">{words.everybody[language]}</p>
      )}
      {isNeeded && mayDescribe ? (
        <a class="govuk-button" href={newNamedPositionPath.href(language, { id })}>
          {words.add[language]}
        </a>
      ) : null}
      {isUsed ? <PositionsTable {...props} /> : null}
      {isOwn ? <TakeOver {...props} /> : null}
    </>
  )
}

function PositionsTable({ language, relationship, positions, mayDescribe }: NamedPositionsProps) {
  const { id, parties } = relationship
  const nameOf = (organization: string) =>
    parties.find((party) => party.organization === organization)?.name[language] ?? ''
  return (
    <Table
      caption={words.title[language]}
      captionHidden
      rows={positions}
      rowKey={(position) => position.id}
      empty={words.none[language]}
      columns={[
        {
          key: 'title',
          label: words.position[language],
          cell: (position) => {
            const title = shownIn(position.title, language).text
            if (!mayDescribe || !position.mayCorrect) return title
            return (
              <a class="govuk-link" href={namedPositionPath.href(language, { id, position: position.id })}>
                {title}
              </a>
            )
          },
        },
        {
          key: 'party',
          label: words.party[language],
          cell: ({ organization }) => nameOf(organization),
        },
        { key: 'holder', label: words.held[language], cell: ({ holder }) => holder },
        {
          key: 'contact',
          label: words.contact[language],
          cell: ({ email, phone }) => [email, phone].filter(Boolean).join(', '),
        },
      ]}
    />
  )
}

/** What others named for the reader's own organization: it becomes one of its positions under the same id. */
function TakeOver({ language, positions, own, mayTakeOver }: NamedPositionsProps) {
  return (
    <section aria-labelledby="own">
      <h2 class="govuk-heading-m" id="own">
        {words.own[language]}
      </h2>
      <p class="govuk-body">{words.ownWhy[language]}</p>
      {mayTakeOver
        ? positions
            .filter(({ organization }) => organization === own)
            .map(({ id, title, email, phone }) => (
              <form method="post" action={addPositionPath.href(language)} key={id}>
                <Hidden values={{ id, 'title-en': title.en, 'title-fr': title.fr, email, phone }} />
                <p class="govuk-body">
                  {title[language]}{' '}
                  <button class="link-button" type="submit">
                    {words.takeOver[language]} <span class="govuk-visually-hidden">{title[language]}</span>
                  </button>
                </p>
              </form>
            ))
        : null}
    </section>
  )
}

import { type Bilingual, type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { legalForms } from '../legal-form.ts'
import {
  addPersonPath,
  addPositionPath,
  editPersonPath,
  positionPath,
  switchOrganizationPath,
} from '../paths.ts'
import { roles } from '../permissions.ts'
import { type Incumbency, incumbentOn } from '../positions/incumbent.ts'
import type { Member, Organization, PositionRow } from './queries.ts'

export type OrganizationPageProps = {
  readonly language: Language
  readonly organization: Organization
  readonly members: readonly Member[]
  readonly positions: readonly PositionRow[]
  /** The person's other organizations, to act for instead. */
  readonly others: readonly { readonly id: string; readonly name: Bilingual }[]
  readonly today: Temporal.PlainDate
  readonly mayManage: boolean
  readonly done: string | undefined
}

export function OrganizationPage(props: OrganizationPageProps) {
  const { language, organization } = props
  const { acronym } = organization
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{organization.name[language]}</h1>
      <dl class="govuk-summary-list">
        <Line
          term={words.otherName[language]}
          value={organization.name[otherLanguage(language)]}
          lang={otherLanguage(language)}
        />
        {acronym.en || acronym.fr ? (
          <Line
            term={words.acronym[language]}
            value={[acronym[language], acronym[otherLanguage(language)]].filter(Boolean).join(' / ')}
          />
        ) : null}
        <Line
          term={words.legalForm[language]}
          value={legalForms.find(({ code }) => code === organization.legalForm)?.label[language] ?? ''}
        />
      </dl>
      <Positions {...props} />
      <Members {...props} />
      <Others {...props} />
    </>
  )
}

function Positions({ language, positions, today, mayManage }: OrganizationPageProps) {
  return (
    <section aria-labelledby="positions">
      <h2 class="govuk-heading-l" id="positions">
        {words.positions[language]}
      </h2>
      <p class="govuk-body">{words.positionsWhy[language]}</p>
      <Table
        caption={words.positions[language]}
        captionHidden
        rows={positions}
        rowKey={({ id }) => id}
        empty={words.noPosition[language]}
        columns={[
          {
            key: 'title',
            label: words.position[language],
            cell: ({ id, title }) => (
              <a class="govuk-link" href={positionPath.href(language, { id })}>
                {title[language]}
              </a>
            ),
          },
          {
            key: 'holder',
            label: words.holder[language],
            cell: ({ periods }) => <Holder incumbent={incumbentOn(periods, today)} language={language} />,
          },
          {
            key: 'since',
            label: words.since[language],
            cell: ({ periods }) => {
              const incumbent = incumbentOn(periods, today)
              return incumbent ? formatDate(Temporal.PlainDate.from(incumbent.start_date), language) : ''
            },
          },
        ]}
      />
      {mayManage ? (
        <a class="govuk-button govuk-button--secondary" href={addPositionPath.href(language)}>
          {words.addPosition[language]}
        </a>
      ) : null}
    </section>
  )
}

function Holder({ incumbent, language }: { incumbent: Incumbency | null; language: Language }) {
  if (!incumbent) return <Status tone="warning" word={words.vacant[language]} />
  return (
    <>
      {incumbent.holder}
      {incumbent.acting ? ` (${words.acting[language]})` : ''}
    </>
  )
}

function Members({ language, members, mayManage }: OrganizationPageProps) {
  return (
    <section aria-labelledby="members">
      <h2 class="govuk-heading-l" id="members">
        {words.members[language]}
      </h2>
      <Table
        caption={words.members[language]}
        captionHidden
        rows={members}
        rowKey={({ id }) => id}
        empty={words.noMember[language]}
        columns={[
          {
            key: 'name',
            label: words.name[language],
            cell: ({ id, name }) =>
              mayManage ? (
                <a class="govuk-link" href={editPersonPath.href(language, { id })}>
                  {name}
                </a>
              ) : (
                name
              ),
          },
          {
            key: 'roles',
            label: words.roles[language],
            cell: (member) =>
              roles
                .filter(({ code }) => member.roles.includes(code))
                .map(({ label }) => label[language])
                .join(', '),
          },
        ]}
      />
      {mayManage ? (
        <a class="govuk-button govuk-button--secondary" href={addPersonPath.href(language)}>
          {words.addMember[language]}
        </a>
      ) : null}
    </section>
  )
}

/** The person's other organizations, to act for instead. */
function Others({ language, others }: OrganizationPageProps) {
  if (others.length === 0) return null
  return (
    <section aria-labelledby="others">
      <h2 class="govuk-heading-l" id="others">
        {words.others[language]}
      </h2>
      {others.map(({ id, name }) => (
        <form method="post" action={switchOrganizationPath.href(language)} key={id}>
          <input type="hidden" name="organization" value={id} />
          <button class="govuk-button govuk-button--secondary" type="submit">
            {words.actFor[language]} {name[language]}
          </button>
        </form>
      ))}
    </section>
  )
}

function Line({ term, value, lang }: { term: string; value: string; lang?: Language }) {
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{term}</dt>
      <dd class="govuk-summary-list__value" lang={lang}>
        {value}
      </dd>
    </div>
  )
}

const words = {
  otherName: { en: 'Name in French', fr: 'Nom en anglais' },
  acronym: { en: 'Acronyms', fr: 'Sigles' },
  legalForm: { en: 'Legal form', fr: 'Forme juridique' },
  positions: { en: 'Positions', fr: 'Postes' },
  positionsWhy: {
    en: 'Agreements name positions. When a person changes, the agreement does not.',
    fr: 'Les ententes nomment des postes. Quand une personne change, l’entente ne change pas.',
  },
  noPosition: { en: 'No position yet. Add the first one.', fr: 'Aucun poste encore. Ajoutez le premier.' },
  position: { en: 'Position', fr: 'Poste' },
  holder: { en: 'Held by', fr: 'Titulaire' },
  since: { en: 'Since', fr: 'Depuis' },
  vacant: { en: 'Vacant', fr: 'Vacant' },
  acting: { en: 'acting', fr: 'par intérim' },
  addPosition: { en: 'Add a position', fr: 'Ajouter un poste' },
  members: { en: 'People', fr: 'Personnes' },
  noMember: { en: 'Nobody yet.', fr: 'Personne encore.' },
  name: { en: 'Name', fr: 'Nom' },
  roles: { en: 'Roles', fr: 'Rôles' },
  addMember: { en: 'Add a person', fr: 'Ajouter une personne' },
  others: { en: 'Your other organizations', fr: 'Vos autres organisations' },
  actFor: { en: 'Act for', fr: 'Agir au nom de\u00a0:' },
} satisfies Record<string, Bilingual>

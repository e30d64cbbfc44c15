import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { Table } from '../../../kernel/ui/table.tsx'
import { permissions, roles, type State, states } from '../permissions.ts'

export const title = { en: 'Who can do what', fr: 'Qui peut faire quoi' } satisfies Bilingual

type Rule = {
  readonly action: string
  readonly label: Bilingual
  readonly roles: readonly string[]
  readonly states: readonly State[]
}

/** The permissions table itself: the page cannot say anything else than the code does. */
export function WhoCanPage({ language, held }: { language: Language; held: readonly string[] }) {
  const rules: readonly Rule[] = permissions
  return (
    <>
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="govuk-body">
        {words.yours[language]}{' '}
        {roles
          .filter((role) => held.includes(role.code))
          .map((role) => role.label[language])
          .join(', ')}
      </p>
      <Table
        caption={title[language]}
        captionHidden
        rows={rules}
        rowKey={(rule) => rule.action}
        empty=""
        columns={[
          { key: 'action', label: words.action[language], cell: (rule) => rule.label[language] },
          {
            key: 'roles',
            label: words.roles[language],
            cell: (rule) => <Roles rule={rule} language={language} />,
          },
          {
            key: 'states',
            label: words.states[language],
            cell: (rule) =>
              rule.states.length
                ? states
                    .filter(({ code }) => rule.states.includes(code))
                    .map(({ label }) => label[language])
                    .join(', ')
                : words.always[language],
          },
        ]}
      />
    </>
  )
}

function Roles({ rule, language }: { rule: Rule; language: Language }) {
  if (rule.roles.length === roles.length) return <>{words.all[language]}</>
  return (
    <ul class="roles">
      {roles
        .filter(({ code }) => rule.roles.includes(code))
        .map((role) => (
          <li key={role.code}>{role.label[language]}</li>
        ))}
    </ul>
  )
}

const words = {
  lead: {
    en: 'Roles are held in one organization. A person may hold several. The same rules decide what each button does.',
    fr: 'Un rôle vaut pour une organisation. Une personne peut en avoir plusieurs. Les mêmes règles décident de l’effet de chaque bouton.',
  },
  yours: { en: 'Your roles:', fr: 'Vos rôles\u00a0:' },
  action: { en: 'Action', fr: 'Action' },
  roles: { en: 'Roles that can', fr: 'Rôles autorisés' },
  states: { en: 'When the relationship is', fr: 'Quand la relation est' },
  always: { en: 'At any time', fr: 'En tout temps' },
  all: { en: 'All roles', fr: 'Tous les rôles' },
} satisfies Record<string, Bilingual>

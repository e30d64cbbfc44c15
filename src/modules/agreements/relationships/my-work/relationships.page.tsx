import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { plural } from '../../../../kernel/language/format.ts'
import { Select, TextInput } from '../../../../kernel/ui/form/field.tsx'
import { Pagination } from '../../../../kernel/ui/table.tsx'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { steps } from '../../../guide/index.ts'
import { states } from '../../../identity/index.ts'
import { openPath, relationshipsPath } from '../../paths.ts'
import type { Listed, ListFilter } from './list.queries.ts'
import { pageSize } from './my-work.ts'
import { RelationshipTable } from './relationship-table.tsx'

export type RelationshipsPageProps = {
  readonly language: Language
  readonly listed: Listed
  readonly filter: ListFilter
  readonly page: number
  readonly viewer: Viewer
  readonly mayOpen: boolean
}

export function RelationshipsPage(props: RelationshipsPageProps) {
  const { language, listed, filter, page, viewer } = props
  const href = (to: number) =>
    relationshipsPath.href(language, {}, { ...queryOf(filter), ...(to > 1 ? { page: to } : {}) })
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <Filter filter={filter} language={language} />
      <p class="govuk-body" role="status">
        {plural(listed.total, language, {
          one: (number) => words.countOne[language](number),
          other: (number) => words.countOther[language](number),
        })}
      </p>
      <RelationshipTable
        caption={words.title[language]}
        rows={listed.rows}
        empty={words.none[language]}
        {...{ viewer, language }}
      />
      <Pagination pages={Math.ceil(listed.total / pageSize)} {...{ language, page, href }} />
      {props.mayOpen ? (
        <a class="govuk-button" href={openPath.href(language)}>
          {words.open[language]}
        </a>
      ) : null}
    </>
  )
}

function Filter({ filter, language }: { filter: ListFilter; language: Language }) {
  return (
    <search>
      <form method="get" action={relationshipsPath.href(language)} class="filter">
        <TextInput
          name="search"
          type="search"
          label={words.search[language]}
          value={filter.search}
          language={language}
        />
        <Select
          name="state"
          label={words.state[language]}
          value={filter.state ?? ''}
          choices={[
            { value: '', label: words.any[language] },
            ...states.map((state) => ({ value: state.code, label: state.label[language] })),
          ]}
          language={language}
        />
        <Select
          name="step"
          label={words.step[language]}
          value={filter.step === null ? '' : String(filter.step)}
          choices={[
            { value: '', label: words.any[language] },
            ...steps.map((step) => ({
              value: String(step.number),
              label: `${step.number}. ${step.name[language]}`,
            })),
          ]}
          language={language}
        />
        <Select
          name="turn"
          label={words.turn[language]}
          value={filter.waiting ? 'mine' : ''}
          choices={[
            { value: '', label: words.anyTurn[language] },
            { value: 'mine', label: words.mine[language] },
          ]}
          language={language}
        />
        <button class="govuk-button govuk-button--secondary" type="submit">
          {words.apply[language]}
        </button>
      </form>
    </search>
  )
}

/** The filter as the address carries it. */
function queryOf(filter: ListFilter): Record<string, string> {
  return {
    ...(filter.search ? { search: filter.search } : {}),
    ...(filter.state ? { state: filter.state } : {}),
    ...(filter.step === null ? {} : { step: String(filter.step) }),
    ...(filter.waiting ? { turn: 'mine' } : {}),
  }
}

const words = {
  title: { en: 'Relationships', fr: 'Relations' },
  search: { en: 'Title or organization', fr: 'Titre ou organisation' },
  state: { en: 'State', fr: 'État' },
  step: { en: 'Step', fr: 'Étape' },
  turn: { en: 'Whose turn', fr: 'À qui le tour' },
  any: { en: 'Any', fr: 'Toutes les valeurs' },
  anyTurn: { en: 'Anybody’s', fr: 'Peu importe' },
  mine: { en: 'Your organization’s', fr: 'À votre organisation' },
  apply: { en: 'Show', fr: 'Afficher' },
  countOne: {
    en: (number: string) => `${number} relationship`,
    fr: (number: string) => `${number} relation`,
  },
  countOther: {
    en: (number: string) => `${number} relationships`,
    fr: (number: string) => `${number} relations`,
  },
  none: {
    en: 'No relationship fits. Remove a filter or change the words.',
    fr: 'Aucune relation ne correspond. Retirez un filtre ou changez les mots.',
  },
  open: { en: 'Open a relationship', fr: 'Ouvrir une relation' },
} as const satisfies Record<string, Bilingual | Bilingual<(number: string) => string>>

export const relationshipsTitle = words.title

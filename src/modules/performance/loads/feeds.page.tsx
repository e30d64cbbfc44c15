import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import type { Feed } from '../facts/feed.ts'
import { byHandPath, feedPath, feedsPath } from '../paths.ts'
import { words } from './loads.text.ts'

export type FeedsPageProps = {
  readonly language: Language
  readonly feeds: readonly (Feed & { readonly owner: Bilingual })[]
  readonly partners: readonly { readonly id: string; readonly name: Bilingual }[]
  /** Measures whose facts are counts or values. */
  readonly counted: readonly { readonly id: string; readonly name: Bilingual }[]
  readonly mayRecord: boolean
  readonly newId: string
  readonly form: FormFields
  readonly errors: readonly FieldError[]
}

export function FeedsPage(props: FeedsPageProps) {
  const { language, feeds } = props
  return (
    <>
      <ErrorSummary language={language} errors={props.errors} />
      <h1 class="govuk-heading-xl">{words.feeds[language]}</h1>
      <p class="lead">{words.feedsLead[language]}</p>
      <Table
        caption={words.feeds[language]}
        captionHidden
        rows={feeds}
        rowKey={({ id }) => id}
        empty={words.noFeed[language]}
        columns={[
          {
            key: 'name',
            label: words.feed[language],
            cell: ({ id, name }) => (
              <a class="govuk-link" href={feedPath.href(language, { feed: id })}>
                {name[language]}
              </a>
            ),
          },
          { key: 'owner', label: words.owner[language], cell: ({ owner }) => owner[language] },
          {
            key: 'last',
            label: words.lastFact[language],
            cell: ({ lastRecordedAt }) =>
              lastRecordedAt ? <Moment at={lastRecordedAt} language={language} /> : words.never[language],
          },
        ]}
      />
      {props.counted.length ? (
        <section aria-labelledby="by-hand">
          <h2 class="govuk-heading-l" id="by-hand">
            {words.byHand[language]}
          </h2>
          <p class="govuk-body">{words.byHandWhy[language]}</p>
          <ul class="govuk-list">
            {props.counted.map(({ id, name }) => (
              <li key={id}>
                <a class="govuk-link" href={byHandPath.href(language, { id })}>
                  {name[language]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {props.mayRecord ? <AddFeed {...props} /> : null}
    </>
  )
}

function AddFeed({ language, form, errors, partners, newId }: FeedsPageProps) {
  const text = (name: 'nameEn' | 'nameFr', contentLanguage: Language) => (
    <TextInput
      language={language}
      name={name}
      label={words[name][language]}
      value={form.get(name)}
      error={errorOf(errors, name, language)}
      contentLanguage={contentLanguage}
    />
  )
  return (
    <section aria-labelledby="add">
      <h2 class="govuk-heading-l" id="add">
        {words.addFeed[language]}
      </h2>
      <form method="post" action={feedsPath.href(language)} novalidate>
        <input type="hidden" name="id" value={form.get('id') || newId} />
        {language === 'fr'
          ? [text('nameFr', 'fr'), text('nameEn', 'en')]
          : [text('nameEn', 'en'), text('nameFr', 'fr')]}
        {partners.length ? (
          <Checkboxes
            language={language}
            name="parties"
            label={words.parties[language]}
            hint={words.partiesHint[language]}
            values={form.all('parties')}
            choices={partners.map(({ id, name }) => ({ value: id, label: name[language] }))}
            required={false}
          />
        ) : null}
        <button class="govuk-button" type="submit">
          {words.addFeed[language]}
        </button>
      </form>
    </section>
  )
}

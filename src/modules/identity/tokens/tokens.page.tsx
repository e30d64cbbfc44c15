import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Radios, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { scopes } from '../../../kernel/web/api/endpoint.ts'
import { apiPath } from '../../../kernel/web/api/paths.ts'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { tokenPath, tokensPath } from '../paths.ts'
import { lifetimes } from './manage-tokens.ts'
import type { TokenRow } from './token.ts'
import { words } from './tokens.text.ts'

export type TokensPageProps = {
  readonly language: Language
  readonly tokens: readonly TokenRow[]
  readonly now: Temporal.Instant
  readonly newId: string
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
}

export function TokensPage(props: TokensPageProps) {
  const { language, tokens, now } = props
  return (
    <>
      <ErrorSummary language={language} errors={props.errors} />
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={apiPath.href(language)}>
          {words.describes[language]}
        </a>
      </p>
      <Table
        caption={words.title[language]}
        captionHidden
        rows={tokens}
        rowKey={({ id }) => id}
        empty={words.none[language]}
        columns={[
          {
            key: 'name',
            label: words.program[language],
            cell: ({ id, name }) => (
              <a class="govuk-link" href={tokenPath.href(language, { token: id })}>
                {name}
              </a>
            ),
          },
          {
            key: 'state',
            label: words.state[language],
            cell: (token) => <State language={language} token={token} now={now} />,
          },
          { key: 'may', label: words.may[language], cell: (token) => scopeNames(token, language) },
          { key: 'until', label: words.until[language], cell: (token) => dayText(token.expiresAt, language) },
          {
            key: 'used',
            label: words.lastUsed[language],
            cell: ({ lastUsedOn }) => (lastUsedOn ? plainDay(lastUsedOn, language) : words.never[language]),
          },
        ]}
      />
      <AddToken {...props} />
    </>
  )
}

function AddToken({ language, newId, form, errors }: TokensPageProps) {
  return (
    <section aria-labelledby="add">
      <h2 class="govuk-heading-l" id="add">
        {words.add[language]}
      </h2>
      <form method="post" action={tokensPath.href(language)} novalidate>
        <input type="hidden" name="id" value={form.get('id') || newId} />
        <TextInput
          language={language}
          name="name"
          label={words.name[language]}
          hint={words.nameHint[language]}
          value={form.get('name')}
          error={errorOf(errors, 'name', language)}
        />
        <Checkboxes
          language={language}
          name="scopes"
          label={words.scopes[language]}
          values={form.all('scopes')}
          choices={scopes.map(({ code, label }) => ({ value: code, label: label[language] }))}
          error={errorOf(errors, 'scopes', language)}
        />
        <Radios
          language={language}
          name="lifetime"
          label={words.lifetime[language]}
          value={form.get('lifetime')}
          choices={lifetimes.map((days) => ({ value: days, label: words.days[language](days) }))}
          error={errorOf(errors, 'lifetime', language)}
          inline
        />
        <button class="govuk-button" type="submit">
          {words.add[language]}
        </button>
      </form>
    </section>
  )
}

/** The one time the secret is on a page. */
export function NewTokenPage({ language, secret }: { language: Language; secret: string | null }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.made[language]}</h1>
      {secret === null ? (
        <p class="govuk-inset-text">{words.again[language]}</p>
      ) : (
        <>
          <p class="govuk-body">{words.copy[language]}</p>
          <dl class="govuk-summary-list">
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">{words.secret[language]}</dt>
              <dd class="govuk-summary-list__value">
                <code class="secret">{secret}</code>
              </dd>
            </div>
          </dl>
        </>
      )}
      <a class="govuk-link" href={tokensPath.href(language)}>
        {words.back[language]}
      </a>
    </>
  )
}

export function TokenPage(props: { language: Language; token: TokenRow; now: Temporal.Instant }) {
  const { language, token, now } = props
  const lines = [
    [words.may[language], scopeNames(token, language)],
    [words.madeBy[language], `${token.person}, ${dayText(token.createdAt, language)}`],
    [words.until[language], dayText(token.expiresAt, language)],
    [
      words.lastUsed[language],
      token.lastUsedOn ? plainDay(token.lastUsedOn, language) : words.never[language],
    ],
  ] as const
  return (
    <>
      <h1 class="govuk-heading-xl">{token.name}</h1>
      <p class="govuk-body">
        <State language={language} token={token} now={now} />
      </p>
      <dl class="govuk-summary-list">
        {lines.map(([term, value]) => (
          <div class="govuk-summary-list__row" key={term}>
            <dt class="govuk-summary-list__key">{term}</dt>
            <dd class="govuk-summary-list__value">{value}</dd>
          </div>
        ))}
      </dl>
      {stateOf(token, now) === 'works' ? (
        <form method="post" action={tokenPath.href(language, { token: token.id })}>
          <p class="govuk-body">{words.revokeWhy[language]}</p>
          <button class="govuk-button govuk-button--warning" type="submit">
            {words.revoke[language]}
          </button>
        </form>
      ) : null}
    </>
  )
}

function State({ language, token, now }: { language: Language; token: TokenRow; now: Temporal.Instant }) {
  const state = stateOf(token, now)
  return <Status tone={state === 'works' ? 'done' : 'off'} word={words[state][language]} />
}

function stateOf({ revokedAt, expiresAt }: TokenRow, now: Temporal.Instant): 'works' | 'revoked' | 'expired' {
  if (revokedAt !== null) return 'revoked'
  return Temporal.Instant.compare(Temporal.Instant.from(expiresAt), now) > 0 ? 'works' : 'expired'
}

function scopeNames({ scopes: held }: TokenRow, language: Language): string {
  return scopes
    .filter(({ code }) => held.includes(code))
    .map(({ label }) => label[language])
    .join('; ')
}

function dayText(at: string, language: Language): string {
  return formatDate(Temporal.Instant.from(at).toZonedDateTimeISO('America/Toronto').toPlainDate(), language)
}

function plainDay(day: string, language: Language): string {
  return formatDate(Temporal.PlainDate.from(day), language)
}

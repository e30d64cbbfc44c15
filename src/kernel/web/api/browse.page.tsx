import type { Language } from '../../language/bilingual.ts'
import { Table } from '../../ui/table.tsx'
import { words } from './browse.text.ts'
import { type Endpoint, scopes } from './endpoint.ts'
import { jsonSchema } from './openapi.ts'
import { apiDescriptionPath } from './paths.ts'
import { problemKinds } from './problem.ts'

/** The description of the API for people: the same table that serves it, without a script. */
export function ApiPage({ endpoints, language }: { endpoints: readonly Endpoint[]; language: Language }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={apiDescriptionPath}>
          {words.description[language]}
        </a>
      </p>
      <h2 class="govuk-heading-l">{words.start[language]}</h2>
      {words.rules[language].map((rule) => (
        <p class="govuk-body" key={rule}>
          {rule}
        </p>
      ))}
      <Code
        label={words.example[language]}
        text={`curl -H "Authorization: Bearer entente_…" -H "Accept-Language: ${language}" \\\n  https://entente.example/api/v1/feeds`}
      />
      <Table
        caption={words.scopes[language]}
        rows={scopes}
        rowKey={({ code }) => code}
        empty=""
        columns={[
          { key: 'code', label: words.scope[language], cell: ({ code }) => <code>{code}</code> },
          { key: 'label', label: words.allows[language], cell: ({ label }) => label[language] },
        ]}
      />
      <h2 class="govuk-heading-l">{words.operations[language]}</h2>
      {endpoints.map((endpoint) => (
        <Operation endpoint={endpoint} language={language} key={endpoint.id} />
      ))}
      <h2 class="govuk-heading-l" id="problems">
        {words.problems[language]}
      </h2>
      <p class="govuk-body">{words.problemsWhy[language]}</p>
      <Table
        caption={words.problems[language]}
        captionHidden
        rows={Object.entries(problemKinds)}
        rowKey={([kind]) => kind}
        empty=""
        columns={[
          {
            key: 'kind',
            label: words.kind[language],
            cell: ([kind]) => <code id={`problem-${kind}`}>{kind}</code>,
          },
          { key: 'status', label: words.status[language], numeric: true, cell: ([, { status }]) => status },
          { key: 'title', label: words.means[language], cell: ([, { title }]) => title[language] },
          { key: 'about', label: words.whatToDo[language], cell: ([, { about }]) => about[language] },
        ]}
      />
    </>
  )
}

function Operation({ endpoint, language }: { endpoint: Endpoint; language: Language }) {
  const { id, method, path, parameters, body, answer } = endpoint
  return (
    <section aria-labelledby={id} class="card">
      <h3 class="govuk-heading-m" id={id}>
        {endpoint.summary[language]}
      </h3>
      <p class="govuk-body">
        <code>
          {method} {path.replace(/:([a-zA-Z]+)/g, '{$1}')}
        </code>
      </p>
      <p class="govuk-body">{endpoint.about[language]}</p>
      <p class="govuk-body">
        {words.needs[language]} <code>{endpoint.scope}</code>
      </p>
      {Object.keys(parameters).length ? (
        <Table
          caption={words.parameters[language]}
          rows={Object.entries(parameters)}
          rowKey={([name]) => name}
          empty=""
          columns={[
            { key: 'name', label: words.name[language], cell: ([name]) => <code>{name}</code> },
            { key: 'in', label: words.place[language], cell: ([, one]) => words[one.in][language] },
            { key: 'about', label: words.means[language], cell: ([, one]) => one.about[language] },
          ]}
        />
      ) : null}
      {body ? (
        <Sample
          language={language}
          label={words.send[language]}
          about={body.about[language]}
          example={body.example}
          schema={jsonSchema(body.schema, language, 'input')}
        />
      ) : null}
      <Sample
        language={language}
        label={words.answer[language]}
        about={answer.about[language]}
        example={answer.example}
        schema={jsonSchema(answer.schema, language, 'output')}
      />
    </section>
  )
}

function Sample(props: {
  language: Language
  label: string
  about: string
  example: unknown
  schema: object
}) {
  return (
    <>
      <h4 class="govuk-heading-s">{props.label}</h4>
      <p class="govuk-body">{props.about}</p>
      <Code label={props.label} text={JSON.stringify(props.example, null, 2)} />
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.fields[props.language]}</span>
        </summary>
        <Code label={words.fields[props.language]} text={JSON.stringify(props.schema, null, 2)} />
      </details>
    </>
  )
}

function Code({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y: long lines scroll inside and must be reachable by keyboard; it is no group of fields
    <div class="table-scroll" role="group" aria-label={label} tabIndex={0}>
      <pre class="code">
        <code>{text}</code>
      </pre>
    </div>
  )
}

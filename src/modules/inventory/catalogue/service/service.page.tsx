import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../../kernel/language/format.ts'
import {
  type CodeList,
  feedbackChannels,
  serviceScopes,
  serviceTypes,
  targetGroups,
} from '../../dictionary/code-lists.ts'
import { serviceView } from '../../linked-data/service-view.ts'
import type { Restated } from '../../restated/restated.queries.ts'
import { Restatements } from '../../restated/restatements.tsx'
import { splitCodes } from '../../rules/fields.ts'
import type { ServicePromise } from '../options.ts'
import { OnlinePoints } from './online-points.tsx'
import type { PublishedService } from './service.queries.ts'
import { channelNames, words } from './service.text.ts'
import { Standards } from './standards.tsx'
import { Volumes } from './volumes.tsx'

export type ServicePageProps = {
  readonly language: Language
  readonly service: PublishedService
  /** Where the public sees its live figures, if it shows some. */
  readonly live: string | null
  /** What later publications changed in it. */
  readonly restated: readonly Restated[]
  /** The standards that its organization keeps now, beside the results of past years. */
  readonly promises: readonly ServicePromise[]
  /** The same facts for programs, put into the page and offered as files. */
  readonly linkedData: object
  readonly files: readonly { readonly label: string; readonly href: string }[]
}

export function ServicePage(props: ServicePageProps) {
  const { language, service, live, promises, restated, linkedData, files } = props
  const { value, year } = service.newest
  const view = serviceView(value)
  const owner = view.organizationName[language]
  const remarks = (value(`special_remarks_${language}`) ?? '').trim()
  const address = view.address[language]
  const published = Temporal.Instant.from(service.publishedAt.replace(' ', 'T'))
  const date = formatDate(published.toZonedDateTimeISO('UTC').toPlainDate(), language)
  return (
    <div class="service-page">
      <p class="catalogue__owner">
        {owner} · {year}
      </p>
      <h1 class="govuk-heading-xl">{view.name[language] || view.serviceId}</h1>
      <p class="lead service-page__description">{view.description[language]}</p>
      {address ? (
        <p class="govuk-body">
          <a class="govuk-button" href={address}>
            {words.open[language]}
          </a>
        </p>
      ) : null}
      <Facts {...{ language, service }} />
      <OnlinePoints value={value} language={language} />
      {live ? (
        <p class="govuk-body">
          <a class="govuk-link" href={live}>
            {words.live[language]}
          </a>
        </p>
      ) : null}
      <Promises {...{ language, promises }} />
      <Standards standards={service.standards} language={language} />
      <Volumes service={service} language={language} />
      {remarks ? (
        <section>
          <h2 class="govuk-heading-l">{words.remarks[language]}</h2>
          <p class="govuk-body service-page__description">{remarks}</p>
        </section>
      ) : null}
      {restated.length > 0 ? (
        <section aria-labelledby="restated">
          <h2 class="govuk-heading-l" id="restated">
            {words.restated[language]}
          </h2>
          <Restatements language={language} restated={restated} tell="year" />
        </section>
      ) : null}
      <section>
        <h2 class="govuk-heading-l">{words.data[language]}</h2>
        <p class="govuk-body">{words.source[language](owner, date)}</p>
        <ul class="govuk-list">
          {files.map(({ label, href }) => (
            <li key={href}>
              <a class="govuk-link" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {/* Data for search engines, not a script: nothing runs, and no “<” is left that could end it. */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: embedded(linkedData) }} />
    </div>
  )
}

function Promises({ language, promises }: { language: Language; promises: readonly ServicePromise[] }) {
  if (promises.length === 0) return null
  return (
    <section aria-labelledby="promises">
      <h2 class="govuk-heading-l" id="promises">
        {words.promises[language]}
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {promises.map(({ statement, figures, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {statement}
            </a>
            <br />
            {figures}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Facts({ language, service }: { language: Language; service: PublishedService }) {
  const { value } = service.newest
  const view = serviceView(value)
  const text = (field: string) => (value(field) ?? '').trim()
  const codes = (field: string, list: CodeList) => labels(splitCodes(text(field)), list, language)
  const facts: readonly (readonly [Bilingual, string])[] = [
    [words.whom, labels(view.groups, targetGroups, language)],
    [words.type, labels(view.types, serviceTypes, language)],
    [words.scope, codes('service_scope', serviceScopes)],
    [words.how, labels(view.channels, channelNames, language)],
    [words.feedback, codes('client_feedback_channel', feedbackChannels)],
    [words.fee, (view.hasFee ? words.withFee : words.free)[language]],
    [words.programs, text(`program_name_${language}`).replace(/^['"]|['"]$/g, '') || text('program_id')],
    [words.decisions, automated(text('automated_decision_system'), language)],
    [words.reviewed, text('last_service_review')],
    [words.improved, text('last_service_improvement')],
    [words.number, view.serviceId],
  ]
  return (
    <section aria-labelledby="about">
      <h2 class="govuk-heading-l" id="about">
        {words.about[language]}
      </h2>
      <dl class="govuk-summary-list">
        {facts
          .filter(([, fact]) => fact !== '')
          .map(([label, fact]) => (
            <div class="govuk-summary-list__row" key={label.en}>
              <dt class="govuk-summary-list__key">{label[language]}</dt>
              <dd class="govuk-summary-list__value">{fact}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function labels(codes: readonly string[], list: CodeList, language: Language): string {
  return codes
    .filter(Boolean)
    .map((code) => list[code]?.[language] ?? code)
    .join('; ')
}

function automated(answer: string, language: Language): string {
  if (answer === '') return ''
  return (answer === 'Y' ? words.automated : words.byPeople)[language]
}

/** JSON that cannot end the element it stands in. */
function embedded(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

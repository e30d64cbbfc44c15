import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatNumber, plural } from '../../../../kernel/language/format.ts'
import { colon } from '../../../../kernel/language/punctuation.ts'
import { Select } from '../../../../kernel/ui/form/field.tsx'
import { Pagination } from '../../../../kernel/ui/table.tsx'
import {
  indicatorsPath,
  openDataPath,
  restatedPath,
  serviceListPath,
  servicePath,
  servicesPath,
} from '../paths.ts'
import { channelNames } from '../service/service.text.ts'
import { facetLabel, facetNames, onlineLabel, sortNames, words } from './catalogue.text.ts'
import { type CatalogueFilter, type Facet, facets, filterQuery, sorts } from './filter.ts'
import type { CatalogueState } from './names.queries.ts'
import { type Found, type FoundService, pageSize } from './search.queries.ts'

export type CataloguePageProps = {
  readonly language: Language
  readonly filter: CatalogueFilter
  readonly found: Found
  readonly state: CatalogueState
  readonly suggestion: string | null
}

export function CataloguePage(props: CataloguePageProps) {
  const { language, filter, found, state } = props
  const isNarrowed = filter.query !== '' || Object.keys(filter.chosen).length > 0
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {state.years.length === 0 ? (
        <p class="govuk-inset-text">{words.nothing[language]}</p>
      ) : (
        <div class="catalogue">
          <SearchForm {...props} />
          <div>
            <p class="govuk-body catalogue__count" role="status">
              <strong>{plural(found.total, language, words.count[language])}</strong>
              {isNarrowed ? (
                <a class="govuk-link" href={servicesPath.href(language)}>
                  {words.clear[language]}
                </a>
              ) : null}
            </p>
            <Suggestion {...props} />
            {found.total === 0 ? <p class="govuk-inset-text">{words.empty[language]}</p> : null}
            <ol class="catalogue__services">
              {found.services.map((service) => (
                <Service
                  key={`${service.organization}/${service.fiscal_year}/${service.service_id}`}
                  {...{ service, language }}
                />
              ))}
            </ol>
            <Pagination
              language={language}
              page={filter.page}
              pages={Math.ceil(found.total / pageSize)}
              href={(page) => servicesPath.href(language, {}, filterQuery(filter, { page }))}
            />
            <More language={language} filter={filter} hasFiles={found.total > 0} />
          </div>
        </div>
      )}
    </>
  )
}

function SearchForm({ language, filter, found, state }: CataloguePageProps) {
  return (
    <search>
      <form class="catalogue__form no-print" action={servicesPath.href(language)} method="get">
        <div class="govuk-form-group">
          <label class="govuk-label govuk-label--s" for="q">
            {words.search[language]}
          </label>
          <div class="govuk-hint" id="q-hint">
            {words.searchHint[language]}
          </div>
          <div class="catalogue__query">
            <input
              class="govuk-input"
              id="q"
              name="q"
              type="search"
              value={filter.query}
              aria-describedby="q-hint"
            />
            <button class="govuk-button" type="submit">
              {words.go[language]}
            </button>
          </div>
        </div>
        <details class="catalogue__filters" open={Object.keys(filter.chosen).length > 0}>
          <summary>{words.narrow[language]}</summary>
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{words.narrow[language]}</legend>
            {facets.map((facet) => (
              <Select
                key={facet}
                name={facet}
                label={facetNames[facet][language]}
                language={language}
                value={filter.chosen[facet] ?? ''}
                choices={choices(facet, found, state, filter, language)}
              />
            ))}
            <Select
              name="sort"
              label={words.sortedBy[language]}
              language={language}
              value={filter.sort}
              choices={sorts
                .filter((sort) => sort !== 'relevance' || filter.query !== '')
                .map((sort) => ({ value: sort, label: sortNames[sort][language] }))}
            />
          </fieldset>
          <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0" type="submit">
            {words.apply[language]}
          </button>
        </details>
      </form>
    </search>
  )
}

/** Each value with the number of services it would leave; the chosen one stays, even when it leaves none. */
function choices(
  facet: Facet,
  { counts }: Found,
  { organizations }: CatalogueState,
  { chosen }: CatalogueFilter,
  language: Language,
) {
  const values = new Map(counts[facet])
  const own = chosen[facet]
  if (own !== undefined && !values.has(own)) values.set(own, 0)
  const listed = [...values].map(([value, count]) => {
    const label = facetLabel(facet, value, organizations)[language]
    return { value, label: `${label} (${formatNumber(count, language)})`, name: label }
  })
  const collator = new Intl.Collator(language)
  listed.sort((one, two) =>
    facet === 'year' ? collator.compare(two.name, one.name) : collator.compare(one.name, two.name),
  )
  const all = facet === 'year' ? words.newest[language] : words.any[language]
  return [{ value: '', label: all }, ...listed.map(({ value, label }) => ({ value, label }))]
}

function Suggestion({ suggestion, language, filter }: CataloguePageProps) {
  if (suggestion === null) return null
  const query = filterQuery(filter, { query: suggestion })
  return (
    <p class="govuk-body">
      {words.meant[language]}{' '}
      <a class="govuk-link" href={servicesPath.href(language, {}, query)}>
        <strong>{suggestion}</strong>
      </a>
      ?
    </p>
  )
}

function Service({ service, language }: { service: FoundService; language: Language }) {
  const { organization, service_id, fiscal_year } = service
  const place = { organization, service: service_id }
  return (
    <li class="catalogue__service">
      <h2 class="govuk-heading-m">
        <a class="govuk-link" href={servicePath.href(language, place)}>
          {service[`name_${language}`] || service_id}
        </a>
      </h2>
      <p class="catalogue__owner">
        {service[`organization_${language}`]} · {fiscal_year}
      </p>
      <p class="govuk-body catalogue__excerpt">{excerpt(service[`description_${language}`])}</p>
      <ul class="catalogue__facts">
        <li>{onlineLabel(service.online)[language]}</li>
        <li>{standardsText(service, language)}</li>
        {service.channels.length > 0 ? (
          <li>{service.channels.map((code) => channelNames[code]?.[language] ?? code).join(', ')}</li>
        ) : null}
      </ul>
    </li>
  )
}

function standardsText(service: FoundService, language: Language): string {
  if (service.standards === 0) return words.noStandard[language]
  if (service.standards_measurable === 0) return words.notMeasured[language]
  const [met, of] = [service.standards_met, service.standards_measurable]
  return words.met[language](formatNumber(met, language), formatNumber(of, language))
}

const excerptLength = 240

/** The beginning of a text, cut at a space. */
function excerpt(text: string): string {
  if (text.length <= excerptLength) return text
  const cut = text.slice(0, excerptLength)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), excerptLength - 40))}…`
}

function More(props: { language: Language; filter: CatalogueFilter; hasFiles: boolean }) {
  const { language, filter, hasFiles } = props
  const file = (format: string) => serviceListPath.href(language, { format }, filterQuery(filter))
  return (
    <section class="catalogue__more" aria-labelledby="more">
      <h2 class="govuk-heading-m" id="more">
        {words.more[language]}
      </h2>
      <ul class="govuk-list">
        {hasFiles ? (
          <li>
            {words.asFile[language]}
            {colon[language]}{' '}
            <a class="govuk-link" href={file('csv')}>
              CSV
            </a>
            ,{' '}
            <a class="govuk-link" href={file('json')}>
              JSON
            </a>
          </li>
        ) : null}
        <li>
          <a class="govuk-link" href={openDataPath.href(language)}>
            {words.openData[language]}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={indicatorsPath.href(language)}>
            {words.indicators[language]}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={restatedPath.href(language)}>
            {words.restated[language]}
          </a>
        </li>
      </ul>
    </section>
  )
}

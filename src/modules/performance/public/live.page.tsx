import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { Table } from '../../../kernel/ui/table.tsx'
import type { ServicePromise } from '../../inventory/index.ts'
import { percentText } from '../scorecard/figure-text.ts'
import { subscribePath } from '../subscriptions/paths.ts'
import { fewest } from './disclose.ts'
import type { LiveService } from './live.queries.ts'
import { LiveFigure } from './live-figures.tsx'
import { liveDataPath, liveEventsPath, liveFeedPath, livePath } from './paths.ts'
import { currentOf, isStale } from './release.ts'

type Shown = { readonly language: Language; readonly now: Temporal.Instant }

/** A service's public figures. It renews itself with scripts; without, by reloading: it is complete either way. */
export function LivePage(props: Shown & { service: LiveService; standards: readonly ServicePromise[] }) {
  const { language, now, service, standards } = props
  const place = { organization: service.organization.id, service: service.key }
  return (
    <>
      <span class="govuk-caption-l">{service.organization.name[language]}</span>
      <h1 class="govuk-heading-xl">{title(service)[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <div
        id="live"
        data-live={liveEventsPath.href(language, place)}
        data-live-renewed={words.renewed[language]}
        data-live-on={words.renewsItself[language]}
      >
        {service.measures.map((measure) => (
          <LiveFigure measure={measure} language={language} now={now} key={measure.id} />
        ))}
      </div>
      <p class="govuk-body" id="live-news" role="status">
        {words.reload[language]}
      </p>
      {standards.length ? (
        <>
          <h2 class="govuk-heading-m">{words.standards[language]}</h2>
          <ul class="govuk-list">
            {standards.map(({ statement, figures, href }) => (
              <li key={href}>
                <a class="govuk-link" href={href}>
                  {statement}
                </a>
                {` (${figures})`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h2 class="govuk-heading-m">{words.follow[language]}</h2>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={subscribePath.href(language, place)}>
            {words.byMail[language]}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={liveFeedPath.href(language, place)} type="application/atom+xml">
            {words.atom[language]}
          </a>
        </li>
        {(['json', 'csv'] as const).map((format) => (
          <li key={format}>
            <a class="govuk-link" href={liveDataPath.href(language, { ...place, format })}>
              {words[format][language]}
            </a>
          </li>
        ))}
      </ul>
      <p class="govuk-body-s">{words.rule[language](formatNumber(fewest, language))}</p>
    </>
  )
}

export function title(service: LiveService): Bilingual {
  return {
    en: `${service.name.en}: live performance`,
    fr: `${service.name.fr}\u00a0: rendement en direct`,
  }
}

export const indexTitle = { en: 'Live performance', fr: 'Rendement en direct' } satisfies Bilingual

/** Every service with public figures, each with its newest one. */
export function LiveIndexPage({ language, now, services }: Shown & { services: readonly LiveService[] }) {
  const rows = services.flatMap((service) => service.measures.map((measure) => ({ service, measure })))
  return (
    <>
      <h1 class="govuk-heading-xl">{indexTitle[language]}</h1>
      <p class="lead">{words.indexLead[language]}</p>
      <Table
        caption={indexTitle[language]}
        captionHidden
        rows={rows}
        rowKey={({ measure }) => measure.id}
        empty={words.indexEmpty[language]}
        columns={[
          {
            key: 'service',
            label: words.service[language],
            cell: ({ service }) => (
              <a
                class="govuk-link"
                href={livePath.href(language, {
                  organization: service.organization.id,
                  service: service.key,
                })}
              >
                {service.name[language]}
              </a>
            ),
          },
          {
            key: 'by',
            label: words.by[language],
            cell: ({ service }) => service.organization.name[language],
          },
          {
            key: 'promise',
            label: words.promise[language],
            cell: ({ measure }) => measure.release.promise.name[language],
          },
          {
            key: 'now',
            label: words.now[language],
            numeric: true,
            cell: ({ measure }) => {
              const current = currentOf(measure.release)
              if (!current || current.percentage === null) return '–'
              const number = percentText(current.percentage, current.target, language)
              return isStale(measure.release, measure.reading, now)
                ? `${number} ${words.old[language]}`
                : number
            },
          },
        ]}
      />
    </>
  )
}

const words = {
  standards: { en: 'Service standards in force', fr: 'Normes de service en vigueur' },
  lead: {
    en: 'How this service keeps its promises now, and how it kept them.',
    fr: 'Comment ce service tient ses engagements en ce moment, et comment il les a tenus.',
  },
  reload: {
    en: 'Reload the page to see newer figures.',
    fr: 'Actualisez la page pour voir des chiffres plus récents.',
  },
  renewsItself: {
    en: 'This page renews itself when a new figure is given out.',
    fr: 'Cette page s’actualise d’elle-même à chaque nouveau chiffre.',
  },
  renewed: { en: 'New figures have just arrived:', fr: 'De nouveaux chiffres viennent d’arriver\u00a0:' },
  follow: { en: 'Follow and reuse', fr: 'Suivre et réutiliser' },
  byMail: { en: 'Be told by mail', fr: 'Être averti par courriel' },
  atom: { en: 'Follow the feed (Atom)', fr: 'Suivre le fil (Atom)' },
  json: { en: 'Open data (JSON)', fr: 'Données ouvertes (JSON)' },
  csv: { en: 'Open data (CSV)', fr: 'Données ouvertes (CSV)' },
  rule: {
    en: (count: string) =>
      `To protect people, fewer than ${count} cases are never shown: small channels are put together or left out, of the total too, and a figure changes only when ${count} cases or more changed.`,
    fr: (count: string) =>
      `Pour protéger les personnes, moins de ${count} cas ne sont jamais montrés\u00a0: les petits modes de prestation sont regroupés ou écartés, du total aussi, et un chiffre ne change que si ${count} cas ou plus ont changé.`,
  },
  indexLead: {
    en: 'Services that show the public how they keep their promises, as it happens.',
    fr: 'Des services qui montrent au public, au fil des jours, comment ils tiennent leurs engagements.',
  },
  indexEmpty: {
    en: 'No service shows live figures yet.',
    fr: 'Aucun service ne montre encore de chiffres en direct.',
  },
  service: { en: 'Service', fr: 'Service' },
  by: { en: 'Organization', fr: 'Organisation' },
  promise: { en: 'Promise', fr: 'Engagement' },
  now: { en: 'Now', fr: 'Maintenant' },
  old: { en: '(not current)', fr: '(pas à jour)' },
} as const satisfies Record<string, Bilingual | Bilingual<unknown>>

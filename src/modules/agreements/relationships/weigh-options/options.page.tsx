import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatMoney } from '../../../../kernel/language/format.ts'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Status } from '../../../../kernel/ui/status.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { newOptionPath, optionPath } from '../../paths.ts'
import { type Relationship, shownIn } from '../relationship.ts'
import { kindLabels, riskLabels, words } from './options.text.ts'
import { totalCost, type WeighedOption } from './options.ts'

type ListProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly options: readonly WeighedOption[]
  readonly mayDescribe: boolean
  readonly done: string | undefined
}

/** The ways to meet the need side by side: cost by fiscal year, benefit for each party, risk, authority, choice. */
export function OptionsPage({ language, relationship, options, mayDescribe, done }: ListProps) {
  const { id, parties } = relationship
  const years = [...new Set(options.flatMap(({ costs }) => costs.map(({ year }) => year)))].sort()
  const isDecided = options.some(({ chosen }) => chosen)
  const dollars = (amount: string | undefined) =>
    amount === undefined ? '–' : formatMoney({ amount, currency: 'CAD' }, language)
  return (
    <>
      <Notification language={language} message={done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {mayDescribe ? (
        <a class="govuk-button" href={newOptionPath.href(language, { id })}>
          {words.add[language]}
        </a>
      ) : null}
      <Table
        caption={words.title[language]}
        captionHidden
        asCards
        rows={options}
        rowKey={(option) => option.id}
        empty={words.none[language]}
        columns={[
          {
            key: 'title',
            label: words.option[language],
            cell: (option) => (
              <>
                {mayDescribe ? (
                  <a class="govuk-link" href={optionPath.href(language, { id, option: option.id })}>
                    {shownIn(option.title, language).text}
                  </a>
                ) : (
                  shownIn(option.title, language).text
                )}
                <br />
                <span class="govuk-hint">{kindLabels[option.kind][language]}</span>{' '}
                {option.chosen ? <Status tone="done" word={words.chosen[language]} /> : null}
                {mayDescribe && !isDecided ? (
                  <a
                    class="govuk-link govuk-body-s"
                    href={`${optionPath.href(language, { id, option: option.id })}#choose`}
                  >
                    {words.choose[language]}
                    <span class="govuk-visually-hidden"> ({shownIn(option.title, language).text})</span>
                  </a>
                ) : null}
              </>
            ),
          },
          ...years.map((year) => ({
            key: year,
            label: year,
            numeric: true,
            cell: (option: WeighedOption) => dollars(option.costs.find((cost) => cost.year === year)?.amount),
          })),
          {
            key: 'total',
            label: words.total[language],
            numeric: true,
            cell: (option) => dollars(totalCost(option)),
          },
          ...parties.map((party) => ({
            key: party.id,
            label: words.benefit[language](party.acronym[language] || party.name[language]),
            cell: (option: WeighedOption) =>
              shownIn(
                option.benefits.find((benefit) => benefit.party === party.id)?.text ?? { en: '', fr: '' },
                language,
              ).text,
          })),
          { key: 'risk', label: words.risk[language], cell: (option) => riskLabels[option.risk][language] },
          {
            key: 'authority',
            label: words.authority[language],
            cell: (option) => shownIn(option.authority, language).text,
          },
        ]}
      />
      {options
        .filter(({ chosen }) => chosen)
        .map((option) => (
          <p class="govuk-inset-text" key={option.id}>
            <strong>{words.why[language](shownIn(option.title, language).text)}</strong>
            <br />
            {shownIn(option.reason, language).text}
          </p>
        ))}
    </>
  )
}

import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { Select } from '../../../kernel/ui/form/field.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { standingWords } from '../scorecard/figure-text.ts'
import { standingOrder } from '../scorecard/level.ts'
import { portfolioPath } from './paths.ts'
import { type PortfolioLine, type PortfolioQuestion, queryOf } from './portfolio.ts'

type FilterProps = {
  readonly language: Language
  readonly all: readonly PortfolioLine[]
  readonly question: PortfolioQuestion
}

/** How many promises stand how, each count leading to them. */
export function Summary({ language, all, question }: FilterProps) {
  const counts = standingOrder
    .map((standing) => ({ standing, count: all.filter(({ level }) => level.standing === standing).length }))
    .filter(({ count }) => count > 0)
  if (counts.length === 0) return null
  return (
    <ul class="cards">
      {counts.map(({ standing, count }) => {
        const { tone, ...word } = standingWords[standing]
        return (
          <li class="card" key={standing}>
            <p class="card__number">{count}</p>
            <Status tone={tone} word={word[language]} />
            <p class="govuk-body-s">
              <a
                class="govuk-link"
                href={portfolioPath.href(language, {}, queryOf({ ...question, standing }))}
                aria-label={words.showThese[language](word[language])}
              >
                {words.show[language]}
              </a>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

export function Filters({ language, all, question }: FilterProps) {
  const any = { value: '', label: words.any[language] }
  const named = (list: readonly { id: string; name: Bilingual }[]) => [
    any,
    ...[...new Map(list.map(({ id, name }) => [id, name[language]] as const))]
      .map(([value, label]) => ({ value, label }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language)),
  ]
  const services = named(all.flatMap((line) => line.services))
  return (
    <form method="get" action={portfolioPath.href(language)} class="filters">
      <Select
        name="standing"
        label={words.standing[language]}
        value={question.standing}
        language={language}
        choices={[any, ...standingOrder.map((value) => ({ value, label: standingWords[value][language] }))]}
      />
      <Select
        name="side"
        label={words.side[language]}
        value={question.side}
        language={language}
        choices={[
          any,
          { value: 'made', label: words.made[language] },
          { value: 'received', label: words.received[language] },
        ]}
      />
      <Select
        name="client"
        label={words.client[language]}
        value={question.client}
        language={language}
        choices={named(all.flatMap(({ clients }) => clients))}
      />
      <Select
        name="provider"
        label={words.provider[language]}
        value={question.provider}
        language={language}
        choices={named(all.map(({ provider }) => provider))}
      />
      {services.length > 1 ? (
        <Select
          name="service"
          label={words.service[language]}
          value={question.service}
          language={language}
          choices={services}
        />
      ) : null}
      <button class="govuk-button govuk-button--secondary" type="submit">
        {words.filter[language]}
      </button>
    </form>
  )
}

const words = {
  show: { en: 'Show', fr: 'Afficher' },
  showThese: { en: (word: string) => `Show: ${word}`, fr: (word: string) => `Afficher\u00a0: ${word}` },
  any: { en: 'Any', fr: 'Tous' },
  standing: { en: 'How it stands', fr: 'Où l’on en est' },
  side: { en: 'Which promises', fr: 'Quels engagements' },
  made: { en: 'Those we made', fr: 'Ceux que nous avons pris' },
  received: { en: 'Those made to us', fr: 'Ceux que nous avons reçus' },
  client: { en: 'Client', fr: 'Client' },
  provider: { en: 'Provider', fr: 'Fournisseur' },
  service: { en: 'Service', fr: 'Service' },
  filter: { en: 'Filter', fr: 'Filtrer' },
} as const

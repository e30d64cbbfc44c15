import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'
import { kindNames } from '../labels.ts'
import { type Found, searchGuide } from '../search.ts'
import { steps } from '../steps.ts'
import { GuideFrame } from './guide-frame.tsx'
import { Highlight } from './highlight.tsx'
import {
  considerationsGuidePath,
  elementPath,
  elementsPath,
  fundingPath,
  glossaryPath,
  profilesPath,
  stepPath,
  typesPath,
} from './paths.ts'
import { SearchForm } from './search-form.tsx'

/** Results beyond this many say nothing more to a reader. */
const most = 40

export const searchTitle = { en: 'Search the guide', fr: 'Recherche dans le guide' } satisfies Bilingual

/** What the guide says about some words, the most telling first. */
export function SearchPage({ query, language }: { query: string; language: Language }) {
  const found = query ? searchGuide(query, language).slice(0, most) : []
  return (
    <GuideFrame language={language} section={null}>
      <h1 class="govuk-heading-xl">{searchTitle[language]}</h1>
      <SearchForm language={language} query={query} heading="none" />
      {query ? (
        <h2 class="govuk-heading-m">
          {found.length
            ? plural(found.length, language, words.count[language](query))
            : words.nothing[language](query)}
        </h2>
      ) : null}
      {query && found.length === 0 ? <Nothing language={language} /> : null}
      <ol class="results">
        {found.map((one) => (
          <li key={`${one.kind}-${one.id}`}>
            <p class="results__kind">{kindNames[one.kind][language]}</p>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
              <a class="govuk-link" href={hrefOf(one, language)}>
                <Highlight text={one.name[language]} query={query} />
              </a>
              {one.language === language ? null : (
                <span class="quiet" lang={`${one.language}-CA`}>
                  {' '}
                  (<Highlight text={one.name[one.language]} query={query} />)
                </span>
              )}
            </h3>
            {/* A passage found in the other language is shown, and read aloud, in that language. */}
            <p
              class="govuk-body govuk-!-margin-bottom-0"
              lang={one.language === language ? undefined : `${one.language}-CA`}
            >
              <Highlight text={one.snippet} query={query} />
            </p>
          </li>
        ))}
      </ol>
    </GuideFrame>
  )
}

function Nothing({ language }: { language: Language }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>{words.tryFewer[language]}</li>
      <li>
        <a class="govuk-link" href={elementsPath.href(language)}>
          {words.browse[language]}
        </a>
      </li>
      <li>
        <a class="govuk-link" href={glossaryPath.href(language)}>
          {words.glossary[language]}
        </a>
      </li>
    </ul>
  )
}

function hrefOf({ kind, id }: Found, language: Language): string {
  switch (kind) {
    case 'step':
      return stepPath.href(language, {
        number: String(steps.find((step) => step.id === id)?.number ?? 0),
      })
    case 'consideration':
      return `${considerationsGuidePath.href(language)}#${id}`
    case 'document':
    case 'tier':
      return `${typesPath.href(language)}#${id}`
    case 'funding-model':
      return `${fundingPath.href(language)}#${id}`
    case 'package':
      return `${fundingPath.href(language)}#package-${id}`
    case 'profile':
      return `${profilesPath.href(language)}#${id}`
    case 'element':
      return elementPath.href(language, { id })
    case 'term':
      return `${glossaryPath.href(language)}#${id}`
  }
}

const words = {
  count: {
    en: (query: string) => ({
      one: (n: string) => `${n} result for “${query}”`,
      other: (n: string) => `${n} results for “${query}”`,
    }),
    fr: (query: string) => ({
      one: (n: string) => `${n} résultat pour «\u00a0${query}\u00a0»`,
      other: (n: string) => `${n} résultats pour «\u00a0${query}\u00a0»`,
    }),
  },
  nothing: {
    en: (query: string) => `Nothing in the guide holds “${query}”`,
    fr: (query: string) => `Rien dans le guide ne contient «\u00a0${query}\u00a0»`,
  },
  tryFewer: {
    en: 'Try one word, or a simpler one.',
    fr: 'Essayez un seul mot, ou un mot plus simple.',
  },
  browse: { en: 'Look through the elements', fr: 'Parcourir les éléments' },
  glossary: { en: 'Look in the glossary', fr: 'Consulter le glossaire' },
} as const

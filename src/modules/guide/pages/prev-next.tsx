import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'

export type Neighbour = { readonly label: string; readonly href: string } | null

/** The pages before and after in reading order. */
export function PrevNext(props: { language: Language; previous: Neighbour; next: Neighbour }) {
  const { language, previous, next } = props
  return (
    <nav class="govuk-pagination govuk-pagination--block no-print" aria-label={words.nav[language]}>
      {previous ? (
        <div class="govuk-pagination__prev">
          <a class="govuk-link govuk-pagination__link" href={previous.href} rel="prev">
            <Arrow direction="prev" />
            <Title word={words.previous[language]} language={language} label={previous.label} />
          </a>
        </div>
      ) : null}
      {next ? (
        <div class="govuk-pagination__next">
          <a class="govuk-link govuk-pagination__link" href={next.href} rel="next">
            <Arrow direction="next" />
            <Title word={words.next[language]} language={language} label={next.label} />
          </a>
        </div>
      ) : null}
    </nav>
  )
}

function Title({ word, label, language }: { word: string; label: string; language: Language }) {
  return (
    <>
      <span class="govuk-pagination__link-title">
        {word}
        <span class="govuk-visually-hidden">{colon[language]}</span>
      </span>{' '}
      <span class="govuk-pagination__link-label">{label}</span>
    </>
  )
}

function Arrow({ direction }: { direction: 'prev' | 'next' }) {
  const path =
    direction === 'prev'
      ? 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z'
      : 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z'
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={path} />
    </svg>
  )
}

const words = {
  nav: { en: 'Before and after', fr: 'Avant et après' },
  previous: { en: 'Previous', fr: 'Précédent' },
  next: { en: 'Next', fr: 'Suivant' },
} satisfies Record<string, Bilingual>

import type { Language } from '../language/bilingual.ts'
import { formatNumber } from '../language/format.ts'

const words = {
  label: { en: 'Pages of the list', fr: 'Pages de la liste' },
  previous: { en: 'Previous page', fr: 'Page précédente' },
  next: { en: 'Next page', fr: 'Page suivante' },
  of: { en: (page: string, pages: string) => `Page ${page} of ${pages}`, fr: (page: string, pages: string) => `Page ${page} de ${pages}` },
} as const

/** Links to the pages around this one; nothing when there is only one. Pages count from 1. */
export function Pagination(props: {
  page: number
  pages: number
  href: (page: number) => string
  language: Language
}) {
  const { page, pages, href, language } = props
  if (pages <= 1) return null
  return (
    <nav class="pagination" aria-label={words.label[language]}>
      {page > 1 ? (
        <a class="govuk-link" href={href(page - 1)} rel="prev">
          {words.previous[language]}
        </a>
      ) : null}
      <span>{words.of[language](formatNumber(page, language), formatNumber(pages, language))}</span>
      {page < pages ? (
        <a class="govuk-link" href={href(page + 1)} rel="next">
          {words.next[language]}
        </a>
      ) : null}
    </nav>
  )
}

import type { Language } from '../../../kernel/language/bilingual.ts'
import { type SectionName, sections } from './guide-frame.tsx'
import type { Neighbour } from './prev-next.tsx'

/** The sections before and after one of the guide's sections. */
export function sectionNeighbours(
  name: SectionName,
  language: Language,
): { previous: Neighbour; next: Neighbour } {
  const index = sections.findIndex((section) => section.name === name)
  const neighbour = (at: number): Neighbour => {
    const section = at < 0 ? undefined : sections[at]
    return section ? { label: section.title[language], href: section.path.href(language) } : null
  }
  return { previous: neighbour(index - 1), next: neighbour(index + 1) }
}

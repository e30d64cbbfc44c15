import type { Language } from '../../../kernel/language/bilingual.ts'
import { organizationPath } from '../../identity/index.ts'
import { standardsPath } from '../paths.ts'
import { words } from './standards.text.ts'

/** The way to the pages where an organization keeps its standards. */
export function crumbs(language: Language) {
  return [
    { label: { en: 'Organization', fr: 'Organisation' }[language], href: organizationPath.href(language) },
    { label: words.title[language], href: standardsPath.href(language) },
  ]
}

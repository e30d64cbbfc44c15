import type { Language } from '../../../../kernel/language/bilingual.ts'
import type { Crumb } from '../../../../kernel/web/route.ts'
import { myWorkPath } from '../../paths.ts'
import { common } from '../labels.ts'

export function openingCrumbs(language: Language): readonly Crumb[] {
  return [{ label: common.myWork[language], href: myWorkPath.href(language) }]
}

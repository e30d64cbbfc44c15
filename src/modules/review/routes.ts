import type { Database } from '../../kernel/data/database.ts'
import type { Route } from '../../kernel/web/route.ts'
import { nameDeeds, nameSubjects } from '../identity/index.ts'
import { compareKeptRoutes } from './compare-kept/compare-kept.route.tsx'
import { examinationSubjects } from './examinations/subjects.ts'
import { inventoryLanguagesRoutes } from './inventory-languages/inventory-languages.route.tsx'
import { judgeRoutes } from './judge/judge.route.tsx'
import { negotiateRoutes } from './negotiate/negotiate.route.tsx'
import { recordRoutes } from './record/record.route.tsx'
import { reportRoutes } from './report/report.route.tsx'
import { takeRoutes } from './take/take.route.ts'
import { uploadRoutes } from './upload/upload.route.tsx'
import { wordingRoutes } from './wording/wording.route.tsx'

/** Every page of the module: bringing files, what was found in them, and what is made of it. */
export function reviewRoutes(options: { readonly database: Database }): Route[] {
  nameSubjects({ examination: examinationSubjects })
  nameDeeds({
    'review-kept': { en: 'Kept a reviewed draft', fr: 'A conservé un projet examiné' },
    'review-erased': { en: 'Erased a reviewed draft', fr: 'A supprimé un projet examiné' },
    'review-judged': {
      en: 'Decided about an element of a reviewed draft',
      fr: 'A tranché au sujet d’un élément d’un projet examiné',
    },
  })
  return [
    ...wordingRoutes(options),
    ...inventoryLanguagesRoutes(options),
    ...uploadRoutes(options),
    ...compareKeptRoutes(options),
    ...reportRoutes(options),
    ...judgeRoutes(options),
    ...takeRoutes(options),
    ...negotiateRoutes(options),
    ...recordRoutes(options),
  ]
}

import Papa from 'papaparse'
import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { standingWords } from '../scorecard/figure-text.ts'
import { portfolioFilePath, portfolioPath, portfolioTitle, warningsPath } from './paths.ts'
import { PortfolioPage } from './portfolio.page.tsx'
import { answerQuestion, type PortfolioLine, portfolioOf, readQuestion } from './portfolio.ts'
import { keepPreference, wantsWarnings } from './preference.ts'

/** What an organization promised and was promised: the list, its file, and whether its reader is warned. */
export function portfolioRoutes({ database }: { readonly database: Database }): Route[] {
  const reading = <T,>({ viewer }: MemberRequest, work: (tx: Tx) => Promise<T>) =>
    transaction(database, { organization: viewer.organization, person: viewer.person }, work)
  return [
    memberRoute('GET', portfolioPath, (request) => reading(request, (tx) => show(tx, request))),
    memberRoute('GET', portfolioFilePath, async (request) => {
      const { language, query, viewer, now } = request
      const all = await reading(request, (tx) => portfolioOf(tx, viewer.organization, now))
      const content = portfolioCsv(answerQuestion(all, readQuestion(query), language), language)
      return {
        kind: 'file',
        name: `${language === 'fr' ? 'rendement' : 'performance'}.csv`,
        type: 'text/csv; charset=utf-8',
        content,
      }
    }),
    memberRoute('POST', warningsPath, async (request) => {
      const { language, viewer, form, now } = request
      await reading(request, (tx) => keepPreference(tx, viewer, form.get('wanted') === 'yes', now))
      return redirect(portfolioPath.href(language, {}, { done: 'warnings' }))
    }),
  ]
}

async function show(tx: Tx, { language, query, viewer, now }: MemberRequest): Promise<Reply> {
  const all = await portfolioOf(tx, viewer.organization, now)
  const question = readQuestion(query)
  const body = (
    <PortfolioPage
      language={language}
      all={all}
      shown={answerQuestion(all, question, language)}
      question={question}
      wantsWarnings={await wantsWarnings(tx, viewer)}
      done={done[query.get('done') ?? '']?.[language]}
    />
  )
  return page({ title: portfolioTitle[language], body, wide: true })
}

function portfolioCsv(lines: readonly PortfolioLine[], language: Language): string {
  const rows = lines.map(({ level, provider, clients, relationship, services }) => [
    level.measure.id,
    level.rule.name[language],
    standingWords[level.standing][language],
    level.current?.period ?? '',
    level.current?.percentage ?? '',
    level.rule.target ?? '',
    level.current?.met ?? '',
    level.current?.measured ?? '',
    provider.name[language],
    clients.map(({ name }) => name[language]).join('; '),
    services.map(({ name }) => name[language]).join('; '),
    relationship?.title[language] ?? '',
  ])
  const head = heads.map((one) => one[language])
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

const heads: readonly Bilingual[] = [
  { en: 'measure', fr: 'mesure' },
  { en: 'promise', fr: 'engagement' },
  { en: 'standing', fr: 'état' },
  { en: 'period', fr: 'période' },
  { en: 'result %', fr: 'résultat %' },
  { en: 'target %', fr: 'cible %' },
  { en: 'met', fr: 'respectés' },
  { en: 'measured', fr: 'mesurés' },
  { en: 'provider', fr: 'fournisseur' },
  { en: 'clients', fr: 'clients' },
  { en: 'services covered', fr: 'services visés' },
  { en: 'agreement', fr: 'entente' },
]

const done: Readonly<Record<string, Bilingual>> = {
  warnings: { en: 'Your choice is kept.', fr: 'Votre choix est enregistré.' },
}

import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { asViewer, change, may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import { ownServices } from '../../inventory/index.ts'
import { inventoryCrumbs } from '../file/file.route.tsx'
import { rankingPath, weightsPath } from '../paths.ts'
import { sheetsOf, weightsOf } from '../queries.ts'
import { fieldsOf } from '../sheet/sheet.ts'
import { addSheet } from '../store.ts'
import { scoresIn } from '../topics/priority.ts'
import { words as shared } from '../words.ts'
import { criteria } from './criteria.ts'
import { type RankedService, RankingPage, WeightsPage, words } from './ranking.page.tsx'
import { rank } from './ranking.ts'

export function rankingRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', rankingPath, (request) =>
      asViewer(database, request.viewer, (tx) => ranking(tx, request)),
    ),
    memberRoute('GET', weightsPath, (request) =>
      may(request.viewer.roles, 'edit-inventory')
        ? asViewer(database, request.viewer, (tx) => weights(tx, request, []))
        : refusalPage(request.language, refusalOf('edit-inventory')),
    ),
    memberRoute('POST', weightsPath, (request) => save(database, request)),
  ]
}

async function ranking(tx: Tx, { language, viewer }: MemberRequest): Promise<Reply> {
  const services = await ownServices(tx, viewer.organization)
  const sheets = await sheetsOf(tx, viewer.organization, 'priority')
  const { weights: chosen } = await weightsOf(tx, viewer.organization)
  const scored = services.flatMap(({ id }) => {
    const sheet = sheets.get(id)
    const scores = sheet ? scoresIn(sheet) : undefined
    return scores ? [{ id, scores }] : []
  })
  const ranked = rank(scored, chosen)
  const lines = ranked.services.map((line): RankedService => {
    const name = services.find(({ id }) => id === line.id)?.name ?? { en: line.id, fr: line.id }
    const sheet = sheets.get(line.id)
    const decision = sheet ? fieldsOf(sheet, 'decision').decision : ''
    return { ...line, name, decision: decision === 'yes' || decision === 'no' ? decision : '' }
  })
  const known = new Set(scored.map(({ id }) => id))
  return page({
    title: shared.ranking[language],
    body: (
      <RankingPage
        language={language}
        services={lines}
        shifts={lines.length > 1 ? ranked.shifts : []}
        unscored={services.filter(({ id }) => !known.has(id))}
        mayEdit={may(viewer.roles, 'edit-inventory')}
      />
    ),
    breadcrumbs: inventoryCrumbs(language),
  })
}

async function weights(tx: Tx, request: MemberRequest, errors: readonly FieldError[]): Promise<Reply> {
  const { language, viewer, form, query } = request
  const { number, weights: chosen } = await weightsOf(tx, viewer.organization)
  const values = Object.fromEntries(
    criteria.map(({ code }) => [code, form.has(code) ? form.get(code) : String(chosen[code])]),
  )
  return page({
    title: words.weights[language],
    status: errors.length > 0 ? 422 : 200,
    body: (
      <WeightsPage
        {...{ language, number, values, errors }}
        done={query.get('done') ? shared.saved[language] : undefined}
      />
    ),
    breadcrumbs: [
      ...inventoryCrumbs(language),
      { label: shared.ranking[language], href: rankingPath.href(language) },
    ],
  })
}

async function save(database: Database, request: MemberRequest): Promise<Reply> {
  const { viewer, form, now, language } = request
  const typed = Object.fromEntries(criteria.map(({ code }) => [code, form.get(code).trim()]))
  const errors = weightErrors(typed)
  const outcome = await change<null>(database, viewer, 'edit-inventory', async (tx) => {
    if (errors.length > 0) return { kind: 'invalid', errors }
    const { number } = await weightsOf(tx, viewer.organization)
    const sheet = {
      service: '',
      topic: 'weights',
      after: number,
      body: { fields: { weights: typed }, rows: {} },
    }
    if (number !== Number(form.get('number')) || !(await addSheet(tx, viewer, sheet, now)))
      return { kind: 'invalid', errors: [stale] }
    const deed = { action: 'change-priority-weights', subject: 'priorities', detail: { number: number + 1 } }
    await traceInOrganization(tx, viewer, deed, now)
    return { kind: 'done', value: null }
  })
  if (outcome.kind === 'done') return redirect(weightsPath.href(language, {}, { done: 'saved' }))
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  const found = outcome.kind === 'invalid' ? outcome.errors : []
  return asViewer(database, viewer, (tx) => weights(tx, request, found))
}

function weightErrors(typed: Readonly<Record<string, string>>): readonly FieldError[] {
  const wrong = Object.entries(typed).filter(([, text]) => !/^(100|\d{1,2})$/.test(text))
  if (wrong.length > 0) return wrong.map(([field]) => ({ field, message: whole }))
  const [first = ''] = Object.keys(typed)
  return Object.values(typed).every((text) => Number(text) === 0) ? [{ field: first, message: allZero }] : []
}

const whole = {
  en: 'Enter a whole number from 0 to 100.',
  fr: 'Saisissez un nombre entier de 0 à 100.',
}

const allZero = {
  en: 'Give at least one criterion some weight.',
  fr: 'Donnez une pondération à au moins un critère.',
}

const stale: FieldError = {
  field: criteria[0].code,
  message: {
    en: 'Somebody changed the weights meanwhile. Look at yours again, then save.',
    fr: 'Quelqu’un a modifié la pondération entre-temps. Relisez la vôtre, puis enregistrez.',
  },
}

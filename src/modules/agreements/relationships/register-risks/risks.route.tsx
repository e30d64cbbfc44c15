import type { Database } from '../../../../kernel/data/database.ts'
import { isId, newId } from '../../../../kernel/value/id.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { may } from '../../../identity/index.ts'
import { newRiskPath, removeRiskPath, riskPath, risksPath } from '../../paths.ts'
import { answer, leaveTrail, onRelationship } from '../access.ts'
import { doneMessage } from '../done.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import type { Relationship } from '../relationship.ts'
import { touch } from '../store.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { RiskPage, RisksPage, words } from './risks.page.tsx'
import { type Risk, removeRisk, risksOf, saveRisk } from './risks.ts'

export function registerRisksRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', risksPath, (request) => list(database, request)),
    memberRoute('GET', newRiskPath, (request) => edit(database, request)),
    memberRoute('POST', newRiskPath, (request) => save(database, request)),
    memberRoute('GET', riskPath, (request) => edit(database, request)),
    memberRoute('POST', riskPath, (request) => save(database, request)),
    memberRoute('POST', removeRiskPath, (request) => remove(database, request)),
  ]
}

async function list(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, query } = request
  const access = await onRelationship(asked(database, request), 'read', async (tx, relationship) => ({
    relationship,
    risks: await risksOf(tx, relationship.id),
  }))
  return answer(access, language, ({ relationship, risks }) =>
    page({
      title: words.title[language],
      wide: true,
      breadcrumbs: crumbsOf(relationship, language),
      body: (
        <RisksPage
          {...{ language, relationship, risks }}
          mayDescribe={may(viewer.roles, 'describe', relationship.state)}
          done={doneMessage(query, language)}
        />
      ),
    }),
  )
}

async function edit(database: Database, request: MemberRequest): Promise<Reply> {
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => ({
    relationship,
    risk:
      request.params.risk === undefined
        ? emptyRisk(request.now)
        : (await risksOf(tx, relationship.id)).find(({ id }) => id === request.params.risk),
  }))
  return answer(access, request.language, ({ relationship, risk }) =>
    risk ? form(request, relationship, risk, [], null) : notFound,
  )
}

async function save(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, viewer, now } = request
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    const { risk, errors } = readRisk(request.form, relationship, params.risk)
    const stored = (await risksOf(tx, relationship.id)).find(({ id }) => id === risk.id) ?? null
    if (params.risk !== undefined && !stored) return { kind: 'missing' as const }
    if (errors.length) return { kind: 'again' as const, relationship, risk, errors, saved: null }
    if (!(await saveRisk(tx, relationship.id, risk, now))) {
      return { kind: 'again' as const, relationship, risk, errors, saved: stored }
    }
    await touch(tx, relationship.id, now)
    await leaveTrail(tx, { viewer, now }, relationship, { action: 'save-risk', subject: `risk:${risk.id}` })
    return { kind: 'saved' as const, relationship }
  })
  return answer(access, language, (outcome) => {
    if (outcome.kind === 'missing') return notFound
    if (outcome.kind === 'again')
      return form(request, outcome.relationship, outcome.risk, outcome.errors, outcome.saved)
    return redirect(risksPath.href(language, { id: outcome.relationship.id }, { done: 'risk' }))
  })
}

async function remove(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, viewer, now } = request
  const risk = params.risk ?? ''
  if (!isId(risk)) return notFound
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    await removeRisk(tx, relationship.id, risk)
    await leaveTrail(tx, { viewer, now }, relationship, { action: 'remove-risk', subject: `risk:${risk}` })
    return relationship.id
  })
  return answer(access, language, (id) => redirect(risksPath.href(language, { id }, { done: 'removed' })))
}

function form(
  request: MemberRequest,
  relationship: Relationship,
  risk: Risk,
  errors: readonly FieldError[],
  saved: Risk | null,
): Reply {
  const { language, params } = request
  return page({
    title: words.risk[language],
    status: saved ? 409 : errors.length ? 422 : 200,
    breadcrumbs: crumbsOf(relationship, language, [
      { label: words.title[language], href: risksPath.href(language, { id: relationship.id }) },
    ]),
    body: <RiskPage {...{ language, relationship, risk, errors, saved }} isNew={params.risk === undefined} />,
  })
}

function readRisk(
  fields: FormFields,
  { parties }: Relationship,
  known: string | undefined,
): { risk: Risk; errors: FieldError[] } {
  const title = readBilingual(fields, 'title', { max: longest.title, required: needs.title })
  const response = readBilingual(fields, 'response', { max: longest.text })
  const degree = (name: string) => (/^[1-5]$/.test(fields.get(name)) ? Number(fields.get(name)) : 0)
  const [likelihood, impact] = [degree('likelihood'), degree('impact')]
  const errors = [
    ...title.errors,
    ...(likelihood ? [] : [{ field: 'likelihood', message: needs.degree }]),
    ...(impact ? [] : [{ field: 'impact', message: needs.degree }]),
    ...response.errors,
  ]
  const owner = parties.find(({ id }) => id === fields.get('owner'))?.id ?? null
  const id = known ?? (isId(fields.get('id')) ? fields.get('id') : '')
  const risk = {
    id,
    title: title.value,
    likelihood,
    impact,
    owner,
    response: response.value,
    version: Math.max(0, readVersion(fields)),
  }
  return { risk, errors: id ? errors : [...errors, { field: 'title-en', message: needs.title }] }
}

function emptyRisk(now: Temporal.Instant): Risk {
  const nothing = { en: '', fr: '' }
  return {
    id: newId(now),
    title: nothing,
    likelihood: 0,
    impact: 0,
    owner: null,
    response: nothing,
    version: 0,
  }
}

function asked(database: Database, { viewer, now, params }: MemberRequest) {
  return { database, viewer, now, id: params.id ?? '' }
}

const needs = {
  title: { en: 'Name the risk in both languages', fr: 'Nommez le risque dans les deux langues' },
  degree: { en: 'Choose a degree from 1 to 5', fr: 'Choisissez un degré de 1 à 5' },
} as const

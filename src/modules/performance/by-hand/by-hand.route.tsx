import { type Database, transaction } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { may, nameDeeds } from '../../identity/index.ts'
import { measureById } from '../api/measures.ts'
import { words as feedWords } from '../loads/loads.text.ts'
import { byHandPath, feedsPath } from '../paths.ts'
import { ByHandPage } from './by-hand.page.tsx'
import { words } from './by-hand.text.ts'
import { entriesOf } from './queries.ts'
import { recordEntry } from './record-entry.ts'

/** Counting by hand, where no system does. */
export function byHandRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds({
    'record-entry': { en: 'Counted by hand', fr: 'A compté à la main' },
    'correct-entry': { en: 'Corrected an entry made by hand', fr: 'A corrigé une entrée faite à la main' },
  })
  return [
    memberRoute('GET', byHandPath, (request) => show(database, request, [])),
    memberRoute('POST', byHandPath, async (request) => {
      const { language, viewer, params, form, now } = request
      const outcome = await recordEntry(database, viewer, params.id ?? '', form, now)
      if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
      if (outcome.kind === 'invalid') return show(database, request, outcome.errors)
      if (outcome.kind !== 'done' || !outcome.value.found) return notFound
      return redirect(byHandPath.href(language, { id: params.id ?? '' }, { done: 'entry' }))
    }),
  ]
}

async function show(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, params, form, query, now } = request
  const actor = { organization: viewer.organization, person: viewer.person }
  const found = await transaction(database, actor, async (tx) => {
    const measure = await measureById(tx, params.id ?? '', now)
    if (!measure || measure.rule.evidence === 'cases' || !measure.parties.includes(viewer.organization))
      return null
    return { measure, entries: await entriesOf(tx, measure) }
  })
  if (!found) return notFound
  const { measure, entries } = found
  const { rule, id, organization } = measure
  const wanted = form.get('corrects') || query.get('corrects')
  const owns = organization === viewer.organization
  const props = {
    language,
    entries,
    owns,
    form,
    errors,
    measure: {
      id,
      name: rule.name,
      unit: rule.threshold?.unit ?? null,
      evidence: rule.evidence,
      kind: rule.kind,
    },
    corrected: entries.find((entry) => entry.id === wanted && !entry.replaced) ?? null,
    mayRecord: owns && may(viewer.roles, 'record-facts'),
    newId: newId(now),
    done: query.get('done') === 'entry' ? words.done[language] : undefined,
  }
  return page({
    title: rule.name[language],
    status: errors.length ? 422 : 200,
    body: <ByHandPage {...props} />,
    wide: true,
    breadcrumbs: [{ label: feedWords.feeds[language], href: feedsPath.href(language) }],
  })
}

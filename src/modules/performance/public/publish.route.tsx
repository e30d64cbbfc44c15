import { type Database, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
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
import { may, nameDeeds, refusalOf } from '../../identity/index.ts'
import { measurePath } from '../scorecard/paths.ts'
import { levelAsked } from '../scorecard/scorecard.route.tsx'
import { publishPath } from './paths.ts'
import { PublishPage, title } from './publish.page.tsx'
import { publicationOf, publishDeeds, publishMeasure, readPublication, withdrawMeasure } from './publish.ts'
import { releaseOf } from './release.ts'
import { lastRelease } from './release-due.ts'

/** Where the organization that answers for a measure shows it to the public, with a preview. */
export function publishRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds(publishDeeds)
  return [
    memberRoute('GET', publishPath, (request) => show(database, request, [])),
    memberRoute('POST', publishPath, (request) => change(database, request)),
  ]
}

async function show(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, form, query, now } = request
  if (!may(viewer.roles, 'publish-performance'))
    return refusalPage(language, refusalOf('publish-performance'))
  const actor = { organization: viewer.organization, person: viewer.person }
  return transaction(database, actor, async (tx) => {
    const level = await levelAsked(tx, request)
    if (!level || level.measure.organization !== viewer.organization) return notFound
    const { id, reading, service } = level.measure
    const published = await publicationOf(tx, id)
    const last = await lastRelease(tx, id)
    const release = releaseOf(level.measure, last?.body ?? null, new Map(), now)
    const kept = published ?? { service: service ?? '', name: { en: '', fr: '' } }
    const body = (
      <PublishPage
        language={language}
        organization={viewer.organization}
        measure={id}
        preview={{ id, number: 0, release, releasedAt: now.toString(), reading }}
        now={now}
        published={published}
        values={errors.length ? readPublication(form) : kept}
        errors={errors}
        done={done[query.get('done') ?? '']?.[language]}
      />
    )
    const crumb = { label: level.rule.name[language], href: measurePath.href(language, { id }) }
    return page({
      title: title[language],
      status: errors.length ? 422 : 200,
      body,
      wide: true,
      breadcrumbs: [crumb],
    })
  })
}

async function change(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, viewer, form, now } = request
  const id = params.id ?? ''
  const withdraws = form.get('do') === 'withdraw'
  const outcome = withdraws
    ? await withdrawMeasure(database, viewer, id, now)
    : await publishMeasure(database, viewer, id, form, now)
  switch (outcome.kind) {
    case 'done':
      return outcome.value
        ? redirect(publishPath.href(language, { id }, { done: withdraws ? 'withdrawn' : 'published' }))
        : notFound
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return show(database, request, outcome.errors)
    case 'conflict':
      return notFound
  }
}

const done: Readonly<Record<string, Bilingual>> = {
  published: { en: 'The public reads this measure now.', fr: 'Le public lit maintenant cette mesure.' },
  withdrawn: {
    en: 'The public no longer reads this measure.',
    fr: 'Le public ne lit plus cette mesure.',
  },
}

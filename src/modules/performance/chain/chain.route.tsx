import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import { isId } from '../../../kernel/value/id.ts'
import { type FieldError, type FormFields, type FormOutcome, formFields } from '../../../kernel/web/form.ts'
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
import { composeChain } from '../engine/chain.ts'
import { chainPath, removeLinkPath } from '../paths.ts'
import { type MeasureResults, measureResults } from '../results/queries.ts'
import { measurePath } from '../scorecard/paths.ts'
import { ChainPage } from './chain.page.tsx'
import { words } from './chain.text.ts'
import { chainOf, linksOf, readSuppositions } from './chain-of.ts'
import { addLink, removeLink } from './change-chain.ts'
import { type ChainPromise, promiseOf } from './promise.ts'
import { reliancesOf } from './queries.ts'

/** What a promise rests on: read and kept by the organization that made it. */
export function chainRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds({
    'reliance-added': { en: 'Said what a promise rests on', fr: 'A dit sur quoi repose un engagement' },
    'reliance-removed': {
      en: 'Took a promise out of a chain',
      fr: 'A retiré un engagement d’une chaîne',
    },
  })
  const on =
    (work: (tx: Tx, request: MemberRequest, top: MeasureResults) => Promise<Reply>) =>
    (request: MemberRequest) => {
      const { organization, person } = request.viewer
      const id = request.params.id ?? ''
      return transaction(database, { organization, person }, async (tx) => {
        const [top] = isId(id) ? await measureResults(tx, { id, overviewSince: '9999-01-01' }) : []
        if (!top?.parties.includes(organization)) return notFound
        if (top.organization !== organization) return refusalPage(request.language, words.ownerOnly)
        return work(tx, request, top)
      })
    }
  return [
    memberRoute(
      'GET',
      chainPath,
      on((tx, request, top) => show(tx, request, top, {})),
    ),
    memberRoute('POST', chainPath, on(add)),
    memberRoute(
      'POST',
      removeLinkPath,
      on(async (tx, request, top) => {
        const { viewer, params, now } = request
        const link = params.link ?? ''
        if (!isId(link)) return notFound
        return after(tx, request, top, await removeLink(tx, viewer, top, link, now))
      }),
    ),
  ]
}

async function add(tx: Tx, request: MemberRequest, top: MeasureResults): Promise<Reply> {
  const { viewer, form, now } = request
  const offered = (await otherPromises(tx, request, top)).map(({ id }) => id)
  return after(tx, request, top, await addLink(tx, viewer, top, form, offered, now))
}

async function after(
  tx: Tx,
  request: MemberRequest,
  top: MeasureResults,
  outcome: FormOutcome<null>,
): Promise<Reply> {
  const { language, form } = request
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return show(tx, request, top, { form, errors: outcome.errors })
  return redirect(chainPath.href(language, { id: top.id }, { done: 'yes' }))
}

type Shown = { readonly form?: FormFields; readonly errors?: readonly FieldError[] }

async function show(tx: Tx, request: MemberRequest, measure: MeasureResults, shown: Shown): Promise<Reply> {
  const { language, viewer, query, now } = request
  const top = promiseOf(measure, todayOf(now))
  if (!top) return notFound
  const others = await otherPromises(tx, request, measure)
  const links = linksOf(
    await reliancesOf(tx, measure),
    new Map(others.map((promise) => [promise.id, promise] as const)),
  )
  const isSupposed = query.get('suppose') === 'yes'
  const { supposed, wrong } = readSuppositions(query, links)
  const errors = [...(shown.errors ?? []), ...(isSupposed ? wrong.map(faultOf) : [])]
  const body = (
    <ChainPage
      language={language}
      top={top}
      links={links}
      offered={others.filter(({ id }) => !links.some(({ promise }) => promise.id === id))}
      form={shown.form ?? formFields(query)}
      supposed={
        isSupposed && wrong.length === 0 ? composeChain(chainOf(links, ({ share }) => share, supposed)) : null
      }
      errors={errors}
      mayChange={may(viewer.roles, 'manage-standards')}
      done={query.get('done') === 'yes' ? words.changed[language] : undefined}
    />
  )
  return page({
    title: words.title[language],
    status: errors.length ? 422 : 200,
    body,
    wide: true,
    breadcrumbs: [{ label: top.name[language], href: measurePath.href(language, { id: measure.id }) }],
  })
}

/** Every other promise that the organization is a party to: made to it, or made by it. */
async function otherPromises(
  tx: Tx,
  { viewer, now }: MemberRequest,
  top: MeasureResults,
): Promise<readonly ChainPromise[]> {
  const today = todayOf(now)
  const measures = await measureResults(tx, { overviewSince: today.subtract({ years: 1 }).toString() })
  return measures
    .filter(({ id, parties }) => id !== top.id && parties.includes(viewer.organization))
    .flatMap((measure) => promiseOf(measure, today) ?? [])
}

function faultOf(field: string): FieldError {
  return { field, message: field.startsWith('share-') ? words.wrongShare : words.wrongTime }
}

function todayOf(now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO('America/Toronto').toPlainDate()
}

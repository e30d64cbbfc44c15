import type { Language } from '../../../../kernel/language/bilingual.ts'
import { newId } from '../../../../kernel/value/id.ts'
import type { FieldError } from '../../../../kernel/web/form.ts'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import {
  openAddPath,
  openPartiesPath,
  openPath,
  openRegisterPath,
  openRemovePath,
  openStopPath,
} from '../../paths.ts'
import { type Asked, answer } from '../access.ts'
import { longest, readBilingual } from '../reading.ts'
import { addParty, addUnregistered, type PartyAdded, removeParty } from './choose-parties.ts'
import { chosenParties } from './chosen.ts'
import { openingCrumbs } from './crumbs.ts'
import { onOpening } from './keep.ts'
import { organizationsById, searchOrganizations } from './opening.store.ts'
import type { Unregistered } from './opening.ts'
import { PartiesPage, partiesTitle, partyErrors } from './parties.page.tsx'
import { RegisterPage, registerTitle } from './register.page.tsx'
import { StopPage, stopTitle } from './stop.page.tsx'

type On = (request: MemberRequest) => Asked

/** Who takes part: search, add, register, remove, and the stop for private parties. */
export function partiesRoutes(on: On): Route[] {
  return [
    memberRoute('GET', openPath, (request) => start(on, request)),
    memberRoute('GET', openPartiesPath, (request) => showParties(on(request), request, [])),
    memberRoute('POST', openAddPath, async (request) => {
      const added = await addParty(on(request), request.form.get('organization'))
      return answerLater(added, request, (outcome) => afterAdding(outcome, on(request), request))
    }),
    memberRoute('POST', openRemovePath, async (request) =>
      answer(await removeParty(on(request), request.form.get('organization')), request.language, () =>
        redirect(openPartiesPath.href(request.language, { opening: on(request).id })),
      ),
    ),
    memberRoute('GET', openRegisterPath, async (request) =>
      answer(await onOpening(on(request), async () => null), request.language, () =>
        registerPage(on(request), request.language, noneTyped, []),
      ),
    ),
    memberRoute('POST', openRegisterPath, (request) => register(on(request), request)),
    memberRoute('GET', openStopPath, ({ language, params }) => stopPage(language, params.opening ?? null)),
  ]
}

/** Gives the new relationship its id before anything is typed: it stays the same until the end. */
async function start(on: On, request: MemberRequest): Promise<Reply> {
  const { language, viewer } = request
  const asked = { ...on(request), id: newId(request.now) }
  const own = await onOpening(asked, (tx) => organizationsById(tx, [viewer.organization]))
  return answer(own, language, ([organization]) =>
    organization?.legalForm === 'private'
      ? stopPage(language, null)
      : redirect(openPartiesPath.href(language, { opening: asked.id })),
  )
}

async function showParties(
  asked: Asked,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, query, viewer } = request
  const search = (query.get('search') ?? '').slice(0, longest.title)
  const seen = await onOpening(asked, async (tx, opening) => ({
    chosen: await chosenParties(tx, opening),
    found: search.trim() ? await searchOrganizations(tx, search, language) : null,
  }))
  return answer(seen, language, ({ chosen, found }) =>
    page({
      title: partiesTitle[language],
      status: errors.length ? 422 : 200,
      breadcrumbs: openingCrumbs(language),
      body: (
        <PartiesPage
          {...{ language, chosen, found, search, errors }}
          opening={asked.id}
          own={viewer.organization}
        />
      ),
    }),
  )
}

async function register(asked: Asked, request: MemberRequest): Promise<Reply> {
  const { form, language } = request
  const name = readBilingual(form, 'name', { max: longest.title })
  const acronym = readBilingual(form, 'acronym', { max: 50 })
  const typed = { name: name.value, acronym: acronym.value, legalForm: form.get('legal-form') }
  const errors = [...name.errors, ...acronym.errors]
  if (errors.length > 0) return registerPage(asked, language, typed, errors)
  const added = await addUnregistered(asked, typed)
  return answerLater(added, request, (outcome) =>
    typeof outcome === 'string'
      ? afterAdding(outcome, asked, request)
      : Promise.resolve(registerPage(asked, language, typed, outcome)),
  )
}

async function afterAdding(outcome: PartyAdded, asked: Asked, request: MemberRequest): Promise<Reply> {
  const { language } = request
  if (outcome === 'private') return redirect(openStopPath.href(language, { opening: asked.id }))
  if (outcome === 'added') return redirect(openPartiesPath.href(language, { opening: asked.id }))
  return showParties(asked, request, [{ field: 'search', message: partyErrors[outcome] }])
}

async function answerLater<T>(
  access: Parameters<typeof answer<T>>[0],
  request: MemberRequest,
  show: (value: T) => Promise<Reply>,
): Promise<Reply> {
  return access.kind === 'granted'
    ? show(access.value)
    : answer(access, request.language, () => redirect(openPath.href(request.language)))
}

function registerPage(
  asked: Asked,
  language: Language,
  typed: Unregistered,
  errors: readonly FieldError[],
): Reply {
  return page({
    title: registerTitle[language],
    status: errors.length ? 422 : 200,
    breadcrumbs: openingCrumbs(language),
    body: <RegisterPage opening={asked.id} {...{ language, typed, errors }} />,
  })
}

function stopPage(language: Language, opening: string | null): Reply {
  return page({
    title: stopTitle[language],
    breadcrumbs: openingCrumbs(language),
    body: <StopPage language={language} opening={opening} />,
  })
}

const noneTyped: Unregistered = { name: { en: '', fr: '' }, acronym: { en: '', fr: '' }, legalForm: '' }

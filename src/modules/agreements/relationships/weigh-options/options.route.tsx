import type { Database } from '../../../../kernel/data/database.ts'
import { isId, newId } from '../../../../kernel/value/id.ts'
import { formFields } from '../../../../kernel/web/form.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
} from '../../../../kernel/web/route.ts'
import { may } from '../../../identity/index.ts'
import { chooseOptionPath, newOptionPath, optionPath, optionsPath, removeOptionPath } from '../../paths.ts'
import { answer, asked, onRelationship } from '../access.ts'
import { doneMessage } from '../done.ts'
import { lineRoutes } from '../lines/line-routes.ts'
import { readVersion } from '../reading.ts'
import { type Again, afterSaving, firstTime, statusOf } from '../saving.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { keepOption, recordChoice } from './change-options.ts'
import { OptionPage } from './option.page.tsx'
import { encodeOption, yearsFor } from './option-form.ts'
import { OptionsPage } from './options.page.tsx'
import { words } from './options.text.ts'
import { optionsOf, removeOption } from './options.ts'

export function weighOptionsRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    ...lineRoutes(database, {
      kind: 'option',
      title: words.title,
      paths: { list: optionsPath, add: newOptionPath, edit: optionPath, remove: removeOptionPath },
      list,
      show,
      keep: (asked, { form, params }) => keepOption(asked, form, params.option),
      lineOf: async (tx, id, option) => (await optionsOf(tx, id)).find((one) => one.id === option),
      take: removeOption,
      question: words.removeQuestion,
    }),
    memberRoute('POST', chooseOptionPath, (request) => choose(database, request)),
  ]
}

async function list(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, query } = request
  const access = await onRelationship(asked(database, request), 'read', async (tx, relationship) => ({
    relationship,
    options: await optionsOf(tx, relationship.id),
  }))
  return answer(access, language, ({ relationship, options }) =>
    page({
      title: words.title[language],
      wide: true,
      breadcrumbs: crumbsOf(relationship, language),
      body: (
        <OptionsPage
          {...{ language, relationship, options }}
          mayDescribe={may(viewer.roles, 'describe', relationship.state)}
          done={doneMessage(query, language)}
        />
      ),
    }),
  )
}

async function show(database: Database, request: MemberRequest, again: Again): Promise<Reply> {
  const typed = again === firstTime ? null : request.form
  const { language, params, now } = request
  const { errors, isConflict } = again
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => ({
    relationship,
    stored: (await optionsOf(tx, relationship.id)).find(
      ({ id }) => id === (params.option ?? typed?.get('id')),
    ),
  }))
  return answer(access, language, ({ relationship, stored }) => {
    const isNew = params.option === undefined
    if (!isNew && !stored) return notFound
    const form = typed ?? formFields(stored ? encodeOption(stored) : [])
    return page({
      title: words.option[language],
      status: statusOf(again),
      breadcrumbs: crumbsOf(relationship, language, [
        { label: words.title[language], href: optionsPath.href(language, { id: relationship.id }) },
      ]),
      body: (
        <OptionPage
          {...{ language, relationship, isNew, form, errors }}
          id={stored?.id ?? (isId(form.get('id')) ? form.get('id') : newId(now))}
          version={typed && !isConflict ? Math.max(0, readVersion(typed)) : (stored?.version ?? 0)}
          years={yearsFor(now, stored)}
          saved={isConflict ? (stored ?? null) : null}
        />
      ),
    })
  })
}

async function choose(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, form } = request
  const outcome = await recordChoice(asked(database, request), form, params.option ?? '')
  const then = optionsPath.href(language, { id: params.id ?? '' }, { done: 'chosen' })
  return afterSaving(outcome, language, then, (again) => show(database, request, again))
}

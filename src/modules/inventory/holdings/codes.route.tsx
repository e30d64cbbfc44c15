import type { Database } from '../../../kernel/data/database.ts'
import type { FieldError, FormOutcome } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { asViewer, may, nameDeeds, refusalOf } from '../../identity/index.ts'
import { inventoryCrumb } from '../crumbs.ts'
import { doneMessage } from '../done.ts'
import { codesPath, releaseCodePath } from '../paths.ts'
import { usualCode } from './claim-rule.ts'
import { CodesPage, title } from './codes.page.tsx'
import { claimCode, releaseCode, saveAliases } from './holdings.ts'
import { aliasesOf, heldCodes, memberEntry } from './queries.ts'

export function codesRoutes({ database }: { readonly database: Database }): Route[] {
  nameDeeds({
    'claim-inventory-code': {
      en: 'Took a code of the inventory',
      fr: 'A inscrit un code du répertoire',
    },
    'release-inventory-code': {
      en: 'Gave back a code of the inventory',
      fr: 'A renoncé à un code du répertoire',
    },
    'change-inventory-names': {
      en: 'Changed the names that mean the organization in files',
      fr: 'A modifié les noms qui désignent l’organisation dans les fichiers',
    },
  })
  return [
    memberRoute('GET', codesPath, (request) => show(database, request, [])),
    memberRoute('POST', codesPath, async (request) => {
      const { viewer, form, now } = request
      const part = form.get('part') === 'aliases' ? 'aliases' : 'code'
      const save = part === 'aliases' ? saveAliases : claimCode
      return answer(database, request, await save(database, viewer, form, now), part)
    }),
    memberRoute('POST', releaseCodePath, async (request) => {
      const { viewer, form, now } = request
      return answer(database, request, await releaseCode(database, viewer, form, now), 'released')
    }),
  ]
}

async function answer(
  database: Database,
  request: MemberRequest,
  outcome: FormOutcome<null>,
  done: string,
): Promise<Reply> {
  const { language } = request
  if (outcome.kind === 'done') return redirect(codesPath.href(language, {}, { done }))
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  return show(database, request, outcome.kind === 'invalid' ? outcome.errors : [])
}

async function show(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, form, query } = request
  if (!may(viewer.roles, 'manage-organization'))
    return refusalPage(language, refusalOf('manage-organization'))
  return asViewer(database, viewer, async (tx) => {
    const codes = await heldCodes(tx, viewer.organization)
    const entry = await memberEntry(tx, viewer.organization)
    const suggested = codes.length === 0 && entry ? usualCode(entry) : ''
    const names = (await aliasesOf(tx, viewer.organization)).join('\n')
    const values = {
      code: form.has('code') ? form.get('code') : suggested,
      aliases: form.has('aliases') ? form.get('aliases') : names,
    }
    return page({
      title: title[language],
      status: errors.length ? 422 : 200,
      body: <CodesPage {...{ language, codes, values, errors }} done={doneMessage(query, language)} />,
      breadcrumbs: [inventoryCrumb(language)],
    })
  })
}

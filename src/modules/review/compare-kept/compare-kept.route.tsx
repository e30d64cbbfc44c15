import type { Database } from '../../../kernel/data/database.ts'
import { type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
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
import {
  type Agreement,
  compareWithFilePath,
  frozenVersion,
  openAgreement,
  versionsPath,
} from '../../agreements/index.ts'
import { asViewer, may, refusalOf } from '../../identity/index.ts'
import { readInTurn } from '../apart/examine.ts'
import { refusals } from '../examinations/examination.ts'
import type { GivenFile } from '../examinations/store.ts'
import { examinationPath } from '../paths.ts'
import { toldLanguage } from '../reading/languages.ts'
import { largestFile } from '../reading/read-apart.ts'
import { givenFiles, inMemory } from '../upload/given-files.ts'
import { patience, takeInFiles } from '../upload/take-in-files.ts'
import { words as upload } from '../upload/upload.text.ts'
import { CompareKeptPage } from './compare-kept.page.tsx'
import { words } from './compare-kept.text.ts'
import { keptText } from './kept-text.ts'

/** A version kept here against a text that came from elsewhere. */
export function compareKeptRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', compareWithFilePath, (request) => show(database, request, [])),
    memberRoute('POST', compareWithFilePath, (request) => compare(database, request), {
      spools: largestFile,
    }),
  ]
}

type Kept = { readonly number: number; readonly agreement: Agreement }

/** The version as one of its parties may read it; undefined for anybody else. */
function keptVersion(database: Database, { viewer, params, now }: MemberRequest): Promise<Kept | undefined> {
  const number = /^[1-9]\d{0,5}$/.test(params.number ?? '') ? Number(params.number) : 0
  return asViewer(database, viewer, async (tx) => {
    const open = await openAgreement(tx, viewer, params.id ?? '', now)
    const version = open && (await frozenVersion(tx, open.agreement.id, number))
    return version ? { number, agreement: version.agreement } : undefined
  })
}

async function show(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, params, form, now } = request
  if (!may(viewer.roles, 'review-draft')) return refusalPage(language, refusalOf('review-draft'))
  const asked = errors.some(({ field }) => field === 'spoken') || chosenIn(form.get('spoken')) !== undefined
  const kept = await keptVersion(database, request)
  if (!kept) return notFound
  const id = params.id ?? ''
  return page({
    title: words.title[language](kept.number),
    status: errors.length ? 422 : 200,
    wide: true,
    breadcrumbs: [{ label: words.versions[language], href: versionsPath.href(language, { id }) }],
    body: (
      <CompareKeptPage
        {...{ language, id, errors }}
        number={kept.number}
        token={newId(now)}
        {...(asked && { spoken: chosenIn(form.get('spoken')) ?? language })}
      />
    ),
  })
}

async function compare(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, spooled, form, now } = request
  if (!may(viewer.roles, 'review-draft')) return refusalPage(language, refusalOf('review-draft'))
  const kept = await keptVersion(database, request)
  if (!kept) return notFound
  const [file] = givenFiles(spooled, ['file'])
  if (!file) return show(database, request, [{ field: 'file', message: upload.chooseFile }])
  const name = `${titleOf(kept.agreement, language)}, version ${kept.number}.docx`
  const spoken = chosenIn(form.get('spoken')) ?? (await spokenIn(file))
  if (typeof spoken === 'object') return show(database, request, [spoken])
  const files = [{ field: 'kept', ...inMemory(name, await keptText(kept.agreement, spoken)) }, file]
  const token = form.get('token')
  const id = isId(token) ? token : newId(now)
  const outcome = await takeInFiles(database, viewer, { id, kind: 'comparison', files }, now)
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return show(database, request, outcome.errors)
  return redirect(examinationPath.href(language, { id }))
}

function titleOf({ title }: Agreement, language: Language): string {
  return title[language] ?? title[otherLanguage(language)] ?? ''
}

function chosenIn(typed: string): Language | 'both' | undefined {
  return typed === 'en' || typed === 'fr' || typed === 'both' ? typed : undefined
}

/** The language that the words of the file tell, or what is wrong: it cannot be read, or its language must be asked. */
async function spokenIn({ name, content }: GivenFile): Promise<Language | 'both' | FieldError> {
  const untold = new Promise<'untold'>((resolve) => setTimeout(() => resolve('untold'), patience).unref())
  const read = await Promise.race([readInTurn(await content(), name), untold])
  if (typeof read === 'string' && read !== 'untold') return { field: 'file', message: refusals[read](name) }
  const spoken = read === 'untold' ? null : toldLanguage(read)
  const { en, fr } = words.spokenUntold
  return spoken ?? { field: 'spoken', message: { en: en(name), fr: fr(name) } }
}

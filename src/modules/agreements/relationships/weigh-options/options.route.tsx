import type { Database } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { fiscalYearOf } from '../../../../kernel/time/fiscal-year.ts'
import { isId, newId } from '../../../../kernel/value/id.ts'
import { isMoneyAmount } from '../../../../kernel/value/money.ts'
import { type FieldError, type FormFields, formFields } from '../../../../kernel/web/form.ts'
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
import { chooseOptionPath, newOptionPath, optionPath, optionsPath, removeOptionPath } from '../../paths.ts'
import { answer, leaveTrail, onRelationship } from '../access.ts'
import { doneMessage } from '../done.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import type { Relationship } from '../relationship.ts'
import { touch } from '../store.ts'
import { crumbsOf } from '../ui/parts.tsx'
import { OptionPage, OptionsPage, words } from './options.page.tsx'
import {
  chooseOption,
  optionKinds,
  optionsOf,
  removeOption,
  riskDegrees,
  saveOption,
  type WeighedOption,
} from './options.ts'

export function weighOptionsRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', optionsPath, (request) => list(database, request)),
    memberRoute('GET', newOptionPath, (request) => show(database, request, null, [])),
    memberRoute('POST', newOptionPath, (request) => save(database, request)),
    memberRoute('GET', optionPath, (request) => show(database, request, null, [])),
    memberRoute('POST', optionPath, (request) => save(database, request)),
    memberRoute('POST', chooseOptionPath, (request) => choose(database, request)),
    memberRoute('POST', removeOptionPath, (request) => remove(database, request)),
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

async function show(
  database: Database,
  request: MemberRequest,
  typed: FormFields | null,
  errors: readonly FieldError[],
  isStale = false,
): Promise<Reply> {
  const { language, params, now } = request
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => ({
    relationship,
    stored: (await optionsOf(tx, relationship.id)).find(({ id }) => id === params.option),
  }))
  return answer(access, language, ({ relationship, stored }) => {
    const isNew = params.option === undefined
    if (!isNew && !stored) return notFound
    const form = typed ?? withTypedReason(formFields(stored ? encode(stored) : []), request.form)
    return page({
      title: words.option[language],
      status: isStale ? 409 : errors.length ? 422 : 200,
      breadcrumbs: crumbsOf(relationship, language, [
        { label: words.title[language], href: optionsPath.href(language, { id: relationship.id }) },
      ]),
      body: (
        <OptionPage
          {...{ language, relationship, isNew, form, errors }}
          id={stored?.id ?? (isId(form.get('id')) ? form.get('id') : newId(now))}
          version={typed && !isStale ? Math.max(0, readVersion(typed)) : (stored?.version ?? 0)}
          years={yearsFor(now, stored)}
        />
      ),
    })
  })
}

async function save(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, form, viewer, now } = request
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    const stored = (await optionsOf(tx, relationship.id)).find(({ id }) => id === params.option)
    if (params.option !== undefined && !stored) return null
    const { option, errors } = readOption(request, relationship, stored)
    if (errors.length) return { errors, isStale: false }
    if (!(await saveOption(tx, relationship.id, option, now))) {
      return { errors: [{ field: 'title-en', message: stale }], isStale: true }
    }
    await touch(tx, relationship.id, now)
    await leaveTrail(tx, { viewer, now }, relationship, {
      action: 'save-option',
      subject: `option:${option.id}`,
    })
    return { errors: [], isStale: false }
  })
  if (access.kind === 'granted' && access.value?.errors.length) {
    return show(database, request, form, access.value.errors, access.value.isStale)
  }
  return answer(access, language, (outcome) => (outcome ? toList(request, 'option') : notFound))
}

async function choose(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, form, viewer, now } = request
  const option = params.option ?? ''
  if (!isId(option)) return notFound
  const reason = readBilingual(form, 'reason', { max: longest.text, required: needsReason })
  if (reason.errors.length) return show(database, request, null, reason.errors)
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    if (!(await optionsOf(tx, relationship.id)).some(({ id }) => id === option)) return false
    await chooseOption(tx, relationship.id, option, reason.value, now)
    await leaveTrail(tx, { viewer, now }, relationship, {
      action: 'choose-option',
      subject: `option:${option}`,
    })
    return true
  })
  return answer(access, language, (chosen) => (chosen ? toList(request, 'chosen') : notFound))
}

async function remove(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, params, viewer, now } = request
  const option = params.option ?? ''
  if (!isId(option)) return notFound
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    await removeOption(tx, relationship.id, option)
    await leaveTrail(tx, { viewer, now }, relationship, {
      action: 'remove-option',
      subject: `option:${option}`,
    })
  })
  return answer(access, language, () => toList(request, 'removed'))
}

function toList({ language, params }: MemberRequest, done: string): Reply {
  return redirect(optionsPath.href(language, { id: params.id ?? '' }, { done }))
}

/** The reason being typed for a choice stays while the rest of the page shows what is stored. */
function withTypedReason(stored: FormFields, typed: FormFields): FormFields {
  const reason = typed.entries().filter(([name]) => name.startsWith('reason-'))
  return reason.length ? formFields([...stored.entries(), ...reason]) : stored
}

/** This fiscal year and the four that follow, and any other that the option already has. */
function yearsFor(now: Temporal.Instant, stored: WeighedOption | undefined): string[] {
  const today = now.toZonedDateTimeISO('America/Toronto').toPlainDate()
  const coming = [0, 1, 2, 3, 4].map((years) => fiscalYearOf(today.add({ years })))
  return [...new Set([...(stored?.costs.map(({ year }) => year) ?? []), ...coming])].sort()
}

function readOption(
  { form, params, now }: MemberRequest,
  { parties }: Relationship,
  stored: WeighedOption | undefined,
) {
  const kind = optionKinds.find((code) => code === form.get('kind'))
  const title = readBilingual(form, 'title', { max: longest.title, required: needsTitle })
  const authority = readBilingual(form, 'authority', { max: longest.title })
  const years = yearsFor(now, stored).map((year) => ({ year, amount: exact(form.get(`cost-${year}`)) }))
  const read = parties.map((party) => ({
    party: party.id,
    ...readBilingual(form, `benefit-${party.id}`, { max: longest.text }),
  }))
  const errors: FieldError[] = [
    ...(kind ? [] : [{ field: 'kind', message: needsKind }]),
    ...title.errors,
    ...years
      .filter(({ amount }) => amount && !isMoneyAmount(amount))
      .map(({ year }) => ({ field: `cost-${year}`, message: needsMoney })),
    ...read.flatMap((benefit) => benefit.errors),
    ...authority.errors,
  ]
  const option: WeighedOption = {
    id: params.option ?? (isId(form.get('id')) ? form.get('id') : newId(now)),
    kind: kind ?? 'this-agreement',
    title: title.value,
    costs: years.filter(({ amount }) => amount !== ''),
    benefits: read.map(({ party, value }) => ({ party, text: value })),
    risk: riskDegrees.find((degree) => degree === form.get('risk')) ?? 'moderate',
    authority: authority.value,
    chosen: stored?.chosen ?? false,
    reason: stored?.reason ?? { en: '', fr: '' },
    version: Math.max(0, readVersion(form)),
  }
  return { option, errors }
}

/** "1 234,50", "$1,234.50" and "1234.5" as exact decimals; anything else as typed, to be refused. */
function exact(typed: string): string {
  const text = typed.replace(/[\s\u00a0\u202f$]/g, '')
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '')
  return text.replace(',', '.')
}

function encode(option: WeighedOption): (readonly [string, string])[] {
  const pair = (name: string, text: Bilingual) => [
    [`${name}-en`, text.en] as const,
    [`${name}-fr`, text.fr] as const,
  ]
  return [
    ['kind', option.kind],
    ['risk', option.risk],
    ...pair('title', option.title),
    ...pair('authority', option.authority),
    ...pair('reason', option.reason),
    ...option.costs.map(({ year, amount }) => [`cost-${year}`, amount] as const),
    ...option.benefits.flatMap(({ party, text }) => pair(`benefit-${party}`, text)),
  ]
}

function asked(database: Database, { viewer, now, params }: MemberRequest) {
  return { database, viewer, now, id: params.id ?? '' }
}

const needsKind: Bilingual = { en: 'Choose a kind of option', fr: 'Choisissez un genre d’option' }
const needsTitle: Bilingual = {
  en: 'Name the option in both languages',
  fr: 'Nommez l’option dans les deux langues',
}
const needsReason: Bilingual = {
  en: 'Write the reason in both languages',
  fr: 'Écrivez le motif dans les deux langues',
}
const needsMoney: Bilingual = {
  en: 'Enter an amount with two decimals at most, such as 1,234.50',
  fr: 'Saisissez un montant avec au plus deux décimales, comme 1\u00a0234,50',
}
const stale: Bilingual = {
  en: 'Somebody changed this option meanwhile. What you typed is still here: save again to replace what is saved',
  fr: 'Quelqu’un a modifié cette option entre-temps. Votre saisie est encore ici\u00a0: enregistrez de nouveau pour remplacer ce qui est enregistré',
}

import type { Tx } from '../../../kernel/data/database.ts'
import { type Bilingual, languages } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  hasForbiddenCharacters,
} from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { elementById } from '../../guide/index.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import { parseText } from '../text/parse.ts'
import { clauseKinds, type LibraryClause, libraryClause } from './queries.ts'

type TypedClause = Pick<LibraryClause, 'element' | 'kind' | 'name' | 'text' | 'retired'> & {
  readonly reason: Bilingual
}

/** Adds a clause under an id made with the form; sent twice, it is added once. */
export async function addClause(
  tx: Tx,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ readonly id: string }>> {
  if (!may(viewer.roles, 'edit-clauses')) return { kind: 'refused', reason: refusalOf('edit-clauses') }
  const read = readClause(form)
  if ('errors' in read) return { kind: 'invalid', errors: read.errors }
  const id = form.get('clause')
  if (!isId(id)) return { kind: 'invalid', errors: [{ field: 'element', message: words.again }] }
  const added = await tx
    .insertInto('agreements.clause')
    .values({ organization_id: viewer.organization, id, ...columns(read.clause), version: 1 })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await keepVersion(tx, viewer, id, 1, read.clause, 'clause-added', now)
  return { kind: 'done', value: { id } }
}

/** Changes a clause: a new version with its reason. A stale form gets what is saved now. */
export async function changeClause(
  tx: Tx,
  viewer: Viewer,
  id: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ readonly id: string }, LibraryClause> | { readonly kind: 'missing' }> {
  const current = isId(id) ? await libraryClause(tx, viewer.organization, id) : undefined
  if (!current) return { kind: 'missing' }
  if (!may(viewer.roles, 'edit-clauses')) return { kind: 'refused', reason: refusalOf('edit-clauses') }
  const read = readClause(form)
  if ('errors' in read) return { kind: 'invalid', errors: read.errors }
  const version = Number(form.get('version'))
  if (version !== current.version) return { kind: 'conflict', conflict: current }
  const changed = await tx
    .updateTable('agreements.clause')
    .set({ ...columns(read.clause), version: version + 1 })
    .where('organization_id', '=', viewer.organization)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!changed)
    return { kind: 'conflict', conflict: (await libraryClause(tx, viewer.organization, id)) ?? current }
  await keepVersion(tx, viewer, id, version + 1, read.clause, 'clause-changed', now)
  return { kind: 'done', value: { id } }
}

/** A clause as typed, or what is missing: both languages, and why it changes. */
function readClause(
  form: FormFields,
): { readonly clause: TypedClause } | { readonly errors: readonly FieldError[] } {
  const pair = (name: string) => ({ en: form.get(`${name}.en`).trim(), fr: form.get(`${name}.fr`).trim() })
  const element = form.get('element')
  const kind = clauseKinds.find((code) => code === form.get('kind'))
  const [name, text, reason] = [pair('name'), pair('text'), pair('reason')]
  const errors = [
    ...(isElement(element) ? [] : [{ field: 'element', message: words.element }]),
    ...(kind ? [] : [{ field: 'kind', message: words.kind }]),
    ...pairFaults('name', name, 500),
    ...pairFaults('text', text, 50_000),
    ...pairFaults('reason', reason, 2_000),
  ]
  if (errors.length || !kind) return { errors }
  return { clause: { element, kind, name, text, reason, retired: form.get('retired') === 'yes' } }
}

function isElement(id: string): boolean {
  return elementById(id) !== undefined || /^x-[a-z0-9-]{1,60}$/.test(id)
}

function pairFaults(
  field: 'name' | 'text' | 'reason',
  pair: Bilingual,
  longest: number,
): readonly FieldError[] {
  return languages.flatMap((language): FieldError[] => {
    const text = pair[language]
    const at = `${field}.${language}`
    if (text === '') return [{ field: at, message: words.missing[field][language] }]
    if (text.length > longest) return [{ field: at, message: words.tooLong(longest) }]
    if (hasForbiddenCharacters(text)) return [{ field: at, message: words.forbidden }]
    const parsed = parseText(text)
    return parsed.ok ? [] : [{ field: at, message: { en: parsed.refusal.en, fr: parsed.refusal.fr } }]
  })
}

function columns({ element, kind, name, retired }: TypedClause) {
  return { element_id: element, kind, name_en: name.en, name_fr: name.fr, retired }
}

async function keepVersion(
  tx: Tx,
  viewer: Viewer,
  clause: string,
  number: number,
  { text, reason }: TypedClause,
  action: string,
  now: Temporal.Instant,
): Promise<void> {
  const { organization, person } = viewer
  await tx
    .insertInto('agreements.clause_version')
    .values({
      organization_id: organization,
      clause_id: clause,
      number,
      text_en: text.en,
      text_fr: text.fr,
      reason_en: reason.en,
      reason_fr: reason.fr,
      person_id: person,
      changed_at: now.toString(),
    })
    .execute()
  await traceInOrganization(tx, viewer, { action, subject: `clause:${clause}`, detail: { number } }, now)
}

const words = {
  element: { en: 'Choose the element the clause is for', fr: 'Choisissez l’élément visé par la clause' },
  kind: { en: 'Choose the kind of clause', fr: 'Choisissez le genre de clause' },
  again: { en: 'Open the form again, then send it', fr: 'Rouvrez le formulaire, puis envoyez-le' },
  forbidden: {
    en: 'Type this text again without control characters',
    fr: 'Saisissez de nouveau ce texte, sans caractères de contrôle',
  },
  tooLong: (longest: number) => ({
    en: `Shorten this text to ${longest} characters`,
    fr: `Ramenez ce texte à ${longest} caractères`,
  }),
  missing: {
    name: {
      en: { en: 'Name the clause in English', fr: 'Nommez la clause en anglais' },
      fr: { en: 'Name the clause in French', fr: 'Nommez la clause en français' },
    },
    text: {
      en: { en: 'Write the clause in English', fr: 'Rédigez la clause en anglais' },
      fr: { en: 'Write the clause in French', fr: 'Rédigez la clause en français' },
    },
    reason: {
      en: { en: 'Say in English why it is so worded', fr: 'Dites en anglais le motif de cette formulation' },
      fr: { en: 'Say in French why it is so worded', fr: 'Dites en français le motif de cette formulation' },
    },
  },
} as const

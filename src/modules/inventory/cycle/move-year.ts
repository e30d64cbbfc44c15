import type { Tx } from '../../../kernel/data/database.ts'
import { type Bilingual, languages } from '../../../kernel/language/bilingual.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  hasForbiddenCharacters,
} from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import { storedPrograms } from '../holdings/queries.ts'
import { allRows, countIssues, judgeYear } from '../registry/judge.ts'
import { workingRows } from '../registry/working.queries.ts'
import { moveYear as storeMove } from '../registry/working.store.ts'
import type { WorkingYear } from '../registry/working.ts'
import { stateLabel, type TransitionName, transitionNamed } from './life-cycle.ts'
import { publishYear } from './publish-year.ts'

export type Move = {
  readonly viewer: Viewer
  readonly year: WorkingYear
  readonly name: TransitionName
  readonly form: FormFields
  readonly now: Temporal.Instant
}

const longestReason = 2000

/** Moves a year along its life cycle: the table says from where, by whom and on what condition. */
export async function moveYear(tx: Tx, move: Move): Promise<FormOutcome<null, WorkingYear>> {
  const { viewer, year, form, now } = move
  const transition = transitionNamed(move.name)
  if (!transition) throw new Error(`no transition ${move.name}`)
  if (!may(viewer.roles, transition.action)) return { kind: 'refused', reason: refusalOf(transition.action) }
  if (form.get('version') !== String(year.version)) return { kind: 'conflict', conflict: year }
  if (!transition.from.includes(year.state)) return { kind: 'refused', reason: wrongState(year) }
  const said = transition.reason ? readReason(form, transition.name) : { value: none, errors: [] }
  const errors = [
    ...said.errors,
    ...(transition.withoutErrors ? await ruleErrors(tx, viewer.organization, year, transition.name) : []),
  ]
  if (errors.length > 0) return { kind: 'invalid', errors }
  const counts = transition.name === 'publish' ? await publishYear(tx, viewer, year, now) : undefined
  await storeMove(
    tx,
    viewer,
    year.year,
    {
      transition: transition.name,
      to: transition.to,
      said: transition.name === 'publish' && year.reason ? year.reason : said.value,
      reason: reasonAfter(transition.name, year, said.value),
    },
    now,
  )
  const detail = { ...(counts ?? {}), ...(transition.reason ? { reason: said.value } : {}) }
  const deed = { action: `${transition.name}-inventory`, subject: `inventory-year:${year.year}`, detail }
  await traceInOrganization(tx, viewer, deed, now)
  return { kind: 'done', value: null }
}

/** The reason of a correction stays with the year until the corrected figures are published with it. */
function reasonAfter(name: TransitionName, year: WorkingYear, said: Bilingual): Bilingual | null {
  if (name === 'publish') return null
  return name === 'restate' ? said : year.reason
}

const none: Bilingual = { en: '', fr: '' }

/** Why something moves back, in both languages. */
export function readReason(form: FormFields, name: string): { value: Bilingual; errors: FieldError[] } {
  const value = { en: form.get('reason-en').trim(), fr: form.get('reason-fr').trim() }
  const errors = languages.flatMap((side): FieldError[] => {
    const text = value[side]
    const field = `reason-${side}`
    if (text === '') return [{ field, message: words[name === 'restate' ? 'whyRestate' : 'whyBack'] }]
    return text.length > longestReason || hasForbiddenCharacters(text)
      ? [{ field, message: words.plain }]
      : []
  })
  return { value, errors }
}

async function ruleErrors(
  tx: Tx,
  organization: string,
  { year }: WorkingYear,
  name: string,
): Promise<FieldError[]> {
  const rows = await workingRows(tx, organization, { year })
  if (rows.length === 0) return [{ field: name, message: words.empty }]
  const count = countIssues(allRows(judgeYear(rows, await storedPrograms(tx))), 'error')
  return count > 0 ? [{ field: 'findings', message: words.errors(count) }] : []
}

function wrongState({ state }: WorkingYear): Bilingual {
  const label = stateLabel(state)
  return {
    en: `This is not possible while the year is in the state “${label.en}”. Go back to its page to see what is.`,
    fr: `Cette action n’est pas possible tant que l’exercice est à l’état «\u00a0${label.fr}\u00a0». Revenez à sa page pour voir celles qui le sont.`,
  }
}

const words = {
  whyRestate: {
    en: 'Say in both languages why published figures are corrected: everyone will read it',
    fr: 'Dites dans les deux langues pourquoi des chiffres publiés sont corrigés\u00a0: tout le monde le lira',
  },
  whyBack: {
    en: 'Say in both languages what must change',
    fr: 'Dites dans les deux langues ce qui doit changer',
  },
  plain: {
    en: `Enter at most ${longestReason} characters, without control characters`,
    fr: `Saisissez au plus ${longestReason} caractères, sans caractères de commande`,
  },
  empty: {
    en: 'The year has no row yet. Register or load its services first',
    fr: 'L’exercice n’a encore aucune ligne. Inscrivez ou chargez d’abord ses services',
  },
  errors: (count: number) => ({
    en: count === 1 ? 'One error remains: correct it first' : `${count} errors remain: correct them first`,
    fr:
      count === 1
        ? 'Il reste une erreur\u00a0: corrigez-la d’abord'
        : `Il reste ${count} erreurs\u00a0: corrigez-les d’abord`,
  }),
} as const

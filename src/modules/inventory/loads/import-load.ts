import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import { stateLabel } from '../cycle/life-cycle.ts'
import { readReason } from '../cycle/move-year.ts'
import { ensureYear } from '../cycle/open-year.ts'
import { heldCodes } from '../holdings/queries.ts'
import { publishedYears } from '../home/queries.ts'
import { workingYear } from '../registry/working.queries.ts'
import { moveYear } from '../registry/working.store.ts'
import type { Load } from './queries.ts'
import { updateLoad } from './store.ts'
import { callForWork } from './work.ts'

/** The years of a load that are published: importing into them corrects them, which needs a reason. */
export async function publishedAmong(tx: Tx, organization: string, load: Load): Promise<readonly string[]> {
  const published = new Set(
    (await publishedYears(tx, await heldCodes(tx, organization))).map(({ year }) => year),
  )
  const years: string[] = []
  for (const year of load.fiscalYears) {
    const open = await workingYear(tx, organization, year)
    if (open ? open.state === 'published' : published.has(year)) years.push(year)
  }
  return years
}

/** Opens the years of a checked load for its rows; published ones with the reason for which they are corrected. */
export async function importLoad(
  tx: Tx,
  viewer: Viewer,
  load: Load,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<null>> {
  if (!may(viewer.roles, 'edit-inventory')) return { kind: 'refused', reason: refusalOf('edit-inventory') }
  if (load.state !== 'checked') return { kind: 'done', value: null }
  if (load.blocked) return { kind: 'refused', reason: blocked }
  const corrected = await publishedAmong(tx, viewer.organization, load)
  const said = corrected.length > 0 ? readReason(form, 'restate') : undefined
  if (said && said.errors.length > 0) return { kind: 'invalid', errors: said.errors }
  const codes = await heldCodes(tx, viewer.organization)
  for (const year of load.fiscalYears) {
    const kept = await ensureYear(tx, viewer, codes, year, now)
    if (kept) return { kind: 'refused', reason: kept }
    const open = await workingYear(tx, viewer.organization, year, { lock: true })
    if (open?.state === 'validated' || open?.state === 'approved')
      return { kind: 'refused', reason: closed(year, stateLabel(open.state)) }
    if (open?.state === 'published' && said)
      await moveYear(
        tx,
        viewer,
        year,
        { transition: 'restate', to: 'collecting', said: said.value, reason: said.value },
        now,
      )
  }
  await updateLoad(tx, viewer.organization, load.id, { state: 'importing', progress_rows: 0 }, now)
  await callForWork(tx)
  const detail = { years: load.fiscalYears, services: load.services, standards: load.standards }
  const deed = { action: 'import-inventory', subject: `inventory-load:${load.id}`, detail }
  await traceInOrganization(tx, viewer, deed, now)
  return { kind: 'done', value: null }
}

const blocked: Bilingual = {
  en: 'Findings of these files keep their rows from being told apart or trusted. Correct the files and load them again.',
  fr: 'Des constats empêchent de distinguer les lignes de ces fichiers ou de s’y fier. Corrigez les fichiers et chargez-les de nouveau.',
}

function closed(year: string, state: Bilingual): Bilingual {
  return {
    en: `${year} is in the state “${state.en}”. Send it back for changes first, from its page.`,
    fr: `L’exercice ${year} est à l’état «\u00a0${state.fr}\u00a0». Renvoyez-le d’abord pour modification, à partir de sa page.`,
  }
}

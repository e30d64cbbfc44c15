import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf } from '../../identity/index.ts'
import type { CalendarChoice } from '../../standards/index.ts'
import type { MeasureRule } from '../rule.ts'
import { keepRule } from './keep-rule.ts'
import { type AgreedLevel, levelsElement } from './levels.ts'
import type { RunningMeasure } from './queries.ts'
import { measureOf, type Situation } from './situation.ts'

export type Activation = {
  readonly situation: Situation
  readonly level: AgreedLevel
  readonly calendars: readonly CalendarChoice[]
  readonly form: FormFields
  readonly now: Temporal.Instant
}

/**
 * Sets a level of an agreement running, or gives a running one its next rule. The rule says which frozen version it was
 * read from, and which service standard the level rests on.
 */
export async function activate(
  tx: Tx,
  viewer: Viewer,
  { situation, level, calendars, form, now }: Activation,
): Promise<FormOutcome<{ readonly id: string }, RunningMeasure>> {
  if (!may(viewer.roles, 'manage-standards'))
    return { kind: 'refused', reason: refusalOf('manage-standards') }
  if (!situation.answers) return { kind: 'refused', reason: words.providerOnly }
  const { open, version } = situation
  const refersTo = standardOf(situation, level)
  const promise = {
    running: measureOf(situation, level, viewer.organization),
    today: open.today,
    parties: open.organizations,
    place: {
      source: 'level' as const,
      relationship_id: open.agreement.id,
      document_id: level.document,
      element_id: levelsElement,
      row_id: level.row.id,
    },
    decidedBy: originOf(version?.number ?? 0),
    version,
    ...(refersTo ? { refersTo } : {}),
    chain: open.agreement.id,
  }
  return keepRule(tx, viewer, promise, { calendars, form, now })
}

/** The service standard that a level names, as the agreement carries it. */
function standardOf({ agreement }: Situation, { row }: AgreedLevel): MeasureRule['refersTo'] {
  const agreed = agreement?.standards?.find(({ id }) => id === row.standard)
  return agreed && { standard: agreed.id, version: agreed.version }
}

function originOf(version: number): Bilingual {
  return { en: `Version ${version} of the agreement`, fr: `Version ${version} de l’entente` }
}

const words = {
  providerOnly: {
    en: 'Only the organization that provides the service sets its levels running. You see every rule and every result.',
    fr: 'Seule l’organisation qui fournit le service met ses niveaux en marche. Vous voyez chaque règle et chaque résultat.',
  },
} as const satisfies { readonly [word: string]: Bilingual }

import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { formatPercent } from '../../../kernel/language/format.ts'
import { type FieldError, type FormFields, formFields } from '../../../kernel/web/form.ts'
import type { WebRequest } from '../../../kernel/web/route.ts'
import type { CalendarChoice } from '../../standards/index.ts'
import type { Percentage } from '../levels/percentage.ts'
import { readOpenSlo, type SloFinding } from '../openslo/read-openslo.ts'
import { formOfRule } from './rule-form.ts'

/** A file of hundreds of objectives is far smaller. */
export const mostOfSlo = 1_000_000

/** A rule form with what an OpenSLO document says in it, and what a person should know about that; nothing is saved. */
export type FilledForm = {
  readonly form: FormFields
  readonly notes: readonly Bilingual[]
  readonly errors: readonly FieldError[]
}

/** What the document says of how a level is measured. What the level already says of itself stays. */
export function fillFromSlo(
  start: FormFields,
  { files, form, language }: Pick<WebRequest, 'files' | 'form' | 'language'>,
  calendars: readonly CalendarChoice[],
): FilledForm {
  const typed = form.get('objective').trim()
  const wrong = (field: 'openslo' | 'objective', message: Bilingual): FilledForm => ({
    form: formFields([...start.entries(), ['objective', typed]]),
    notes: [],
    errors: [{ field, message }],
  })
  const file = files.find(({ field, content }) => field === 'openslo' && content.length > 0)
  if (!file) return wrong('openslo', words.noFile)
  const { rules, findings } = readOpenSlo(new TextDecoder().decode(file.content))
  if (rules.length === 0) return wrong('openslo', faultOf(findings))
  const rule = rules[typed === '' ? 0 : Number(typed) - 1]?.rule
  if (!rule) return wrong('objective', words.objective(rules.length))
  const said = new Map(formOfRule(rule, calendars, language).entries())
  const fields = new Map(start.entries())
  for (const [name, value] of said)
    if (measured.has(name) || (completed.has(name) && (fields.get(name) ?? '').trim() === ''))
      fields.set(name, value)
  const notes = [
    words.filled(rule.name),
    ...findings.flatMap(({ severity, en, fr }) => (severity === 'warning' ? [{ en, fr }] : [])),
    ...otherTarget(fields.get('target') ?? '', rule.target),
  ]
  const once = new Map(notes.map((note) => [note.en, note] as const))
  return { form: formFields([...fields]), notes: [...once.values()], errors: [] }
}

/** What the document decides. */
const measured: ReadonlySet<string> = new Set([
  'evidence',
  'threshold',
  'threshold-unit-en',
  'threshold-unit-fr',
  'better',
  'window',
  'days',
  'formula-en',
  'formula-fr',
  'frequency',
])

/** What it adds where nothing is said yet. */
const completed: ReadonlySet<string> = new Set([
  'name-en',
  'name-fr',
  'kind',
  'target',
  'source-en',
  'source-fr',
  'owner-en',
  'owner-fr',
  'gap-en',
  'gap-fr',
  'report-en',
  'report-fr',
])

function otherTarget(kept: string, told: Percentage | undefined): readonly Bilingual[] {
  return told === undefined || kept === told ? [] : [words.otherTarget(told, kept)]
}

function faultOf(findings: readonly SloFinding[]): Bilingual {
  const first = findings.find(({ severity }) => severity === 'error')
  if (!first) return words.noObjective
  // What the sentence says of a line needs no other place.
  return first.place.startsWith('#') ? words.unusableAt(first.place, first) : words.unusable(first)
}

const words = {
  noFile: { en: 'Choose an OpenSLO file', fr: 'Choisissez un fichier OpenSLO' },
  noObjective: {
    en: 'The file holds no objective: choose a file with a document of the kind SLO',
    fr: 'Le fichier ne contient aucun objectif\u00a0: choisissez un fichier avec un document du genre SLO',
  },
  unusable: ({ en, fr }: Bilingual): Bilingual => ({
    en: `The file cannot be used. ${en}`,
    fr: `Le fichier ne peut pas servir. ${fr}`,
  }),
  unusableAt: (place: string, { en, fr }: Bilingual): Bilingual => ({
    en: `The file cannot be used, at ${place}: ${en}`,
    fr: `Le fichier ne peut pas servir, à ${place}\u00a0: ${fr}`,
  }),
  objective: (count: number): Bilingual => ({
    en:
      count === 1
        ? 'The file holds one objective: enter 1'
        : `The file holds ${count} objectives: enter 1 to ${count}`,
    fr:
      count === 1
        ? 'Le fichier contient un seul objectif\u00a0: saisissez 1'
        : `Le fichier contient ${count} objectifs\u00a0: saisissez un nombre de 1 à ${count}`,
  }),
  filled: ({ en, fr }: Bilingual): Bilingual => ({
    en: `The form below is filled from the objective “${en}”. Nothing is saved yet.`,
    fr: `Le formulaire ci-dessous est rempli d’après l’objectif «\u00a0${fr}\u00a0». Rien n’est encore enregistré.`,
  }),
  otherTarget: (told: Percentage, kept: string): Bilingual => ({
    en: `The file aims at ${formatPercent(told, 'en')}; the target already stated (${formatPercent(kept, 'en')}) stays.`,
    fr: `Le fichier vise ${formatPercent(told, 'fr')}; la cible déjà énoncée (${formatPercent(kept, 'fr')}) demeure.`,
  }),
}

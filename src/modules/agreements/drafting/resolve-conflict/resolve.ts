import type { Tx } from '../../../../kernel/data/database.ts'
import type { Language } from '../../../../kernel/language/bilingual.ts'
import { type FieldError, type FormFields, formFields } from '../../../../kernel/web/form.ts'
import type { AgreementElement } from '../../format.ts'
import { lastControl } from '../write-element/control-names.ts'
import { decodeElement } from '../write-element/decode.ts'
import { encodeElement } from '../write-element/encode.ts'
import { type Revision, revisionContent } from '../write-element/revisions.ts'
import type { ElementView } from '../write-element/write-element.ts'
import { type Difference, differencesBetween, merged, type TwoTexts } from './parts.ts'

/** Two people wrote one element: what each says, part by part, and what is chosen so far. */
export type Conflict = TwoTexts & {
  /** The version of the text that mine began from. */
  readonly base: number
  readonly differences: readonly Difference[]
  /** "mine" or "theirs" by part; a part that both changed has none until it is chosen. */
  readonly choices: ReadonlyMap<string, Side>
  /** Who saved what is there now, and when. */
  readonly savedBy: Revision | undefined
}

export type Side = 'mine' | 'theirs'

/** The control of a part's choice. */
export function choiceName(key: string): string {
  return `take.${key}`
}

/** What was typed against what is saved now; choices already made in the form are kept. */
export async function conflictOf(tx: Tx, view: ElementView, form: FormFields): Promise<Conflict> {
  const { entry, document, revisions } = view
  const fields = entry.definition?.fields ?? []
  const base = Number(form.get('base') || form.get('version'))
  const was = Number.isSafeInteger(base)
    ? await revisionContent(tx, document.id, entry.element, base)
    : undefined
  const texts = { mine: decodeElement(form, entry.element, fields), theirs: entry.element }
  const differences = differencesBetween(was ?? beforeAnything(entry.element), texts, fields)
  const choices = new Map(
    differences.flatMap(({ key, changedBy }): [string, Side][] => {
      const chosen = form.get(choiceName(key))
      if (chosen === 'mine' || chosen === 'theirs') return [[key, chosen]]
      return changedBy === 'both' ? [] : [[key, changedBy]]
    }),
  )
  return { ...texts, base: was ? base : 0, differences, choices, savedBy: revisions[0] }
}

/** The parts that both changed and that nobody has chosen between. */
export function unchosen({ differences, choices }: Conflict): readonly FieldError[] {
  return differences
    .filter(({ key }) => !choices.has(key))
    .map(({ key }) => ({ field: choiceName(key), message: chooseOne }))
}

/** The form of the element that the choices make. */
export function chosenForm(conflict: Conflict, view: ElementView, language: Language): FormFields {
  const fields = view.entry.definition?.fields ?? []
  const taken = [...conflict.choices].filter(([, side]) => side === 'theirs').map(([key]) => key)
  const element = merged(conflict, fields, new Set(taken))
  return formFields([
    ...encodeElement(element, fields, language),
    ['version', String(view.version)],
    [lastControl, 'yes'],
  ])
}

function beforeAnything({ id }: AgreementElement): AgreementElement {
  return { id, state: 'empty', fields: {} }
}

const chooseOne = {
  en: 'Choose which text to keep',
  fr: 'Choisissez le texte à garder',
}

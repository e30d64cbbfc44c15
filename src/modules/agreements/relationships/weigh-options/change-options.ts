import type { Tx } from '../../../../kernel/data/database.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import { type Access, type Asked, leaveTrail, onRelationship } from '../access.ts'
import { keepLine } from '../lines/keep-line.ts'
import { longest, readBilingual } from '../reading.ts'
import type { Relationship } from '../relationship.ts'
import { invalid, type Saving, saved } from '../saving.ts'
import { touch } from '../store.ts'
import { needsReason, readOption } from './option-form.ts'
import { chooseOption, optionsOf, saveOption } from './options.ts'

/** Saves a new option, or the one of the address. */
export function keepOption(
  asked: Asked,
  form: FormFields,
  option: string | undefined,
): Promise<Access<Saving>> {
  return onRelationship(asked, 'describe', (tx, relationship) => keep(tx, asked, relationship, form, option))
}

/**
 * Saves an option as its form says and records that it is chosen, and why. The same choice sent again leaves no second
 * trace.
 */
export function recordChoice(asked: Asked, form: FormFields, option: string): Promise<Access<Saving>> {
  return onRelationship(asked, 'describe', async (tx, relationship) => {
    const { value, errors } = readBilingual(form, 'reason', { max: longest.text, required: needsReason })
    const kept = await keep(tx, asked, relationship, form, option, errors)
    if (kept.kind !== 'saved') return kept
    const stored = (await optionsOf(tx, relationship.id)).find(({ id }) => id === option)
    if (stored?.chosen) return saved
    await chooseOption(tx, relationship.id, option, value, asked.now)
    await touch(tx, relationship.id, asked.now)
    await leaveTrail(tx, asked, relationship, { action: 'choose-option', subject: `option:${option}` })
    return saved
  })
}

async function keep(
  tx: Tx,
  asked: Asked,
  relationship: Relationship,
  form: FormFields,
  option: string | undefined,
  wrong: readonly FieldError[] = [],
): Promise<Saving> {
  const options = await optionsOf(tx, relationship.id)
  const stored = options.find(({ id }) => id === (option ?? form.get('id')))
  if (option !== undefined && !stored) return { kind: 'gone' }
  const read = readOption({ form, now: asked.now }, relationship, stored)
  const errors = [...read.errors, ...wrong]
  if (errors.length > 0) return invalid(errors)
  return keepLine(tx, asked, relationship, {
    line: read.option,
    stored,
    said: ['kind', 'title', 'costs', 'benefits', 'risk', 'authority', 'reason'],
    write: (line) => saveOption(tx, relationship.id, line, asked.now),
    action: 'save-option',
    subject: 'option',
  })
}

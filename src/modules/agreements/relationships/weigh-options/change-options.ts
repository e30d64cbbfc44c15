import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { isId } from '../../../../kernel/value/id.ts'
import type { FormFields } from '../../../../kernel/web/form.ts'
import { type Access, type Asked, leaveTrail, onRelationship } from '../access.ts'
import { keepLine } from '../lines/keep-line.ts'
import { longest, readBilingual } from '../reading.ts'
import { invalid, type Saving, saved } from '../saving.ts'
import { touch } from '../store.ts'
import { readOption } from './option-form.ts'
import { chooseOption, optionsOf, saveOption } from './options.ts'

/** Saves a new option, or the one of the address. */
export function keepOption(
  asked: Asked,
  form: FormFields,
  option: string | undefined,
): Promise<Access<Saving>> {
  return onRelationship(asked, 'describe', async (tx, relationship) => {
    const options = await optionsOf(tx, relationship.id)
    const stored = options.find(({ id }) => id === (option ?? form.get('id')))
    if (option !== undefined && !stored) return { kind: 'gone' }
    const read = readOption({ form, now: asked.now }, relationship, stored)
    if (read.errors.length > 0) return invalid(read.errors)
    return keepLine(tx, asked, relationship, {
      line: read.option,
      stored,
      said: ['kind', 'title', 'costs', 'benefits', 'risk', 'authority'],
      write: (line) => saveOption(tx, relationship.id, line, asked.now),
      action: 'save-option',
      subject: 'option',
    })
  })
}

/** Records which option is chosen, and why. The same choice sent again leaves no second trace. */
export function recordChoice(asked: Asked, form: FormFields, option: string): Promise<Access<Saving>> {
  return onRelationship(asked, 'describe', async (tx, relationship) => {
    const stored = isId(option)
      ? (await optionsOf(tx, relationship.id)).find(({ id }) => id === option)
      : undefined
    if (!stored) return { kind: 'gone' }
    const reason = readBilingual(form, 'reason', { max: longest.text, required: needsReason })
    if (reason.errors.length > 0) return invalid(reason.errors)
    const { en, fr } = reason.value
    if (stored.chosen && stored.reason.en === en && stored.reason.fr === fr) return saved
    await chooseOption(tx, relationship.id, option, reason.value, asked.now)
    await touch(tx, relationship.id, asked.now)
    await leaveTrail(tx, asked, relationship, { action: 'choose-option', subject: `option:${option}` })
    return saved
  })
}

const needsReason: Bilingual = {
  en: 'Write the reason in both languages',
  fr: 'Écrivez le motif dans les deux langues',
}

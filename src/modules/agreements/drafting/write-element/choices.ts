import { type BilingualDraft, type Language, otherLanguage } from '../../../../kernel/language/bilingual.ts'
import { colon } from '../../../../kernel/language/punctuation.ts'
import type { Choice } from '../../../../kernel/ui/form/field.tsx'
import type { FieldDefinition } from '../../../guide/index.ts'
import { regions } from '../../../standards/index.ts'
import type { Agreement } from '../../format.ts'
import { calendarName, readyCalendars } from '../../values/calendar-name.ts'
import { directoryOf, levelsOf } from '../../values/directory.ts'
import { documentLabel } from '../../values/format.ts'

/** What can be chosen for a field; a stored choice that no longer exists stays visible until it is replaced. */
export function choicesFor(
  { language, agreement }: { readonly language: Language; readonly agreement: Agreement },
  field: FieldDefinition,
  chosen: readonly string[],
): readonly Choice[] {
  const known = knownChoices(field, agreement, language)
  const lost = chosen.filter((code) => code !== '' && !known.some(({ value }) => value === code))
  return [...known, ...lost.map((value) => ({ value, label: `${value} ${unknown[language]}` }))]
}

function knownChoices(field: FieldDefinition, agreement: Agreement, language: Language): readonly Choice[] {
  switch (field.type) {
    case 'party':
    case 'parties':
      return agreement.parties.map(({ id, name }) => ({ value: id, label: written(name, language, id) }))
    case 'position':
      return positionChoices(agreement, language)
    case 'document':
      return agreement.documents.map((document) => ({
        value: document.id,
        label: documentLabel(document, language) ?? document.type,
      }))
    case 'calendar':
      return calendarChoices(agreement, language)
    case 'standard':
      return (agreement.standards ?? []).map(({ id, standard }) => ({
        value: id,
        label: standard.statement[language],
      }))
    case 'level':
      return levelsOf(agreement).map(({ id, statement }) => ({
        value: id,
        label: written(statement, language, id),
      }))
    default:
      return (field.options ?? []).map(({ code, label }) => ({ value: code, label: label[language] }))
  }
}

/** The hours of the document first, then what the parties keep, then the ready-made ones. */
function calendarChoices(agreement: Agreement, language: Language): readonly Choice[] {
  const directory = directoryOf(agreement)
  const [hours, continuous] = readyCalendars
  const kept = (agreement.calendars ?? []).map(({ id }) => id)
  return [hours, ...kept, ...regions, continuous].map((code) => ({
    value: code,
    label: calendarName(code, directory)[language],
  }))
}

function positionChoices(agreement: Agreement, language: Language): readonly Choice[] {
  const parties = new Map(agreement.parties.map((party) => [party.id, party]))
  return agreement.positions.map(({ id, party, title, incumbent }) => {
    const owner = parties.get(party)
    const short = owner ? written(owner.acronym ?? owner.name, language, '') : ''
    const held = incumbent ? ` – ${incumbent}` : ''
    return {
      value: id,
      label: `${short ? `${short}${colon[language]} ` : ''}${written(title, language, id)}${held}`,
    }
  })
}

function written(text: BilingualDraft, language: Language, otherwise: string): string {
  return text[language] || text[otherLanguage(language)] || otherwise
}

const unknown = { en: '(no longer available)', fr: '(n’existe plus)' } as const

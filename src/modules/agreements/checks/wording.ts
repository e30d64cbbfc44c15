import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { AgreementElement, Finding } from '../format.ts'
import { hasForbiddenCharacters } from '../text/characters.ts'
import { formatValue } from '../values/format.ts'
import type { Check, CheckedCase } from './case.ts'
import { eachValue } from './each-value.ts'
import { placeholderIn } from './placeholders.ts'
import { aboutText, extract } from './text-finding.ts'
import { eachText, type PlacedText, writtenSides } from './texts.ts'

/** The words themselves: placeholders left behind, characters that do not print, tags, values typed by hand. */
export const wording: Check = (checked) =>
  eachText(checked).flatMap((placed) =>
    writtenSides(placed.text).flatMap(([language, side]) => [
      ...placeholders(placed, side),
      ...unprintable(placed, side),
      ...unreadable(placed, side, checked),
      ...markup(placed, side),
      ...typedValues(placed, language, side, checked),
    ]),
  )

function placeholders(placed: PlacedText, side: string): readonly Finding[] {
  const found = placeholderIn(side)
  return found !== null
    ? [
        aboutText(placed, 'placeholder', 'error', {
          en: `“${extract(found)}” was left to be filled in. Write what it stands for.`,
          fr: `«\u00a0${extract(found)}\u00a0» est resté à remplir. Écrivez ce qui doit y figurer.`,
        }),
      ]
    : []
}

// Values of fields have a rule of their own for this; titles, reasons and texts have only this one.
function unprintable(placed: PlacedText, side: string): readonly Finding[] {
  const isField = placed.element && !['text', 'name', 'reason'].includes(placed.path)
  if (isField || !hasForbiddenCharacters(side)) return []
  return [aboutText(placed, 'value-characters', 'error', controls)]
}

const controls: Bilingual = {
  en: 'the text contains control characters. Type it again without them.',
  fr: 'le texte contient des caractères de contrôle. Saisissez-le de nouveau sans eux.',
}

function unreadable(placed: PlacedText, side: string, checked: CheckedCase): readonly Finding[] {
  const refusal = placed.kind === 'clause' ? checked.read(side).refusal : null
  return refusal ? [aboutText(placed, refusal.rule, 'error', refusal)] : []
}

function markup(placed: PlacedText, side: string): readonly Finding[] {
  const tag = /<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>\n]{0,200})?\/?>/i.exec(side)
  return tag
    ? [
        aboutText(placed, 'text-markup', 'warning', {
          en: `“${extract(tag[0])}” is printed as it stands: texts hold no HTML. Take the tag out.`,
          fr: `«\u00a0${extract(tag[0])}\u00a0» sera imprimé tel quel\u00a0: les textes ne contiennent pas de HTML. Retirez la balise.`,
        }),
      ]
    : []
}

const countable: ReadonlySet<string> = new Set(['date', 'money', 'percent', 'duration', 'fiscal-year'])

// A date, amount or duration typed in the text is right today and wrong after the first amendment.
function typedValues(
  placed: PlacedText,
  language: Language,
  side: string,
  checked: CheckedCase,
): readonly Finding[] {
  if (placed.kind !== 'clause' || !placed.element || placed.path !== 'text') return []
  const words = spaces(checked.read(side).words)
  return countableValues(placed.element, language, checked).flatMap(({ path, shown }) =>
    words.includes(shown)
      ? [
          aboutText(placed, 'value-typed', 'info', {
            en: `“${shown}” is typed by hand and equals a field. Write [[${path}]] so that both stay the same.`,
            fr: `«\u00a0${shown}\u00a0» est saisi à la main et égale un champ. Écrivez [[${path}]] pour que les deux restent pareils.`,
          }),
        ]
      : [],
  )
}

function countableValues(
  element: AgreementElement,
  language: Language,
  { composition }: CheckedCase,
): readonly { readonly path: string; readonly shown: string }[] {
  return eachValue(element).flatMap(({ field, value, path }) => {
    if (!countable.has(field.type)) return []
    const shown = formatValue(field, value, language, composition.directory)
    return shown ? [{ path, shown: spaces(shown) }] : []
  })
}

function spaces(text: string): string {
  return text.replace(/\s+/g, ' ')
}

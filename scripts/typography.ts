const quote = (text: string) => text.slice(0, 80).replaceAll('\u00a0', '⍽')

type Rule = { readonly wrong: RegExp; readonly says: string }

const everywhere: readonly Rule[] = [
  { wrong: /[\p{L}]'[\p{L}]/u, says: 'a straight apostrophe: write ’' },
  { wrong: /[\u202f\u2009]/, says: 'a narrow space: write a non-breaking space' },
]

const french: readonly Rule[] = [
  { wrong: /[^\s\u00a0:⟧] ?:(?=\s|$)(?<!\u00a0:)/u, says: 'a colon needs a non-breaking space before it' },
  { wrong: /\u00a0[;!?]/, says: 'no space before ; ! ?' },
  { wrong: / [;!?](?=\s|$)/, says: 'no space before ; ! ?' },
  { wrong: /«[^\u00a0]|[^\u00a0]»/, says: 'non-breaking spaces inside « »' },
  { wrong: /[\d⟧][ ]?[%$](?=[\s.,;)]|$)/, says: 'a non-breaking space before % and $' },
  { wrong: /[“”]/, says: 'French quotation marks are « »' },
]

/** What breaks the typography of a text; an empty list when nothing does. */
export function typographyFaults(text: string, language: 'en' | 'fr'): string[] {
  const rules = language === 'fr' ? [...everywhere, ...french] : everywhere
  // Marks of the clause language and addresses are not prose.
  const prose = text.replace(/\[\[[^\]]*\]\]|https?:\S+|`[^`]*`|\{"[^}]*\}/g, '⟦⟧')
  return rules
    .filter(({ wrong }) => wrong.test(prose))
    .map(({ says }) => `${language}: ${says}: ${quote(text)}`)
}

/** Where a sentence or a cell stops: what stands before it is all that is said. */
const stop = String.raw`(?=\s*(?:[.;,)\]]|$))`

const english = {
  left: 'determined|confirmed|completed|announced|negotiated|decided|provided|set|agreed(?: (?:on|upon))?|validated|defined|specified|advised|finali[sz]ed|filled in|established|added|inserted',
  before: String.raw`(?:^|[(\[:/–—]\s*|-\s+|\b(?:is|are|was|were|remains?|still|yet)\s+)`,
}

const french = {
  left: 'déterminer|confirmer|compléter|préciser|remplir|négocier|décider|fournir|fixer|convenir|valider|définir|établir|ajouter|insérer|venir|suivre|être (?:déterminé|confirmé|complété|précisé|négocié|décidé|fourni|fixé|convenu|validé|défini|établi)e?s?',
  before: String.raw`(?:^|[(\[:/–—]\s*|-\s+|(?<!\p{L})(?:est|sont|était|étaient|reste(?:nt)?|demeure(?:nt)?|encore|toujours|détails|texte|liste|montants?|dates?)\s+)`,
}

/** Roman numerals of parts and annexes are no gap: "Part XX". */
const numbered = String.raw`(?<!(?:part|partie|chapter|chapitre|annex|annexe|appendix|appendice|schedule|title|titre|article|section)\s)`

const parts: readonly string[] = [
  // Abbreviations, and letters that stand for figures.
  String.raw`(?<![\p{L}\p{N}])(?:TBD|TBC|TBA|TBN|FIXME|à dét\.)(?![\p{L}\p{N}])`,
  String.raw`${numbered}(?<![\p{L}\p{N}])XX+(?![\p{L}\p{N}])`,
  String.raw`\$\s?X(?:[X,.\s]*X)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])X(?:[X,.\s]*X)?\s?\$`,
  String.raw`(?<!\d)20(?:XX|_{2,})`,
  String.raw`(?<!(?:formats?|forme?|written|écrites?)\s(?:as\s|is\s|of\s|de\s)?)(?<![\p{L}\p{N}/.-])(?:YYYY|AAAA|DD|JJ|MM)(?:[-/.](?:YYYY|AAAA|DD|JJ|MM)){1,2}(?![\p{L}\p{N}])`,
  // What forms and editors put where text is missing.
  String.raw`\b(?:click|tap)(?: or (?:tap|click))?(?: here)? to (?:enter|add|choose)\b[^.\n]{0,30}`,
  String.raw`(?<!\p{L})cliquez(?: ou appuyez)? ici pour [^.\n]{0,40}`,
  String.raw`^\s*(?:choose an item|choisissez un élément)\.?\s*$`,
  String.raw`(?<=^|[.;:]\s)(?:insert|enter|type|add|provide|describe)\b[^.\n]{0,40}\bhere\b`,
  String.raw`(?<=^|[.;:]\s)(?:insér|inscri|ajout|fourni|décri|saisi|entr)\p{L}+\s[^.\n]{0,40}(?<!\p{L})ici(?!\p{L})`,
  String.raw`\b(?:draft(?:ing)? note|note to (?:the )?draft(?:er|ers|sperson)?)\b|(?<!\p{L})(?:note|nota) (?:au|aux|à la|de) rédact\p{L}+`,
  String.raw`\blorem ipsum\b`,
  // Brackets that hold a prompt or nothing; those of links, marks and quotations are left alone.
  String.raw`\[[\s_.…●•*?–-]*\](?![\](])`,
  String.raw`(?<!\[)\[(?!\[|(?:sic|(?:our |notre )?tra(?:nslation|duction)|emphasis|soulign)[^\]]*\])(?=[^\]\n]*\p{L}{3})[^\[\]\n]{1,80}\](?![\](])`,
  String.raw`\{\{[^{}\n]{1,60}\}\}|<<[^<>\n]{1,60}>>`,
  String.raw`<(?:insert|insérer|name|nom|date)\b[^>\n]{0,60}>`,
  // Gaps.
  String.raw`_{3,}|\.{5,}|…{2,}|\?{2,}`,
  String.raw`(?<=(?<!\p{L})(?:is|are|of|by|on|within|de|du|est|sont|le|les|au)\s)(?:\.{3,}|…)(?=\s)`,
  // What is put off, where nothing says who settles it or how.
  `${english.before}to be (?:${english.left})(?: later| at a later date)?${stop}`,
  String.raw`(?<!\p{L})(?:details|text|list|amounts?|dates?) to (?:follow|come)${stop}`,
  `${french.before}à (?:${french.left})(?: ultérieurement| plus tard)?${stop}`,
]

const placeholder = new RegExp(parts.join('|'), 'imu')

/** The first words of a text that stand for others still to be written. */
export function placeholderIn(text: string): string | null {
  const found = placeholder.exec(text.replace(/[\u00a0\u202f]/g, ' '))
  return found ? found[0].trim() : null
}

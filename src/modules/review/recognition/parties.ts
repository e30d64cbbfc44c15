import type { ReadClause } from '../reading/read-text.ts'

export type StatedName = { readonly name: string; readonly role: string | null; readonly place: string }

const most = 12
const headLength = 30

/** "the Department of Ports (“the Department”)", "la Ville, ci-après « la Ville »". */
const named = [
  /(?<name>(?:(?:ministère|département|direction|secrétariat|communauté|commune|conseil|syndicat|centre|office|agence|municipalité|ville) (?:de la |des |du |de l['’]|de |d['’])?)?[\p{Lu}][^;:()\n]{3,160}?)\s*\((?:hereinafter|hereafter|the|ci-après|ci-après désignée?s?|ci-après appelée?s?|la|le|l['’])?[^“"«()]{0,40}[“"«]\s?(?<role>[^”"»)]{2,60})\s?[”"»]\)/gu,
  /(?<name>[\p{Lu}][^;:()\n]{3,220}?),? (?:hereinafter (?:referred to as|called)|ci-après (?:désignée?s?|appelée?s?|dénommée?s?)?) ?[“"«]?\s?(?<role>[^”"».,;()]{2,60})/gu,
]

/** Lines of a head that give one party each: "Provider: …", a row "Client | …". */
const labels =
  /^(?:provider|service provider|customer|client|supplier|requesting agency|servicing agency|department|agency|fournisseur|prestataire|client|ministère client|bénéficiaire|organisme)$/iu

/** Titles of sections that say what one party does. */
const duties = [
  /^(?:the )?(?<name>[\p{Lu}][^:]{2,80}?) (?:is|are) responsible for\b/u,
  /^(?:the )?(?<name>[\p{Lu}][^:]{2,80}?)['’]s? (?:responsibilities|obligations|duties)\b/u,
  /^(?:responsibilities|obligations|duties|commitments) of (?:the )?(?<name>[\p{Lu}][^:]{2,80})$/u,
  /^(?:le |la |les |l['’])?(?<name>[\p{Lu}][^:]{2,80}?) (?:est|sont) responsables?\b/u,
  /^(?:rôle et )?(?:engagements|obligations|responsabilités|missions) (?:de la |du |de l['’]|de |des )(?<name>[\p{Lu}][^:]{2,80})$/iu,
]

/** Lines of a head that name both, or one with what it is called from there on. */
const pair =
  /^(?:parties\s?:\s*)?(?<one>[\p{Lu}][^.;:]{3,90}?)(?:\s\([^)]{2,40}\))?,?\s+(?:and|et|&|⇄|–)\s+(?:the |le |la |les |l['’])?(?<two>[\p{Lu}][^.;:]{3,90}?)(?:\s\([^)]{2,40}\))?$/u
const called =
  /^(?:(?:between|entre|and|et)\s+)?(?:the |le |la |les |l['’])?(?<name>[\p{Lu}][^.;:()]{3,120}?)\s\((?:the|le|la|les|l['’])\s?(?<role>\p{L}[^)]{2,40})\),?$/u

/** What a document is called is nobody's name. */
const document =
  /^(?:this|these|la présente|le présent|agreement|memorandum|joinder|protocole d|protocole de|convention de|convention d|entente|accord|annexe?|schedule)(?!\p{L})/iu

const connector =
  /^(?:[–—-]\s*)?(?:and|et|between|by and between|among|entre|entre(?: nous)?|entre les soussignés?|d['’]une part|d['’]autre part|of the (?:first|second|third|one|other) part)(?:\s*[–—-])?[\s,:]*(?:et|and)?$/iu
const opens =
  /^(?:[\p{L} ]{0,60}\s)?(?:between|by and between|among|entre|entre nous|entre les soussignés|conclu entre|intervenue entre)\s*:?$/iu
const closes =
  /^(?:whereas|attendu|considérant|vu (?:le|la|les|l['’])|preamble|préambule|recitals|background|article|il est|it is|now therefore|in relation to|les parties|the parties|form \d)/iu

/** Who makes the agreement, from the head of the text; else from the sections that say who does what. */
export function parties(clauses: readonly ReadClause[]): StatedName[] {
  const found = new Map<string, StatedName>()
  const add = (name: string | undefined, role: string | null, place: string) => {
    const clean = cleaned(name ?? '')
    const known = [...found.keys()].some(
      (other) => other.includes(clean.toLowerCase()) || clean.toLowerCase().includes(other),
    )
    const isRole = [...found.values()].some(({ role }) => role?.toLowerCase() === clean.toLowerCase())
    if (
      clean.length > 2 &&
      clean.length < 120 &&
      !document.test(clean) &&
      !known &&
      !isRole &&
      found.size < most
    )
      found.set(clean.toLowerCase(), { name: clean, role, place })
  }
  const head = clauses.slice(0, headLength)
  for (const { text, place } of head)
    for (const pattern of named)
      for (const { groups } of text.matchAll(pattern)) add(groups?.name, groups?.role?.trim() ?? null, place)
  for (const { text, place, kind, cells } of head.slice(0, 15)) {
    if (kind !== 'row')
      for (const [name, role] of namedInLine(text.replace(/\*/g, ''))) add(name, role, place)
    for (const side of sidesOf(text)) add(side, null, place)
    const [label = '', value] =
      kind === 'row' ? (cells ?? []) : (/^([^:]{3,40}?)\s?:\s+(.+)$/u.exec(text)?.slice(1) ?? [])
    if (labels.test(label.replace(/\*/g, ''))) add(value, label, place)
  }
  if (found.size < 2) for (const [name, place] of listedAfterBetween(head)) add(name, null, place)
  if (found.size < 2) for (const [name, place] of correspondents(clauses)) add(name, null, place)
  listed(clauses, add)
  if (found.size < 2) fromDuties(clauses, add)
  return [...found.values()]
}

/** "Office of Ports (OP) and Town of Quay (the Town)" on a line, or one party to a line with its short name. */
function namedInLine(text: string): [string, string | null][] {
  if (text.length > 220) return []
  const one = called.exec(text)?.groups
  if (one?.name) return [[one.name, one.role ?? null]]
  const both = pair.exec(text)?.groups
  if (!both?.one || !both.two || ![both.one, both.two].every((name) => bodies.test(name))) return []
  return [
    [both.one, null],
    [both.two, null],
  ]
}

/** "Between A and B" in one line, the parties perhaps with those who represent them. */
function sidesOf(text: string): string[] {
  if (text.length > 700) return []
  const after =
    /(?:^|\s)(?:[Bb]etween|BETWEEN|[Ee]ntre|ENTRE)\s+(?=(?:the |le |la |les |l['’])?[\p{Lu}])(.+)$/su.exec(
      text,
    )?.[1]
  const starts = /^(?:between|entre)\s/iu.test(text)
  if (
    after === undefined ||
    (!starts && !/agreement|memorandum|arrangement|entente|convention|protocole|accord|annexe?/i.test(text))
  )
    return []
  const onSides = after.split(/,?\s*d['’](?:une|autre) part\s*,?/iu).filter((side) => side.trim().length > 2)
  const sides =
    onSides.length >= 2
      ? onSides
      : after.split(/\s+(?:and (?=the )|et (?=l[ea] |l['’]|les ))/u).length === 2
        ? after.split(/\s+(?:and (?=the )|et (?=l[ea] |l['’]|les ))/u)
        : after.split(/\s+(?:and|et)\s+/u)
  return sides.length >= 2 && sides.length <= 4
    ? sides.map((side) => side.replace(/^(?:and|et)\s+/iu, ''))
    : []
}

/** A head that puts each party on lines of its own between "between" and the recitals. */
function listedAfterBetween(head: readonly ReadClause[]): [string, string][] {
  const from = head.findIndex(({ text }) => opens.test(text.replace(/\*/g, '')))
  const and = head.findIndex(({ text }) => /^[*_–—\s-]*(?:and|et)[*_–—\s-]*$/iu.test(text))
  if (from < 0 && and < 1) return []
  const start = from >= 0 ? from + 1 : Math.max(0, and - 2)
  const names: [string, string][] = []
  for (const { text, place } of head.slice(start)) {
    if (closes.test(text) || names.length >= 4) break
    if (connector.test(text) || text.length < 4) continue
    if (/^\(/u.test(text) || /^\d/.test(text)) continue
    const spokenFor = /,? représentée?s? par |,? (?:as )?represented by /iu.test(text)
    if (spokenFor || /^(?:the |le |la |les |l['’]|M\. |Mme )?[\p{Lu}{]/u.test(text)) names.push([text, place])
    if (from < 0 && names.length >= 3) break
  }
  return names
}

const bodies =
  /(?<!\p{L})(?:office|department|ministry|agency|commission|board|corporation|bureau|centre|center|institute|council|authority|trust|division|branch|archives|library|services?|directorate|district|county|town|city|university|hospital|foundation|tribunal|agence|ministère|régie|conseil|institut|société|secrétariat|municipalité|commune|bibliothèque|université|hôpital|fondation|entrepôts?|ville)(?!\p{L})/iu

/** Who writes a letter and to whom: letterhead, address, "From: …", "Agreed for the …". */
function correspondents(clauses: readonly ReadClause[]): [string, string][] {
  const greeting = clauses.findIndex(({ text }) => /^(?:dear\s|madame\b|monsieur\b|mesdames)/iu.test(text))
  if (greeting < 0) return []
  const head = clauses.slice(0, greeting + 2).flatMap(({ text, place }): [string, string][] =>
    text.split('\n').flatMap((line): [string, string][] => {
      const sender = /^(?:from|to|de|à)\s?:\s(.+)$/iu.exec(line)?.[1]?.split(', ').at(-1)
      if (sender) return [[sender, place]]
      const isName =
        line.length < 70 &&
        bodies.test(line) &&
        !/^(?:subject|objet|re)\b|\s(?:at the|aux|à la)\s|[.?!]$/iu.test(line)
      // "Manager, Harbour Office": the office is the party.
      const body = line.split(', ').findLast((part) => bodies.test(part)) ?? line
      return isName ? [[body, place]] : []
    }),
  )
  const foot = clauses.slice(-12).flatMap(({ text, place }): [string, string][] => {
    const name =
      /^agreed (?:for|on behalf of) (?:the )?(.+?)\s?:?$/iu.exec(text)?.[1] ??
      /(?:, pour |accepte au nom de )(?:le |la |l['’])(.+?)\s?:?$/u.exec(text)?.[1]
    return name ? [[name, place]] : []
  })
  return [...head, ...foot]
}

/** A section of its own lists them, one to an item or a row. */
function listed(
  clauses: readonly ReadClause[],
  add: (name: string | undefined, role: string | null, place: string) => void,
): void {
  for (const { kind, text, cells, headings = [], place } of clauses.slice(0, 120)) {
    const own =
      (kind === 'item' || kind === 'row') &&
      /^(?:the |les )?part(?:ies|icipants)$/iu.test(headings.at(-1) ?? '')
    const name = cells?.[0] ?? text.split(/[,:;(–]/)[0] ?? ''
    if (own && /^\p{Lu}.* /u.test(name) && name.length < 100) add(name, null, place)
  }
}

function fromDuties(
  clauses: readonly ReadClause[],
  add: (name: string | undefined, role: string | null, place: string) => void,
): void {
  for (const { kind, text, place } of clauses) {
    if (kind !== 'heading') continue
    const title = text.replace(/^[\d.\s)]+/u, '')
    for (const pattern of duties) {
      const name = pattern.exec(title)?.groups?.name
      if (name !== undefined && !/^(?:the )?part(?:y|ies)|^parties/iu.test(name)) add(name, null, place)
    }
  }
}

/** Without what stands around a name: numbers, addresses, those who represent it. */
function cleaned(name: string): string {
  const represented = /\bas represented by (?:the )?(.+)$/iu.exec(name)?.[1] ?? name
  return (
    represented
      .replace(/[*_]/g, '')
      .replace(/\s+date\s*:?\s*$/iu, '')
      .replace(/^.*\b(?:between|entre)\s+/iu, '')
      .replace(/^[\d.)\s[\]\\]+/u, '')
      .replace(/^(?:(?:and|et|the|les?|la)\s+|l['’])+/iu, '')
      .split(
        /\s*[(“"«]|,? (?:represented|représentée?s?|dont le siège|ayant son siège|agissant|whose|personne morale|commissaire de la République)|,? of \d|\sABN\s|,\s(?=(?:of|à|sis|located)\b)|\s[–—]\s|,\s(?=People|Direction|Division|Branch)/u,
      )[0]
      ?.replace(/[\s,;:.]+$/u, '')
      .trim() ?? ''
  )
}

import type { ReadClause } from '../reading/read-text.ts'
import { quoted, type ReviewFinding } from './finding.ts'

/** What drafts leave to be filled in. Blanks of a signature block are meant to be blank. */
const placeholder =
  /\{\{[^}]{1,80}\}\}|\[(?:XX+|TBD|TBC|\.{2,}|…|insert[^\]]{0,60}|name[^\]]{0,60}|nom[^\]]{0,60}|date[^\]]{0,40}|amount|montant|full address|address|adresse[^\]]{0,40}|job title[^\]]{0,80}|à (?:compléter|déterminer|préciser)[^\]]{0,60}|to be (?:determined|confirmed|completed)[^\]]{0,60}|[^\]]{0,50}(?:organisation|organization|department|ministère|party|partie|provider|client|name|nom)[^\]]{0,40}|[X_.\s]{2,})\]|<(?:insert|name|date|amount|nom|montant|à compléter)[^>]{0,60}>|(?<!\p{L})(?:TBD|TBC|to be determined|to be confirmed|à déterminer|à confirmer|à compléter|à préciser|lorem ipsum)(?!\p{L})|(?<![\p{L}\d])X{2,}(?![\p{L}\d])|(?<=\s)(?:\.{4,}|…{2,}|\.{3})(?=\s|,|$)|_{5,}/iu

const signatureArea =
  /signature|signed|signé|witness|foi de quoi|date\s*:|name\s*:|nom\s*:|titre\s*:|title\s*:/i

const signingWords =
  /witness whereof|en foi de quoi|fait et signé|^fait (?:en|à)|^sign(?:ed|é|atures?)|set their hands|bon pour accord|countersign/iu

export function placeholders(clauses: readonly ReadClause[]): ReviewFinding[] {
  // Lines to sign on stand at the end, and before annexes that follow.
  const signing = clauses.findIndex(({ text }, i) => i > clauses.length / 3 && signingWords.test(text))
  return clauses.flatMap((clause, i): ReviewFinding[] => {
    const found = placeholder.exec(clause.text)?.[0]
    if (!found) return []
    const near = `${clause.headings?.at(-1) ?? ''} ${clause.text}`
    const atTheEnd = i >= clauses.length * 0.75 || (signing >= 0 && i >= signing && i <= signing + 10)
    if (/^[_.…]+$/.test(found) && (signatureArea.test(near) || atTheEnd)) return []
    const said = quoted(found)
    return [
      {
        rule: 'placeholder',
        severity: 'error',
        place: clause.place,
        text: clause.text,
        en: `A placeholder was left in: ${said.en}.`,
        fr: `Un espace à remplir est resté\u00a0: ${said.fr}.`,
      },
    ]
  })
}

/** A line that names a duty and leaves its holder out. */
export function rolesWithoutHolder(clauses: readonly ReadClause[]): ReviewFinding[] {
  return clauses.flatMap((clause): ReviewFinding[] => {
    const area = `${clause.headings?.join(' ') ?? ''}`
    const roles =
      /representativ|contact|official|roles?|respons|représentant|rôle|coordonn|personnes?-ressource|committee|comité/i.test(
        area,
      )
    if (!roles || /signat/i.test(area)) return []
    // A block to be signed is filled in by hand.
    if (/^(?:for|on behalf of|signed|pour|signé)(?!\p{L})/iu.test(clause.text)) return []
    const open =
      /(?:^|[\s|])(?:name|nom|position|poste|incumbent|titulaire|telephone number|téléphone|e-?mail(?: address)?|courriel)\s*:\s*(?:$|\||\[|(?=[\p{Lu}][\p{L} -]{2,24}:))/iu.test(
        clause.text,
      )
    const empty =
      clause.kind === 'row' &&
      (clause.cells ?? []).length >= 2 &&
      Boolean(clause.cells?.[0]?.trim()) &&
      (clause.cells ?? []).slice(1).every((cell) => /^(?:|-|–|n\/a|vacant|tbd)$/i.test(cell.trim()))
    const vacant =
      /(?<!\p{L})(?:vacant|to be (?:named|appointed|designated)|à (?:nommer|désigner))(?!\p{L})/iu.test(
        clause.text,
      )
    if (!open && !empty && !vacant) return []
    return [
      {
        rule: 'role-without-holder',
        severity: 'warning',
        place: clause.place,
        text: clause.text,
        element: 'designated-officials',
        en: 'A role is set out here and nobody is named to hold it.',
        fr: 'Un rôle est prévu ici, mais personne n’est désigné pour l’occuper.',
      },
    ]
  })
}

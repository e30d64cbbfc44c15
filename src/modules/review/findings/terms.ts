import type { ReadClause } from '../reading/read-text.ts'
import { quoted, type ReviewFinding } from './finding.ts'

const quotedTerm =
  /[“"«]\s?(?<term>[\p{L}][^”"»]{1,60}?)\s?[”"»]\s*(?:\([^)]{0,40}\)\s*)?(?:means?|shall mean|shall be defined as|is defined as|has the meaning|have the meaning|refers to|désigne\p{L}*|s['’]entend|signifie\p{L}*|est définie?|a le sens)(?!\p{L})/gu
const leadingTerm =
  /^(?<term>\p{Lu}[\p{L}'’ -]{2,50}?)\s*(?:\t|:\s|\s[–—]\s)?\s*(?:means?|désignent?|signifie(?:nt)?|s['’]entend)(?!\p{L})/u
const colonTerm = /^(?<term>\p{Lu}[\p{L}'’ -]{2,40}?)\s?:\s/u

type Term = { readonly term: string; readonly clause: ReadClause }

/** Terms defined and never used again, and capitalized terms used as if they were defined. */
export function termFindings(clauses: readonly ReadClause[]): ReviewFinding[] {
  const terms = definedTerms(clauses)
  if (terms.length === 0) return []
  return [...unused(terms, clauses), ...undefinedTerms(terms, clauses)]
}

function definedTerms(clauses: readonly ReadClause[]): Term[] {
  const found = new Map<string, Term>()
  for (const clause of clauses) {
    if (clause.kind === 'heading') continue
    const inSection = /defin|défin|glossa|interpr/i.test(clause.headings?.at(-1) ?? '')
    const leading = leadingTerm.exec(clause.text) ?? (inSection ? colonTerm.exec(clause.text) : null)
    const all = [...clause.text.matchAll(quotedTerm), ...(leading ? [leading] : [])]
    for (const { groups } of all) {
      const term = groups?.term?.trim()
      if (
        term &&
        term.split(/\s+/).length <= 5 &&
        !/(?<!\p{L})(?:we|nous|by|par|term|expression)$/iu.test(term) &&
        !found.has(term.toLowerCase())
      )
        found.set(term.toLowerCase(), { term, clause })
    }
  }
  return [...found.values()]
}

function unused(terms: readonly Term[], clauses: readonly ReadClause[]): ReviewFinding[] {
  return terms.flatMap(({ term, clause }): ReviewFinding[] => {
    const root = term
      .replace(/s$/iu, '')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+')
    const pattern = new RegExp(`(?<!\\p{L})${root}`, 'iu')
    const used = clauses.some(
      (other) =>
        other.language === clause.language &&
        (other === clause
          ? [...other.text.matchAll(new RegExp(pattern, 'giu'))].length > 1
          : pattern.test(other.text)),
    )
    if (used) return []
    const said = quoted(term)
    return [
      {
        rule: 'term-unused',
        severity: 'info',
        place: clause.place,
        text: clause.text,
        element: 'definitions',
        en: `${said.en} is defined and never used.`,
        fr: `${said.fr} est défini, mais n’est jamais employé.`,
      },
    ]
  })
}

/** Capitals in the middle of a sentence, after an article, that mark defined terms; a lone word only when it is telling. */
const capitalized = {
  en: /(?:the|any|each|such|a|an|all)\s+((?:\p{Lu}\p{Ll}{2,}\s){0,3}(?:Procedure|Services?|Fees?|Period|Plan|Committee|Rate|Standards?|Credits?|Schedule|Data|Deliverables?|Charges?|Levels?|Term|Representatives?|Information|Equipment|Event))(?!\p{L})/gu,
  fr: /(?:^|[\s(])(?:(?:le|la|les|du|des|aux?|une?|chaque|tout|toute|ces?|cette|de)\s+|(?:l|d)['’])((?:Procédure|Services?|Frais|Période|Plan|Comité|Taux|Normes?|Crédits?|Calendrier|Données|Livrables?|Redevances?|Niveaux?|Durée|Représentante?s?|Renseignements|Équipements?|Événement|Tarifs?|Site|Demandes?)(?:\s(?:de |d['’]|du |des |de la )?\p{L}{4,}){0,2}?)(?=[\s,;.:)]|$)/gu,
} as const
const tellingAlone = /^(?:deliverable|fee|charge|livrable|redevance|frai|tarif|équipement)s?$/u
/** Institutions and laws have capitals of their own. */
const names = /^(?:service|comité|plan|données) (?:canadien|correctionnel|national|du canada|québécois)/iu

/** "the Change Control Procedure", « les Livrables »: twice or more, and nowhere defined. */
function undefinedTerms(terms: readonly Term[], clauses: readonly ReadClause[]): ReviewFinding[] {
  const known = terms.map(({ term }) => term.toLowerCase())
  const titles = clauses.flatMap(({ kind, text }) => (kind === 'heading' ? [text.toLowerCase()] : []))
  const uses = new Map<string, { count: number; clause: ReadClause; term: string }>()
  for (const clause of clauses) {
    if (clause.kind === 'heading') continue
    for (const [, term = ''] of clause.text.matchAll(capitalized[clause.language])) {
      const key = term.toLowerCase()
      const one = key.replace(/s$/, '')
      if (!/\s/.test(key) && !tellingAlone.test(key)) continue
      if (names.test(term)) continue
      if (
        known.some((own) => own.replace(/s$/, '') === one || one.endsWith(` ${own.replace(/s$/, '')}`)) ||
        titles.some((title) => title.includes(one))
      )
        continue
      const use = uses.get(one)
      if (use) use.count += 1
      else uses.set(one, { count: 1, clause, term })
    }
  }
  return [...uses.values()]
    .filter(({ count }) => count >= 2)
    .slice(0, 10)
    .map(({ clause, term, count }) => {
      const said = quoted(term)
      return {
        rule: 'term-undefined',
        severity: 'warning',
        place: clause.place,
        text: clause.text,
        element: 'definitions',
        en: `${said.en} is written ${count} times as a defined term and is not defined.`,
        fr: `${said.fr} est écrit ${count} fois comme un terme défini, sans être défini.`,
      }
    })
}

import type { StructuralSign } from './structural-signs.ts'
import type { PreparedClause } from './text-under-review.ts'

/** What an administration is called, in both languages: the last or first word of most of their names. */
const organization =
  /(?<!\p{L})(?:Ministry|Ministère|Minister|Ministre|Department|Agency|Agence|Authority|Trust|Board|Commission|Council|Conseil|Office|Bureau|Centre|Center|Institute|Institut|Institution|University|Université|Hospital|Hôpital|Town|Ville|City|County|Township|Commune|Municipalité|Municipality|Paroisse|Canton|MRC|Province|State|Nation|Band|Bande|Régie|Division|District|Service|Services|Branch|Direction|Health|Library|Bibliothèque|Caisse|École|School|Établissement|Archives|Administration|Survey|Canada|Establishment|Hub|Société|Corporation|Fondation|Foundation|Majesty|Majesté|Secrétariat|Secretariat|Imprimerie|Administrateur général)(?!\p{L})/gu

const head = 10

/** Two administrations named at the head of a text, or a letter that one writes to the other. */
export function partyShapes(prepared: readonly PreparedClause[]): StructuralSign[] {
  const first = prepared.slice(0, head)
  const both = first.findIndex(
    ({ clause }) =>
      clause.text.length < 400 &&
      (clause.text.match(organization)?.length ?? 0) >= 2 &&
      /(?<!\p{L})(?:and|et|with|avec)(?!\p{L})|[·/&|]/u.test(clause.text),
  )
  const named = first.filter(({ clause }) => {
    organization.lastIndex = 0
    return clause.text.length < 220 && organization.test(clause.text)
  })
  const greeted = prepared
    .slice(0, 2 * head)
    .findIndex(({ clause }) =>
      /^(?:Dear\s|Chère?s?\s|(?:Madame|Monsieur|Mesdames|Messieurs)[^.]{0,60},$)/u.test(clause.text),
    )
  if (both >= 0) return [{ element: 'parties', at: both, strength: 0.8 }]
  if (greeted >= 0) return [{ element: 'parties', at: greeted, strength: 0.8 }]
  return named.length >= 2 ? [{ element: 'parties', at: 0, strength: 0.5 }] : []
}

const actor =
  /^(?:\(?\p{L}{1,3}\)\s|\d+(?:\.\d+)*[.)]?\s)?((?:[Tt]he |La |Le |Les |L’|L')?(?:\p{Lu}[\p{L}’'-]+)(?: (?:Agency|Council|Centre|City|Town|Board|Office))?)\s(?:(?:shall|will|must|agrees|undertakes|doit|doivent|devra|s’engage|fournit|assure|remet|tient|garde|paie|offre|met|prend)(?!\p{L})|(?!is |was |has |this |means |does )[a-z]{3,}s\s|[a-zéèêàçîôû]{3,}(?:e|t|nt)\s(?:les?|la|des?|du|un|une|l’|aux?|à|sur|pour)\s?)/u

const neverActors = new Set(
  'it he she this that each either neither nothing everything if when all any no what who there here they we you article section annex schedule item such one every elle il elles ils on tout toute chaque cette ce aucun nul qui si rien'.split(
    ' ',
  ),
)

/** Two parties that each do things, sentence after sentence: both have duties. */
export function dutyShapes(prepared: readonly PreparedClause[]): StructuralSign[] {
  const done = new Map<string, number[]>()
  for (const [at, { clause, title }] of prepared.entries()) {
    if (title || clause.kind === 'row') continue
    for (const sentence of clause.text.split(/(?<=[.;:])\s+/u)) {
      const name = actor.exec(sentence)?.[1]
      if (name === undefined) continue
      const key = name.toLowerCase().replace(/^(?:the |la |le |les |l’|l')/u, '')
      if (!neverActors.has(key)) done.set(key, [...(done.get(key) ?? []), at])
    }
  }
  const busy = [...done.values()].filter((places) => places.length >= 2)
  if (busy.length < 2) return []
  const [one = [], two = []] = busy.sort((a, b) => b.length - a.length)
  const strength = one.length >= 3 && two.length >= 3 ? 0.8 : 0.5
  return ['provider-obligations', 'client-obligations'].flatMap((element) =>
    [one[0], two[0]].flatMap((at) => (at === undefined ? [] : [{ element, at, strength }])),
  )
}

const short =
  /^(?:[RACI](?:\/[RACI])*|x|✓|–|-|leads?|helps?|informed|consulted|supports?|approves?|does|asks?|signs?|fait|faits?|avis|informée?s?|consultée?s?|exécute|demande|avise|décide|appuie|consent|approuve|aide|mène)$/iu
const duration =
  /\b\d+(?:[.,]\d+)?\s?(?:min(?:ute)?s?|h(?:ours?|eures?)?|(?:business |working |calendar )?days?|jours?(?: ouvrables| ouvrés)?|s(?:econd(?:e)?s?)?|weeks?|semaines?)(?!\p{L})/giu

/** Tables told by what their cells hold, whatever their heads say. */
export function cellShapes(prepared: readonly PreparedClause[]): StructuralSign[] {
  return tablesOf(prepared).flatMap(({ at, rows }) => {
    const some = (keep: (cells: readonly string[]) => boolean) => rows.filter(keep).length >= 2
    const found: StructuralSign[] = []
    if (some((cells) => cells.slice(1).some((cell) => short.test(cell.trim()))))
      found.push({ element: 'roles', at, strength: 0.9 })
    if (some((cells) => cells.filter((cell) => cell.length < 30 && cell.match(duration)).length >= 2))
      found.push({ element: 'incident-problem', at, strength: 0.9 })
    if (
      some(
        (cells) =>
          cells.some((cell) => /\d\s?%|\d+(?: out of | in | fois sur | sur )\d+/u.test(cell)) &&
          cells.length >= 3,
      )
    )
      found.push(
        { element: 'performance-targets', at, strength: 0.8 },
        { element: 'service-standards', at, strength: 0.8 },
      )
    if (
      some(
        (cells) =>
          cells.filter((cell) => /^\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+$/u.test(cell.trim())).length >= 2,
      )
    )
      found.push({ element: 'volumes', at, strength: 0.7 })
    return found
  })
}

function tablesOf(
  prepared: readonly PreparedClause[],
): { readonly at: number; readonly rows: readonly (readonly string[])[] }[] {
  const found: { at: number; rows: (readonly string[])[] }[] = []
  for (const [at, { clause }] of prepared.entries()) {
    if (clause.kind !== 'row') continue
    if (prepared[at - 1]?.clause.kind !== 'row') found.push({ at, rows: [] })
    found.at(-1)?.rows.push(clause.cells ?? [])
  }
  return found
}

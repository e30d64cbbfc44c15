import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { documentName, type SlaFrenchLabel } from '../../../guide/index.ts'
import type { RelationshipDocument } from '../create-documents/documents.queries.ts'
import { type RelationshipParty, shortName } from '../relationship.ts'

const box = { width: 150, height: 44, gapX: 26, gapY: 52 }

/** Parties above, documents below, each under the one it inherits from. The tables beside it say the same. */
export function Graph(props: {
  parties: readonly RelationshipParty[]
  documents: readonly RelationshipDocument[]
  slaLabel: SlaFrenchLabel
  language: Language
}) {
  const { parties, documents, slaLabel, language } = props
  const rows = [parties.map((party) => party.id), ...levelsOf(documents)]
  const columns = Math.max(...rows.map((row) => row.length))
  const width = columns * (box.width + box.gapX) + box.gapX
  const height = rows.length * (box.height + box.gapY) - box.gapY + 4
  const places = placesOf(rows, width)
  const roots = documents.filter((document) => !documents.some((one) => one.id === document.parent))
  const lines = [
    ...roots.flatMap((root) => parties.map((party) => ({ from: party.id, to: root.id }))),
    ...documents.flatMap((document) =>
      documents.some((one) => one.id === document.parent)
        ? [{ from: document.parent ?? '', to: document.id }]
        : [],
    ),
  ]
  return (
    <svg
      class="relationship-graph"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="graph-title graph-description"
    >
      <title id="graph-title">{words.title[language]}</title>
      <desc id="graph-description">{words.description[language]}</desc>
      {lines.map(({ from, to }) => (
        <Line key={`${from}-${to}`} from={places.get(from)} to={places.get(to)} />
      ))}
      {parties.map((party) => (
        <Box key={party.id} at={places.get(party.id)} label={shortName(party, language)} kind="party" />
      ))}
      {documents.map((document) => (
        <Box
          key={document.id}
          at={places.get(document.id)}
          label={documentName(document.type, slaLabel).abbreviation[language]}
          kind="document"
        />
      ))}
    </svg>
  )
}

type Place = { readonly x: number; readonly y: number }

/** Documents by how far they are from the one they all depend on. */
function levelsOf(documents: readonly RelationshipDocument[]): string[][] {
  const depth = (document: RelationshipDocument): number => {
    const parent = documents.find((one) => one.id === document.parent)
    return parent && parent !== document ? depth(parent) + 1 : 0
  }
  const deepest = Math.max(-1, ...documents.map(depth))
  return Array.from({ length: deepest + 1 }, (_, level) =>
    documents.filter((document) => depth(document) === level).map((document) => document.id),
  )
}

function placesOf(rows: readonly (readonly string[])[], width: number): ReadonlyMap<string, Place> {
  return new Map(
    rows.flatMap((row, level) =>
      row.map((id, index): [string, Place] => {
        const used = row.length * box.width + (row.length - 1) * box.gapX
        const x = (width - used) / 2 + index * (box.width + box.gapX)
        return [id, { x, y: 2 + level * (box.height + box.gapY) }]
      }),
    ),
  )
}

function Line({ from, to }: { from: Place | undefined; to: Place | undefined }) {
  if (!from || !to) return null
  const half = box.width / 2
  return <line x1={from.x + half} y1={from.y + box.height} x2={to.x + half} y2={to.y} class="graph-line" />
}

function Box({ at, label, kind }: { at: Place | undefined; label: string; kind: 'party' | 'document' }) {
  if (!at) return null
  const short = label.length > 16 ? `${label.slice(0, 15)}…` : label
  return (
    <g>
      <rect
        x={at.x}
        y={at.y}
        width={box.width}
        height={box.height}
        rx={kind === 'party' ? 22 : 3}
        class={`graph-box graph-box--${kind}`}
      />
      <text x={at.x + box.width / 2} y={at.y + box.height / 2 + 6} text-anchor="middle" class="graph-label">
        {short}
      </text>
    </g>
  )
}

const words = {
  title: { en: 'Parties and documents', fr: 'Parties et documents' },
  description: {
    en: 'Each party is joined to the documents of the relationship, and each document to the one it inherits from. The tables give the same.',
    fr: 'Chaque partie est reliée aux documents de la relation, et chaque document à celui dont il hérite. Les tableaux donnent les mêmes renseignements.',
  },
} satisfies Record<string, Bilingual>

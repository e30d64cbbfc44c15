import type { Language } from '../../../kernel/language/bilingual.ts'
import { Table } from '../../../kernel/ui/table.tsx'
import { filePath, impactPath } from '../paths.ts'
import { type ImpactGraph, type ImpactNode, touchedBy } from './graph.ts'
import { effects, kinds, words } from './impact.text.ts'
import { ImpactPicture } from './picture.tsx'

/** The picture and the table of dependencies and, for a chosen thing, everything it touches. */
export function ImpactPage({
  language,
  graph,
  from,
}: {
  language: Language
  graph: ImpactGraph
  from: string | null
}) {
  const chosen = graph.nodes.find(({ id }) => id === from) ?? null
  const touched = chosen ? touchedBy(graph, chosen.id) : []
  const node = (id: string) => graph.nodes.find((one) => one.id === id)
  const href = ({ id }: ImpactNode) => impactPath.href(language, {}, { from: id })
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <ImpactPicture
        {...{ language, graph, href }}
        chosen={chosen?.id ?? null}
        touched={new Set(touched.map((one) => one.node.id))}
        label={words.picture[language]}
      />
      {chosen ? (
        <Table
          caption={words.touched[language](chosen.name[language])}
          rows={touched}
          rowKey={(one) => one.node.id}
          empty={words.nothing[language]}
          columns={[
            {
              key: 'name',
              label: words.from[language],
              cell: (one) => <Named language={language} node={one.node} />,
            },
            {
              key: 'distance',
              label: words.distance[language],
              numeric: true,
              cell: ({ distance }) => distance,
            },
            { key: 'through', label: words.through[language], cell: ({ through }) => through.name[language] },
            { key: 'effect', label: words.effect[language], cell: ({ effect }) => effects[effect][language] },
          ]}
        />
      ) : null}
      <Table
        caption={words.needs[language]}
        rows={graph.edges}
        rowKey={({ from: needing, to }) => `${needing} ${to}`}
        empty={words.none[language]}
        columns={[
          {
            key: 'from',
            label: words.from[language],
            cell: (edge) => <Named language={language} node={node(edge.from)} />,
          },
          {
            key: 'to',
            label: words.to[language],
            cell: ({ to }) => <Walk {...{ language, href }} node={node(to)} />,
          },
          {
            key: 'kind',
            label: words.kind[language],
            cell: ({ to }) => kinds[node(to)?.kind ?? 'service'][language],
          },
          { key: 'effect', label: words.effect[language], cell: ({ effect }) => effects[effect][language] },
        ]}
      />
    </>
  )
}

function Named({ language, node }: { language: Language; node: ImpactNode | undefined }) {
  if (!node) return null
  if (node.service === null) return <>{node.name[language]}</>
  return (
    <a class="govuk-link" href={filePath.href(language, { id: node.service })}>
      {node.name[language]}
    </a>
  )
}

function Walk(props: {
  language: Language
  node: ImpactNode | undefined
  href: (node: ImpactNode) => string
}) {
  const { language, node, href } = props
  if (!node) return null
  return (
    <a class="govuk-link" href={href(node)}>
      {node.name[language]} <span class="govuk-visually-hidden">({words.choose[language]})</span>
    </a>
  )
}

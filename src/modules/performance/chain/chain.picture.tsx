import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatPercent } from '../../../kernel/language/format.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { words } from './chain.text.ts'
import type { ChainLink } from './chain-of.ts'
import type { ChainPromise } from './promise.ts'

const box = { width: 260, height: 64, gapX: 40, gapY: 16 } as const

/**
 * The chain from left to right: what is needed in a row, what stands in for each other above one another. The table
 * beside it says the same in words.
 */
export function ChainPicture(props: {
  readonly language: Language
  readonly top: ChainPromise
  readonly links: readonly ChainLink[]
  readonly weakest: string | undefined
}) {
  const { language, top, links, weakest } = props
  const columns = columnsOf(links)
  const tallest = Math.max(1, ...columns.map((column) => column.length))
  const height = tallest * (box.height + box.gapY) + box.gapY
  const width = (columns.length + 1) * (box.width + box.gapX)
  const middle = height / 2
  return (
    // biome-ignore lint/a11y: a wide picture scrolls and must be reachable by keyboard; it is no group of fields
    <div class="table-scroll" role="group" aria-label={words.picture[language]} tabIndex={0}>
      <svg class="chain" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
        <title>{sentence(links, language)}</title>
        {columns.map((column, index) => (
          <g key={column[0]?.promise.id ?? index}>
            {column.map(({ promise }, row) => {
              const y = yOf(row, column.length, middle)
              const x = index * (box.width + box.gapX)
              return (
                <g key={promise.id}>
                  <Wire x={x + box.width} y={y} to={middle} />
                  {index > 0 ? <Wire x={x} y={y} to={middle} before /> : null}
                  <Box {...{ language, promise, x, y }} isWeak={promise.id === weakest} />
                </g>
              )
            })}
          </g>
        ))}
        <Wire x={columns.length * (box.width + box.gapX)} y={middle} to={middle} before />
        <Box language={language} promise={top} x={columns.length * (box.width + box.gapX)} y={middle} isTop />
      </svg>
    </div>
  )
}

function Box(props: {
  readonly language: Language
  readonly promise: ChainPromise
  readonly x: number
  readonly y: number
  readonly isWeak?: boolean
  readonly isTop?: boolean
}) {
  const { language, promise, x, y, isWeak = false, isTop = false } = props
  const share = promise.share === undefined ? '–' : formatPercent(promise.share, language)
  const state = isTop ? words.you[language] : isWeak ? words.weakest[language] : ''
  return (
    <g class={`chain__box${isWeak ? ' chain__box--weak' : ''}${isTop ? ' chain__box--top' : ''}`}>
      <rect x={x + 1} y={y - box.height / 2} width={box.width - 2} height={box.height} rx={4} />
      <text x={x + 12} y={y - 8}>
        {shortened(promise.name[language])}
      </text>
      <text x={x + 12} y={y + 16} class="chain__figure">
        {state ? `${share} · ${state}` : share}
      </text>
    </g>
  )
}

/** Half of the gap between two columns, bent where a box does not stand in the middle. */
function Wire({ x, y, to, before = false }: { x: number; y: number; to: number; before?: boolean }) {
  const turn = before ? x - box.gapX / 2 : x + box.gapX / 2
  return <path class="chain__wire" d={`M ${x} ${y} H ${turn} V ${to}`} />
}

function columnsOf(links: readonly ChainLink[]): readonly (readonly ChainLink[])[] {
  const groups = Map.groupBy(links, ({ standby }) => standby)
  const needed = (groups.get(null) ?? []).map((link) => [link])
  return [...needed, ...[...groups].filter(([standby]) => standby !== null).map(([, group]) => group)]
}

function yOf(row: number, rows: number, middle: number): number {
  return middle + (row - (rows - 1) / 2) * (box.height + box.gapY)
}

function shortened(name: string): string {
  return name.length > 29 ? `${name.slice(0, 28).trimEnd()}…` : name
}

function sentence(links: readonly ChainLink[], language: Language): string {
  const names = links.map(({ promise, standby }) => {
    const place = standby === null ? words.needed[language] : `${words.standby[language]} ${standby}`
    return `${promise.name[language]} (${place})`
  })
  return `${words.picture[language]}${colon[language]} ${names.join('; ')}`
}

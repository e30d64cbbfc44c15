import { seriesColour } from './colours.ts'

/** Plot's shapes for points, drawn again for the legend: series differ by shape as well as by colour. */
export const markSymbols = ['circle', 'square', 'triangle', 'diamond', 'times', 'star'] as const

const paths = [
  'M14 3.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
  'M10.5 3.5h7v7h-7z',
  'M14 2.6l4.2 7.6H9.8z',
  'M14 2l3.6 5-3.6 5-3.6-5z',
  'M10.8 3.8l6.4 6.4m0-6.4l-6.4 6.4',
  'M14 2l1.4 3.6 3.8.2-3 2.4 1 3.8-3.2-2.2-3.2 2.2 1-3.8-3-2.4 3.8-.2z',
] as const

export function Swatch({ index, kind }: { index: number; kind: 'mark' | 'area' | 'target' }) {
  const colour = seriesColour(index)
  return (
    <svg
      class="chart__swatch"
      viewBox="0 0 28 14"
      width="28"
      height="14"
      focusable="false"
      aria-hidden="true"
    >
      {kind === 'area' ? <rect x="7" y="0" width="14" height="14" fill={colour} /> : null}
      {kind === 'target' ? <path d="M0 7h28" class="chart__target" /> : null}
      {kind === 'mark' ? (
        <g stroke={colour} fill={colour}>
          <path d="M0 7h28" stroke-width="2" />
          <path d={paths[index % paths.length]} stroke-width="2" />
        </g>
      ) : null}
    </svg>
  )
}

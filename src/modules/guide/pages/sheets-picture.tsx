/** Sheets laid one on the other, the frame at the back, each with its short name. */
export function SheetsPicture({ labels, alternative }: { labels: readonly string[]; alternative: string }) {
  const spare = 3 - Math.min(3, labels.length)
  const height = 190 + Math.max(0, labels.length - 3) * 36
  const id = `sheets-${labels.join('-')}`
  return (
    <svg class="sheets-picture" viewBox={`0 0 240 ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{alternative}</title>
      {labels.map((label, index) => (
        <Sheet key={label} x={16 + index * 34 + spare * 17} y={12 + index * 36 + spare * 14} label={label} />
      ))}
    </svg>
  )
}

function Sheet({ x, y, label }: { x: number; y: number; label: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <path class="sheets-picture__sheet" d="M0 4a4 4 0 0 1 4-4h96l24 24v74a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4z" />
      <path class="sheets-picture__fold" d="M100 0v20a4 4 0 0 0 4 4h20z" />
      <text class="sheets-picture__label" x="12" y="25">
        {label}
      </text>
      <path class="sheets-picture__line" d="M12 44h92M12 58h100M12 72h80M12 86h96" />
    </g>
  )
}

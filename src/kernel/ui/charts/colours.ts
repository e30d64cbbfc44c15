const colours = 8

/** The colour of a series, by its place; charts.css gives each one a light and a dark form. */
export function seriesColour(index: number): string {
  return `var(--chart-${(index % colours) + 1})`
}

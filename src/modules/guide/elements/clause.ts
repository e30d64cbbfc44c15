/** A clause from its blocks (paragraphs, lists, `[[rows:…]]` marks), a blank line between two. */
export function clause(...blocks: readonly string[]): string {
  return blocks.join('\n\n')
}

/** A list in light Markdown; an item whose every mark is empty is left out when the clause is made. */
export function list(...items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

const bullet = /^\s*(?:[-*•·‣◦▪–—]\s+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+)/iu
const marker = /^\s*[-*•·‣◦▪–—]\s*/u

/** A run of text between blank lines, cut where its lines stand for themselves and joined where they are wrapped. */
export function blocksOfLines(lines: readonly string[]): { text: string; item: boolean; line: number }[] {
  const standing = lines.length > 1 && lines.every((line) => /^\s*["“«'(]?[\p{Lu}\d•*-]/u.test(line))
  const blocks: { text: string; item: boolean; line: number }[] = []
  for (const [i, line] of lines.entries()) {
    const previous = blocks.at(-1)
    const starts = bullet.test(line) || standing || /[.;:!?]\s*$/.test(lines[i - 1] ?? '')
    if (!previous || (starts && !(previous && /^\s*\p{Ll}/u.test(line) && !bullet.test(line)))) {
      blocks.push({ text: line.replace(marker, '').trim(), item: bullet.test(line), line: i })
    } else previous.text = `${previous.text} ${line.trim()}`
  }
  return blocks.filter(({ text }) => text)
}

/** Takes the printed number off the front: "5.2 Support" is 5.2 and "Support"; "30 days" has none. */
export function takeNumber(text: string): { number?: string; text: string } {
  const match =
    /^(?:(?:section|article|part|partie|annex|annexe|appendix|appendice|schedule|chapter|chapitre|clause)\s+)?((?:\d+\.)+\d+[a-z]?|\d{1,3}(?=[.)]))[.)]?(?:\s*[-–—:.]\s*|\s+)(?=\S)/iu.exec(
      text,
    ) ??
    /^(?:section|article|part|partie|annex|annexe|appendix|appendice|schedule|chapter|chapitre|clause)\s+(\d+(?:\.\d+)*|[A-Z](?![\p{L}])|[IVX]+(?![\p{L}]))\s*[-–—:.]\s*(?=\S)/iu.exec(
      text,
    ) ??
    /^\(?([a-z]|[ivx]{1,4}|\d{1,2})\)\s+(?=\S)/u.exec(text)
  return match?.[1] ? { number: match[1], text: text.slice(match[0].length) } : { text }
}

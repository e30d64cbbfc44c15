/** The clusters of characters that the typesetter says no font of ours can draw. Empty for any other error. */
export function missingGlyphs(error: unknown): readonly string[] {
  const message = error instanceof Error ? error.message : String(error)
  const found = [...message.matchAll(/the text `\\"(.+?)\\"` could not be displayed/g)]
  return [...new Set(found.map(([, quoted = '']) => unescaped(quoted.replaceAll('\\\\', '\\'))))].filter(
    Boolean,
  )
}

/** Replaces them in a JSON text by their number, "[U+1F389]", so that a reader sees that something stood there. */
export function withoutGlyphs(json: string, missing: readonly string[]): string {
  return missing
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, cluster) => text.replaceAll(JSON.stringify(cluster).slice(1, -1), named(cluster)), json)
}

function named(cluster: string): string {
  return [...cluster]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      return code < 0x250 ? character : `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
    })
    .join('')
}

// The message is Rust's debug notation, escaped twice: \\u{200d}, \\\", \\\\.
function unescaped(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gi, (_, code: string | undefined, plain: string) =>
    code === undefined ? plain : String.fromCodePoint(Number.parseInt(code, 16)),
  )
}

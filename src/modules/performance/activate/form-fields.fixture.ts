/** The fields of the form on a page, as a browser would send them back. */
export function fieldsIn(html: string): Record<string, string> {
  const main = html.slice(html.indexOf('<main'))
  const found: Record<string, string> = {}
  for (const [tag] of main.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1]
    const isChoice = /type="(radio|checkbox)"/.test(tag)
    if (name && (!isChoice || / checked/.test(tag)))
      found[name] = unquoted(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  for (const [, name = '', content = ''] of main.matchAll(
    /<textarea[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g,
  ))
    found[name] = unquoted(content)
  for (const [, name = '', options = ''] of main.matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    found[name] = unquoted(
      valueIn(/<option[^>]* selected[^>]*>/.exec(options)?.[0] ?? /<option[^>]*>/.exec(options)?.[0]),
    )
  return found
}

/** The value of a tag; an attribute without one is blank. */
function valueIn(tag = ''): string {
  return /value="([^"]*)"/.exec(tag)?.[1] ?? ''
}

function unquoted(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<')
}

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
    found[name] =
      /value="([^"]*)" selected/.exec(options)?.[1] ??
      /selected value="([^"]*)"/.exec(options)?.[1] ??
      /value="([^"]*)"/.exec(options)?.[1] ??
      ''
  return found
}

function unquoted(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&lt;', '<')
}

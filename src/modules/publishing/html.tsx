import { renderToString } from 'preact-render-to-string'
import type { ComposedDocument } from '../agreements/index.ts'
import { PartArticles } from './article.tsx'
import documentStyle from './document.css?raw'
import type { RenderOptions } from './options.ts'
import { titleOf } from './pages.ts'
import { languagesOf, partsOf } from './parts.ts'

/** The documents as one HTML file that needs nothing else: no script, no remote resource, its style inside. */
export function renderHtml(documents: readonly ComposedDocument[], options: RenderOptions): string {
  const parts = partsOf(documents, options)
  const [language = 'en'] = languagesOf(options)
  const page = (
    <html lang={`${language}-CA`}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{titleOf(parts, options)}</title>
        <style dangerouslySetInnerHTML={{ __html: documentStyle + pageStyle }} />
      </head>
      <body>
        <main>
          <PartArticles parts={parts} />
        </main>
      </body>
    </html>
  )
  return `<!DOCTYPE html>\n${renderToString(page)}\n`
}

// What the site's own page does around a document when the file stands alone.
const pageStyle = `
body { margin: 0; padding: 2.5rem 1.25rem 4rem; color: #16191d; background: #fff; }
@media (prefers-color-scheme: dark) { body { color: #e8eaed; background: #14171a; } a { color: #9cc4ff; } }
@media print { body { padding: 0; color: #000; background: #fff; } }
`

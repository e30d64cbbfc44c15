// Writes docs/glossary.md from the guide's own glossary and elements, or with --verify only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentDefinitions } from '../src/modules/guide/documents.ts'
import { elements } from '../src/modules/guide/elements.ts'
import { glossary } from '../src/modules/guide/glossary.ts'
import { familyNames } from '../src/modules/guide/labels.ts'
import { tierDefinitions } from '../src/modules/guide/tiers.ts'
import { roles } from '../src/modules/identity/permissions.ts'

const file = join(import.meta.dirname, '../docs/glossary.md')

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (...cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`

const terms = glossary.map(({ id, term, definition, source }) =>
  row(
    term.en,
    term.fr,
    definition.en,
    definition.fr,
    `\`${id}\`, ${source.instrument} (${source.generation})`,
  ),
)
const documents = documentDefinitions.map(({ code, name, purpose }) =>
  row(name.en, name.fr, purpose.en, purpose.fr, `\`${code}\``),
)
const catalogue = elements.map(({ id, family, name, purpose }) =>
  row(
    name.en,
    name.fr,
    `${familyNames[family].en}. ${purpose.en}`,
    `${familyNames[family].fr}. ${purpose.fr}`,
    `\`${id}\``,
  ),
)

const heading = row('English', 'Français', 'Meaning', 'Sens', 'Code')
const table = (lines: readonly string[]) => [heading, '|---|---|---|---|---|', ...lines].join('\n')

const text = `# Glossary / Glossaire

Written from the guide by \`npm run glossary\`; the definitions are ours, in both languages, and the pages use these words.
One name for one thing. Two homonyms to mind: *service providers* are people, while an agreement’s *provider* is an organization;
a service’s *client* is the public, while an agreement’s *client* is an organization.

## Terms of the guideline’s glossary / Termes du glossaire de la ligne directrice

${table(terms)}

## Documents

${table(documents)}

## Tiers / Volets

${tierDefinitions.map(({ name }) => `- ${name.en} / ${name.fr}`).join('\n')}

## Roles / Rôles

${roles.map(({ label }) => `- ${label.en} / ${label.fr}`).join('\n')}

## Elements / Éléments

${table(catalogue)}
`

if (process.argv.includes('--verify')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.log('docs/glossary.md is not what the guide says: run npm run glossary')
    process.exitCode = 1
  }
} else writeFileSync(file, text)

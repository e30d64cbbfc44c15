import type { CliCommand } from '../../../kernel/cli/command.ts'
import { writeOutput } from '../../../kernel/cli/files.ts'
import { plural } from '../../../kernel/language/format.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { guideIn, guideOption } from '../../guide/index.ts'
import { checkAgreement } from '../checks/check.ts'
import { approved } from '../checks/settled-control.ts'
import type { Finding } from '../format.ts'
import { documentLabel } from '../values/format.ts'
import { agreementArgument, outOption } from './parameters.ts'
import { readAgreement } from './read-agreement.ts'
import { afterCheck, inShell, nextCommand } from './what-next.ts'

/** `entente ready AGREEMENT.json -o FILE`: declares an agreement without errors ready to sign; exit 1 while one is left. */
export const readyCommand: CliCommand = {
  path: ['ready'],
  summary: {
    en: 'Declare an agreement ready to sign: its documents carry no draft mark any more',
    fr: 'Déclarer une entente prête à signer\u00a0: ses documents ne portent plus la mention d’ébauche',
  },
  arguments: [agreementArgument],
  options: [outOption, guideOption],
  async run({ args, options, language, json, terminal, clock }) {
    const guide = await guideIn({ options })
    const read = await readAgreement(String(args[0]))
    const today = clock().toZonedDateTimeISO('UTC').toPlainDate()
    const found = read.ok ? checkAgreement(read.value, { today, guide }).findings : read.refusal
    const errors = found.filter(({ severity }) => severity === 'error')
    if (!read.ok || errors.length > 0) {
      if (json) terminal.out(`${JSON.stringify({ ready: false, findings: errors }, null, 2)}\n`)
      else {
        const path = String(args[0])
        const named = (finding: Finding) => {
          const document = read.ok && read.value.documents.find(({ id }) => id === finding.document)
          const label = document && documentLabel(document, language)
          return label ? `${label}${colon[language]} ${finding[language]}` : finding[language]
        }
        const lines = [
          plural(errors.length, language, refused[language]),
          ...errors.map(named),
          ...(read.ok ? afterCheck(errors, path, language) : []),
        ]
        terminal.error(`${lines.join('\n')}\n`)
      }
      return 1
    }
    const out = String(options.out)
    await writeOutput(out, `${JSON.stringify(approved(read.value), null, 2)}\n`)
    if (out === '-') return 0
    if (json) terminal.out(`${JSON.stringify({ file: out, ready: true }, null, 2)}\n`)
    else {
      const file = `${out.replace(/\.json$/, '')}.pdf`
      const next = nextCommand(
        `render ${inShell(out)} --format pdf --lang both -o ${inShell(file)}`,
        language,
      )
      terminal.out(`${out}${colon[language]} ${done[language]}\n${next}\n`)
    }
    return 0
  },
}

const done = { en: 'ready to sign.', fr: 'prête à signer.' }

const refused = {
  en: {
    one: () => 'Not ready to sign: one error is left.',
    other: (count: string) => `Not ready to sign: ${count} errors are left.`,
  },
  fr: {
    one: () => 'Pas encore prête à signer\u00a0: il reste une erreur.',
    other: (count: string) => `Pas encore prête à signer\u00a0: il reste ${count} erreurs.`,
  },
}

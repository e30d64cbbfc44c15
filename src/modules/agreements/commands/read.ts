import type { CliCommand } from '../../../kernel/cli/command.ts'
import { writeOutput } from '../../../kernel/cli/files.ts'
import { plural } from '../../../kernel/language/format.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { agreementArgument, outOption } from './parameters.ts'
import { readAgreement } from './read-agreement.ts'
import { inShell, nextCommand } from './what-next.ts'

/** `entente read AGREEMENT.json -o FILE`: says that somebody has read what the program began. */
export const readCommand: CliCommand = {
  path: ['read'],
  summary: {
    en: 'Say that you have read what was begun from standard wording (render it first)',
    fr: 'Dire que vous avez lu ce qui a été commencé d’après le libellé type (affichez-le d’abord)',
  },
  arguments: [agreementArgument],
  options: [outOption],
  async run({ args, options, language, json, terminal }) {
    const read = await readAgreement(String(args[0]))
    if (!read.ok) {
      const sentences = read.refusal.map((finding) => finding[language])
      if (json) terminal.out(`${JSON.stringify({ read: 0, findings: read.refusal }, null, 2)}\n`)
      else terminal.error(`${sentences.join('\n')}\n`)
      return 1
    }
    let count = 0
    const documents = read.value.documents.map((document) => ({
      ...document,
      elements: document.elements.map(({ begun, ...element }) => {
        if (begun) count += 1
        return element
      }),
    }))
    const out = String(options.out)
    await writeOutput(out, `${JSON.stringify({ ...read.value, documents }, null, 2)}\n`)
    if (out === '-') return 0
    if (json) terminal.out(`${JSON.stringify({ file: out, read: count }, null, 2)}\n`)
    else {
      const said = `${out}${colon[language]} ${plural(count, language, words[language])}`
      terminal.out(`${said}\n${nextCommand(`check ${inShell(out)}`, language)}\n`)
    }
    return 0
  },
}

const words = {
  en: {
    one: (count: string) => `${count} element is marked as read.`,
    other: (count: string) => `${count} elements are marked as read.`,
  },
  fr: {
    one: (count: string) => `${count} élément est marqué comme lu.`,
    other: (count: string) => `${count} éléments sont marqués comme lus.`,
  },
}

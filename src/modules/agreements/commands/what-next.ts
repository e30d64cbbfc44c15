import type { Language } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { unread } from '../checks/unread.ts'
import type { Finding } from '../format.ts'

/** "Next: entente check agreement.json": the one command that goes on from here, as it is typed. */
export function nextCommand(command: string, language: Language): string {
  return `${word[language]}${colon[language]} entente ${command}`
}

/** A file as a shell takes it: in quotation marks where a space or another sign would end it. */
export function inShell(file: string): string {
  return /^[\p{L}\p{N}_./:-]+$/u.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`
}

/** What goes on from a check of this file: reading what was begun, declaring it ready, or nothing but to correct it. */
export function afterCheck(
  findings: readonly Finding[],
  file: string,
  language: Language,
): readonly string[] {
  const draft = file === '-' ? 'AGREEMENT.json' : inShell(file)
  if (findings.some(({ rule }) => rule === unread))
    return [
      nextCommand(`render ${draft} --format md -o -`, language),
      nextCommand(`read ${draft} -o ${afterReading[language]}`, language),
    ]
  if (findings.some(({ severity }) => severity === 'error')) return []
  return [nextCommand(`ready ${draft} -o ${whenReady[language]}`, language)]
}

const word = { en: 'Next', fr: 'Ensuite' } as const
const afterReading = { en: 'agreement.json', fr: 'entente.json' } as const
const whenReady = { en: 'ready.json', fr: 'prete.json' } as const

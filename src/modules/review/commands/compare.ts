import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type Change, compareVersions } from '../compare/compare.ts'
import { readVersion } from '../compare/read-version.ts'
import { wordsAsText } from '../compare/words.ts'

/** `entente compare OLD NEW`: 0 when nothing changed, 1 when something did. */
export const compareCommand: CliCommand = {
  path: ['compare'],
  summary: {
    en: 'List what changed between two versions of a text, clause by clause',
    fr: 'Énumérer ce qui a changé entre deux versions d’un texte, clause par clause',
  },
  arguments: [
    { name: 'old', required: true, about: { en: 'the earlier version', fr: 'la version antérieure' } },
    { name: 'new', required: true, about: { en: 'the later version', fr: 'la version ultérieure' } },
  ],
  async run(input) {
    const [old, now] = input.args
    if (typeof old !== 'string' || typeof now !== 'string') throw new CliUsageError(twoFiles)
    if (old === '-' && now === '-') throw new CliUsageError(twoFiles)
    const [before, after] = await Promise.all([readVersion(old), readVersion(now)])
    const changes = compareVersions(before, after)
    input.terminal.out(input.json ? asJson(changes) : asText(changes, input))
    return changes.length > 0 ? 1 : 0
  },
}

const twoFiles: Bilingual = {
  en: 'Give two files: the earlier version, then the later one.',
  fr: 'Indiquez deux fichiers\u00a0: la version antérieure, puis la version ultérieure.',
}

function asJson(changes: readonly Change[]): string {
  return JSON.stringify(
    {
      changes: changes.map(({ kind, place, old, new: now, language, values, typographic, words }) => ({
        kind,
        place,
        old,
        new: now,
        language,
        values,
        typographic,
        words,
      })),
    },
    null,
    2,
  )
}

function asText(changes: readonly Change[], { language }: CliInput): string {
  if (changes.length === 0) return nothing[language]
  return changes
    .map((change) => {
      const title = `${kinds[change.kind][language]}  ${change.place}`
      const text = change.words.length > 0 ? wordsAsText(change.words) : (change.new ?? change.old ?? '')
      const values = change.values.map((value) => `  ${value.old ?? '–'} → ${value.new ?? '–'}`)
      return [title, `  ${text}`, ...values].join('\n')
    })
    .join('\n\n')
}

const nothing: Bilingual = {
  en: 'Nothing changed between the two versions.',
  fr: 'Rien n’a changé entre les deux versions.',
}

const kinds: Record<Change['kind'], Bilingual> = {
  added: { en: 'Added', fr: 'Ajout' },
  removed: { en: 'Removed', fr: 'Retrait' },
  changed: { en: 'Changed', fr: 'Modification' },
  moved: { en: 'Moved', fr: 'Déplacement' },
}

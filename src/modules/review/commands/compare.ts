import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { dataOption } from '../../../kernel/cli/settings.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type Change, compareVersions } from '../compare/compare.ts'
import { alike, readVersion, type Version } from '../compare/read-version.ts'
import { wordsAsText } from '../compare/words.ts'

/** `entente compare OLD NEW`: 0 when nothing changed, 1 when something did. */
export const compareCommand: CliCommand = {
  path: ['compare'],
  summary: {
    en: 'List what changed between two versions of a text, clause by clause',
    fr: 'Énumérer ce qui a changé entre deux versions d’un texte, clause par clause',
  },
  arguments: [
    {
      name: 'old',
      required: true,
      about: {
        en: 'the earlier version: a file, an agreement file, or kept:AGREEMENT/NUMBER',
        fr: 'la version antérieure\u00a0: un fichier, un fichier d’entente, ou kept:ENTENTE/NUMÉRO',
      },
    },
    { name: 'new', required: true, about: { en: 'the later version', fr: 'la version ultérieure' } },
    {
      name: 'later',
      required: false,
      variadic: true,
      about: { en: 'versions after it, for a history', fr: 'les versions suivantes, pour un historique' },
    },
  ],
  options: [dataOption],
  async run(input) {
    const [old, now, later] = input.args
    if (typeof old !== 'string' || typeof now !== 'string') throw new CliUsageError(twoFiles)
    const files = [old, now, ...(Array.isArray(later) ? later : [])]
    if (files.filter((file) => file === '-').length > 1) throw new CliUsageError(twoFiles)
    const steps = await compareChain(files, input)
    const [only] = steps
    input.terminal.out(
      input.json
        ? JSON.stringify(steps.length === 1 && only ? asJson(only) : { steps: steps.map(asJson) }, null, 2)
        : steps.map((step) => asText(step, input, steps.length > 1)).join('\n\n'),
    )
    return steps.some(({ changes }) => changes.length > 0) ? 1 : 0
  },
}

type Step = { readonly old: string; readonly new: string; readonly changes: readonly Change[] }

/** The changes from each file to the next; each file is read once, one after the other. */
async function compareChain(files: readonly string[], input: CliInput): Promise<readonly Step[]> {
  const steps: Step[] = []
  let before: Version | undefined
  for (const [index, file] of files.entries()) {
    const after = await readVersion(file, input)
    if (before) {
      const [old, now] = await alike(before, after)
      steps.push({ old: files[index - 1] ?? '', new: file, changes: compareVersions(old, now) })
    }
    before = after
  }
  return steps
}

const twoFiles: Bilingual = {
  en: 'Give two files: the earlier version, then the later one.',
  fr: 'Indiquez deux fichiers\u00a0: la version antérieure, puis la version ultérieure.',
}

function asJson({ old: from, new: to, changes }: Step) {
  return {
    from,
    to,
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
  }
}

function asText({ old, new: now, changes }: Step, { language }: CliInput, titled: boolean): string {
  const head = titled ? [`${old} → ${now}`] : []
  if (changes.length === 0) return [...head, nothing[language]].join('\n')
  const lines = changes.map((change) => {
    const title = `${kinds[change.kind][language]}  ${change.place}`
    const text = change.words.length > 0 ? wordsAsText(change.words) : (change.new ?? change.old ?? '')
    const values = change.values.map((value) => `  ${value.old ?? '–'} → ${value.new ?? '–'}`)
    return [title, `  ${text}`, ...values].join('\n')
  })
  return [...head, lines.join('\n\n')].join('\n\n')
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

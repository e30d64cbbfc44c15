import { readFile } from 'node:fs/promises'
import { hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import type { SpooledFile } from '../../../kernel/web/route.ts'
import type { GivenFile } from '../examinations/store.ts'

const longestName = 150

/**
 * The controls of a kind's form in the order of the files, without those left empty; several files of one control
 * follow the order of their names. Their content waits on disk.
 */
export function givenFiles(
  spooled: readonly SpooledFile[],
  fields: readonly string[],
): readonly (GivenFile & { readonly field: string })[] {
  const inOrder = new Intl.Collator('en', { numeric: true }).compare
  return fields.flatMap((field) =>
    spooled
      .filter((one) => one.field === field)
      .map((one) => ({ field, name: cleanName(one.name), content: () => readFile(one.path) }))
      .toSorted((a, b) => inOrder(a.name, b.name)),
  )
}

/** A text that the program itself makes. */
export function inMemory(name: string, content: Buffer): GivenFile {
  return { name: cleanName(name), content: async () => content }
}

/** A file's own name as a person may see it: no folders, no controls, not too long. */
export function cleanName(name: string): string {
  const own = name.normalize('NFC').split(/[/\\]/).at(-1)?.trim() ?? ''
  const shown = hasForbiddenCharacters(own) ? own.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '') : own
  if (shown.length <= longestName) return shown || 'document'
  const ending = /\.\w{1,8}$/.exec(shown)?.[0] ?? ''
  return `${[...shown].slice(0, longestName - ending.length - 1).join('')}…${ending}`
}

import { hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import type { UploadedFile } from '../../../kernel/web/route.ts'
import type { GivenFile } from '../examinations/store.ts'

const longestName = 150

/** The controls of a kind's form in the order of the files, without those left empty. */
export function givenFiles(
  uploaded: readonly UploadedFile[],
  fields: readonly string[],
): readonly (GivenFile & { readonly field: string })[] {
  return fields.flatMap((field) => {
    const file = uploaded.find((one) => one.field === field)
    return file ? [{ field, name: cleanName(file.name), content: file.content }] : []
  })
}

/** A file's own name as a person may see it: no folders, no controls, not too long. */
export function cleanName(name: string): string {
  const own = name.normalize('NFC').split(/[/\\]/).at(-1)?.trim() ?? ''
  const shown = hasForbiddenCharacters(own) ? own.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '') : own
  if (shown.length <= longestName) return shown || 'document'
  const ending = /\.\w{1,8}$/.exec(shown)?.[0] ?? ''
  return `${[...shown].slice(0, longestName - ending.length - 1).join('')}…${ending}`
}

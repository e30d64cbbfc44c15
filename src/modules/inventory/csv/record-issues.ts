import type { CsvRecord } from '../../../kernel/files/csv/record.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Issue } from '../finding.ts'

/** What is wrong with the shape of a record, before any rule about its content. */
export function recordIssues(record: CsvRecord, header: readonly string[]): Issue[] {
  if (record.problem) {
    const field = header[record.cells.length - 1] ?? null
    return [{ field, rule: record.problem, severity: 'error', message: problems[record.problem] }]
  }
  if (isBlank(record)) return [blankLine]
  const issues: Issue[] = []
  if (record.cells.length !== header.length) issues.push(cellCount(record.cells.length, header))
  for (const [index, cell] of record.cells.entries()) {
    if (cell.includes('\0')) issues.push(nul(header[index] ?? null))
    if (cell.includes('\ufffd')) issues.push(lostCharacter(header[index] ?? null))
  }
  return issues
}

export function isBlank(record: CsvRecord): boolean {
  return record.cells.length === 1 && record.cells[0] === ''
}

const problems: { readonly [problem in NonNullable<CsvRecord['problem']>]: Bilingual } = {
  'unterminated-quote': {
    en: 'A quotation mark opens a cell and never closes: the file was probably cut in the middle.',
    fr: 'Un guillemet ouvre une cellule sans jamais la fermer\u00a0: le fichier a probablement été coupé.',
  },
  'malformed-quote': {
    en: 'A quotation mark stands in the middle of a quoted cell. Write it twice.',
    fr: 'Un guillemet se trouve au milieu d’une cellule entre guillemets. Écrivez-le deux fois.',
  },
  'record-too-long': {
    en: 'This row has no end within 32 million characters: a quotation mark is missing. Nothing was read after it.',
    fr: 'Cette ligne ne finit pas avant 32 millions de caractères\u00a0: il manque un guillemet. Rien n’a été lu au-delà.',
  },
}

const blankLine: Issue = {
  field: null,
  rule: 'blank-line',
  severity: 'warning',
  message: { en: 'This line is blank. Remove it.', fr: 'Cette ligne est vide. Supprimez-la.' },
}

function cellCount(count: number, header: readonly string[]): Issue {
  return {
    field: header[Math.min(count, header.length) - 1] ?? null,
    rule: 'cell-count',
    severity: 'error',
    message: {
      en: `The row has ${count} cells and the header ${header.length}. Check its separators and quotation marks.`,
      fr: `La ligne compte ${count} cellules et l’en-tête, ${header.length}. Vérifiez ses séparateurs et ses guillemets.`,
    },
  }
}

function nul(field: string | null): Issue {
  return {
    field,
    rule: 'nul-character',
    severity: 'error',
    message: {
      en: 'The cell contains a NUL character, which is not text. Type the cell again.',
      fr: 'La cellule contient un caractère NUL, qui n’est pas du texte. Saisissez-la de nouveau.',
    },
  }
}

function lostCharacter(field: string | null): Issue {
  return {
    field,
    rule: 'lost-character',
    severity: 'warning',
    message: {
      en: 'A character of the cell was lost in an earlier conversion (it shows as \ufffd). Type it again.',
      fr: 'Un caractère de la cellule s’est perdu lors d’une conversion (il s’affiche \ufffd). Saisissez-le de nouveau.',
    },
  }
}

import type { Bilingual } from '../../kernel/language/bilingual.ts'

/** A program code of an organization, and the calendar year in which its last fiscal year ends. */
export type Program = {
  readonly code: string
  readonly organization: string
  readonly name: Bilingual
  readonly lastYear: number
}

export type ProgramList = {
  readonly has: (code: string) => boolean
  /** The last year a code is valid in for an organization; undefined when it is not one of its codes. */
  readonly lastYear: (code: string, organization: string) => number | undefined
  /** The programs of an organization, by code. */
  readonly of: (organization: string) => readonly Program[]
}

export function programList(programs: readonly Program[]): ProgramList {
  const codes = new Map<string, Map<string, number>>()
  for (const { code, organization, lastYear } of programs) {
    const owners = codes.get(code) ?? new Map<string, number>()
    owners.set(organization, Math.max(lastYear, owners.get(organization) ?? lastYear))
    codes.set(code, owners)
  }
  return {
    has: (code) => codes.has(code),
    lastYear: (code, organization) => codes.get(code)?.get(organization),
    of: (organization) => programs.filter((program) => program.organization === organization),
  }
}

import type { Cells } from '../computed.ts'
import { type Issue, shown } from '../finding.ts'
import type { ProgramList } from '../programs.ts'
import { splitCodes } from './fields.ts'
import { issue } from './messages.ts'

/** Program codes are valid by organization and until a year. A code past its time is a warning, not an error. */
export function programValidity(value: Cells, programs: ProgramList): Issue[] {
  const text = value('program_id')?.trim() ?? ''
  const organization = value('owner_org')?.trim() ?? ''
  const year = Number(value('fiscal_yr')?.trim().slice(5))
  if (text === '' || organization === '') return []
  return splitCodes(text).flatMap((code) => {
    if (!programs.has(code)) return []
    const lastYear = programs.lastYear(code, organization)
    if (lastYear === undefined) return [notItsOwn(code, organization)]
    return lastYear < year ? [expired(code, lastYear)] : []
  })
}

function expired(code: string, lastYear: number): Issue {
  return issue(
    'program-expired',
    'program_id',
    {
      en: `Program ${shown(code)} ended with fiscal year ${lastYear - 1}-${lastYear}. Give the program that replaced it.`,
      fr: `Le programme ${shown(code)} a pris fin avec l’exercice ${lastYear - 1}-${lastYear}. Indiquez celui qui l’a remplacé.`,
    },
    'warning',
  )
}

function notItsOwn(code: string, organization: string): Issue {
  return issue(
    'program-organization',
    'program_id',
    {
      en: `Program ${shown(code)} is not in the list of programs of ${shown(organization)}. Check the code.`,
      fr: `Le programme ${shown(code)} ne figure pas dans la liste des programmes de ${shown(organization)}. Vérifiez le code.`,
    },
    'warning',
  )
}

import type { Cells } from '../computed.ts'
import { parseInteger } from '../exact.ts'
import type { Issue } from '../finding.ts'
import { aboveTotal } from './messages.ts'

/** The rules of a standard that look at several fields. */
export function standardIssues(value: Cells): Issue[] {
  const met = value('volume_meeting_target')?.trim() ?? ''
  const total = value('total_volume')?.trim() ?? ''
  const metVolume = parseInteger(met)
  const totalVolume = parseInteger(total)
  if (metVolume === undefined || totalVolume === undefined || totalVolume < 0n) return []
  return metVolume > totalVolume ? [aboveTotal(met, total)] : []
}

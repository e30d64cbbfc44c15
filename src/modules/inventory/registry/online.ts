import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Cells } from '../computed.ts'
import { interactionPoints } from '../dictionary/dictionary.ts'

export type OnlineStatus = {
  readonly status: 'end-to-end' | 'partial' | 'offline' | 'not-applicable' | 'unknown'
  readonly online: number
  readonly applicable: number
}

/** How far a service is online: points answered Y among those that apply (Y or N). */
export function onlineStatus(value: Cells): OnlineStatus {
  const answers = interactionPoints.map((point) => value(point)?.trim() ?? '')
  const online = answers.filter((answer) => answer === 'Y').length
  const applicable = answers.filter((answer) => answer === 'Y' || answer === 'N').length
  const known = answers.every((answer) => ['Y', 'N', 'NA'].includes(answer))
  return { status: known ? statusOf(online, applicable) : 'unknown', online, applicable }
}

function statusOf(online: number, applicable: number): OnlineStatus['status'] {
  if (applicable === 0) return 'not-applicable'
  if (online === applicable) return 'end-to-end'
  return online > 0 ? 'partial' : 'offline'
}

export const onlineWords: Readonly<Record<OnlineStatus['status'], Bilingual>> = {
  'end-to-end': { en: 'Online from end to end', fr: 'En ligne de bout en bout' },
  partial: { en: 'Partly online', fr: 'Partiellement en ligne' },
  offline: { en: 'Not online', fr: 'Hors ligne' },
  'not-applicable': { en: 'No point applies', fr: 'Aucun point ne s’applique' },
  unknown: { en: 'Not all answered', fr: 'Réponses incomplètes' },
}

import { baseGuide, type SlaFrenchLabel } from '../../guide/index.ts'
import type { ReadText } from '../reading/read-text.ts'

/** The French name of a service level agreement that a draft itself uses the most; the usual one where it uses none. */
export function slaLabelSaid(texts: readonly Pick<ReadText, 'clauses' | 'margins'>[]): SlaFrenchLabel {
  const said = texts.flatMap(({ clauses, margins }) => [...clauses.map(({ text }) => text), ...margins])
  const times = { accord: 0, entente: 0 }
  for (const text of said)
    for (const [, name = ''] of text.matchAll(
      /(?<!\p{L})(accord|entente)s?\s+sur\s+les\s+niveaux\s+de\s+services?/giu,
    ))
      times[name.toLowerCase() === 'accord' ? 'accord' : 'entente'] += 1
  if (times.accord === times.entente) return baseGuide.slaFrenchLabel
  return times.accord > times.entente ? 'accord' : 'entente'
}

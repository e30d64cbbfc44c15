import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { contrastsOfDealings } from './contrasts-of-dealings.ts'
import { contrastsOfEvents } from './contrasts-of-events.ts'
import { contrastsOfParties } from './contrasts-of-parties.ts'
import { contrastsOfQualities } from './contrasts-of-qualities.ts'
import { firstWords, type Pair, words } from './cue.ts'

/** Two or more meanings of which a sentence states one: when each language states another, they differ. */
export type Contrast = { readonly rule: string; readonly poles: readonly Bilingual[] }

const prepared = [
  ...contrastsOfEvents,
  ...contrastsOfQualities,
  ...contrastsOfDealings,
  ...contrastsOfParties,
].map(({ rule, poles }) => ({
  rule,
  poles: poles.map(({ en, fr }) => ({ en: words(en), fr: words(fr) })),
}))

export type ContrastDifference = { readonly rule: string; readonly en: string; readonly fr: string }

/** Where one language states one side of a contrast and the other states only another side. */
export function compareContrasts(pair: Pair): ContrastDifference[] {
  return prepared.flatMap(({ rule, poles }) => {
    const en = poles.map((pole) => firstWords(pair.en, pole.en))
    if (en.every((said) => said === undefined)) return []
    const fr = poles.map((pole) => firstWords(pair.fr, pole.fr))
    const onlyEn = en.findIndex((said, i) => said !== undefined && fr[i] === undefined)
    const onlyFr = fr.findIndex((said, i) => said !== undefined && en[i] === undefined)
    const shared = en.some((said, i) => said !== undefined && fr[i] !== undefined)
    if (shared || onlyEn < 0 || onlyFr < 0) return []
    return [{ rule, en: en[onlyEn] ?? '', fr: fr[onlyFr] ?? '' }]
  })
}

import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { type DocumentType, type ElementDefinition, type Tier, tiers } from '../element.ts'
import { baseGuide, type Guide } from '../guide.ts'
import { tierById } from '../tiers.ts'
import { type AdvisorSettings, defaultSettings } from './settings.ts'

export type Reclassification = Bilingual & {
  readonly tier: Tier
  /** The usual documents of that tier. */
  readonly documents: readonly DocumentType[]
  /** The elements that made it so; empty when the draft is where it belongs. */
  readonly because: readonly string[]
}

/**
 * Tells a draft to go up when it uses several elements that its tier leaves aside. An element counts 2 points
 * when its tier does not normally use it, or leaves it optional where the next tier requires it; 1 when a
 * heavier tier only recommends it. The points must come from several families. Unknown ids are not counted.
 */
export function reclassify(
  elementsUsed: readonly string[],
  tier: Tier,
  guide: Guide = baseGuide,
  settings: AdvisorSettings = defaultSettings,
): Reclassification {
  const used = guide.elements.filter((element) => elementsUsed.includes(element.id))
  const because: ElementDefinition[] = []
  let reached = tier
  for (;;) {
    const at = reached
    const heavy = used.filter((element) => weightIn(element, at) > 0)
    const next = tiers[tiers.indexOf(at) + 1]
    if (!next || !isTooHeavy(heavy, at, settings)) break
    because.push(...heavy.filter((element) => !because.includes(element)))
    reached = next
  }
  return {
    tier: reached,
    documents: tierById(reached).documents,
    because: because.map(({ id }) => id),
    ...said(tier, reached, because),
  }
}

function isTooHeavy(heavy: readonly ElementDefinition[], tier: Tier, { goUp }: AdvisorSettings): boolean {
  const points = heavy.reduce((sum, element) => sum + weightIn(element, tier), 0)
  return points >= goUp.points && new Set(heavy.map((element) => element.family)).size >= goUp.families
}

function weightIn({ need }: ElementDefinition, tier: Tier): 0 | 1 | 2 {
  const above = tiers.slice(tiers.indexOf(tier) + 1).map((higher) => need[higher])
  if (!above.includes('required') && !above.includes('recommended')) return 0
  if (need[tier] === 'not-used') return 2
  if (need[tier] !== 'optional') return 0
  return above[0] === 'required' ? 2 : 1
}

function said(from: Tier, to: Tier, because: readonly ElementDefinition[]): Bilingual {
  const now = tierById(from)
  const then = tierById(to)
  if (from === to) {
    return {
      en: `The draft belongs where it is: ${now.name.en.toLowerCase()} (${now.layers.en}).`,
      fr: `L’ébauche est à sa place\u00a0: entente ${now.name.fr.toLowerCase()} (${now.layers.fr}).`,
    }
  }
  const names = inBoth((language) =>
    formatList(
      because.map((element) => element.name[language]),
      language,
    ),
  )
  return {
    en: `Treat the draft as ${then.name.en.toLowerCase()} (${then.layers.en}): it uses elements that a lighter agreement leaves aside, namely ${names.en}.`,
    fr: `Traitez l’ébauche comme une entente ${then.name.fr.toLowerCase()} (${then.layers.fr})\u00a0: elle comporte des éléments dont une entente plus légère se passe, à savoir ${names.fr}.`,
  }
}

import { describe, expect, it } from 'vitest'
import { caseNeeds } from './advisor/case-needs.ts'
import { factors } from './advisor/factors.ts'
import { hardRules } from './advisor/hard-rules.ts'
import { questions, topics } from './advisor/questions.ts'
import { considerations } from './considerations.ts'
import { documentDefinitions } from './documents.ts'
import { elements } from './elements.ts'
import { fundingModels } from './funding-models.ts'
import { glossary } from './glossary.ts'
import * as labels from './labels.ts'
import { statutoryProfiles } from './overlays/profiles.ts'
import { servicePackages } from './packages.ts'
import { steps } from './steps.ts'
import { tierDefinitions } from './tiers.ts'

/** Words that are written the same in both languages. */
const sameInBoth = new Set([
  'ANX',
  'Alberta',
  'Annexes',
  'Budget',
  'Client',
  'Code',
  'Condition',
  'Conditions',
  'Consensus',
  'Date',
  'Description',
  'Document',
  'Exceptions',
  'Exclusions',
  'Instrument',
  'Instruments',
  'Licence',
  'Manitoba',
  'Maximum',
  'Messages',
  'Minimum',
  'Normal',
  'Nunavut',
  'Ontario',
  'Participants',
  'Parties',
  'Plan',
  'Quorum',
  'Saskatchewan',
  'Satisfaction',
  'Secret',
  'Service',
  'Services',
  'Signatures',
  'Simple',
  'Source',
  'Taxes',
  'Transition',
  'Type',
  'Version',
  'Volume',
  'Volumes',
  'Vote',
  'Yukon',
])

type Pair = { readonly path: string; readonly en: string; readonly fr: string }

const pairs = pairsOf(
  {
    elements,
    steps,
    considerations,
    documentDefinitions,
    tierDefinitions,
    fundingModels,
    servicePackages,
    glossary,
    questions,
    topics,
    factors,
    hardRules,
    caseNeeds,
    statutoryProfiles,
    labels,
  },
  '',
)

describe('the texts of the guide', () => {
  it('exist in both languages', () => {
    expect(pairs.length).toBeGreaterThan(1500)
    expect(pairs.filter(({ en, fr }) => !en.trim() || !fr.trim())).toEqual([])
  })

  it('are not the same text twice, outside words that both languages share', () => {
    const twins = pairs
      .filter(({ en, fr }) => en === fr && /\p{L}{2}/u.test(en.replaceAll(/\[\[[^\]]*\]\]/g, '')))
      .map(({ en }) => en.trim())
    expect(new Set(twins)).toEqual(sameInBoth)
  })

  it('follow French typography', () => {
    const wrong = pairs.filter(({ fr }) => {
      const text = withoutMarks(fr)
      return (
        /(?<!^)(?<!\n) :(?!\/\/)/.test(text) ||
        /\p{L}:(?![/\d-])/u.test(text.replaceAll(/https?:/g, '')) ||
        /[ \u00a0][;!?]/.test(text) ||
        /\d %|\d%| \$|\d\$/.test(text) ||
        /« |[^\u00a0]»|«[^\u00a0]/.test(text) ||
        /['"]/.test(text)
      )
    })
    expect(wrong.map(({ path, fr }) => `${path}: ${fr}`)).toEqual([])
  })

  it('follow English typography', () => {
    const wrong = pairs.filter(({ en }) => /['"]|[ \u00a0][:;!?]/.test(withoutMarks(en)))
    expect(wrong.map(({ path, en }) => `${path}: ${en}`)).toEqual([])
  })
})

function pairsOf(value: unknown, path: string): readonly Pair[] {
  if (typeof value !== 'object' || value === null) return []
  if ('en' in value && 'fr' in value && typeof value.en === 'string' && typeof value.fr === 'string') {
    return [{ path, en: value.en, fr: value.fr }]
  }
  return Object.entries(value).flatMap(([key, child]) => pairsOf(child, `${path}/${key}`))
}

function withoutMarks(text: string): string {
  return text.replaceAll(/\[\[[^\]]*\]\]/g, 'x').replaceAll(/^\|[\s:|-]+\|$/gm, '')
}

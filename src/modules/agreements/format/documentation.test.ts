import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { durationUnits } from '../../../kernel/language/duration.ts'
import { checkAgreement } from '../checks/check.ts'
import { composeDocument } from '../compose/compose.ts'
import { plainText } from '../text/plain.ts'
import { validateAgreement } from './validate.ts'

const page = readFileSync(new URL('../../../../docs/format.md', import.meta.url), 'utf8')

describe('docs/format.md', () => {
  const source = /```json\n([\s\S]+?)```/.exec(page)?.[1] ?? ''
  const result = validateAgreement(JSON.parse(source))

  it('shows an example that is an agreement with only empty places', () => {
    if (!result.ok) throw new Error(result.refusal.map(({ en }) => en).join('\n'))
    const { findings } = checkAgreement(result.value, { today: Temporal.PlainDate.from('2027-04-01') })
    const missing = ['element-required', 'element-recommended']
    expect(findings.filter(({ rule }) => !missing.includes(rule))).toEqual([])
    const term = composeDocument(result.value, 'letter').clauses.find(({ id }) => id === 'term')
    expect(plainText(term?.blocks.fr ?? []).replace(/\s/g, ' ')).toContain(
      'La présente lettre prend effet le 1er avril 2027 et prend fin le 30 septembre 2027.',
    )
  })

  it('names every unit of duration', () => {
    for (const unit of Object.keys(durationUnits)) expect(page).toContain(`\`${unit}\``)
  })
})

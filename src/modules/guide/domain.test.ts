import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hardRules } from './advisor/hard-rules.ts'
import { type BlockerRule, isBlocker } from './considerations/consideration.ts'
import { considerations } from './considerations.ts'
import { documentDefinitions } from './documents.ts'
import type { Condition, DocumentType, Need } from './element.ts'
import { tiers } from './element.ts'
import { elementById, elements } from './elements.ts'
import { glossary } from './glossary.ts'
import { steps } from './steps.ts'

/** The domain research is not part of the repository: what needs it says so and skips without it. */
const path = resolve(process.env.ENTENTE_SHARED ?? '../shared', 'design', 'domain.md')
const research = existsSync(path) ? readFileSync(path, 'utf8') : undefined
const needed = '(needs ../shared/design/domain.md)'

const needs: { readonly [need in Need]: string } = {
  required: 'R',
  recommended: 'r',
  optional: 'o',
  'not-used': '–',
}
const letters: { readonly [letter: string]: DocumentType } = { U: 'MOU', A: 'MA', L: 'SLA', X: 'ANX' }
const conditions: { readonly [words: string]: Condition } = {
  'if money': 'money',
  'if PI': 'personal-information',
  'if pooled': 'pooled',
  'if any': 'assets',
  'if staff move': 'staff',
}

describe.skipIf(research === undefined)('the guide beside the research of the domain', () => {
  const rows = tableRows(between('## 5. Elements', '### 5.9'), /^[a-z-]+$/).filter(
    ([id]) => id !== 'id' && /^[a-z]/.test(id),
  )

  it(`has its elements, all and in their order ${needed}`, () => {
    expect(rows.length).toBe(90)
    expect(elements.map(({ id }) => id)).toEqual(rows.map(([id]) => id))
  })

  it.each(rows)(`gives %s its documents and its needs ${needed}`, (...row) => {
    const [id = '', , , , documents = '', need = ''] = row
    const element = elementById(id)
    expect(element?.documents).toEqual([...documents.replace(/[()\s]/g, '')].map((letter) => letters[letter]))
    const [tiered = '', condition] = /^(.*?)(?: (if .*))?$/.exec(need)?.slice(1) ?? []
    const three = tiered.includes('/') ? tiered.split('/').map((one) => one.trim()) : [tiered, tiered, tiered]
    expect(tiers.map((tier) => needs[element?.need[tier] ?? 'not-used'])).toEqual(three)
    expect(element?.condition).toBe(condition === undefined ? undefined : conditions[condition])
  })

  it(`asks its considerations and stops signatures where it does ${needed}`, () => {
    const asked = tableRows(between('## 3. Key', '## 4. Types'), /^kc-/)
    const own = considerations.filter(({ collaborationOnly }) => !collaborationOnly)
    expect(own.map(({ id }) => id).toSorted()).toEqual(asked.map(([id]) => id).toSorted())
    const rules: { readonly [said: string]: BlockerRule } = {
      '–': null,
      '✔': 'always',
      '✔ if money moves': 'if-money-moves',
      '✔ if PI': 'if-personal-information',
      '✔ medium/complex': 'medium-or-complex',
      '✔ complex': 'complex',
      '✔ if staff move': 'if-staff-move',
    }
    for (const [id, , , blocker = ''] of asked)
      expect({ id, blocker: own.find((one) => one.id === id)?.blocker }).toEqual({
        id,
        blocker: rules[blocker],
      })
    const calm = { tier: 'simple', moneyMoves: false, personalInformation: false, staffMove: false } as const
    expect(own.filter((one) => isBlocker(one, calm)).map(({ blocker }) => blocker)).not.toContain(null)
  })

  it(`has its steps, documents, hard rules and glossary ${needed}`, () => {
    const numbered = tableRows(between('## 2. Steps', '## 3. Key'), /^\d+$/)
    expect(steps.map(({ number }) => String(number))).toEqual(numbered.map(([number]) => number))
    for (const [number, , , , , gate = ''] of numbered.slice(0, -1))
      expect(gate).toContain(steps.find((step) => String(step.number) === number)?.gate.id)
    expect(documentDefinitions.map(({ code }) => code)).toEqual(
      tableRows(between('### 4.1', '### 4.2'), /^[A-Z]{2,3}$/).map(([code]) => code),
    )
    const rules = tableRows(between('### 4.3', '### 4.4'), /^H\d+$/).map(([id]) => id)
    expect([...new Set(hardRules.map(({ id }) => id))]).toEqual(rules)
    const terms = tableRows(between('### 6.1', '### 6.2'), /^\d+$/).map(([, id]) => id)
    expect(glossary.map(({ id }) => id).toSorted()).toEqual(terms.toSorted())
  })
})

function between(from: string, to: string): string {
  const text = research ?? ''
  return text.slice(text.indexOf(from), text.indexOf(to))
}

/** The rows of Markdown tables whose first cell is of a form; an escaped bar does not end a cell. */
function tableRows(text: string, first: RegExp): readonly (readonly [string, ...string[]])[] {
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('|')) return []
    const [id = '', ...cells] = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim())
    return first.test(id) ? [[id, ...cells] as const] : []
  })
}

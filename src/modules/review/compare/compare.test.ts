import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../../kernel/files/root.ts'
import { readContent } from '../reading/read.ts'
import type { ReadClause } from '../reading/read-text.ts'
import { compareVersions } from './compare.ts'
import { wordsAsText } from './words.ts'

const shared = join(process.env.ENTENTE_SHARED ?? join(root, '../shared'), 'data/agreements/gc-forms-sla/en')

async function clauses(markdown: string): Promise<readonly ReadClause[]> {
  return (await readContent(Buffer.from(markdown), 'a.md')).clauses
}

const base = `# Agreement

## Term

The agreement is in effect for three years from April 1, 2027.

## Payment

The client must pay within 30 days of the day on which it receives the invoice.

## Support

The provider must answer each request for support within two business days.

The provider must keep a list of the requests and send it to the client each month.
`

async function changes(edited: string) {
  return compareVersions(await clauses(base), await clauses(edited))
}

describe('compare', () => {
  it('finds nothing between a text and itself, or when only spaces changed', async () => {
    expect(await changes(base)).toEqual([])
    expect(await changes(base.replace('three years', 'three  years'))).toEqual([])
  })

  it('marks the words of a change and compares its values as values', async () => {
    const [change, ...rest] = await changes(base.replace('30 days', '60 days'))
    expect(rest).toEqual([])
    expect(change).toMatchObject({
      kind: 'changed',
      values: [{ kind: 'duration', old: '30 days', new: '60 days' }],
    })
    expect(wordsAsText(change?.words ?? [])).toContain('within [-30-]{+60+} days')
    expect(change?.place).toContain('Payment')
  })

  it('sees no change of value when a number is written otherwise', async () => {
    const [change] = await changes(base.replace('30 days', 'thirty (30) days'))
    expect(change).toMatchObject({ kind: 'changed', values: [] })
  })

  it('tells added, removed and moved clauses', async () => {
    const list = 'The provider must keep a list of the requests and send it to the client each month.'
    expect(await changes(`${base}\nBoth parties must meet twice a year.\n`)).toMatchObject([
      { kind: 'added', old: null },
    ])
    expect(await changes(base.replace(`${list}\n`, ''))).toMatchObject([
      { kind: 'removed', old: list, new: null },
    ])
    const moved = base.replace(`${list}\n`, '').replace('## Term\n', `${list}\n\n## Term\n`)
    expect(await changes(moved)).toMatchObject([{ kind: 'moved', old: list, new: list }])
  })

  it.skipIf(!existsSync(shared))(
    'reads the GC Forms chain as a history (needs ../shared/data/agreements)',
    async () => {
      const files = readdirSync(shared).sort()
      const versions = await Promise.all(
        files.map(async (file) => (await readContent(readFileSync(join(shared, file)), file)).clauses),
      )
      const counts = versions.slice(1).map((version, i) => compareVersions(versions[i] ?? [], version).length)
      // One rewrite, and small amendments around it; two commits left the words alone.
      expect(counts.filter((count) => count > 20)).toHaveLength(1)
      expect(counts.filter((count) => count === 0)).toHaveLength(2)
      expect(counts.filter((count) => count > 0 && count < 4)).toHaveLength(12)
    },
  )
})

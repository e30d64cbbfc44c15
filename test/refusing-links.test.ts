import { afterAll, beforeAll, expect, test } from 'vitest'
import { crawl } from './harness/crawl.ts'
import { type Demonstration, demonstration, visitAs } from './harness/demonstration.ts'

/** No page offers its reader a link that answers "you may not" or "there is no such page". */
let demo: Demonstration

beforeAll(async () => {
  demo = await demonstration()
})
afterAll(() => demo.close())

test.each([
  ['a deputy head who signs', 'mdp-dm'],
  ['a drafter', 'mdp-draft'],
  ['an auditor', 'mdp-audit'],
  ['a performance analyst', 'aln-analyst'],
  ['a privacy reviewer', 'aln-priv'],
])('%s is led only where their roles let them in', async (_, key) => {
  const visit = visitAs(await demo.as(key))
  const refused: string[] = []
  const reached = await crawl(
    demo.table,
    async (address) => {
      const read = await visit(address)
      if (read.status >= 400) refused.push(address)
      return read
    },
    ['/en/my-work', '/fr'],
  )
  expect(reached.length).toBeGreaterThan(100)
  const leading = (address: string) =>
    reached.find(({ read }) => read.body.includes(`href="${address}`))?.address
  expect(refused.map((address) => `${address} from ${leading(address)}`)).toEqual([])
})

import {
  type Browser,
  type GivenFile,
  type TestApplication,
  testApplication,
} from '../../../test/harness/application.ts'
import { member, organization } from '../../../test/harness/people.ts'
import { newId } from '../../kernel/value/id.ts'

export type GivenFiles = Readonly<Record<string, GivenFile | readonly GivenFile[]>>

/** Somebody of an invented department who brings files to compare. */
export type ComparisonScene = {
  readonly app: TestApplication
  readonly drafter: Browser
  readonly send: (page: string, files: GivenFiles) => ReturnType<Browser['upload']>
  /** The page of what was found: what takes longer than a person's patience is read on while the page says so. */
  readonly found: (address: string) => Promise<string>
}

export async function comparisonScene(): Promise<ComparisonScene> {
  const app = await testApplication()
  const mine = await organization(app.database.owner, 'Department of Lighthouses', 'Ministère des Phares')
  const drafter = await app.signedIn(await member(app.database.owner, mine, ['drafter']))
  return {
    app,
    drafter,
    send: (page, files) => drafter.upload(page, { token: newId(app.now.value) }, files),
    found: async (address) => {
      for (let look = 0; look < 100; look++) {
        const { body } = await drafter.get(address)
        if (!body.includes('data-waiting')) return body
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
      throw new Error('the files are never read')
    },
  }
}

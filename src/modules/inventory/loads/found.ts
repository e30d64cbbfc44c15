import type { Resource } from '../dictionary/field.ts'
import type { Finding } from '../finding.ts'
import { blocksImport } from '../import-rules.ts'
import { insertFindings } from './store.ts'
import type { LoadWork } from './work.ts'

/** Findings that are kept; of a file that is wrong in every row the first ones say enough. */
export const mostFindings = 50_000

const batchSize = 500

/** What the check of a load amounts to while its findings are written away in batches. */
export class Found {
  readonly rows = { service: 0, 'service-std': 0 }
  readonly years = new Map<string, number>()
  readonly counts = { error: 0, warning: 0, info: 0 }
  blocked = false
  readonly #work: LoadWork
  #pending: Finding[] = []
  #kept = 0

  constructor(work: LoadWork) {
    this.#work = work
  }

  add(resource: Resource, finding: Finding): void {
    this.counts[finding.severity] += 1
    if (blocksImport(resource, finding)) this.blocked = true
    if (this.#kept + this.#pending.length < mostFindings) this.#pending.push(finding)
  }

  /** Writes what waits, when it is worth a statement. */
  async flush(resource: Resource, least = batchSize): Promise<void> {
    if (this.#pending.length < least) return
    const { tx, organization, load } = this.#work
    const batch = this.#pending
    this.#pending = []
    await insertFindings(tx, organization, load.id, resource, this.#kept + 1, batch)
    this.#kept += batch.length
  }
}

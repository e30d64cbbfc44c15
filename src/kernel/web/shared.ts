import { contentKey } from '../value/remembered.ts'
import type { Shared } from './route.ts'

/** What a shared answer is marked with, from what it was made of. */
export function etagOf(...parts: readonly unknown[]): string {
  return `"${contentKey(...parts)}"`
}

/**
 * Caches keep a shared answer for a while, then ask whether it changed; while they ask, or while we cannot answer,
 * they may still give out the old one: the page itself says how old its figures are.
 */
export function sharedHeaders({ etag, maxAge }: Shared): Record<string, string> {
  return {
    'cache-control': `public, max-age=${maxAge}, stale-while-revalidate=60, stale-if-error=86400`,
    etag: `W/${etag}`,
  }
}

/** True when the asker holds this very answer already. Compressed copies differ in bytes: weak marks are compared. */
export function isUnchanged(given: string | undefined, { etag }: Shared): boolean {
  return (given ?? '').split(',').some((mark) => mark.trim().replace(/^W\//, '') === etag)
}

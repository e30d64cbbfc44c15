import { type Agreement, canonicalJson } from '../agreements/index.ts'

/** The agreement as canonical JSON (RFC 8785), no line feed at its end: its SHA-256 is the printed fingerprint. */
export function renderJson(agreement: Agreement): string {
  return canonicalJson(agreement)
}

import { join } from 'node:path'
import { root } from '../files/root.ts'
import type { Asset } from './server-options.ts'

type Bundled = { readonly file: string; readonly name: string }

/** Filled in by `build.ts`; absent when the sources run unbundled, in tests that read HTML only. */
declare const ENTENTE_STYLES: Bundled | undefined
declare const ENTENTE_SCRIPT: Bundled | undefined

const none: Bundled = { file: '', name: 'unbundled' }

export const styles = typeof ENTENTE_STYLES === 'undefined' ? none : ENTENTE_STYLES

export const script = typeof ENTENTE_SCRIPT === 'undefined' ? none : ENTENTE_SCRIPT

export const assets: readonly Asset[] = [
  { name: 'entente.svg', file: join(root, 'assets/entente.svg'), type: 'image/svg+xml', immutable: false },
  ...(styles.file ? [{ ...styles, type: 'text/css; charset=utf-8', immutable: true }] : []),
  ...(script.file ? [{ ...script, type: 'text/javascript; charset=utf-8', immutable: true }] : []),
]

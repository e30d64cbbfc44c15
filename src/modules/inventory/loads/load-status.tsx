import type { Language } from '../../../kernel/language/bilingual.ts'
import { Status, type StatusTone } from '../../../kernel/ui/status.tsx'
import { words } from './loads.text.ts'
import type { Load, LoadState } from './queries.ts'

const tones: Readonly<Record<LoadState, StatusTone>> = {
  waiting: 'current',
  checked: 'done',
  importing: 'current',
  imported: 'done',
  failed: 'problem',
}

export function LoadStatus({ language, load }: { language: Language; load: Pick<Load, 'state'> }) {
  return <Status tone={tones[load.state]} word={words.states[load.state][language]} />
}

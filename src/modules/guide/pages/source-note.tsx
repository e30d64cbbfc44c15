import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Source } from '../source.ts'
import { sourceKinds, sourceSentence } from '../source-sentence.ts'

/** Where an item comes from and how far it can be relied on, in one short line. */
export function SourceNote({ source, language }: { source: Source; language: Language }) {
  return (
    <p class="source-note">
      <span class={`source-note__kind${source.established ? '' : ' source-note__kind--ours'}`}>
        {source.established ? sourceKinds.established[language] : sourceKinds.ours[language]}
      </span>
      {' · '}
      {sourceSentence(source, language)}
    </p>
  )
}

import type { Language } from '../../../kernel/language/bilingual.ts'
import { capital } from '../../../kernel/language/capital.ts'
import type { Source } from '../source.ts'
import { sourceKey, sourceKinds, sourceLine, sourceSentence } from '../source-sentence.ts'

type SourceProps = { readonly source: Source; readonly language: Language }

/** Where an item comes from and how far it can be relied on, in one sentence. */
export function SourceNote({ source, language }: SourceProps) {
  return (
    <p class="source-note">
      <Kind {...{ source, language }} />
      {' · '}
      {sourceSentence(source, language)}
    </p>
  )
}

/** The same in a few words, for an item among many; `SourceKey` says once what the words mean. */
export function SourceLine({ source, language }: SourceProps) {
  const line = sourceLine(source, language)
  return (
    <p class="source-note">
      <Kind {...{ source, language }} />
      {line ? ` · ${line}` : null}
    </p>
  )
}

/** What the words under the items of a page mean. */
export function SourceKey({ sources, language }: { sources: readonly Source[]; language: Language }) {
  return (
    <section class="source-key" aria-labelledby="source-key">
      <h2 class="govuk-heading-m" id="source-key">
        {words.title[language]}
      </h2>
      <dl class="facts">
        {sourceKey(sources, language).map(({ word, meaning }) => (
          <div key={word}>
            <dt>{capital(word)}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Kind({ source, language }: SourceProps) {
  return (
    <span class={`source-note__kind${source.established ? '' : ' source-note__kind--ours'}`}>
      {source.established ? sourceKinds.established[language] : sourceKinds.ours[language]}
    </span>
  )
}

const words = {
  title: { en: 'What the sources are worth', fr: 'Ce que valent les sources' },
} as const

import { type Bilingual, type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { keyTerms } from '../glossary/key-terms.ts'
import type { GlossaryTerm } from '../glossary/term.ts'
import { glossary } from '../glossary.ts'
import { fold } from '../words.ts'
import { GuideFrame, sectionNamed } from './guide-frame.tsx'
import { PrevNext } from './prev-next.tsx'
import { sectionNeighbours } from './section-neighbours.ts'
import { SourceKey, SourceLine } from './source-note.tsx'

/** Every term in the alphabetical order of the page's language, with its name in the other. */
export function GlossaryPage({ language }: { language: Language }) {
  const letters = byLetter([...glossary, ...keyTerms], language)
  return (
    <GuideFrame language={language} section="glossary">
      <h1 class="govuk-heading-xl">{sectionNamed('glossary').title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <nav class="letters no-print" aria-label={words.letters[language]}>
        <ul>
          {letters.map(([letter]) => (
            <li key={letter}>
              <a class="govuk-link" href={`#letter-${letter}`}>
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, terms]) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 class="govuk-heading-l letters__letter" id={`letter-${letter}`} tabindex={-1}>
            {letter}
          </h2>
          {terms.map((term) => (
            <Term term={term} language={language} key={term.id} />
          ))}
        </section>
      ))}
      <SourceKey sources={[...glossary, ...keyTerms].map(({ source }) => source)} language={language} />
      <PrevNext language={language} {...sectionNeighbours('glossary', language)} />
    </GuideFrame>
  )
}

function Term({ term, language }: { term: GlossaryTerm; language: Language }) {
  const other = otherLanguage(language)
  const also = term.also?.[language] ?? []
  return (
    <section class="term" aria-labelledby={term.id}>
      <h3 class="govuk-heading-m govuk-!-margin-bottom-1" id={term.id} tabindex={-1}>
        {term.term[language]}
      </h3>
      <p class="term__other">
        {words.inOther[language]} <span lang={`${other}-CA`}>{term.term[other]}</span>
        {also.length > 0 ? `. ${words.also[language]} ${formatList(also, language, 'disjunction')}` : ''}
      </p>
      <p class="govuk-body govuk-!-margin-bottom-2">{term.definition[language]}</p>
      {term.note ? <p class="govuk-body govuk-!-margin-bottom-2">{term.note[language]}</p> : null}
      <SourceLine source={term.source} language={language} />
    </section>
  )
}

function byLetter(terms: readonly GlossaryTerm[], language: Language): [string, GlossaryTerm[]][] {
  const order = new Intl.Collator(`${language}-CA`)
  const sorted = [...terms].sort((a, b) => order.compare(a.term[language], b.term[language]))
  const letters = Map.groupBy(sorted, (term) => fold(term.term[language]).charAt(0).toUpperCase())
  return [...letters]
}

const words = {
  lead: {
    en: 'Use one name for one thing, in the agreement and in the meetings. Each term has its name in the other language beside it.',
    fr: 'Donnez un seul nom à chaque chose, dans l’entente comme dans les réunions. Chaque terme paraît avec son équivalent dans l’autre langue.',
  },
  letters: { en: 'Letters', fr: 'Lettres' },
  inOther: { en: 'In French:', fr: 'En anglais\u00a0:' },
  also: { en: 'Also:', fr: 'Aussi\u00a0:' },
} satisfies Record<string, Bilingual>

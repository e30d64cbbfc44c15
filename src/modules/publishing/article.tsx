import type { ComponentChildren, JSX } from 'preact'
import type { Bilingual, Language } from '../../kernel/language/bilingual.ts'
import type { ComposedClause, ComposedDocument } from '../agreements/index.ts'
import { Blocks, Heading } from './blocks.tsx'
import { withCalendarLink } from './calendar-links.ts'
import type { RenderOptions } from './options.ts'
import { anchorOf, type Part, partsOf } from './parts.ts'
import { segmentsOf } from './segments.ts'
import { words } from './words.ts'

type Props = { readonly document: ComposedDocument; readonly options: RenderOptions }

/** A document inside a page of the site: classes only (see `document.css`), its title is the page's h1. */
export function DocumentArticle({ document, options }: Props): JSX.Element {
  const parts = partsOf([document], options)
  return <PartArticles parts={parts} />
}

/** All parts of a file. When there are several, a list of them comes first and carries the h1. */
export function PartArticles({ parts }: { readonly parts: readonly Part[] }): JSX.Element {
  const [only] = parts
  if (parts.length === 1 && only) return <PartArticle part={only} level={1} />
  return (
    <>
      <PartList parts={parts} />
      {parts.map((part) => (
        <PartArticle part={part} level={2} />
      ))}
    </>
  )
}

function PartArticle({ part, level }: { readonly part: Part; readonly level: 1 | 2 }): JSX.Element {
  const { document, languages } = part
  const pair = languages.length > 1
  return (
    <article
      class={pair ? 'document document-pair' : 'document'}
      id={`${part.prefix}document`}
      {...(pair ? {} : tongue(languages[0]))}
    >
      <header class="document-front">
        <p class="document-type">
          <Each part={part} text={document.typeName} separator=" · " /> <span>{document.number}</span>
        </p>
        <Heading level={level} class="document-title">
          <Side part={part}>{(language) => document.title[language]}</Side>
        </Heading>
        {document.draft && <DraftNotice part={part} />}
        <Columns part={part}>
          {(language) => (
            <>
              <Parties document={document} language={language} />
              <Control document={document} language={language} />
            </>
          )}
        </Columns>
        <nav class="document-contents" aria-label={languages.map((l) => words.contents[l]).join(' · ')}>
          <Columns part={part}>{(language) => <Contents part={part} language={language} />}</Columns>
        </nav>
      </header>
      {document.clauses.map((clause) => (
        <Clause part={part} clause={clause} level={level + 1} />
      ))}
    </article>
  )
}

function PartList({ parts }: { readonly parts: readonly Part[] }): JSX.Element {
  const shown = [...new Set(parts.flatMap(({ languages }) => languages))]
  const documents = new Set(parts.map(({ document }) => document))
  const [document] = documents
  const title = documents.size === 1 && document ? document.title : words.documents
  return (
    <header class="document document-set">
      <h1 class="document-title">
        {shown.map((language) => (
          <span {...tongue(language)}>{title[language]} </span>
        ))}
      </h1>
      <ul>
        {parts.map((part) => (
          <li>
            <a href={`#${part.prefix}document`}>
              {part.document.number} <Each part={part} text={part.document.title} separator=" · " />
            </a>
          </li>
        ))}
      </ul>
    </header>
  )
}

function DraftNotice({ part }: { readonly part: Part }): JSX.Element {
  return (
    <div class="document-draft">
      <Columns part={part}>
        {(language) => (
          <p>
            <strong>{words.draft[language]}</strong> {words.draftNotice[language]}
          </p>
        )}
      </Columns>
    </div>
  )
}

type OneLanguage = { readonly document: ComposedDocument; readonly language: Language }

function Parties({ document, language }: OneLanguage): JSX.Element {
  return (
    <div class="document-parties">
      <p>{words.parties[language]}</p>
      <ul>
        {document.parties.map((party) => (
          <li>{party[language]}</li>
        ))}
      </ul>
    </div>
  )
}

function Control({ document, language }: OneLanguage): JSX.Element {
  return (
    <div class="document-control">
      <table>
        <caption>{words.control[language]}</caption>
        <tbody>
          {document.control.map(({ label, value }) => (
            <tr>
              <th scope="row">{label[language]}</th>
              <td>{value[language]}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.fingerprint[language]}</th>
            <td class="document-hash">{document.hash}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function Contents({ part, language }: { readonly part: Part; readonly language: Language }): JSX.Element {
  return (
    <>
      <p class="document-contents-title">{words.contents[language]}</p>
      <ul>
        {part.document.clauses.map((clause) => (
          <li>
            <a href={`#${anchorOf(part, clause)}`}>
              <span class="document-number">{clause.number}</span> <span>{clause.heading[language]}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

type ClauseProps = { readonly part: Part; readonly clause: ComposedClause; readonly level: number }

function Clause({ part, clause, level }: ClauseProps): JSX.Element {
  const { origin } = clause
  const heading = `${anchorOf(part, clause)}-title`
  const { blocks: linked } = withCalendarLink(clause, part.document, (other) => anchorOf(part, other))
  return (
    <section class="document-clause" id={anchorOf(part, clause)}>
      <Heading level={level} class="document-heading" id={heading}>
        <Side part={part}>
          {(language) => (
            <>
              <span class="document-number">{clause.number}</span> {clause.heading[language]}
            </>
          )}
        </Side>
      </Heading>
      {origin && (
        <Columns part={part}>{(language) => <p class="document-origin">{origin[language]}</p>}</Columns>
      )}
      {segmentsOf(linked, part.languages).map(({ wide, blocks }) => (
        <Columns part={part} wide={wide}>
          {(language) => <Blocks blocks={blocks[language] ?? []} lift={level - 2} heading={heading} />}
        </Columns>
      ))}
    </section>
  )
}

type PerLanguage = {
  readonly part: Part
  readonly wide?: boolean
  readonly children: (language: Language) => ComponentChildren
}

/** One stretch of text in each language of the part, side by side when there are two. */
function Columns({ part, wide = false, children }: PerLanguage): JSX.Element {
  const [only] = part.languages
  if (part.languages.length === 1 && only) return <>{children(only)}</>
  return (
    <div class={wide ? 'document-wide' : 'document-columns'}>
      {part.languages.map((language) => (
        <div {...tongue(language)}>{children(language)}</div>
      ))}
    </div>
  )
}

/** The same for the words of a heading, where only inline elements may stand. */
function Side({ part, children }: PerLanguage): JSX.Element {
  const [only] = part.languages
  if (part.languages.length === 1 && only) return <>{children(only)}</>
  return (
    <span class="document-columns">
      {part.languages.map((language) => (
        <span {...tongue(language)}>{children(language)} </span>
      ))}
    </span>
  )
}

type EachProps = { readonly part: Part; readonly text: Bilingual; readonly separator: string }

function Each({ part, text, separator }: EachProps): JSX.Element {
  return (
    <>
      {part.languages.map((language, index) => (
        <>
          {index > 0 && separator}
          <span {...tongue(language)}>{text[language]}</span>
        </>
      ))}
    </>
  )
}

function tongue(language: Language | undefined): { readonly lang?: string } {
  return language ? { lang: `${language}-CA` } : {}
}

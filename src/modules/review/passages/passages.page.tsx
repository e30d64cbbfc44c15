import { type Language, languages } from '../../../kernel/language/bilingual.ts'
import { type Examination, nameOf } from '../examinations/examination.ts'
import { examinationPath, passagesPath } from '../paths.ts'
import type { ReadClause } from '../reading/read-text.ts'
import { words } from './passages.text.ts'
import type { Spot } from './place.ts'

export type PassagesProps = {
  readonly language: Language
  readonly examination: Examination
  readonly file: number
  readonly clauses: readonly ReadClause[]
  /** The clause that a link led to. */
  readonly here: Spot | undefined
}

/** A readable copy of a text, clause by clause, as the program read it. */
export function PassagesPage({ language, examination, file, clauses, here }: PassagesProps) {
  const { id, files } = examination
  return (
    <>
      <span class="govuk-caption-xl">{files[file]?.name ?? nameOf(examination)}</span>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {files.length > 1 ? (
        <nav class="cluster no-print" aria-label={words.files[language]}>
          {files.map((one) => (
            <a
              class="govuk-link"
              key={one.ordinal}
              href={passagesPath.href(language, { id }, { file: one.ordinal })}
              aria-current={one.ordinal === file ? 'page' : undefined}
            >
              {one.name}
            </a>
          ))}
        </nav>
      ) : null}
      <p class="govuk-body no-print">
        <a class="govuk-link" href={examinationPath.href(language, { id })}>
          {words.back[language]}
        </a>
      </p>
      <div class="copy">
        {clauses.map((clause, index) => (
          <Clause
            key={index}
            language={language}
            clause={clause}
            before={clauses[index - 1]}
            isHere={here?.file === file && here.clause === index}
            number={index + 1}
          />
        ))}
      </div>
    </>
  )
}

type ClauseProps = {
  readonly language: Language
  readonly clause: ReadClause
  readonly before: ReadClause | undefined
  readonly isHere: boolean
  readonly number: number
}

function Clause({ language, clause, before, isHere, number }: ClauseProps) {
  const { kind, page, comments = [] } = clause
  return (
    <div
      id={isHere ? 'here' : `c${number}`}
      class={`copy__clause copy__clause--${kind}${isHere ? ' copy__clause--here' : ''}`}
      lang={languages.find((known) => known === clause.language)}
    >
      {page !== undefined && page !== before?.page ? (
        <p class="copy__page" lang={language}>
          {words.page[language](page)}
        </p>
      ) : null}
      <Text clause={clause} />
      {clause.before !== undefined && clause.before !== clause.text ? (
        <p class="copy__note">
          <span lang={language}>{words.before[language]} </span>
          <del>{clause.before}</del>
        </p>
      ) : null}
      {comments.map(({ author, text }) => (
        <p class="copy__note" key={author + text}>
          <span lang={language}>{words.comment[language](author)} </span>
          {text}
        </p>
      ))}
    </div>
  )
}

function Text({ clause }: { clause: ReadClause }) {
  const { kind, number, text, cells, level = 1 } = clause
  const numbered = number === undefined ? text : `${number} ${text}`
  if (kind === 'heading') {
    const Heading = (['h2', 'h3', 'h4', 'h5', 'h6'] as const)[Math.min(level, 5) - 1] ?? 'h2'
    return <Heading class="copy__heading">{numbered}</Heading>
  }
  if (kind === 'row' && cells)
    return (
      <div class="copy__row">
        {cells.map((cell, index) => (
          <span key={index}>{cell}</span>
        ))}
      </div>
    )
  return <p>{numbered}</p>
}

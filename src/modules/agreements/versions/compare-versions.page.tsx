import { type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { Status } from '../../../kernel/ui/status.tsx'
import type { ClauseChange, Piece } from './changes.ts'
import { words } from './versions.text.ts'

/** What changed from one frozen version to another, clause by clause, in both languages. */
export function ComparePage(props: {
  language: Language
  old: number
  new: number
  changes: readonly ClauseChange[]
}) {
  const { language, changes } = props
  return (
    <>
      <h1 class="govuk-heading-xl">{words.between[language](props.old, props.new)}</h1>
      {changes.length === 0 ? <p class="govuk-inset-text">{words.alike[language]}</p> : null}
      {changes.map((change) => (
        <section key={`${change.document.en}/${change.heading.en}/${change.kind}`}>
          <h2 class="govuk-heading-m">
            {change.heading[language]} <span class="govuk-caption-m">{change.document[language]}</span>
          </h2>
          <p class="govuk-body">
            <Status
              tone={change.kind === 'removed' ? 'off' : change.kind === 'added' ? 'done' : 'current'}
              word={words[change.kind][language]}
            />{' '}
            {change.from ? words.from[language](change.from[language]) : null}
          </p>
          <div class="side-by-side">
            {[language, otherLanguage(language)].map((side) => (
              <p class="govuk-body preserve" lang={side} key={side}>
                <Pieces pieces={change.pieces[side]} />
              </p>
            ))}
          </div>
          <Values language={language} values={change.values[language]} />
        </section>
      ))}
    </>
  )
}

/** What changed among dates, amounts and lengths of time, apart from the words around them. */
function Values({ language, values }: { language: Language; values: ClauseChange['values'][Language] }) {
  if (values.length === 0) return null
  return (
    <ul class="govuk-list">
      {values.map((value) => (
        <li key={`${value.kind}/${value.old}/${value.new}`}>
          {words.value[language](value.old ?? words.nothing[language], value.new ?? words.nothing[language])}
        </li>
      ))}
    </ul>
  )
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece) =>
        piece.kind === 'added' ? (
          <ins>{piece.text}</ins>
        ) : piece.kind === 'removed' ? (
          <del>{piece.text}</del>
        ) : (
          piece.text
        ),
      )}
    </>
  )
}

import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Change } from '../compare/compare.ts'
import { words } from './changes.text.ts'

/** A changed clause with its words marked; what marks show to the eye is said to those who do not see them. */
export function MarkedText({ language, change }: { language: Language; change: Change }) {
  if (change.words.length === 0)
    return (
      <p>
        {change.kind === 'added' ? (
          <Put language={language} text={change.new ?? ''} />
        ) : change.kind === 'removed' ? (
          <Taken language={language} text={change.old ?? ''} />
        ) : (
          (change.new ?? change.old)
        )}
      </p>
    )
  return (
    <p>
      {change.words.map(({ text, mark }) =>
        mark === 'same' ? (
          text
        ) : mark === 'added' ? (
          <Put language={language} text={text} />
        ) : (
          <Taken language={language} text={text} />
        ),
      )}
    </p>
  )
}

function Put({ language, text }: { language: Language; text: string }) {
  return (
    <ins>
      <span class="govuk-visually-hidden" lang={language}>
        {' '}
        {words.putIn[language]}{' '}
      </span>
      {text}
    </ins>
  )
}

function Taken({ language, text }: { language: Language; text: string }) {
  return (
    <del>
      <span class="govuk-visually-hidden" lang={language}>
        {' '}
        {words.takenOut[language]}{' '}
      </span>
      {text}
    </del>
  )
}

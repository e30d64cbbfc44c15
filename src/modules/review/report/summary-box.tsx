import type { Language } from '../../../kernel/language/bilingual.ts'
import { PassageLink } from './passage-link.tsx'
import { words } from './report.text.ts'
import type { Summary } from './summary.ts'

/** The page that a director reads: verdict, what is missing, what is wrong, what to do. */
export function SummaryBox({ language, id, summary }: { language: Language; id: string; summary: Summary }) {
  return (
    <section class="summary-box" aria-labelledby="summary">
      <h2 class="govuk-heading-m" id="summary">
        {words.summary[language]}
      </h2>
      <p class="govuk-body">{summary.verdict[language]}</p>
      {summary.lines.length === 0 ? <p class="govuk-body">{words.noBlocker[language]}</p> : null}
      {summary.lines.map((line) => (
        <div key={line.kind}>
          <h3 class="govuk-heading-s">{line.title[language]}</h3>
          <ul class={`govuk-list govuk-list--bullet${line.kind === 'missing' ? ' summary-box__names' : ''}`}>
            {line.items.map((item) => (
              <li key={item.text.en + item.place}>
                {item.text[language]}{' '}
                {item.place ? <PassageLink language={language} id={id} place={item.place} /> : null}
              </li>
            ))}
            {line.more > 0 ? (
              <li>
                <a
                  class="govuk-link"
                  href={line.kind === 'missing' || line.kind === 'unclear' ? '#elements' : '#findings'}
                >
                  {words.more[language](line.more)}
                </a>
              </li>
            ) : null}
          </ul>
        </div>
      ))}
      <p class="govuk-body govuk-!-font-weight-bold">{summary.advice[language]}</p>
    </section>
  )
}

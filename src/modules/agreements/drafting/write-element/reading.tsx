import { otherLanguage } from '../../../../kernel/language/bilingual.ts'
import { colon } from '../../../../kernel/language/punctuation.ts'
import { elementPath } from '../paths.ts'
import type { ElementPageProps } from './element-page-props.ts'
import { words } from './write-element.text.ts'

/** The clause as it will read in both languages: what is typed, or what is saved. */
export function Reading({ form, reads, readsTyped, Blocks }: ElementPageProps) {
  const { language } = form
  return (
    <section aria-labelledby="reads" class="reading" id="reading">
      <h2 class="govuk-heading-m" id="reads" tabindex={-1}>
        {words.reads[language]}
      </h2>
      {readsTyped ? <p class="govuk-hint">{words.readsTyped[language]}</p> : null}
      {reads ? (
        <div class="side-by-side">
          {[language, otherLanguage(language)].map((side) => (
            <div class="document reading__side" lang={side} key={side}>
              <h3 class="govuk-heading-s">
                {reads.number} {reads.heading[side]}
              </h3>
              <Blocks blocks={reads.blocks[side]} lift={0} />
            </div>
          ))}
        </div>
      ) : (
        <p class="govuk-body">{words.readsEmpty[language]}</p>
      )}
    </section>
  )
}

/** The elements before and after this one. */
export function Neighbours({ view, form }: ElementPageProps) {
  const { language } = form
  const index = view.sheet.indexOf(view.entry)
  const [previous, next] = [view.sheet[index - 1], view.sheet[index + 1]]
  const href = (element: string) =>
    elementPath.href(language, { id: view.open.agreement.id, document: view.document.id, element })
  return (
    <nav class="cluster no-print" aria-label={`${words.previous[language]} / ${words.next[language]}`}>
      {previous ? (
        <a class="govuk-link" href={href(previous.id)} rel="prev">
          {words.previous[language]}
          {colon[language]} {previous.name[language]}
        </a>
      ) : null}
      {next ? (
        <a class="govuk-link" href={href(next.id)} rel="next">
          {words.next[language]}
          {colon[language]} {next.name[language]}
        </a>
      ) : null}
    </nav>
  )
}

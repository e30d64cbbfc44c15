import type { Language } from '../../../../kernel/language/bilingual.ts'
import type { Cells } from '../../computed.ts'
import { interactionPoints } from '../../dictionary/dictionary.ts'
import { onlineStatus, onlineWords } from '../../registry/online.ts'
import { pointAnswers, pointNames, words } from './service.text.ts'

const signs: { readonly [answer: string]: string } = { Y: '✓', N: '✕', NA: '–' }

/** The way of a client through the service, point by point: what is online, what is not yet, what does not apply. */
export function OnlinePoints({ value, language }: { value: Cells; language: Language }) {
  const comment = (value(`os_comments_client_interaction_${language}`) ?? '').trim()
  return (
    <section aria-labelledby="online">
      <h2 class="govuk-heading-l" id="online">
        {words.online[language]}
      </h2>
      <p class="govuk-body">{onlineWords[onlineStatus(value).status][language]}</p>
      <ol class="online-points">
        {interactionPoints.map((field) => {
          const answer = (value(field) ?? '').trim()
          return (
            <li class={`online-points__point online-points__point--${answer.toLowerCase()}`} key={field}>
              <span class="online-points__sign" aria-hidden="true">
                {signs[answer] ?? '·'}
              </span>
              <span class="online-points__name">{pointNames[field]?.[language] ?? field}</span>
              <span class="online-points__answer">{pointAnswers[answer]?.[language] ?? answer}</span>
            </li>
          )
        })}
      </ol>
      {comment ? <p class="govuk-body">{comment}</p> : null}
    </section>
  )
}

import type { Language } from '../language/bilingual.ts'

const words = { title: { en: 'Done', fr: 'C’est fait' } } as const

/** Says that what was just asked is saved. Nothing is shown without a message. */
export function DoneBanner({ message, language }: { message: string | undefined; language: Language }) {
  if (!message) return null
  return (
    <div
      class="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      aria-labelledby="done-banner"
      data-focus
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="done-banner">
          {words.title[language]}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{message}</p>
      </div>
    </div>
  )
}

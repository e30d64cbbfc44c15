import type { Language } from '../language/bilingual.ts'

const heading = { en: 'Done', fr: 'C’est fait' } as const

/** What a page says first after a form was saved. Announced by screen readers, focused by scripts. */
export function Notification({ language, message }: { language: Language; message: string | undefined }) {
  if (!message) return null
  return (
    <div
      class="govuk-notification-banner govuk-notification-banner--success"
      role="alert"
      aria-labelledby="notification-title"
      data-focus
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id="notification-title">
          {heading[language]}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">
        <p class="govuk-notification-banner__heading">{message}</p>
      </div>
    </div>
  )
}

import { type Language, pageFirst } from '../../kernel/language/bilingual.ts'
import { homePath } from './paths.ts'

/** Both languages named in their own language, neither first by more than the browser's wish. */
export function ChoicePage({ language }: { language: Language }) {
  const order = pageFirst(language)
  return (
    <>
      <h1 class="govuk-heading-xl">Entente</h1>
      <div class="choices">
        {order.map((choice) => (
          <section class="card" lang={choice} key={choice} aria-labelledby={`choice-${choice}`}>
            <h2 class="govuk-heading-m" id={`choice-${choice}`}>
              {words[choice].name}
            </h2>
            <p class="govuk-body">{words[choice].promise}</p>
            <a class="govuk-button" href={homePath.href(choice)}>
              {words[choice].go}
            </a>
          </section>
        ))}
      </div>
    </>
  )
}

const words = {
  en: {
    name: 'English',
    promise: 'Define, negotiate, sign and live with service agreements between public bodies.',
    go: 'Continue in English',
  },
  fr: {
    name: 'Français',
    promise: 'Définir, négocier, signer et faire vivre les ententes de services entre organismes publics.',
    go: 'Continuer en français',
  },
} as const

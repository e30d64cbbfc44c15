import type { ComponentChildren } from 'preact'
import { type Bilingual, type Language, otherLanguage } from '../../language/bilingual.ts'

export type Saved = { readonly label: string; readonly value: ComponentChildren }

/** Somebody saved the same thing meanwhile: what is saved now, above what was typed. */
export function ConflictNotice({ saved, language }: { saved: readonly Saved[] | null; language: Language }) {
  if (!saved) return null
  return (
    <section class="conflict" aria-labelledby="conflict" role="alert">
      <h2 class="govuk-heading-m" id="conflict">
        {words.conflict[language]}
      </h2>
      <p class="govuk-body">{words.conflictWhy[language]}</p>
      <SavedLines saved={saved} />
    </section>
  )
}

/** What is saved, a line each. */
export function SavedLines({ saved }: { saved: readonly Saved[] }) {
  return (
    <dl class="govuk-summary-list">
      {saved.map((line) => (
        <div class="govuk-summary-list__row" key={line.label}>
          <dt class="govuk-summary-list__key">{line.label}</dt>
          <dd class="govuk-summary-list__value">{line.value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Both sides of a saved text, as they are shown outside a form. */
export function savedPair(label: string, text: Bilingual, language: Language): Saved {
  const other = otherLanguage(language)
  return {
    label,
    value: (
      <>
        <span lang={language}>{text[language] || '–'}</span>
        <br />
        <span lang={other}>{text[other] || '–'}</span>
      </>
    ),
  }
}

const words = {
  conflict: {
    en: 'Somebody saved a change while you were writing',
    fr: 'Quelqu’un a enregistré une modification pendant votre saisie',
  },
  conflictWhy: {
    en: 'What is saved now is shown here. What you typed is still in the form below: adjust it, then save again to replace what is saved.',
    fr: 'Voici ce qui est maintenant enregistré. Votre saisie se trouve encore dans le formulaire ci-dessous\u00a0: ajustez-la, puis enregistrez de nouveau pour remplacer ce qui est enregistré.',
  },
} satisfies Record<string, Bilingual>

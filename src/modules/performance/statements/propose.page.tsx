import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import type { FieldError } from '../../../kernel/web/form.ts'
import { monthLabel } from '../scorecard/words-of-time.ts'
import { FiguresTable } from './figures-table.tsx'
import { proposeStatementPath } from './paths.ts'
import type { StaleStatement, StatementDraft } from './settle.ts'

/** What would be stated, as it will be frozen; a restatement shows both figures and asks why. */
export function ProposePage(props: {
  language: Language
  relationship: string
  draft: StatementDraft
  reason: Bilingual
  errors: readonly FieldError[]
  stale: StaleStatement | null
}) {
  const { language, relationship, draft, stale } = props
  const month = monthLabel(draft.month, language)
  return (
    <>
      <ErrorSummary errors={props.errors} language={language} />
      {stale ? (
        <div class="govuk-error-summary" role="alert" data-focus>
          <h2 class="govuk-error-summary__title">{words.stale[stale][language]}</h2>
          <p class="govuk-body">{words.lookAgain[language]}</p>
        </div>
      ) : null}
      <h1 class="govuk-heading-xl">{(draft.corrects ? words.restate : words.propose)[language](month)}</h1>
      <p class="lead">{words.lead[language]}</p>
      <FiguresTable
        language={language}
        caption={words.figures[language](month)}
        levels={draft.levels}
        before={draft.corrects?.content.levels}
      />
      <form method="post" action={proposeStatementPath.href(language, { id: relationship })} novalidate>
        <input type="hidden" name="month" value={draft.month} />
        <input type="hidden" name="number" value={String(draft.number)} />
        <input type="hidden" name="seen" value={draft.seen} />
        {draft.corrects ? (
          <BilingualField
            name="reason"
            label={words.reason[language]}
            hint={words.reasonHint[language]}
            value={props.reason}
            language={language}
            errors={props.errors}
            rows={3}
          />
        ) : null}
        <button class="govuk-button" type="submit">
          {(draft.corrects ? words.sendAgain : words.send)[language]}
        </button>
      </form>
    </>
  )
}

const words = {
  propose: {
    en: (month: string) => `Statement of ${month}`,
    fr: (month: string) => `Relevé\u00a0: ${month}`,
  },
  restate: {
    en: (month: string) => `Restatement of ${month}`,
    fr: (month: string) => `Correction du relevé\u00a0: ${month}`,
  },
  lead: {
    en: 'Once sent, these figures are frozen with their fingerprint. They stay as they are, whatever arrives later.',
    fr: 'Une fois transmis, ces chiffres sont figés avec leur empreinte. Ils restent tels quels, quoi qu’il arrive ensuite.',
  },
  figures: { en: (month: string) => `Results of ${month}`, fr: (month: string) => `Résultats, ${month}` },
  reason: { en: 'Why the figures change', fr: 'Motif de la correction' },
  reasonHint: {
    en: 'Every party reads it, beside both figures',
    fr: 'Toutes les parties le lisent, à côté des deux chiffres',
  },
  send: { en: 'Send to the other party', fr: 'Transmettre à l’autre partie' },
  sendAgain: { en: 'Send the restatement', fr: 'Transmettre la correction' },
  stale: {
    'figures-changed': {
      en: 'The figures changed since you opened the page',
      fr: 'Les chiffres ont changé depuis l’ouverture de la page',
    },
    'already-stated': {
      en: 'A statement of this month was made since you opened the page',
      fr: 'Un relevé de ce mois a été fait depuis l’ouverture de la page',
    },
  },
  lookAgain: {
    en: 'Nothing was sent. Read the figures below, then send them.',
    fr: 'Rien n’a été transmis. Lisez les chiffres ci-dessous, puis transmettez-les.',
  },
} as const

import type { Language } from '../../../kernel/language/bilingual.ts'
import { frenchOf } from '../../../kernel/language/elision.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { DateInput, dateParts, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { Checkboxes, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../kernel/web/form.ts'
import type { PositionRow } from '../organization/queries.ts'
import { positionPath } from '../paths.ts'
import type { Incumbency } from './incumbent.ts'
import type { PositionPageProps } from './position.page.tsx'

type PeriodsProps = PositionPageProps & { readonly position: PositionRow }

/** Who held the position and when, each period with its corrections, and the form for the next. */
export function Periods(props: PeriodsProps) {
  const { language, position } = props
  return (
    <section aria-labelledby="periods">
      <h2 class="govuk-heading-m" id="periods">
        {words.periods[language]}
      </h2>
      {position.periods.length === 0 ? <p class="govuk-inset-text">{words.vacant[language]}</p> : null}
      <ul class="govuk-list">
        {position.periods.map((period) => (
          <li key={period.id}>
            <p class="govuk-body">{sentence(period, language)}</p>
            {props.mayManage ? <ChangeForm {...props} period={period} /> : null}
          </li>
        ))}
      </ul>
      {props.mayManage ? <AddForm {...props} /> : null}
    </section>
  )
}

function ChangeForm(props: PeriodsProps & { period: Incumbency }) {
  const { language, position, period, errors } = props
  return (
    <details class="govuk-details" open={errors.some(({ field }) => field.endsWith(period.id))}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.change[language](period.holder)}</span>
      </summary>
      <form
        class="govuk-details__text"
        method="post"
        action={positionPath.href(language, { id: position.id })}
        novalidate
      >
        <input type="hidden" name="period" value={period.id} />
        <PeriodFields {...props} />
        <div class="cluster">
          <button class="govuk-button govuk-button--secondary" type="submit" name="part" value="change">
            {words.save[language]}
            <span class="govuk-visually-hidden"> ({period.holder})</span>
          </button>
          <button class="link-button" type="submit" name="part" value="remove">
            {words.remove[language]}
            <span class="govuk-visually-hidden"> ({period.holder})</span>
          </button>
        </div>
      </form>
    </details>
  )
}

function AddForm(props: PeriodsProps) {
  const { language, position, newId } = props
  return (
    <form method="post" action={positionPath.href(language, { id: position.id })} novalidate>
      <h3 class="govuk-heading-s">{words.add[language]}</h3>
      <input type="hidden" name="id" value={newId} />
      <PeriodFields {...props} period={null} />
      <button class="govuk-button govuk-button--secondary" type="submit" name="part" value="incumbent">
        {words.saveHolder[language]}
      </button>
    </form>
  )
}

/** The fields of a period as typed, or as it is kept. */
function PeriodFields({
  language,
  period,
  typed,
  errors,
}: PeriodsProps & { readonly period: Incumbency | null }) {
  const suffix = period ? `-${period.id}` : ''
  const error = (field: string) => errorOf(errors, `${field}${suffix}`, language)
  const isTyped = typed.has(`holder${suffix}`)
  const date = (field: string, kept: string | null | undefined) =>
    isTyped ? typedDate(typed, `${field}${suffix}`) : dateParts(kept ?? undefined)
  return (
    <>
      <TextInput
        name={`holder${suffix}`}
        label={words.holder[language]}
        value={isTyped ? typed.get(`holder${suffix}`) : (period?.holder ?? '')}
        error={error('holder')}
        language={language}
        autocomplete="off"
      />
      <Checkboxes
        name={`acting${suffix}`}
        label={words.kind[language]}
        values={isTyped ? typed.all(`acting${suffix}`) : period?.acting ? ['yes'] : []}
        choices={[{ value: 'yes', label: words.acting[language] }]}
        language={language}
      />
      <DateInput
        name={`start${suffix}`}
        label={words.start[language]}
        value={date('start', period?.start_date)}
        error={error('start')}
        language={language}
      />
      <DateInput
        name={`end${suffix}`}
        label={words.lastDay[language]}
        hint={words.lastHint[language]}
        value={date('end', period?.end_date)}
        error={error('end')}
        language={language}
      />
    </>
  )
}

function sentence({ holder, acting, start_date, end_date }: Incumbency, language: Language): string {
  const date = (day: string) => formatDate(Temporal.PlainDate.from(day), language)
  const who = acting ? `${holder} (${words.actingShort[language]})` : holder
  if (language === 'fr')
    return end_date
      ? `${who}, du ${date(start_date)} au ${date(end_date)}`
      : `${who}, depuis le ${date(start_date)}`
  return end_date ? `${who}, ${date(start_date)} to ${date(end_date)}` : `${who}, since ${date(start_date)}`
}

const words = {
  periods: { en: 'Who holds it', fr: 'Titulaires' },
  vacant: { en: 'Nobody has held this position yet.', fr: 'Personne n’a encore occupé ce poste.' },
  change: {
    en: (holder: string) => `End or correct the period of ${holder}`,
    fr: (holder: string) => `Mettre fin à la période ${frenchOf(holder)} ou la corriger`,
  },
  save: { en: 'Save the period', fr: 'Enregistrer la période' },
  remove: { en: 'Remove it: it was a mistake', fr: 'La retirer\u00a0: c’était une erreur' },
  add: { en: 'Somebody else', fr: 'Une autre personne' },
  holder: { en: 'Name', fr: 'Nom' },
  kind: { en: 'How', fr: 'À quel titre' },
  acting: {
    en: 'Acting: replaces the holder for a time',
    fr: 'Par intérim\u00a0: remplace la personne titulaire pour un temps',
  },
  actingShort: { en: 'acting', fr: 'par intérim' },
  start: { en: 'First day', fr: 'Premier jour' },
  lastDay: { en: 'Last day, if known', fr: 'Dernier jour, s’il est connu' },
  lastHint: { en: 'Leave it empty if there is none', fr: 'Laissez vide s’il n’y en a pas' },
  saveHolder: { en: 'Save the person', fr: 'Enregistrer la personne' },
} as const

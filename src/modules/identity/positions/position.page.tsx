import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { DateInput, type TypedDate } from '../../../kernel/ui/form/date-input.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import type { PositionRow } from '../organization/queries.ts'
import { abolishPositionPath, addPositionPath, positionPath } from '../paths.ts'
import type { Incumbency } from './incumbent.ts'

export type PositionPageProps = {
  readonly language: Language
  readonly position: PositionRow | null
  /** Made with the page, so that sending it twice adds once. */
  readonly newId: string
  readonly mayManage: boolean
  readonly values: {
    readonly titleEn: string
    readonly titleFr: string
    readonly email: string
    readonly phone: string
    readonly holder: string
    readonly acting: boolean
    readonly start: TypedDate
    readonly end: TypedDate
  }
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
}

export const addTitle = { en: 'Add a position', fr: 'Ajouter un poste' } satisfies Bilingual

export function PositionPage(props: PositionPageProps) {
  const { language, position, errors } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{position ? position.title[language] : addTitle[language]}</h1>
      {position ? <Periods {...props} position={position} /> : null}
      {props.mayManage ? <TitleForm {...props} /> : null}
      {props.mayManage && position ? (
        <p class="govuk-body">
          <a class="govuk-link" href={abolishPositionPath.href(language, { id: position.id })}>
            {words.abolish[language]}
          </a>
        </p>
      ) : null}
    </>
  )
}

function TitleForm({ language, position, newId, values, errors }: PositionPageProps) {
  const error = (field: string) => errorOf(errors, field, language)
  const action = position ? positionPath.href(language, { id: position.id }) : addPositionPath.href(language)
  return (
    <section aria-labelledby="titles">
      <h2 class="govuk-heading-m" id="titles">
        {words.titles[language]}
      </h2>
      <form method="post" action={action} novalidate>
        <input type="hidden" name="id" value={newId} />
        <div class="side-by-side">
          <TextInput
            name="title-en"
            label={words.titleEn[language]}
            value={values.titleEn}
            contentLanguage="en"
            error={error('title-en')}
            language={language}
          />
          <TextInput
            name="title-fr"
            label={words.titleFr[language]}
            value={values.titleFr}
            contentLanguage="fr"
            error={error('title-fr')}
            language={language}
          />
        </div>
        <TextInput
          name="email"
          type="email"
          label={words.email[language]}
          value={values.email}
          required={false}
          error={error('email')}
          language={language}
        />
        <TextInput
          name="phone"
          type="tel"
          label={words.phone[language]}
          value={values.phone}
          required={false}
          width={20}
          error={error('phone')}
          language={language}
        />
        <button class="govuk-button" type="submit" name="part" value="titles">
          {words.saveTitles[language]}
        </button>
      </form>
    </section>
  )
}

function Periods(props: PositionPageProps & { position: PositionRow }) {
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
            {props.mayManage && period.end_date === null ? <EndForm {...props} period={period} /> : null}
          </li>
        ))}
      </ul>
      {props.mayManage ? <IncumbentForm {...props} /> : null}
    </section>
  )
}

function EndForm({
  language,
  position,
  period,
  errors,
}: PositionPageProps & { position: PositionRow; period: Incumbency }) {
  const field = `last-${period.id}`
  return (
    <details class="govuk-details" open={errors.some((error) => error.field === field)}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.end[language](period.holder)}</span>
      </summary>
      <form
        class="govuk-details__text"
        method="post"
        action={positionPath.href(language, { id: position.id })}
        novalidate
      >
        <input type="hidden" name="period" value={period.id} />
        <DateInput
          name={field}
          label={words.last[language]}
          value={{ day: '', month: '', year: '' }}
          error={errorOf(errors, field, language)}
          language={language}
        />
        <button class="govuk-button govuk-button--secondary" type="submit" name="part" value="end">
          {words.saveEnd[language]}
        </button>
      </form>
    </details>
  )
}

function IncumbentForm({
  language,
  position,
  newId,
  values,
  errors,
}: PositionPageProps & { position: PositionRow }) {
  const error = (field: string) => errorOf(errors, field, language)
  return (
    <form method="post" action={positionPath.href(language, { id: position.id })} novalidate>
      <h3 class="govuk-heading-s">{words.add[language]}</h3>
      <input type="hidden" name="id" value={newId} />
      <TextInput
        name="holder"
        label={words.holder[language]}
        value={values.holder}
        error={error('holder')}
        language={language}
        autocomplete="off"
      />
      <Checkboxes
        name="acting"
        label={words.kind[language]}
        values={values.acting ? ['yes'] : []}
        choices={[{ value: 'yes', label: words.acting[language] }]}
        language={language}
      />
      <DateInput
        name="start"
        label={words.start[language]}
        value={values.start}
        error={error('start')}
        language={language}
      />
      <DateInput
        name="end"
        label={words.lastDay[language]}
        hint={words.lastHint[language]}
        value={values.end}
        error={error('end')}
        language={language}
      />
      <button class="govuk-button govuk-button--secondary" type="submit" name="part" value="incumbent">
        {words.saveHolder[language]}
      </button>
    </form>
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
  titles: { en: 'Title and addresses', fr: 'Titre et coordonnées' },
  titleEn: { en: 'Title in English', fr: 'Titre en anglais' },
  titleFr: { en: 'Title in French', fr: 'Titre en français' },
  email: { en: 'E-mail of the position', fr: 'Courriel du poste' },
  phone: { en: 'Telephone', fr: 'Téléphone' },
  abolish: { en: 'This position no longer exists: abolish it', fr: 'Ce poste n’existe plus : l’abolir' },
  saveTitles: { en: 'Save the position', fr: 'Enregistrer le poste' },
  periods: { en: 'Who holds it', fr: 'Titulaires' },
  vacant: { en: 'Nobody has held this position yet.', fr: 'Personne n’a encore occupé ce poste.' },
  end: {
    en: (holder: string) => `End the period of ${holder}`,
    fr: (holder: string) => `Mettre fin à la période de ${holder}`,
  },
  last: { en: 'Last day', fr: 'Dernier jour' },
  saveEnd: { en: 'Save the last day', fr: 'Enregistrer le dernier jour' },
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

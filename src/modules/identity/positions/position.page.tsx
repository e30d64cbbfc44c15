import { type Bilingual, type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { ConflictNotice, type Saved, savedPair } from '../../../kernel/ui/form/conflict.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { stateField, stateOf } from '../../../kernel/web/form-state.ts'
import type { PositionRow } from '../organization/queries.ts'
import { abolishPositionPath, addPositionPath, positionPath } from '../paths.ts'
import { Periods } from './periods.tsx'
import type { Titles } from './save-position.ts'

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
  }
  /** What was typed, to be shown again in the form it was typed in. */
  readonly typed: FormFields
  /** Somebody saved other titles or addresses while they were typed. */
  readonly isStale: boolean
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

function TitleForm({ language, position, newId, values, errors, isStale }: PositionPageProps) {
  const error = (field: string) => errorOf(errors, field, language)
  const action = position ? positionPath.href(language, { id: position.id }) : addPositionPath.href(language)
  return (
    <section aria-labelledby="titles">
      <h2 class="govuk-heading-m" id="titles">
        {words.titles[language]}
      </h2>
      <ConflictNotice
        saved={position && isStale ? savedLines(position, language) : null}
        language={language}
      />
      <form method="post" action={action} novalidate>
        <input type="hidden" name="id" value={newId} />
        {position ? <input type="hidden" name={stateField} value={stateOf(titlesOf(position))} /> : null}
        <div class="side-by-side">
          {[language, otherLanguage(language)].map((side) => (
            <TextInput
              name={`title-${side}`}
              label={words[side === 'en' ? 'titleEn' : 'titleFr'][language]}
              value={side === 'en' ? values.titleEn : values.titleFr}
              contentLanguage={side}
              error={error(`title-${side}`)}
              language={language}
              key={side}
            />
          ))}
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

function titlesOf({ title, email, phone }: PositionRow): Titles {
  return { title_en: title.en, title_fr: title.fr, email, phone }
}

/** What somebody else saved, a line each. */
function savedLines({ title, email, phone }: PositionRow, language: Language): readonly Saved[] {
  return [
    savedPair(words.title[language], title, language),
    { label: words.email[language], value: email ?? '–' },
    { label: words.phone[language], value: phone ?? '–' },
  ]
}

const words = {
  titles: { en: 'Title and addresses', fr: 'Titre et coordonnées' },
  title: { en: 'Title', fr: 'Titre' },
  titleEn: { en: 'Title in English', fr: 'Titre en anglais' },
  titleFr: { en: 'Title in French', fr: 'Titre en français' },
  email: { en: 'E-mail of the position', fr: 'Courriel du poste' },
  phone: { en: 'Telephone', fr: 'Téléphone' },
  abolish: { en: 'This position no longer exists: abolish it', fr: 'Ce poste n’existe plus\u00a0: l’abolir' },
  saveTitles: { en: 'Save the position', fr: 'Enregistrer le poste' },
} as const

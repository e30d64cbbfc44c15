import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Moment } from '../../../../kernel/ui/moment.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../../kernel/web/form.ts'
import type { Directory } from '../../values/directory.ts'
import { directoryOf } from '../../values/directory.ts'
import { addressOf } from '../write-element/element-address.ts'
import { words as fieldWords } from '../write-element/field-control.text.ts'
import { words as elementWords } from '../write-element/write-element.text.ts'
import type { ElementView } from '../write-element/write-element.ts'
import type { Difference } from './parts.ts'
import { type Conflict, choiceName, type Side } from './resolve.ts'
import { ShownPart } from './shown-part.tsx'

export const title: Bilingual = {
  en: 'Somebody saved this element while you were writing',
  fr: 'Quelqu’un a enregistré cet élément pendant votre saisie',
}

export type ConflictPageProps = {
  readonly language: Language
  readonly view: ElementView
  readonly conflict: Conflict
  /** What was typed, sent again with the choices. */
  readonly form: FormFields
  readonly errors: readonly FieldError[]
}

/** Two people wrote one element: both texts part by part, and which to keep of each. Nothing typed is lost. */
export function ConflictPage({ language, view, conflict, form, errors }: ConflictPageProps) {
  const { savedBy, differences } = conflict
  const directory = directoryOf(view.open.agreement)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">{view.entry.name[language]}</span>
        {title[language]}
      </h1>
      <p class="lead">{words.lead[language]}</p>
      {savedBy ? (
        <p class="govuk-body">
          {words.savedBy[language](savedBy.person, savedBy.organization[language])}{' '}
          <Moment at={savedBy.savedAt} language={language} show="zone" />.
        </p>
      ) : null}
      <form method="post" action={addressOf(view, language)} novalidate>
        <input type="hidden" name="version" value={view.version} />
        <input type="hidden" name="base" value={conflict.base} />
        {typedEntries(form).map(([name, value], index) => (
          <input type="hidden" name={name} value={value} key={`${index} ${name}`} />
        ))}
        {differences.map((difference) => (
          <Choice key={difference.key} {...{ language, difference, directory, conflict, errors }} />
        ))}
        <div class="cluster">
          <button class="govuk-button" type="submit" name="do" value="resolve">
            {words.save[language]}
          </button>
          <button class="govuk-button govuk-button--secondary" type="submit" name="do" value="resolve-edit">
            {words.edit[language]}
          </button>
        </div>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={addressOf(view, language)}>
          {words.leave[language]}
        </a>
      </p>
    </>
  )
}

// The choices and the buttons are made anew; everything else that was typed travels on.
function typedEntries(form: FormFields) {
  return form
    .entries()
    .filter(([name]) => !name.startsWith('take.') && !['do', 'version', 'base'].includes(name))
}

type ChoiceProps = {
  readonly language: Language
  readonly difference: Difference
  readonly directory: Directory
  readonly conflict: Conflict
  readonly errors: readonly FieldError[]
}

function Choice({ language, difference, directory, conflict, errors }: ChoiceProps) {
  const name = choiceName(difference.key)
  const error = errorOf(errors, name, language)
  const errorId = error ? `${name}-error` : undefined
  return (
    <div class={`govuk-form-group two-texts${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={errorId}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
          {labelOf(difference, language)}{' '}
          <span class="two-texts__who">{words[difference.changedBy][language]}</span>
        </legend>
        {error ? (
          <p class="govuk-error-message" id={errorId}>
            <span class="govuk-visually-hidden">{fieldWords.error[language]}</span> {error}
          </p>
        ) : null}
        <div class="two-texts__sides">
          {(['mine', 'theirs'] as const).map((side, index) => {
            const id = index === 0 ? name : `${name}-${side}`
            return (
              <div class="two-texts__side" key={side}>
                <div class="govuk-radios__item">
                  <input
                    class="govuk-radios__input"
                    type="radio"
                    id={id}
                    name={name}
                    value={side}
                    checked={conflict.choices.get(difference.key) === side}
                    aria-describedby={`${id}-text`}
                  />
                  <label class="govuk-label govuk-radios__label" for={id}>
                    {sideWords[side][language]}
                  </label>
                </div>
                <div class="two-texts__text" id={`${id}-text`}>
                  <ShownPart {...{ language, difference, directory, side }} />
                </div>
              </div>
            )
          })}
        </div>
      </fieldset>
    </div>
  )
}

function labelOf({ key, field, side, row }: Difference, language: Language): string {
  const sideName = side ? ` (${words.side[side][language]})` : ''
  if (field) return `${field.label[language]}${row ? words.row[language] : ''}${sideName}`
  if (key === 'state') return elementWords.state[language]
  return `${(key.startsWith('text') ? elementWords.text : elementWords.reason)[language]}${sideName}`
}

const sideWords: { readonly [side in Side]: Bilingual } = {
  mine: { en: 'Keep mine', fr: 'Garder ma saisie' },
  theirs: { en: 'Take what is saved', fr: 'Prendre ce qui est enregistré' },
}

const words = {
  savedBy: {
    en: (person: string, organization: string) => `${person} (${organization}) saved it on`,
    fr: (person: string, organization: string) => `${person} (${organization}) l’a enregistré le`,
  },
  lead: {
    en: 'Nothing you typed is lost. Choose which text to keep wherever the two differ, then save.',
    fr: 'Rien de votre saisie n’est perdu. Là où les deux textes diffèrent, choisissez celui à garder, puis enregistrez.',
  },
  mine: { en: 'only you changed it', fr: 'modifié par vous seulement' },
  theirs: { en: 'only the other person changed it', fr: 'modifié par l’autre personne seulement' },
  both: { en: 'both of you changed it', fr: 'modifié par vous deux' },
  side: { en: { en: 'English', fr: 'anglais' }, fr: { en: 'French', fr: 'français' } },
  row: { en: ', one row', fr: ', une ligne' },
  save: { en: 'Save these choices', fr: 'Enregistrer ces choix' },
  edit: {
    en: 'Put these choices in the form and go on writing',
    fr: 'Mettre ces choix dans le formulaire et continuer la rédaction',
  },
  leave: {
    en: 'Leave everything of mine and keep what is saved',
    fr: 'Abandonner toute ma saisie et garder ce qui est enregistré',
  },
} as const

import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { ConflictNotice, type Saved } from '../../../kernel/ui/form/conflict.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Radios, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { stateField, stateOf } from '../../../kernel/web/form-state.ts'
import { givePasswordPath, removePersonPath } from '../paths.ts'
import { type Role, roles } from '../permissions.ts'

export type PersonPageProps = {
  readonly language: Language
  readonly action: string
  /** The name of somebody already in the organization: then only the roles are asked for. */
  readonly known: string | null
  /** The id of somebody already in the organization. */
  readonly id: string | null
  /** Somebody may give this person a new password. */
  readonly isOurs: boolean
  readonly values: { email: string; name: string; language: string; roles: readonly string[] }
  /** The roles kept now of somebody already in the organization. */
  readonly held: readonly Role[] | null
  /** Somebody saved other roles while these were chosen. */
  readonly isStale: boolean
  readonly errors: readonly FieldError[]
}

export function personTitle(known: string | null): Bilingual {
  return known === null ? words.add : { en: `Roles of ${known}`, fr: `Rôles\u00a0: ${known}` }
}

export function PersonPage(props: PersonPageProps) {
  const { language, values, errors } = props
  const error = (field: string) => errorOf(errors, field, language)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{personTitle(props.known)[language]}</h1>
      <ConflictNotice
        saved={props.held && props.isStale ? savedLines(props.held, language) : null}
        language={language}
      />
      <form method="post" action={props.action} novalidate>
        {props.held ? <input type="hidden" name={stateField} value={stateOf(props.held)} /> : null}
        {props.known === null ? (
          <>
            <TextInput
              name="name"
              label={words.name[language]}
              value={values.name}
              autocomplete="off"
              error={error('name')}
              language={language}
            />
            <TextInput
              name="email"
              type="email"
              label={words.email[language]}
              hint={words.emailHint[language]}
              value={values.email}
              autocomplete="off"
              error={error('email')}
              language={language}
            />
            <Radios
              name="language"
              label={words.language[language]}
              value={values.language}
              error={error('language')}
              language={language}
              inline
              choices={[
                { value: 'en', label: 'English' },
                { value: 'fr', label: 'Français' },
              ]}
            />
          </>
        ) : null}
        <Checkboxes
          name="roles"
          label={words.roles[language]}
          values={values.roles}
          error={error('roles')}
          language={language}
          choices={roles.map(({ code, label }) => ({ value: code, label: label[language] }))}
        />
        {props.known === null ? (
          <TextInput
            name="password"
            type="password"
            label={words.password[language]}
            hint={words.passwordHint[language]}
            value=""
            autocomplete="new-password"
            error={error('password')}
            language={language}
          />
        ) : null}
        <button class="govuk-button" type="submit">
          {words.save[language]}
        </button>
      </form>
      {props.id === null ? null : <Leave {...props} id={props.id} />}
    </>
  )
}

/** What else is done about somebody who belongs to the organization. */
function Leave({ language, id, isOurs }: PersonPageProps & { readonly id: string }) {
  return (
    <ul class="govuk-list">
      {isOurs ? (
        <li>
          <a class="govuk-link" href={givePasswordPath.href(language, { id })}>
            {words.forgotten[language]}
          </a>
        </li>
      ) : null}
      <li>
        <a class="govuk-link" href={removePersonPath.href(language, { id })}>
          {words.leaves[language]}
        </a>
      </li>
    </ul>
  )
}

function savedLines(held: readonly Role[], language: Language): readonly Saved[] {
  const labels = roles.filter(({ code }) => held.includes(code)).map(({ label }) => label[language])
  return [{ label: words.roles[language], value: formatList(labels, language) }]
}

const words = {
  forgotten: {
    en: 'The person forgot their password: give a new one',
    fr: 'La personne a oublié son mot de passe\u00a0: en donner un nouveau',
  },
  leaves: {
    en: 'The person leaves: remove them from the organization',
    fr: 'La personne part\u00a0: la retirer de l’organisation',
  },
  add: { en: 'Add a person', fr: 'Ajouter une personne' },
  name: { en: 'Name', fr: 'Nom' },
  email: { en: 'E-mail address', fr: 'Adresse de courriel' },
  emailHint: {
    en: 'The person signs in with it. Somebody another organization registered keeps their name and password.',
    fr: 'La personne s’en sert pour se connecter. Si une autre organisation l’a déjà inscrite, elle garde son nom et son mot de passe.',
  },
  language: { en: 'Language the person reads', fr: 'Langue de la personne' },
  roles: { en: 'Roles', fr: 'Rôles' },
  password: { en: 'First password', fr: 'Premier mot de passe' },
  passwordHint: {
    en: 'At least 12 characters; a short sentence is best. The person can change it after signing in.',
    fr: 'Au moins 12 caractères; une courte phrase convient bien. La personne pourra le changer une fois connectée.',
  },
  save: { en: 'Save the person', fr: 'Enregistrer la personne' },
} satisfies Record<string, Bilingual>

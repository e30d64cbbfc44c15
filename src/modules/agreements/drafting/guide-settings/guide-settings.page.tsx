import { type Bilingual, type Language, otherLanguage } from '../../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Select, TextInput } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../../kernel/web/form.ts'
import {
  baseGuide,
  documentByType,
  documentTypes,
  families,
  familyNames,
  statutoryProfiles,
} from '../../../guide/index.ts'
import { organizationPath, refusalOf } from '../../../identity/index.ts'
import { guideSettingsPath } from '../paths.ts'
import { type GuideSettings, needs } from './overlay-row.ts'

export type GuideSettingsProps = {
  readonly language: Language
  readonly settings: GuideSettings
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly stale: boolean
  readonly mayManage: boolean
  readonly done: string | undefined
}

/** How the organization adapts the guide: statutes in force for it, needs it changes, elements it adds. */
export function GuideSettingsPage(props: GuideSettingsProps) {
  const { language, errors } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length || props.stale ? null : <Notification language={language} message={props.done} />}
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {props.stale ? (
        <p class="govuk-inset-text" role="alert">
          {words.stale[language]}
        </p>
      ) : null}
      {props.mayManage ? null : <p class="govuk-inset-text">{refusalOf('manage-organization')[language]}</p>}
      <Profiles {...props} />
      <Needs {...props} />
      <OwnElements {...props} />
      <h2 class="govuk-heading-l">{words.label[language]}</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={organizationPath.href(language)}>
          {words.labelWhere[language]}
        </a>
      </p>
    </>
  )
}

function Profiles(props: GuideSettingsProps) {
  const { language, settings } = props
  return (
    <Form
      {...props}
      button="profiles"
      label={words.saveProfiles[language]}
      heading={words.profiles[language]}
    >
      <Checkboxes
        name="profiles"
        label={words.profilesWhich[language]}
        hint={words.profilesHint[language]}
        values={props.form.has('do') ? props.form.all('profiles') : settings.profiles}
        choices={statutoryProfiles.map(({ id, name }) => ({ value: id, label: name[language] }))}
        language={language}
      />
    </Form>
  )
}

function Needs(props: GuideSettingsProps) {
  const { language, settings, form, errors } = props
  const nameOf = (id: string) =>
    [...baseGuide.elements, ...settings.ownElements].find((element) => element.id === id)?.name[language] ??
    id
  return (
    <Form {...props} button="need" label={words.saveNeed[language]} heading={words.needs[language]}>
      <ul class="govuk-list">
        {Object.entries(settings.needs).map(([element, { need, reason }]) => (
          <li key={element}>
            <strong>{nameOf(element)}</strong> – {needNames[need][language]}. {reason[language]}{' '}
            {props.mayManage ? (
              <button class="link-button" type="submit" name="do" value={`usual:${element}`}>
                {words.usual[language]}
                <span class="govuk-visually-hidden"> ({nameOf(element)})</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <Select
        name="need-element"
        label={words.element[language]}
        value={form.get('need-element')}
        error={errorOf(errors, 'need-element', language)}
        language={language}
        choices={[
          { value: '', label: words.choose[language] },
          ...[...baseGuide.elements, ...settings.ownElements].map(({ id, name }) => ({
            value: id,
            label: name[language],
          })),
        ]}
      />
      <NeedSelect {...props} name="need" />
      <Pair {...props} name="need-reason" label={words.reason} />
    </Form>
  )
}

function OwnElements(props: GuideSettingsProps) {
  const { language, settings, form, errors } = props
  return (
    <Form {...props} button="element" label={words.addElement[language]} heading={words.own[language]}>
      <ul class="govuk-list">
        {settings.ownElements.map((element) => (
          <li key={element.id}>
            <strong>{element.name[language]}</strong> – {familyNames[element.family][language]},{' '}
            {element.documents.join(', ')}{' '}
            {props.mayManage ? (
              <button class="link-button" type="submit" name="do" value={`drop:${element.id}`}>
                {words.drop[language]}
                <span class="govuk-visually-hidden"> ({element.name[language]})</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <Pair {...props} name="own-name" label={words.name} />
      <Pair {...props} name="own-purpose" label={words.purpose} />
      <Select
        name="own-family"
        label={words.family[language]}
        value={form.get('own-family')}
        error={errorOf(errors, 'own-family', language)}
        language={language}
        choices={[
          { value: '', label: words.choose[language] },
          ...families.map((value) => ({ value, label: familyNames[value][language] })),
        ]}
      />
      <Checkboxes
        name="own-documents"
        label={words.documents[language]}
        values={form.all('own-documents')}
        error={errorOf(errors, 'own-documents', language)}
        choices={documentTypes.map((value) => ({ value, label: documentByType(value).name[language] }))}
        language={language}
      />
      <NeedSelect {...props} name="own-need" />
    </Form>
  )
}

function NeedSelect({ language, form, errors, name }: GuideSettingsProps & { name: string }) {
  return (
    <Select
      name={name}
      label={words.need[language]}
      value={form.get(name)}
      error={errorOf(errors, name, language)}
      language={language}
      choices={[
        { value: '', label: words.choose[language] },
        ...needs.map((value) => ({ value, label: needNames[value][language] })),
      ]}
    />
  )
}

function Pair({
  language,
  form,
  errors,
  name,
  label,
}: GuideSettingsProps & { name: string; label: Bilingual }) {
  return (
    <fieldset class="govuk-fieldset pair">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label[language]}</legend>
      <div class="pair__sides">
        {[language, otherLanguage(language)].map((side) => (
          <TextInput
            name={`${name}.${side}`}
            label={words[side][language]}
            value={form.get(`${name}.${side}`)}
            error={errorOf(errors, `${name}.${side}`, language)}
            language={language}
            contentLanguage={side}
            key={side}
          />
        ))}
      </div>
    </fieldset>
  )
}

function Form(
  props: GuideSettingsProps & {
    button: string
    label: string
    heading: string
    children: preact.ComponentChildren
  },
) {
  const { language, settings, mayManage } = props
  return (
    <section>
      <h2 class="govuk-heading-l">{props.heading}</h2>
      <form method="post" action={guideSettingsPath.href(language)} novalidate>
        {/* The first button answers the Enter key. */}
        <button class="govuk-visually-hidden" type="submit" name="do" value={props.button} tabindex={-1}>
          {props.label}
        </button>
        <input type="hidden" name="version" value={settings.version} />
        {props.children}
        {mayManage ? (
          <button class="govuk-button" type="submit" name="do" value={props.button}>
            {props.label}
          </button>
        ) : null}
      </form>
    </section>
  )
}

const needNames = {
  required: { en: 'Required', fr: 'Obligatoire' },
  recommended: { en: 'Recommended', fr: 'Recommandé' },
  optional: { en: 'Optional', fr: 'Facultatif' },
  'not-used': { en: 'Not used', fr: 'Inutilisé' },
} as const

export const words = {
  title: { en: 'The guide in your organization', fr: 'Le guide dans votre organisation' },
  lead: {
    en: 'What you change here applies to drafting and checks for your organization. The guide that everyone reads stays as it is.',
    fr: 'Ce que vous modifiez ici vaut pour la rédaction et les vérifications de votre organisation. Le guide que tout le monde lit ne change pas.',
  },
  stale: {
    en: 'Somebody changed these settings while you were typing. What is saved now is shown; what you typed is still in the form: send it again if it still holds.',
    fr: 'Quelqu’un a modifié ces paramètres pendant votre saisie. Ce qui est maintenant enregistré est affiché; votre saisie se trouve encore dans le formulaire\u00a0: renvoyez-la si elle tient toujours.',
  },
  profiles: { en: 'Statutory profiles', fr: 'Profils législatifs' },
  profilesWhich: { en: 'Which apply to you?', fr: 'Lesquels s’appliquent à vous?' },
  profilesHint: {
    en: 'Each makes required what its statute asks for. Check the text in force.',
    fr: 'Chacun rend obligatoire ce que sa loi exige. Vérifiez le texte en vigueur.',
  },
  saveProfiles: { en: 'Save the profiles', fr: 'Enregistrer les profils' },
  needs: { en: 'Needs you change', fr: 'Degrés de nécessité que vous modifiez' },
  element: { en: 'Element', fr: 'Élément' },
  need: { en: 'How much it is needed', fr: 'Degré de nécessité' },
  reason: { en: 'Reason', fr: 'Motif' },
  choose: { en: 'Not chosen yet', fr: 'Aucun choix pour l’instant' },
  saveNeed: { en: 'Change the need', fr: 'Modifier le degré de nécessité' },
  usual: { en: 'Return to the guide', fr: 'Revenir au guide' },
  own: { en: 'Elements of your own', fr: 'Vos propres éléments' },
  name: { en: 'Name', fr: 'Nom' },
  purpose: { en: 'What it is for', fr: 'À quoi il sert' },
  family: { en: 'Family', fr: 'Famille' },
  documents: { en: 'Types of documents that have it', fr: 'Types de documents qui le comportent' },
  addElement: { en: 'Add the element', fr: 'Ajouter l’élément' },
  drop: { en: 'Remove', fr: 'Retirer' },
  label: { en: 'French name of the SLA', fr: 'Nom français de l’entente sur les niveaux de service' },
  labelWhere: {
    en: 'It is chosen in the settings of the organization',
    fr: 'Il se choisit dans les paramètres de l’organisation',
  },
  en: { en: 'English', fr: 'Anglais' },
  fr: { en: 'French', fr: 'Français' },
  saved: { en: 'The settings are saved.', fr: 'Les paramètres sont enregistrés.' },
} as const

import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { documentName, elementById, statutoryProfiles } from '../../../guide/index.ts'
import { organizationSettingsPath, refusalOf } from '../../../identity/index.ts'
import { guideFilePath } from '../paths.ts'
import { words } from './guide-settings.text.ts'
import { NeedsForm } from './needs-form.tsx'
import { OwnElementsForm } from './own-elements-form.tsx'
import { SettingsForm, type SettingsFormProps } from './settings-form.tsx'

export type GuideSettingsProps = SettingsFormProps & {
  readonly stale: boolean
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
      <ProfilesForm {...props} />
      <NeedsForm {...props} />
      <OwnElementsForm {...props} />
      <Label {...props} />
      <File {...props} />
    </>
  )
}

function ProfilesForm(props: SettingsFormProps) {
  const { language, settings } = props
  return (
    <SettingsForm
      {...props}
      button="profiles"
      label={words.saveProfiles[language]}
      heading={words.profiles[language]}
    >
      <Checkboxes
        name="profiles"
        label={words.profilesWhich[language]}
        hint={words.profilesHint[language]}
        values={props.form.get('do') === 'profiles' ? props.form.all('profiles') : settings.profiles}
        choices={statutoryProfiles.map(({ id, name }) => ({ value: id, label: name[language] }))}
        language={language}
      />
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.profilesContent[language]}</span>
        </summary>
        <div class="govuk-details__text">
          {statutoryProfiles.map(({ id, name, needs, duties = [] }) => (
            <div key={id}>
              <h3 class="govuk-heading-s">{name[language]}</h3>
              <ul class="govuk-list govuk-list--bullet">
                {needs.map(({ element, reason }) => (
                  <li key={element}>
                    <strong>{elementById(element)?.name[language]}</strong> – {reason[language]}
                  </li>
                ))}
                {duties.map((duty) => (
                  <li key={duty.en}>{duty[language]}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </details>
    </SettingsForm>
  )
}

function Label({ language, settings, mayManage }: GuideSettingsProps) {
  const { name, abbreviation } = documentName('SLA', settings.slaFrenchLabel)
  return (
    <section>
      <h2 class="govuk-heading-l">{words.label[language]}</h2>
      <p class="govuk-body">
        {words.labelNow[language]}
        <span lang="fr">
          {name.fr} ({abbreviation.fr})
        </span>
        .
      </p>
      {mayManage ? (
        <p class="govuk-body">
          <a class="govuk-link" href={organizationSettingsPath.href(language)}>
            {words.labelWhere[language]}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function File({ language }: GuideSettingsProps) {
  return (
    <section>
      <h2 class="govuk-heading-l">{words.file[language]}</h2>
      <p class="govuk-body">
        {words.fileWhy[language]} <code>{words.fileCommand[language]}</code>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={guideFilePath.href(language)}>
          {words.fileGet[language]}
        </a>
      </p>
    </section>
  )
}

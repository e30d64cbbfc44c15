import { Checkboxes, Select } from '../../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../../kernel/web/form.ts'
import { documentName, documentTypes, families, familyNames } from '../../../guide/index.ts'
import { ownElementPath } from '../paths.ts'
import { words } from './guide-settings.text.ts'
import { saidNeed } from './needs-form.tsx'
import { NeedByTier, Pair, SettingsForm, type SettingsFormProps } from './settings-form.tsx'

/** The elements that the organization adds to the guide. */
export function OwnElementsForm(props: SettingsFormProps) {
  const { language, settings } = props
  return (
    <SettingsForm
      {...props}
      button="element"
      label={words.addElement[language]}
      heading={words.own[language]}
    >
      <ul class="govuk-list">
        {settings.elements.map((element) => (
          <li key={element.id}>
            <strong>{element.name[language]}</strong> – {familyNames[element.family][language]},{' '}
            {element.documents
              .map((type) => documentName(type, settings.slaFrenchLabel).abbreviation[language])
              .join(', ')}
            . {saidNeed(element.need, language)}. {element.purpose[language]}{' '}
            {props.mayManage ? (
              <>
                <a class="govuk-link" href={ownElementPath.href(language, { element: element.id })}>
                  {words.change[language]}
                  <span class="govuk-visually-hidden"> ({element.name[language]})</span>
                </a>{' '}
                <button class="link-button" type="submit" name="do" value={`drop:${element.id}`}>
                  {words.drop[language]}
                  <span class="govuk-visually-hidden"> ({element.name[language]})</span>
                </button>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {props.mayManage ? <OwnElementFields {...props} /> : null}
    </SettingsForm>
  )
}

/** What is said of an element of one's own, new or changed. */
export function OwnElementFields(
  props: Pick<SettingsFormProps, 'language' | 'settings' | 'form' | 'errors'>,
) {
  const { language, settings, form, errors } = props
  return (
    <>
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
        choices={documentTypes.map((value) => ({
          value,
          label: documentName(value, settings.slaFrenchLabel).name[language],
        }))}
        language={language}
      />
      <NeedByTier {...props} name="own-need" />
    </>
  )
}

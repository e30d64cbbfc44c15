import type { Language } from '../../../../kernel/language/bilingual.ts'
import { colon } from '../../../../kernel/language/punctuation.ts'
import { Select } from '../../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../../kernel/web/form.ts'
import { baseGuide, type ChangedNeed, elementName, tierById, tiers } from '../../../guide/index.ts'
import { needWords, words } from './guide-settings.text.ts'
import { NeedByTier, Pair, SettingsForm, type SettingsFormProps } from './settings-form.tsx'

/** The needs that the organization changes, each with its reason. */
export function NeedsForm(props: SettingsFormProps) {
  const { language, settings, form, errors } = props
  const elements = [...baseGuide.elements, ...settings.elements]
  const nameOf = (id: string) => elementName(elements, id)[language]
  return (
    <SettingsForm {...props} button="need" label={words.saveNeed[language]} heading={words.needs[language]}>
      <ul class="govuk-list">
        {Object.entries(settings.needs).map(([element, { need, reason }]) => (
          <li key={element}>
            <strong>{nameOf(element)}</strong> – {saidNeed(need, language)}. {reason[language]}{' '}
            {props.mayManage ? (
              <button class="link-button" type="submit" name="do" value={`usual:${element}`}>
                {words.usual[language]}
                <span class="govuk-visually-hidden"> ({nameOf(element)})</span>
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {props.mayManage ? (
        <>
          <Select
            name="need-element"
            label={words.element[language]}
            value={form.get('need-element')}
            error={errorOf(errors, 'need-element', language)}
            language={language}
            choices={[
              { value: '', label: words.choose[language] },
              ...elements.map(({ id, name }) => ({ value: id, label: name[language] })),
            ]}
          />
          <NeedByTier {...props} name="need" />
          <Pair {...props} name="need-reason" label={words.reason} />
        </>
      ) : null}
    </SettingsForm>
  )
}

/** "Required", or tier by tier where the tiers differ. */
export function saidNeed(need: ChangedNeed['need'], language: Language): string {
  if (typeof need === 'string') return needWords[need][language]
  const [first] = tiers
  if (tiers.every((tier) => need[tier] === need[first])) return needWords[need[first]][language]
  return tiers
    .map((tier) => `${tierById(tier).name[language]}${colon[language]} ${needWords[need[tier]][language]}`)
    .join(', ')
}

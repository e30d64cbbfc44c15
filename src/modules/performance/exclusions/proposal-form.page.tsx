import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { DateInput, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import { Select, TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../kernel/web/form.ts'
import { exclusionsPath } from '../paths.ts'
import type { ExclusionsPageProps } from './exclusions.page.tsx'
import { words } from './exclusions.text.ts'
import { otherCode } from './settle-exclusion.ts'

/** Proposes to leave out a stretch of time or single cases, on a ground of the rule or another. */
export function ProposalForm(props: ExclusionsPageProps) {
  const { language, measure, form, answering } = props
  const errors = answering ? [] : props.errors
  const error = (field: string) => errorOf(errors, field, language)
  const terms = measure.rules.at(-1)?.rule.exclusions ?? []
  return (
    <section aria-labelledby="propose">
      <h2 class="govuk-heading-l" id="propose">
        {words.propose[language]}
      </h2>
      <form method="post" action={exclusionsPath.href(language, { id: measure.id })} novalidate>
        <input type="hidden" name="exclusion" value={form.get('exclusion')} />
        <Select
          name="code"
          label={words.ground[language]}
          value={form.get('code')}
          error={error('code')}
          language={language}
          choices={[
            ...terms.map(({ code, label, agreed }) => ({
              value: code,
              label: `${label[language]} (${words.agreed[agreed][language]})`,
            })),
            { value: otherCode, label: words.other[language] },
          ]}
        />
        {(['start', 'end'] as const).map((end) => (
          <div class="side-by-side" key={end}>
            <DateInput
              name={end}
              label={words[end][language]}
              value={typedDate(form, end)}
              error={error(end)}
              language={language}
              required={false}
            />
            <TextInput
              name={`${end}-time`}
              label={words.time[language]}
              hint={words.timeHint[language]}
              value={form.get(`${end}-time`)}
              width={5}
              language={language}
              required={false}
            />
          </div>
        ))}
        <TextArea
          name="cases"
          label={words.orCases[language]}
          hint={words.casesHint[language]}
          value={form.get('cases')}
          rows={3}
          required={false}
          language={language}
        />
        <BilingualField
          name="reason"
          label={words.reason[language]}
          value={{ en: form.get('reason-en'), fr: form.get('reason-fr') }}
          language={language}
          errors={errors}
          rows={2}
        />
        <TextInput
          name="evidence"
          label={words.evidence[language]}
          hint={words.evidenceHint[language]}
          value={form.get('evidence')}
          language={language}
          required={false}
        />
        <button class="govuk-button" type="submit">
          {words.propose[language]}
        </button>
      </form>
    </section>
  )
}

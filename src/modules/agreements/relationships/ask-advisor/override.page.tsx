import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Radios } from '../../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../../kernel/web/form.ts'
import { documentName, documentTypes, tierDefinitions } from '../../../guide/index.ts'
import { advicePath, overridePath } from '../../paths.ts'
import type { Relationship } from '../relationship.ts'
import { Submit } from '../ui/parts.tsx'
import { words } from './advice.text.ts'

export type OverridePageProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly typed: { readonly tier: string; readonly documents: readonly string[]; readonly reason: Bilingual }
  readonly errors: readonly FieldError[]
  /** What a draft that grew heavy calls for. */
  readonly heavier: Bilingual | null
  /** Where people came from and go back to. */
  readonly from: string
}

/** People may choose otherwise: with a reason, which stays in the file beside the advice. */
export function OverridePage({ language, relationship, typed, errors, heavier, from }: OverridePageProps) {
  const { id } = relationship
  return (
    <form method="post" action={overridePath.href(language, { id })} novalidate>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.overrideTitle[language]}</h1>
      <p class="lead">{words.overrideWhy[language]}</p>
      {heavier ? <p class="govuk-inset-text">{heavier[language]}</p> : null}
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="version" value={relationship.version} />
      <Radios
        name="tier"
        label={words.tier[language]}
        value={typed.tier}
        error={errorOf(errors, 'tier', language)}
        language={language}
        choices={tierDefinitions.map((tier) => ({ value: tier.id, label: tier.name[language] }))}
      />
      <Checkboxes
        name="documents"
        label={words.documents[language]}
        values={typed.documents}
        error={errorOf(errors, 'documents', language)}
        language={language}
        choices={documentTypes
          .filter((code) => code !== 'AMD')
          .map((code) => ({ value: code, label: documentName(code, relationship.slaLabel).name[language] }))}
      />
      <BilingualField
        name="reason"
        label={words.reason[language]}
        value={typed.reason}
        language={language}
        errors={errors}
        rows={4}
      />
      <Submit
        label={words.saveChoice[language]}
        back={{ href: advicePath.href(language, { id }), label: words.back[language] }}
      />
    </form>
  )
}

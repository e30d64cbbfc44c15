import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios } from '../../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../../kernel/web/form.ts'
import { legalForms } from '../../../identity/index.ts'
import { openPartiesPath, openRegisterPath } from '../../paths.ts'
import { common } from '../labels.ts'
import { Submit } from '../ui/parts.tsx'
import type { Unregistered } from './opening.ts'

export type RegisterPageProps = {
  readonly language: Language
  readonly opening: string
  readonly typed: Unregistered
  readonly errors: readonly FieldError[]
}

export function RegisterPage({ language, opening, typed, errors }: RegisterPageProps) {
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.why[language]}</p>
      <form method="post" action={openRegisterPath.href(language, { opening })} novalidate>
        <BilingualField
          name="name"
          label={words.name[language]}
          value={typed.name}
          {...{ language, errors }}
        />
        <BilingualField
          name="acronym"
          label={words.acronym[language]}
          value={typed.acronym}
          required={false}
          {...{ language, errors }}
        />
        <Radios
          name="legal-form"
          label={words.legalForm[language]}
          hint={words.legalFormHint[language]}
          value={typed.legalForm}
          choices={legalForms.map((form) => ({ value: form.code, label: form.label[language] }))}
          error={errorOf(errors, 'legal-form', language)}
          language={language}
        />
        <Submit
          label={words.add[language]}
          back={{ href: openPartiesPath.href(language, { opening }), label: common.cancel[language] }}
        />
      </form>
    </>
  )
}

const words = {
  title: { en: 'Which organization is it?', fr: 'De quelle organisation s’agit-il?' },
  why: {
    en: 'It is registered when the relationship is created. The team that runs Entente then adds its first person, who adds its positions and its people; until then, you can name its positions yourself.',
    fr: 'Elle sera inscrite au moment de créer la relation. L’équipe qui exploite Entente y ajoute ensuite une première personne, qui ajoute ses postes et son personnel; d’ici là, vous pouvez nommer ses postes vous-même.',
  },
  name: { en: 'Name', fr: 'Nom' },
  acronym: { en: 'Acronym', fr: 'Sigle' },
  legalForm: { en: 'What is it in law?', fr: 'Quelle est sa forme juridique?' },
  legalFormHint: {
    en: 'Service agreements join public bodies only.',
    fr: 'Les ententes de services n’unissent que des organismes publics.',
  },
  add: { en: 'Add this organization', fr: 'Ajouter cette organisation' },
} satisfies Record<string, Bilingual>

export const registerTitle = words.title

import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { codesPath, releaseCodePath } from '../paths.ts'

export type CodesPageProps = {
  readonly language: Language
  readonly codes: readonly string[]
  readonly values: { readonly code: string; readonly aliases: string }
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
}

/** Under which code the organization publishes, and the names that mean it in files. */
export function CodesPage({ language, codes, values, errors, done }: CodesPageProps) {
  const error = (field: string) => errorOf(errors, field, language)
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length ? null : <Notification language={language} message={done} />}
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <h2 class="govuk-heading-l">{words.codes[language]}</h2>
      {codes.length === 0 ? <p class="govuk-inset-text">{words.none[language]}</p> : null}
      {codes.map((code) => (
        <form method="post" action={releaseCodePath.href(language)} class="cluster" key={code}>
          <input type="hidden" name="code" value={code} />
          <strong>{code}</strong>
          <button class="link-button" type="submit">
            {words.release[language](code)}
          </button>
        </form>
      ))}
      <form method="post" action={codesPath.href(language)} novalidate>
        <TextInput
          name="code"
          label={words.code[language]}
          hint={words.codeHint[language]}
          value={values.code}
          width={20}
          error={error('code')}
          language={language}
        />
        <button class="govuk-button" type="submit" name="part" value="code">
          {words.claim[language]}
        </button>
      </form>
      <form method="post" action={codesPath.href(language)} novalidate>
        <TextArea
          name="aliases"
          label={words.aliases[language]}
          hint={words.aliasesHint[language]}
          value={values.aliases}
          required={false}
          error={error('aliases')}
          language={language}
        />
        <button class="govuk-button" type="submit" name="part" value="aliases">
          {words.save[language]}
        </button>
      </form>
    </>
  )
}

export const title = {
  en: 'Codes and names in the inventory',
  fr: 'Codes et noms dans le répertoire',
} satisfies Bilingual

const words = {
  lead: {
    en: 'Each row of the inventory carries the code of the organization it belongs to. Only the holder of a code publishes under it.',
    fr: 'Chaque ligne du répertoire porte le code de l’organisation à laquelle elle appartient. Seule l’organisation à qui un code est attribué publie sous ce code.',
  },
  codes: { en: 'Codes of your organization', fr: 'Codes de votre organisation' },
  none: {
    en: 'Your organization has no code yet. Take one to register services.',
    fr: 'Votre organisation n’a pas encore de code. Inscrivez-en un pour répertorier des services.',
  },
  release: { en: (code: string) => `Give ${code} back`, fr: (code: string) => `Renoncer à ${code}` },
  code: { en: 'Code to take', fr: 'Code à inscrire' },
  codeHint: {
    en: 'As in the column owner_org of the official files; usually both acronyms, such as “dcw-moc”',
    fr: 'Comme dans la colonne owner_org des fichiers officiels; en général les deux sigles, par exemple «\u00a0dcw-moc\u00a0»',
  },
  claim: { en: 'Take this code', fr: 'Inscrire ce code' },
  aliases: {
    en: 'Other names that mean your organization',
    fr: 'Autres noms qui désignent votre organisation',
  },
  aliasesHint: {
    en: 'Former names, short names, in either language, one a line. Its names and acronyms are known already',
    fr: 'Anciens noms et formes abrégées, dans les deux langues, un par ligne. Son nom et son sigle sont déjà connus',
  },
  save: { en: 'Save the names', fr: 'Enregistrer les noms' },
} as const

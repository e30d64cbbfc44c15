import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { FileInput } from '../../../kernel/ui/form/file-input.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'

/** Brings an OpenSLO document whose objective fills the form of the rule. */
export function FillFromSlo(props: {
  readonly language: Language
  readonly action: string
  readonly objective: string
  readonly errors: readonly FieldError[]
}) {
  const { language, errors } = props
  const isWrong = errors.some(({ field }) => field === 'openslo' || field === 'objective')
  return (
    <details class="govuk-details" open={isWrong}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.title[language]}</span>
      </summary>
      <form
        class="govuk-details__text"
        method="post"
        action={props.action}
        enctype="multipart/form-data"
        novalidate
      >
        <FileInput
          language={language}
          name="openslo"
          label={words.file[language]}
          hint={words.fileHint[language]}
          error={errorOf(errors, 'openslo', language)}
          accept=".yaml,.yml,.json"
        />
        <TextInput
          language={language}
          name="objective"
          label={words.objective[language]}
          hint={words.objectiveHint[language]}
          value={props.objective}
          error={errorOf(errors, 'objective', language)}
          width={4}
          inputMode="numeric"
          required={false}
        />
        <button class="govuk-button govuk-button--secondary" type="submit" name="fill" value="openslo">
          {words.fill[language]}
        </button>
      </form>
    </details>
  )
}

/** What a person should know of a form that was just filled. */
export function FillNotes({ language, notes }: { language: Language; notes: readonly Bilingual[] }) {
  if (notes.length === 0) return null
  return (
    <div class="govuk-inset-text" role="status">
      {notes.map((note) => (
        <p class="govuk-body" key={note.en}>
          {note[language]}
        </p>
      ))}
    </div>
  )
}

const words = {
  title: { en: 'Fill from an OpenSLO document', fr: 'Remplir d’après un document OpenSLO' },
  file: { en: 'OpenSLO file', fr: 'Fichier OpenSLO' },
  fileHint: {
    en: 'YAML or JSON, up to 1 MB. It fills the form; you look at it before you save.',
    fr: 'YAML ou JSON, jusqu’à 1 Mo. Il remplit le formulaire; vous le regardez avant d’enregistrer.',
  },
  objective: { en: 'Which objective?', fr: 'Quel objectif?' },
  objectiveHint: {
    en: 'Its place in the file; the first when left empty',
    fr: 'Son rang dans le fichier; le premier si vous laissez vide',
  },
  fill: { en: 'Fill the form', fr: 'Remplir le formulaire' },
} as const

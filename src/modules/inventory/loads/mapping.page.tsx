import type { Language } from '../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Select, TextArea, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import type { InventoryField, Resource } from '../dictionary/field.ts'
import { loadMappingPath, loadPath } from '../paths.ts'
import { words as loadWords } from './loads.text.ts'
import { conversions, type Explained } from './read-mapping.ts'

export type MappingPageProps = {
  readonly language: Language
  readonly load: string
  readonly resource: Resource
  /** The columns of the file with the first values each holds. */
  readonly columns: readonly { readonly name: string; readonly sample: string }[]
  readonly explained: (field: InventoryField) => Explained
  readonly errors: readonly FieldError[]
}

/** For each official column, where its value comes from in a file of another layout. No code is needed. */
export function MappingPage(props: MappingPageProps) {
  const { language, load, resource, errors } = props
  return (
    <form method="post" action={loadMappingPath.href(language, { load, resource })} novalidate>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{loadWords.explain[resource][language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {dictionary[resource].map((field) => (
        <Line {...props} field={field} key={field.id} />
      ))}
      <div class="cluster">
        <button class="govuk-button" type="submit">
          {words.save[language]}
        </button>
        <a class="govuk-link" href={loadPath.href(language, { load })}>
          {words.back[language]}
        </a>
      </div>
    </form>
  )
}

function Line({ language, columns, explained, errors, field }: MappingPageProps & { field: InventoryField }) {
  const said = explained(field)
  const named = (part: string) => ({
    name: `${field.id}.${part}`,
    error: errorOf(errors, `${field.id}.${part}`, language),
    language,
  })
  const { column: _, constant: __, ...turning } = said
  const turned = Object.values(turning).some((part) => part !== '')
  return (
    <fieldset class="govuk-fieldset mapping-line">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
        {field.label[language]} <code>{field.id}</code>
      </legend>
      <div class="cluster">
        <Select
          {...named('column')}
          label={words.column[language]}
          value={said.column}
          choices={[
            { value: '', label: words.noColumn[language] },
            ...columns.map(({ name, sample }) => ({
              value: name,
              label: sample === '' ? name : `${name} (${sample})`,
            })),
          ]}
        />
        <TextInput {...named('constant')} label={words.constant[language]} value={said.constant} width={10} />
      </div>
      <details class="govuk-details" open={turned}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.turn[language](field.label[language])}</span>
        </summary>
        <div class="govuk-details__text">
          <TextArea
            {...named('more')}
            label={words.more[language]}
            hint={words.moreHint[language]}
            value={said.more}
            rows={2}
          />
          <TextInput
            {...named('with')}
            label={words.with[language]}
            hint={words.withHint[language]}
            value={said.with}
            width={10}
          />
          <TextArea
            {...named('blank')}
            label={words.blank[language]}
            hint={words.blankHint[language]}
            value={said.blank}
            rows={2}
          />
          <Select
            {...named('conversion')}
            label={words.conversion[language]}
            value={said.conversion}
            choices={conversions.map((value) => ({ value, label: words.conversions[value][language] }))}
          />
          <TextArea
            {...named('codes')}
            label={words.codes[language]}
            hint={words.codesHint[language]}
            value={said.codes}
            rows={3}
          />
          <TextInput {...named('default')} label={words.default[language]} value={said.default} width={10} />
        </div>
      </details>
    </fieldset>
  )
}

const words = {
  lead: {
    en: 'For each official column choose the column of your file, or type a value that all rows have. Your answer is remembered: files with the same columns are then read the same way.',
    fr: 'Pour chaque colonne officielle, choisissez la colonne de votre fichier ou saisissez une valeur commune à toutes les lignes. Votre réponse est retenue\u00a0: les fichiers ayant les mêmes colonnes seront lus de la même façon.',
  },
  column: { en: 'Column of the file', fr: 'Colonne du fichier' },
  noColumn: { en: 'None', fr: 'Aucune' },
  constant: { en: 'Or the same value in every row', fr: 'Ou la même valeur à chaque ligne' },
  turn: {
    en: (label: string) => `Turn the values: ${label}`,
    fr: (label: string) => `Convertir les valeurs\u00a0: ${label}`,
  },
  more: { en: 'Other columns put after it', fr: 'Autres colonnes à mettre à la suite' },
  moreHint: {
    en: 'Their names as they stand in the file, one a line',
    fr: 'Leurs noms comme dans le fichier, un par ligne',
  },
  with: { en: 'What stands between the columns', fr: 'Ce qui sépare les colonnes' },
  withHint: { en: 'A space if you type nothing', fr: 'Une espace si vous ne saisissez rien' },
  blank: { en: 'Values that mean a blank cell', fr: 'Valeurs qui signifient une cellule vide' },
  blankHint: { en: 'One a line, such as “n/a”', fr: 'Une par ligne, par exemple «\u00a0s.o.\u00a0»' },
  default: { en: 'What a blank cell becomes', fr: 'Ce que devient une cellule vide' },
  conversion: { en: 'How a value is turned', fr: 'Conversion de la valeur' },
  conversions: {
    '': { en: 'As it is', fr: 'Telle quelle' },
    percent: { en: 'A percentage: 90 becomes 0.9', fr: 'Un pourcentage\u00a0: 90 devient 0.9' },
    organization: {
      en: 'The name of an organization becomes its code',
      fr: 'Le nom d’une organisation devient son code',
    },
    list: { en: 'Several codes separated by commas', fr: 'Plusieurs codes séparés par des virgules' },
  },
  codes: { en: 'Old code = new code', fr: 'Ancien code = nouveau code' },
  codesHint: {
    en: 'One a line, such as “extern = EXTERN”. Nothing after the sign drops the code; others stay as they are',
    fr: 'Un par ligne, par exemple «\u00a0extern = EXTERN\u00a0». Sans rien après le signe, le code disparaît; les autres restent tels quels',
  },
  save: { en: 'Read the file this way', fr: 'Lire le fichier ainsi' },
  back: { en: 'Back without saving', fr: 'Revenir sans enregistrer' },
} as const

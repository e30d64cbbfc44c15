import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { documentByType } from '../documents.ts'
import { type Condition, type ElementDefinition, tiers } from '../element.ts'
import { elements } from '../elements.ts'
import type { FieldDefinition } from '../field.ts'
import { familyNames, needsAreOurs } from '../labels.ts'
import { statutoryProfiles } from '../overlays/profiles.ts'
import { standardWording, standardWordingSource } from '../standard-wording/standard-wording.ts'
import { tierById } from '../tiers.ts'
import { fieldTypeNames } from './field-types.ts'
import { GuideFrame } from './guide-frame.tsx'
import { NeedMark } from './need-mark.tsx'
import { elementPath, elementsPath, profilesPath, typesPath } from './paths.ts'
import { PatternPreview } from './pattern-preview.tsx'
import { type Neighbour, PrevNext } from './prev-next.tsx'
import { SourceNote } from './source-note.tsx'

/** One element: why it exists, what a good answer says, when it is needed, its fields and its clause. */
export function ElementPage({ element, language }: { element: ElementDefinition; language: Language }) {
  const index = elements.findIndex((one) => one.id === element.id)
  return (
    <GuideFrame language={language} section="elements">
      <p class="eyebrow">
        <a class="govuk-link" href={elementsPath.href(language, {}, { family: element.family })}>
          {familyNames[element.family][language]}
        </a>
      </p>
      <h1 class="govuk-heading-xl">{element.name[language]}</h1>
      <p class="lead">{element.purpose[language]}</p>
      <p class="govuk-body">{element.help[language]}</p>
      <h2 class="govuk-heading-m">{words.need[language]}</h2>
      <dl class="needs">
        {tiers.map((tier) => (
          <div key={tier}>
            <dt>{tierById(tier).name[language]}</dt>
            <dd>
              <NeedMark need={element.need[tier]} language={language} />
            </dd>
          </div>
        ))}
      </dl>
      {element.condition ? <p class="govuk-body">{conditions[element.condition][language]}</p> : null}
      <p class="source-note">{needsAreOurs[language]}</p>
      <Statutes element={element} language={language} />
      <h2 class="govuk-heading-m">{words.where[language]}</h2>
      <p class="govuk-body">
        <Documents element={element} language={language} />
      </p>
      <h2 class="govuk-heading-m">{words.fields[language]}</h2>
      <Fields fields={element.fields} language={language} />
      <h2 class="govuk-heading-m">{words.clause[language]}</h2>
      <p class="govuk-body">{words.clauseWhy[language]}</p>
      <PatternPreview element={element} language={language} />
      <SourceNote source={element.source} language={language} />
      <Beginning element={element} language={language} />
      <PrevNext
        language={language}
        previous={neighbour(index - 1, language)}
        next={neighbour(index + 1, language)}
      />
    </GuideFrame>
  )
}

/** Which fields a draft can begin with wording of our own, that people read and change. */
function Beginning({ element, language }: { element: ElementDefinition; language: Language }) {
  const wording = standardWording(element.id)
  if (!wording) return null
  const labels = element.fields.filter(({ key }) => key in wording).map(({ label }) => label[language])
  return (
    <>
      <h2 class="govuk-heading-m">{words.standard[language]}</h2>
      <p class="govuk-body">{words.standardWhy[language]}</p>
      <ul class="govuk-list govuk-list--bullet">
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <SourceNote source={standardWordingSource} language={language} />
    </>
  )
}

function Documents({ element, language }: { element: ElementDefinition; language: Language }) {
  const [home, ...others] = element.documents
  if (home === undefined) return null
  return (
    <>
      {words.home[language]}{' '}
      <a class="govuk-link" href={`${typesPath.href(language)}#${home}`}>
        {documentByType(home).name[language].toLowerCase()}
      </a>
      {others.length > 0 ? (
        <>
          {words.also[language]}{' '}
          {formatList(
            others.map((code) => documentByType(code).name[language].toLowerCase()),
            language,
          )}
        </>
      ) : null}
      .
    </>
  )
}

function Fields({ fields, language }: { fields: readonly FieldDefinition[]; language: Language }) {
  return (
    <ul class="fields">
      {fields.map((field) => (
        <li key={field.key}>
          <strong>{field.label[language]}</strong>{' '}
          <span class="quiet">
            {fieldTypeNames[field.type][language]}
            {field.required ? `, ${words.required[language]}` : ''}
          </span>
          {field.hint ? <span class="fields__hint">{field.hint[language]}</span> : null}
          {field.options ? (
            <span class="fields__hint">
              {words.options[language]} {field.options.map((option) => option.label[language]).join('; ')}
            </span>
          ) : null}
          {field.columns ? (
            <details class="govuk-details govuk-!-margin-bottom-0 govuk-!-margin-top-1">
              <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">
                  {words.columns[language]}
                  <span class="govuk-visually-hidden"> ({field.label[language]})</span>
                </span>
              </summary>
              <div class="govuk-details__text">
                <Fields fields={field.columns} language={language} />
              </div>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Statutes({ element, language }: { element: ElementDefinition; language: Language }) {
  const asked = statutoryProfiles.filter((profile) =>
    profile.needs.some((need) => need.element === element.id),
  )
  if (asked.length === 0) return null
  return (
    <p class="govuk-body">
      {words.statutes[language]}{' '}
      {asked.map((profile, index) => (
        <span key={profile.id}>
          {index > 0 ? '; ' : ''}
          <a class="govuk-link" href={`${profilesPath.href(language)}#${profile.id}`}>
            {profile.name[language]}
          </a>
        </span>
      ))}
      .
    </p>
  )
}

function neighbour(index: number, language: Language): Neighbour {
  const element = index < 0 ? undefined : elements[index]
  return element
    ? { label: element.name[language], href: elementPath.href(language, { id: element.id }) }
    : null
}

const words = {
  need: { en: 'When it is needed', fr: 'Quand il est nécessaire' },
  where: { en: 'Where it goes', fr: 'Où le mettre' },
  home: { en: 'Its usual home is the', fr: 'Sa place habituelle\u00a0:' },
  also: { en: '. It may also be in:', fr: '. Il peut aussi se trouver ici\u00a0:' },
  fields: { en: 'What you fill in', fr: 'Ce que vous remplissez' },
  required: { en: 'needed for the element to be complete', fr: 'nécessaire pour que l’élément soit complet' },
  options: { en: 'Choices:', fr: 'Choix\u00a0:' },
  columns: { en: 'Columns of the table', fr: 'Colonnes du tableau' },
  clause: { en: 'The clause it makes', fr: 'La clause qui en résulte' },
  clauseWhy: {
    en: 'What is framed is taken from the fields; a choice alone on its line becomes a whole sentence, and a line whose field is empty is left out. You may write your own text instead.',
    fr: 'Ce qui est encadré vient des champs; un choix seul sur sa ligne devient une phrase entière, et une ligne dont le champ est vide ne paraît pas. Vous pouvez aussi écrire votre propre texte.',
  },
  standard: { en: 'Standard wording', fr: 'Libellé type' },
  standardWhy: {
    en: 'A draft can begin with wording of ours in these fields; it stays marked until somebody reads it.',
    fr: 'Un projet peut commencer par notre libellé dans les champs suivants; il reste signalé jusqu’à ce que quelqu’un le lise.',
  },
  statutes: { en: 'A statute makes it required here:', fr: 'Une loi le rend obligatoire ici\u00a0:' },
} satisfies Record<string, Bilingual>

const conditions: { readonly [condition in Condition]: Bilingual } = {
  money: {
    en: 'This need holds when money moves between the parties; otherwise the element is optional.',
    fr: 'Ce besoin vaut si de l’argent circule entre les parties; sinon, l’élément est facultatif.',
  },
  pooled: {
    en: 'This need holds when the parties pool resources; otherwise the element is optional.',
    fr: 'Ce besoin vaut si les parties mettent des ressources en commun; sinon, l’élément est facultatif.',
  },
  'personal-information': {
    en: 'This need holds when personal information is handled; otherwise the element is optional.',
    fr: 'Ce besoin vaut si des renseignements personnels sont en cause; sinon, l’élément est facultatif.',
  },
  assets: {
    en: 'This need holds when assets are lent or transferred; otherwise the element is optional.',
    fr: 'Ce besoin vaut si des biens sont prêtés ou transférés; sinon, l’élément est facultatif.',
  },
  staff: {
    en: 'This need holds when staff move; otherwise the element is optional.',
    fr: 'Ce besoin vaut si du personnel change d’organisation; sinon, l’élément est facultatif.',
  },
}

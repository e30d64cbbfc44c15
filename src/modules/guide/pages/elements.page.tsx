import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatList, plural } from '../../../kernel/language/format.ts'
import { Select } from '../../../kernel/ui/form/field.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { documentByType } from '../documents.ts'
import { documentTypes, type ElementDefinition, families, tiers } from '../element.ts'
import { elements } from '../elements.ts'
import { conditionNames, familyNames, needNames, needsAreOurs } from '../labels.ts'
import { tierById } from '../tiers.ts'
import { type ElementFilter, filteredElements, filterNeeds } from './element-filter.ts'
import { GuideFrame, sectionNamed } from './guide-frame.tsx'
import { NeedMark } from './need-mark.tsx'
import { elementPath, elementsPath } from './paths.ts'
import { PrevNext } from './prev-next.tsx'
import { sectionNeighbours } from './section-neighbours.ts'

/** The catalogue of elements by family, narrowed by the filter. */
export function ElementsPage({ filter, language }: { filter: ElementFilter; language: Language }) {
  const found = filteredElements(filter)
  return (
    <GuideFrame language={language} section="elements">
      <h1 class="govuk-heading-xl">{sectionNamed('elements').title[language]}</h1>
      <p class="lead">{words.lead[language](elements.length)}</p>
      <p class="source-note">{needsAreOurs[language]}</p>
      <FilterForm filter={filter} language={language} />
      <p class="govuk-body" role="status">
        <strong>{plural(found.length, language, words.count[language])}</strong>
        {found.length < elements.length ? (
          <>
            {' '}
            <a class="govuk-link" href={elementsPath.href(language)}>
              {words.all[language]}
            </a>
          </>
        ) : null}
      </p>
      {found.length === 0 ? <p class="govuk-inset-text">{words.empty[language]}</p> : null}
      {families.map((family) => (
        <FamilyTable
          key={family}
          title={familyNames[family][language]}
          id={family}
          found={found.filter((element) => element.family === family)}
          language={language}
        />
      ))}
      <PrevNext language={language} {...sectionNeighbours('elements', language)} />
    </GuideFrame>
  )
}

function FilterForm({ filter, language }: { filter: ElementFilter; language: Language }) {
  const any = { value: '', label: words.any[language] }
  return (
    <form class="filters no-print" action={elementsPath.href(language)} method="get">
      <div class="filters__row">
        <Select
          name="family"
          label={words.family[language]}
          language={language}
          value={filter.family ?? ''}
          choices={[any, ...families.map((one) => ({ value: one, label: familyNames[one][language] }))]}
          required
        />
        <Select
          name="document"
          label={words.document[language]}
          language={language}
          value={filter.document ?? ''}
          choices={[
            any,
            ...documentTypes.map((one) => ({ value: one, label: documentByType(one).name[language] })),
          ]}
          required
        />
        <Select
          name="tier"
          label={words.tier[language]}
          language={language}
          value={filter.tier ?? ''}
          choices={[any, ...tiers.map((one) => ({ value: one, label: tierById(one).name[language] }))]}
          required
        />
        <Select
          name="need"
          label={words.need[language]}
          language={language}
          value={filter.need ?? ''}
          choices={[any, ...filterNeeds.map((one) => ({ value: one, label: needNames[one].name[language] }))]}
          required
        />
      </div>
      <button class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0" type="submit">
        {words.show[language]}
      </button>
    </form>
  )
}

function FamilyTable(props: {
  title: string
  id: string
  found: readonly ElementDefinition[]
  language: Language
}) {
  const { title, id, found, language } = props
  if (found.length === 0) return null
  return (
    <section class="element-family">
      <h2 class="govuk-heading-l" id={id}>
        {title}
      </h2>
      <Table
        caption={title}
        captionHidden
        rows={found}
        rowKey={(element) => element.id}
        empty=""
        columns={[
          {
            key: 'name',
            label: words.element[language],
            cell: (element) => <Name {...{ element, language }} />,
          },
          ...tiers.map((tier) => ({
            key: tier,
            label: tierById(tier).name[language],
            cell: (element: ElementDefinition) => <NeedMark need={element.need[tier]} language={language} />,
          })),
          {
            key: 'documents',
            label: words.where[language],
            cell: (element) =>
              formatList(
                element.documents.map((code) => documentByType(code).abbreviation[language]),
                language,
              ),
          },
        ]}
      />
    </section>
  )
}

function Name({ element, language }: { element: ElementDefinition; language: Language }) {
  return (
    <>
      <a class="govuk-link" href={elementPath.href(language, { id: element.id })}>
        {element.name[language]}
      </a>
      <span class="element-family__purpose">{element.purpose[language]}</span>
      {element.condition ? (
        <span class="element-family__purpose">
          <strong>{words.holds[language]}</strong> {conditionNames[element.condition][language]}
        </span>
      ) : null}
    </>
  )
}

const words = {
  lead: {
    en: (count: number) =>
      `An agreement is put together from ${count} elements. None needs them all: the tier and the case decide.`,
    fr: (count: number) =>
      `Une entente se compose à partir de ${count} éléments. Aucune ne les exige tous\u00a0: la complexité et la situation en décident.`,
  },
  family: { en: 'Family', fr: 'Famille' },
  document: { en: 'Document', fr: 'Document' },
  tier: { en: 'Tier', fr: 'Complexité' },
  need: { en: 'Need', fr: 'Besoin' },
  any: { en: 'Any', fr: 'Tous' },
  show: { en: 'Show these elements', fr: 'Afficher ces éléments' },
  all: { en: 'Show all the elements', fr: 'Afficher tous les éléments' },
  empty: {
    en: 'No element fits all these choices. Set one of them to “Any”.',
    fr: 'Aucun élément ne répond à tous ces choix. Remettez-en un à «\u00a0Tous\u00a0».',
  },
  element: { en: 'Element', fr: 'Élément' },
  where: { en: 'Goes in', fr: 'Va dans' },
  holds: { en: 'The need holds', fr: 'Le besoin vaut' },
  count: {
    en: { one: (n: string) => `${n} element`, other: (n: string) => `${n} elements` },
    fr: { one: (n: string) => `${n} élément`, other: (n: string) => `${n} éléments` },
  },
} as const satisfies Record<string, Bilingual<unknown>>

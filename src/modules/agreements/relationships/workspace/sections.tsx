import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { plural } from '../../../../kernel/language/format.ts'
import { documentName } from '../../../guide/index.ts'
import { agreementPath, notesPath } from '../../drafting/paths.ts'
import {
  advicePath,
  considerationsPath,
  coveredServicesPath,
  historyPath,
  milestonesPath,
  namedPositionsPath,
  needPath,
  optionsPath,
  risksPath,
  scorecardPath,
} from '../../paths.ts'
import { roleLabels } from '../labels.ts'
import { nextHref } from '../next-link.ts'
import type { Relationship, RelationshipParty } from '../relationship.ts'
import { Shown } from '../ui/parts.tsx'
import { Graph } from './graph.tsx'
import type { Workspace } from './workspace.ts'

/** The picture of parties and documents with its tables, and the way to every section. */
export function Sections({
  workspace,
  language,
  mayDescribe,
}: {
  workspace: Workspace
  language: Language
  mayDescribe: boolean
}) {
  const { relationship, documents } = workspace
  const { id } = relationship
  return (
    <>
      <section aria-labelledby="parties-documents">
        <h2 class="govuk-heading-m" id="parties-documents">
          {words.graph[language]}
        </h2>
        <div class="side-by-side">
          <Graph
            parties={relationship.parties}
            documents={documents}
            slaLabel={relationship.slaLabel}
            language={language}
          />
          <div>
            <PartiesTable {...{ workspace, language }} />
            <DocumentsTable {...{ workspace, language }} />
          </div>
        </div>
      </section>
      <nav aria-labelledby="sections">
        <h2 class="govuk-heading-m" id="sections">
          {words.sections[language]}
        </h2>
        <ul class="cards cards--links">
          {sections.map((section) => (
            <li class="card" key={section.label.en}>
              <a
                class="govuk-link"
                href={(mayDescribe && section.begin?.(language, relationship)) || section.href(language, id)}
              >
                {section.label[language]}
              </a>
              <p class="govuk-body-s">{section.what[language]}</p>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

function PartiesTable({ workspace, language }: { workspace: Workspace; language: Language }) {
  return (
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--s">{words.parties[language]}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            {words.organization[language]}
          </th>
          <th scope="col" class="govuk-table__header">
            {words.role[language]}
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {workspace.relationship.parties.map((party) => (
          <tr class="govuk-table__row" key={party.id}>
            <th scope="row" class="govuk-table__header">
              {party.name[language]}
              {party.acronym[language] ? ` (${party.acronym[language]})` : ''}
              <PositionsNamed {...{ workspace, language, party }} />
            </th>
            <td class="govuk-table__cell">{roleLabels[party.role][language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A party that does not use Entente yet, or came after others had named its positions, and where they are. */
function PositionsNamed({
  workspace,
  language,
  party,
}: {
  workspace: Workspace
  language: Language
  party: RelationshipParty
}) {
  if (!party.isAbsent && !workspace.namedFor.has(party.organization)) return null
  return (
    <span class="govuk-hint party-absent">
      {party.isAbsent ? `${words.absent[language]} ` : ''}
      <a class="govuk-link" href={namedPositionsPath.href(language, { id: workspace.relationship.id })}>
        {words.namedPositions[language]}
      </a>
    </span>
  )
}

function DocumentsTable({ workspace, language }: { workspace: Workspace; language: Language }) {
  const { documents, relationship } = workspace
  if (documents.length === 0) return <p class="govuk-body">{words.noDocument[language]}</p>
  return (
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--s">{words.documents[language]}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            {words.document[language]}
          </th>
          <th scope="col" class="govuk-table__header">
            {words.written[language]}
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {documents.map((document) => (
          <tr class="govuk-table__row" key={document.id}>
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={agreementPath.href(language, { id: relationship.id })}>
                {documentName(document.type, relationship.slaLabel).name[language]}
                {document.number ? ` ${document.number}` : ''}
              </a>
              <br />
              <Shown text={document.title} language={language} />
            </th>
            <td class="govuk-table__cell">
              {plural(document.elements, language, {
                one: (all) => words.ofOne[language](document.elements - document.empty, all),
                other: (all) => words.ofMany[language](document.elements - document.empty, all),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Section = {
  readonly label: Bilingual
  readonly what: Bilingual
  readonly href: (language: Language, id: string) => string
  /** Where those who may describe the relationship go instead. */
  readonly begin?: (language: Language, relationship: Relationship) => string
}

const sections: readonly Section[] = [
  {
    label: { en: 'Services this is about', fr: 'Services visés' },
    what: { en: 'From the inventory, with what is offered', fr: 'Tirés du répertoire, avec les offres' },
    href: (language, id) => coveredServicesPath.href(language, { id }),
  },
  {
    label: { en: 'Need and parties', fr: 'Besoin et parties' },
    what: { en: 'The problem in both languages', fr: 'Le problème, dans les deux langues' },
    href: (language, id) => needPath.href(language, { id }),
  },
  {
    label: { en: 'Advice', fr: 'Conseil' },
    what: { en: 'Which agreement fits, and why', fr: 'L’entente qui convient, et pourquoi' },
    href: (language, id) => advicePath.href(language, { id }),
    // Nothing is answered yet: the first question, for those who answer.
    begin: (language, relationship) => nextHref('ask-advisor', relationship, language),
  },
  {
    label: { en: 'Considerations', fr: 'Considérations' },
    what: { en: 'What to settle before signing', fr: 'Ce qu’il faut régler avant de signer' },
    href: (language, id) => considerationsPath.href(language, { id }),
  },
  {
    label: { en: 'Options and value', fr: 'Options et valeur' },
    what: {
      en: 'Ways to meet the need, compared',
      fr: 'Façons de répondre au besoin, comparées',
    },
    href: (language, id) => optionsPath.href(language, { id }),
  },
  {
    label: { en: 'Risks', fr: 'Risques' },
    what: { en: 'Likelihood, impact, owner, response', fr: 'Probabilité, incidence, responsable, réponse' },
    href: (language, id) => risksPath.href(language, { id }),
  },
  {
    label: { en: 'Milestones', fr: 'Jalons' },
    what: { en: 'From today’s state to the service', fr: 'De la situation actuelle au service' },
    href: (language, id) => milestonesPath.href(language, { id }),
  },
  {
    label: { en: 'Documents', fr: 'Documents' },
    what: { en: 'What is written and what is left', fr: 'Ce qui est écrit et ce qui reste à écrire' },
    href: (language, id) => agreementPath.href(language, { id }),
  },
  {
    label: { en: 'Performance', fr: 'Rendement' },
    what: { en: 'How each promise is kept', fr: 'Comment chaque engagement est tenu' },
    href: (language, id) => scorecardPath.href(language, { id }),
  },
  {
    label: { en: 'History', fr: 'Historique' },
    what: { en: 'Who did what, and when', fr: 'Qui a fait quoi, et quand' },
    href: (language, id) => historyPath.href(language, { id }),
  },
  {
    label: { en: 'Private notes', fr: 'Notes internes' },
    what: {
      en: 'Seen by your organization only',
      fr: 'Visibles par votre organisation seulement',
    },
    href: (language, id) => notesPath.href(language, { id }),
  },
]

const words = {
  graph: { en: 'Parties and documents', fr: 'Parties et documents' },
  sections: { en: 'In this relationship', fr: 'Dans cette relation' },
  parties: { en: 'Parties', fr: 'Parties' },
  documents: { en: 'Documents', fr: 'Documents' },
  organization: { en: 'Organization', fr: 'Organisation' },
  role: { en: 'Role', fr: 'Rôle' },
  absent: { en: 'Does not use Entente yet.', fr: 'N’utilise pas encore Entente.' },
  namedPositions: { en: 'Positions named for it', fr: 'Postes nommés pour elle' },
  document: { en: 'Document', fr: 'Document' },
  written: { en: 'Elements written', fr: 'Éléments rédigés' },
  noDocument: {
    en: 'There is no document yet. The advice says which ones fit.',
    fr: 'Il n’y a pas encore de document. Le conseil indique lesquels conviennent.',
  },
  ofOne: {
    en: (written: number, all: string) => `${written} of ${all} element`,
    fr: (written: number, all: string) => `${written} sur ${all} élément`,
  },
  ofMany: {
    en: (written: number, all: string) => `${written} of ${all} elements`,
    fr: (written: number, all: string) => `${written} sur ${all} éléments`,
  },
} as const

import type { Language } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { elementsAsApplied } from '../assembly.ts'
import { considerations } from '../considerations.ts'
import { documentDefinitions, documentName } from '../documents.ts'
import { type ElementDefinition, families, tiers } from '../element.ts'
import { fundingModels } from '../funding-models.ts'
import { keyTerms } from '../glossary/key-terms.ts'
import { glossary } from '../glossary.ts'
import { elementName, type Guide } from '../guide.ts'
import { blockerNames, conditionNames, familyNames, needNames, needsAreOurs, titles } from '../labels.ts'
import { statutoryProfiles } from '../overlays/profiles.ts'
import { servicePackages } from '../packages.ts'
import { sourceKinds, sourceSentence } from '../source-sentence.ts'
import { steps } from '../steps.ts'
import { tierDefinitions } from '../tiers.ts'

/** The whole guide as plain text, in one language. */
export function guideText(guide: Guide, language: Language): string {
  const section = (title: string, lines: readonly string[]) => [title, ...lines, ''].join('\n')
  return [
    `${titles.guide[language]} ${guide.version}\n`,
    section(
      titles.steps[language],
      steps.map(
        (step) =>
          `  ${String(step.number).padStart(2)}  ${step.name[language]}\n      ${step.gate.id}  ${step.gate.question[language]}`,
      ),
    ),
    section(
      titles.considerations[language],
      considerations.map(({ id, question, evidence, blocker }) => {
        const stops = blocker === null ? '' : ` [${blockerNames[blocker][language]}]`
        const proof = `${titles.evidence[language]} ${evidence[language]}`
        return `  ${id}  ${question[language]}${stops}\n      ${proof}`
      }),
    ),
    section(
      titles.documents[language],
      documentDefinitions.map(
        ({ code, purpose }) =>
          `  ${code}  ${documentName(code, guide.slaFrenchLabel).name[language]}\n       ${purpose[language]}`,
      ),
    ),
    section(
      titles.tiers[language],
      tierDefinitions.map(
        ({ name, layers, documents, situation, holds }) =>
          `  ${name[language]} (${layers[language]}) ${documents.join(' + ')}\n      ${situation[language]}\n      ${holds[language]}`,
      ),
    ),
    section(
      titles.funding[language],
      fundingModels.map(({ name, how }) => `  ${name[language]}\n      ${how[language]}`),
    ),
    section(
      titles.packages[language],
      servicePackages.map(
        ({ name, content, pricing }) =>
          `  ${name[language]}\n      ${content[language]} ${pricing[language]}`,
      ),
    ),
    section(
      titles.profiles[language],
      statutoryProfiles.map(({ name, needs, duties = [] }) => {
        const lines = [
          ...needs.map(({ reason }) => reason[language]),
          ...duties.map((duty) => duty[language]),
        ]
        return [`  ${name[language]}`, ...lines.map((line) => `      ${line}`)].join('\n')
      }),
    ),
    ...(guide.changes.length > 0 ? [section(titles.changes[language], changesText(guide, language))] : []),
    `${titles.elements[language]} (${titles.columns[language]})`,
    `${needsAreOurs[language]}\n`,
    ...families.map((family) =>
      section(
        `  ${familyNames[family][language]}`,
        elementsAsApplied(guide)
          .filter((element) => element.family === family)
          .map(({ id, name, documents, need, condition }) => {
            const needs = tiers.map((tier) => needNames[need[tier]].short[language]).join('/')
            const when = condition ? ` ${conditionNames[condition][language]}` : ''
            return `    ${id}  ${name[language]}  ${documents.join(' ')}  ${needs}${when}`
          }),
      ),
    ),
    section(
      titles.glossary[language],
      [...glossary, ...keyTerms].map(
        ({ term, definition }) => `  ${term[language]}\n      ${definition[language]}`,
      ),
    ),
  ].join('\n')
}

function changesText({ changes, elements }: Guide, language: Language): readonly string[] {
  return changes.map(({ element, need, reason }) => {
    const name = elementName(elements, element)[language]
    const now = typeof need === 'string' ? [need] : tiers.map((tier) => need[tier])
    return `  ${name}${colon[language]} ${now.map((one) => needNames[one].name[language]).join('/')}. ${reason[language]}`
  })
}

/** One element in full. */
export function elementText(element: ElementDefinition, language: Language): string {
  const needs = tierDefinitions.map(
    (tier) => `  ${tier.name[language]}  ${needNames[element.need[tier.id]].name[language]}`,
  )
  const fields = element.fields.map((field) => `  ${field.key} (${field.type})  ${field.label[language]}`)
  return [
    element.name[language],
    element.purpose[language],
    // An element of an organization's own has its purpose for help, no fields and no clause of ours.
    ...(element.help[language] === element.purpose[language] ? [] : [element.help[language]]),
    element.documents.join(' '),
    ...needs,
    ...(element.condition ? [`  ${conditionNames[element.condition][language]}`] : []),
    needsAreOurs[language],
    ...(fields.length > 0 ? [titles.fields[language], ...fields] : []),
    ...(element.pattern[language] ? [titles.clause[language], element.pattern[language]] : []),
    `${sourceKinds[element.source.established ? 'established' : 'ours'][language]} · ${sourceSentence(element.source, language)}`,
  ].join('\n')
}

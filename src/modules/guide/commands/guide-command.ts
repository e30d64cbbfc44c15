import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { elementsAsApplied } from '../assembly.ts'
import { considerations } from '../considerations.ts'
import { documentDefinitions, documentName } from '../documents.ts'
import { type ElementDefinition, families, tiers } from '../element.ts'
import { elementName, type Guide } from '../guide.ts'
import { guideJson } from '../guide-json.ts'
import { blockerNames, familyNames, kindNames, needNames, titles } from '../labels.ts'
import { searchGuide } from '../search.ts'
import { steps } from '../steps.ts'
import { tierDefinitions } from '../tiers.ts'
import { guideIn, guideOption } from './guide-option.ts'

export const guideCommand: CliCommand = {
  path: ['guide'],
  summary: {
    en: 'Prints the guide: steps, considerations, document types, tiers and elements',
    fr: 'Affiche le guide\u00a0: étapes, considérations, types de documents, volets et éléments',
  },
  options: [
    {
      flags: '--search <words>',
      about: { en: 'Only what holds these words', fr: 'Seulement ce qui contient ces mots' },
    },
    {
      flags: '--element <id>',
      about: { en: 'One element, in full', fr: 'Un seul élément, en entier' },
    },
    guideOption,
  ],
  run: async (input) => print(input, await guideIn(input)),
}

function print({ options, language, json, terminal }: CliInput, guide: Guide): 0 | 1 {
  if (typeof options.search === 'string') {
    const found = searchGuide(options.search, language, guide)
    terminal.out(json ? JSON.stringify({ query: options.search, found }) : foundText(found, language))
    return found.length > 0 ? 0 : 1
  }
  if (typeof options.element === 'string') {
    const element = elementOrRefuse(options.element, guide)
    terminal.out(json ? JSON.stringify(element) : elementText(element, language))
    return 0
  }
  terminal.out(json ? JSON.stringify(guideJson(guide)) : guideText(guide, language))
  return 0
}

function guideText(guide: Guide, language: Language): string {
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
      considerations.map(({ id, question, blocker }) => {
        const stops = blocker === null ? '' : ` [${blockerNames[blocker][language]}]`
        return `  ${id}  ${question[language]}${stops}`
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
        ({ name, layers, documents, situation }) =>
          `  ${name[language]} (${layers[language]}) ${documents.join(' + ')}\n      ${situation[language]}`,
      ),
    ),
    ...(guide.changes.length > 0 ? [section(titles.changes[language], changesText(guide, language))] : []),
    `${titles.elements[language]} (${titles.columns[language]})`,
    ...families.map((family) =>
      section(
        `  ${familyNames[family][language]}`,
        elementsAsApplied(guide)
          .filter((element) => element.family === family)
          .map(({ id, name, documents, need }) => {
            const needs = tiers.map((tier) => needNames[need[tier]].short[language]).join('/')
            return `    ${id}  ${name[language]}  ${documents.join(' ')}  ${needs}`
          }),
      ),
    ),
  ].join('\n')
}

function changesText({ changes, elements }: Guide, language: Language): readonly string[] {
  return changes.map(({ element, need, reason }) => {
    const name = elementName(elements, element)[language]
    const now = typeof need === 'string' ? [need] : tiers.map((tier) => need[tier])
    const colon = language === 'fr' ? '\u00a0:' : ':'
    return `  ${name}${colon} ${now.map((one) => needNames[one].name[language]).join('/')}. ${reason[language]}`
  })
}

function foundText(found: ReturnType<typeof searchGuide>, language: Language): string {
  if (found.length === 0) return titles.nothing[language]
  return found
    .map(
      ({ kind, id, name, snippet }) => `${kindNames[kind][language]}  ${id}  ${name[language]}\n  ${snippet}`,
    )
    .join('\n')
}

function elementOrRefuse(id: string, guide: Guide): ElementDefinition {
  const element = elementsAsApplied(guide).find((one) => one.id === id)
  if (!element) {
    throw new CliUsageError({
      en: `The guide has no element “${id}”.`,
      fr: `Le guide n’a pas d’élément «\u00a0${id}\u00a0».`,
    })
  }
  return element
}

function elementText(element: ElementDefinition, language: Language): string {
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
    ...(fields.length > 0 ? [titles.fields[language], ...fields] : []),
    ...(element.pattern[language] ? [titles.clause[language], element.pattern[language]] : []),
  ].join('\n')
}

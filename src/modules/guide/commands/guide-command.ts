import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { elementsAsApplied } from '../assembly.ts'
import type { ElementDefinition } from '../element.ts'
import type { Guide } from '../guide.ts'
import { guideJson } from '../guide-json.ts'
import { kindNames, titles } from '../labels.ts'
import { searchGuide } from '../search.ts'
import { guideIn, guideOption } from './guide-option.ts'
import { elementText, guideText } from './guide-text.ts'

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

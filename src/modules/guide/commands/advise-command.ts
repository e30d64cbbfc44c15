import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { readJson } from '../../../kernel/cli/files.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { type Advice, advise } from '../advisor/advise.ts'
import type { AnswerProblem } from '../advisor/answer-problem.ts'
import { type AnswersRead, readAnswers } from '../advisor/read-answers.ts'
import { documentName } from '../documents.ts'
import { elementName, type Guide } from '../guide.ts'
import { titles } from '../labels.ts'
import { tierById } from '../tiers.ts'
import { guideIn, guideOption } from './guide-option.ts'

export const adviseCommand: CliCommand = {
  path: ['advise'],
  summary: {
    en: 'Recommends a tier, documents and elements from answers in a JSON file',
    fr: 'Recommande un volet, des documents et des éléments d’après un fichier JSON de réponses',
  },
  arguments: [
    {
      name: 'answers',
      required: true,
      about: {
        en: 'Answers as a JSON file, or - for standard input',
        fr: 'Réponses en JSON, ou - pour l’entrée standard',
      },
    },
  ],
  options: [guideOption],
  run,
}

/** 0 with an advice, 1 when no service agreement applies. */
async function run({ args, options, language, json, terminal }: CliInput): Promise<0 | 1> {
  const path = args[0]
  if (typeof path !== 'string') {
    throw new CliUsageError({ en: 'Name the file of answers.', fr: 'Nommez le fichier des réponses.' })
  }
  const read = readAnswers(await readJson(path))
  if (!read.ok) throw refusal(path, read.refusal)
  const guide = await guideIn({ options })
  const advice = advise(read.value.answers, guide)
  const { assumptions, warnings } = read.value
  terminal.out(
    json
      ? JSON.stringify({ ...advice, assumptions, warnings })
      : adviceText(advice, read.value, guide, language),
  )
  return advice.tier === 'out-of-scope' ? 1 : 0
}

function refusal(path: string, problems: readonly AnswerProblem[]): CliUsageError {
  return new CliUsageError({
    en: `${path}: ${problems.map((problem) => problem.en).join(' ')}`,
    fr: `${path}\u00a0: ${problems.map((problem) => problem.fr).join(' ')}`,
  })
}

function adviceText(advice: Advice, read: AnswersRead, guide: Guide, language: Language): string {
  const block = (title: Bilingual, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [`${title[language]}${colon[language]}`, ...lines.map((line) => `  ${line}`), '']
  const sentences = (items: readonly Bilingual[]) => items.map((item) => item[language])
  return [
    heading(advice, guide, language),
    '',
    ...block(titles.reasons, sentences(advice.reasons)),
    ...block(titles.required, named(advice.required, guide, language)),
    ...block(titles.recommended, named(advice.recommended, guide, language)),
    ...block(
      titles.reviewers,
      advice.reviewers.map(({ name, why }) => `${name[language]}. ${why[language]}`),
    ),
    ...block(titles.signing, advice.signingLevel ? [advice.signingLevel[language]] : []),
    ...block(titles.reviews, sentences(advice.reviews)),
    ...block(titles.offRamps, sentences(advice.offRamps)),
    ...block(titles.wouldChange, sentences(advice.wouldChange)),
    ...block(titles.warnings, sentences(read.warnings)),
    ...block(titles.assumptions, sentences(read.assumptions)),
  ]
    .join('\n')
    .trimEnd()
}

function heading(advice: Advice, guide: Guide, language: Language): string {
  if (advice.tier === 'out-of-scope') {
    return { en: 'No service agreement applies.', fr: 'Aucune entente de services ne convient.' }[language]
  }
  const tier = tierById(advice.tier)
  const name = (type: Advice['documents'][number]) => {
    const document = documentName(type, guide.slaFrenchLabel)
    return `${document.name[language]} (${document.abbreviation[language]})`
  }
  const later = advice.deferred.map((type) => `${name(type)}, ${titles.later[language]}`)
  const existing = advice.existing.map((type) => `${titles.existing[language]} ${name(type)}`)
  return [
    `${tier.name[language]} (${tier.layers[language]})`,
    ...[...advice.documents.map(name), ...later, ...existing].map((line) => `  ${line}`),
  ].join('\n')
}

function named(ids: readonly string[], { elements }: Guide, language: Language): readonly string[] {
  return ids.map((id) => elementName(elements, id)[language])
}

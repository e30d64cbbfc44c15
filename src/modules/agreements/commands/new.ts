import { type CliCommand, CliUsageError } from '../../../kernel/cli/command.ts'
import { readJson, writeOutput } from '../../../kernel/cli/files.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { newId } from '../../../kernel/value/id.ts'
import {
  type Advice,
  advise,
  documentName,
  type Guide,
  guideIn,
  guideOption,
  readAnswers,
} from '../../guide/index.ts'
import type { Agreement } from '../format.ts'
import { newAgreement } from '../start.ts'
import { beginFile } from './begin-file.ts'
import { splitFacts } from './facts-file.ts'
import { outOption } from './parameters.ts'
import { inShell } from './what-next.ts'

/** `entente new ANSWERS.json -o FILE`: an agreement file with the advised documents and elements. */
export const newCommand: CliCommand = {
  path: ['new'],
  summary: {
    en: 'Start an agreement file with the documents and elements that the advisor recommends',
    fr: 'Commencer un fichier d’entente avec les documents et les éléments que recommande le conseiller',
  },
  arguments: [
    {
      name: 'answers',
      required: true,
      about: {
        en: 'JSON file of answers to the advisor, with the facts of the parties if you have them',
        fr: 'fichier JSON des réponses au conseiller, avec les faits des parties si vous les avez',
      },
    },
  ],
  options: [outOption, guideOption],
  async run({ args, options, language, json, terminal, clock }) {
    const guide = await guideIn({ options })
    const { answers, facts } = splitFacts(await readJson(String(args[0])))
    const read = readAnswers(facts ? { nbParties: facts.parties.length, ...Object(answers) } : answers)
    if (!read.ok) {
      const [problem] = read.refusal
      throw new CliUsageError(problem ?? unreadable)
    }
    const advice = advise(read.value.answers, guide)
    const { tier } = advice
    if (tier === 'out-of-scope') {
      const reasons = advice.reasons.map((reason) => reason[language])
      if (json) terminal.out(`${JSON.stringify({ tier, documents: [], reasons: advice.reasons }, null, 2)}\n`)
      else terminal.error(`${outOfScope[language]}\n${reasons.join('\n')}\n`)
      return 1
    }
    const now = clock()
    const today = now.toZonedDateTimeISO('UTC').toPlainDate()
    const makeId = () => newId(now)
    const started = newAgreement(read.value.answers, { ...advice, tier }, makeId, today, guide)
    const agreement = facts ? beginFile(started, facts, makeId, today, guide) : started
    const out = String(options.out)
    await writeOutput(out, `${JSON.stringify(agreement, null, 2)}\n`)
    if (out === '-') return 0
    if (json) terminal.out(`${JSON.stringify(summaryOf(agreement, out), null, 2)}\n`)
    else terminal.out(`${said(agreement, advice, guide, out, language)}\n`)
    return 0
  },
}

const unreadable = {
  en: 'The answers cannot be read.',
  fr: 'Les réponses ne peuvent pas être lues.',
}

const outOfScope = {
  en: 'This case is not one for a service agreement; no file was written.',
  fr: 'Ce cas ne relève pas d’une entente de services; aucun fichier n’a été écrit.',
}

function summaryOf(agreement: Agreement, file: string): object {
  return {
    file,
    id: agreement.id,
    tier: agreement.tier,
    documents: agreement.documents.map(({ id, type, elements }) => ({ id, type, elements: elements.length })),
  }
}

function said(agreement: Agreement, advice: Advice, guide: Guide, file: string, language: Language): string {
  const names = formatList(
    advice.documents.map((type) =>
      documentName(type, guide.slaFrenchLabel).name[language].toLocaleLowerCase(language),
    ),
    language,
  )
  const elements = agreement.documents.flatMap((document) => document.elements)
  const begun = elements.filter((element) => element.begun).length
  const count = elements.length - begun
  if (begun > 0)
    return language === 'fr'
      ? `${file}\u00a0: ${names}, avec ${begun} éléments commencés, à lire, et ${count} à remplir. Lisez avec «\u00a0entente render ${inShell(file)} --format md\u00a0», dites-le avec «\u00a0entente read\u00a0», puis vérifiez avec «\u00a0entente check\u00a0».`
      : `${file}: ${names}, with ${begun} elements begun, to be read, and ${count} to fill in. Read with “entente render ${inShell(file)} --format md”, say so with “entente read”, then check with “entente check”.`
  return language === 'fr'
    ? `${file}\u00a0: ${names}, avec ${count} éléments à remplir. Vérifiez ensuite avec «\u00a0entente check ${inShell(file)}\u00a0».`
    : `${file}: ${names}, with ${count} elements to fill in. Then check with “entente check ${inShell(file)}”.`
}

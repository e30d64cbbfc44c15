import type { CliCommand } from '../../../kernel/cli/command.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatPercent, plural } from '../../../kernel/language/format.ts'
import { guideIn, guideOption } from '../../guide/index.ts'
import { type CheckResult, checkAgreement, isBlocking } from '../checks/check.ts'
import type { Agreement, Finding } from '../format.ts'
import { documentLabel } from '../values/format.ts'
import { agreementArgument } from './parameters.ts'
import { readAgreement } from './read-agreement.ts'
import { afterCheck } from './what-next.ts'

/**
 * `entente check AGREEMENT.json`: exit 0 when nothing worse than information is found, 1 when there is an
 * error or a warning, 2 when the file is not an agreement at all.
 */
export const checkCommand: CliCommand = {
  path: ['check'],
  summary: {
    en: 'Check an agreement: completeness by tier, cross-checks, both languages',
    fr: 'Vérifier une entente\u00a0: caractère complet selon le volet, recoupements, les deux langues',
  },
  arguments: [agreementArgument],
  options: [guideOption],
  async run({ args, options, language, json, terminal, clock }) {
    const guide = await guideIn({ options })
    const read = await readAgreement(String(args[0]))
    const today = clock().toZonedDateTimeISO('UTC').toPlainDate()
    const result: CheckResult = read.ok
      ? checkAgreement(read.value, { today, guide })
      : { complete: 0, findings: read.refusal }
    terminal.out(
      json
        ? `${JSON.stringify(result, null, 2)}\n`
        : report(result, read.ok ? read.value : null, String(args[0]), language),
    )
    return result.findings.some((finding) => isBlocking(finding.severity)) ? 1 : 0
  },
}

function report(
  { complete, findings }: CheckResult,
  agreement: Agreement | null,
  file: string,
  language: Language,
): string {
  const groups = Map.groupBy(findings, (finding) => finding.document)
  const sections = [...groups].map(([id, found]) => {
    const title = id === null ? words.whole[language] : titleOf(id, agreement, language)
    const unwritten = found.filter(isUnwritten)
    const others = found.filter((finding) => unwritten.length < 2 || !isUnwritten(finding))
    const lines = others.map((finding) => line(finding, language))
    return [title, ...lines, ...(unwritten.length < 2 ? [] : [together(unwritten, language)])].join('\n')
  })
  const end = [
    summary(complete, findings, language),
    ...(agreement ? afterCheck(findings, file, language) : []),
  ]
  return `${[...sections, end.join('\n')].map(printable).join('\n\n')}\n`
}

function titleOf(id: string, agreement: Agreement | null, language: Language): string {
  const document = agreement?.documents.find((candidate) => candidate.id === id)
  return (document && documentLabel(document, language)) ?? id
}

function line(finding: Finding, language: Language): string {
  const where = [finding.element, finding.path].filter((part) => part !== null).join(' › ')
  const tag = `${severities[finding.severity][language]}  ${finding[language]}`
  return `  ${tag}\n      ${[finding.rule, where].filter((part) => part !== '').join(' · ')}`
}

/** Recommended elements that nobody wrote say the same of each: one line names them all. */
function isUnwritten({ rule, severity }: Finding): boolean {
  return rule === 'element-recommended' && severity === 'warning'
}

function together(unwritten: readonly Finding[], language: Language): string {
  const names = unwritten.map((finding) => finding.element).filter((id) => id !== null)
  const tag = `${severities.warning[language]}  ${words.unwritten[language](unwritten.length)}`
  return `  ${tag}\n      element-recommended · ${names.join(', ')}`
}

function summary(complete: number, findings: readonly Finding[], language: Language): string {
  const count = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length
  const share = formatPercent(Math.floor(complete * 100), language)
  const { errors, warnings, infos } = counted[language]
  const totals = [errors(count('error')), warnings(count('warning')), infos(count('info'))].join(', ')
  return language === 'fr' ? `Complète à ${share}\u00a0: ${totals}.` : `${share} complete: ${totals}.`
}

// A file may hold escape sequences that would act on a terminal: only line ends pass.
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\n' ? '\n' : '\ufffd',
  )
}

const words = {
  whole: { en: 'The whole agreement', fr: 'L’ensemble de l’entente' },
  unwritten: {
    en: (count: number) =>
      `${count} recommended elements are not drafted. Fill them in, or say why they do not apply.`,
    fr: (count: number) =>
      `${count} éléments recommandés ne sont pas rédigés. Remplissez-les ou dites pourquoi ils sont sans objet.`,
  },
} as const

const severities: { readonly [severity in Finding['severity']]: Bilingual } = {
  error: { en: 'Error  ', fr: 'Erreur       ' },
  warning: { en: 'Warning', fr: 'Avertissement' },
  info: { en: 'Info   ', fr: 'Information  ' },
}

const counted = {
  en: {
    errors: forms('en', 'error', 'errors'),
    warnings: forms('en', 'warning', 'warnings'),
    infos: forms('en', 'piece of information', 'pieces of information'),
  },
  fr: {
    errors: forms('fr', 'erreur', 'erreurs'),
    warnings: forms('fr', 'avertissement', 'avertissements'),
    infos: forms('fr', 'renseignement', 'renseignements'),
  },
}

function forms(language: Language, one: string, other: string): (count: number) => string {
  return (count) =>
    plural(count, language, {
      one: (number) => `${number}\u00a0${one}`,
      other: (number) => `${number}\u00a0${other}`,
    })
}

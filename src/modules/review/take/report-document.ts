import { type Bilingual, inBoth, type Language, languages } from '../../../kernel/language/bilingual.ts'
import { formatMoment, formatPercent } from '../../../kernel/language/format.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import type { Block, ComposedClause, ComposedDocument, Inline } from '../../agreements/index.ts'
import {
  documentName,
  elementById,
  families,
  familyNames,
  type SlaFrenchLabel,
  tierById,
} from '../../guide/index.ts'
import type { ExaminedFile } from '../examinations/examination.ts'
import type { ReviewFinding } from '../findings/finding.ts'
import { elementName } from '../findings/missing.ts'
import type { Judgement } from '../judge/judgements.ts'
import { distinctFacts } from '../report/distinct-facts.ts'
import { readabilitySentence } from '../report/facts.tsx'
import { type JudgedReport, judged, type Subject, subjects } from '../report/judged.ts'
import { severityWords, stateWords, subjectWords, words } from '../report/report.text.ts'
import { summaryOf } from '../report/summary.ts'
import type { ReviewReport } from '../review.ts'

/** Everything a file of the report is made of. */
export type ReportFile = {
  readonly report: ReviewReport
  readonly judgements: readonly Judgement[]
  /** What the organization that reads it calls a service level agreement in French. */
  readonly slaLabel: SlaFrenchLabel
  readonly files: readonly Pick<ExaminedFile, 'name' | 'sha256' | 'bytes' | 'language'>[]
  readonly at: Temporal.Instant
}

/** The report as a document that the renderers of agreements print: short list, facts, elements, findings. */
export function reportDocument({ report, judgements, slaLabel, files, at }: ReportFile): ComposedDocument {
  const whole = judged(report, judgements, slaLabel)
  const clauses: Omit<ComposedClause, 'number' | 'origin'>[] = [
    { id: 'summary', heading: words.summary, blocks: inBoth((language) => summaryBlocks(whole, language)) },
    { id: 'facts', heading: words.facts, blocks: inBoth((language) => [factTable(whole, language)]) },
    { id: 'elements', heading: words.elements, blocks: inBoth((language) => elementTables(whole, language)) },
    ...subjects
      .filter((subject) => whole.findings[subject].length > 0)
      .map((subject: Subject) => ({
        id: subject,
        heading: subjectWords[subject],
        blocks: inBoth((language) => whole.findings[subject].flatMap((one) => findingBlocks(one, language))),
      })),
  ]
  const parties = report.facts.parties.map(({ name }) => ({ en: name, fr: name }))
  return {
    id: 'review',
    type: report.documents[0] ?? 'MOU',
    typeName: titles.type,
    tier: report.tier,
    number: files.map(({ name }) => name).join(' + '),
    title: titles.title,
    draft: false,
    hash: files[0]?.sha256 ?? '',
    control: [
      { label: titles.read, value: inBoth((language) => formatMoment(at, language, capitalZone, 'named')) },
      { label: words.document, value: inBoth((language) => typeNames(whole, language)) },
      { label: words.tier, value: inBoth((language) => tierName(report, language)) },
    ],
    parties: parties.length > 0 ? parties : [titles.noParty],
    clauses: clauses.map((clause, index) => ({ ...clause, number: String(index + 1), origin: null })),
  }
}

function summaryBlocks(report: JudgedReport, language: Language): Block[] {
  const { verdict, lines, advice } = summaryOf(report)
  return [
    paragraph(verdict[language]),
    ...lines.flatMap((line): Block[] => [
      { kind: 'heading', level: 3, children: [text(line.title[language])] },
      {
        kind: 'list',
        ordered: false,
        items: [
          ...line.items.map((item) => [paragraph(placed(item.text[language], item.place))]),
          ...(line.more > 0 ? [[paragraph(words.more[language](line.more))]] : []),
        ],
      },
    ]),
    { kind: 'paragraph', children: [{ kind: 'strong', children: [text(advice[language])] }] },
  ]
}

function factTable(report: JudgedReport, language: Language): Block {
  const { facts, readability } = report
  const lines = (label: Bilingual, values: readonly string[]) =>
    (values.length > 0 ? values : [words.notFound[language]]).map((value) => [label[language], value])
  const quotes = (passages: readonly { place: string; text: string }[]) =>
    passages.map((passage) => placed(passage.text, passage.place))
  return table(
    [titles.what[language], titles.says[language]],
    [
      ...lines(words.document, [typeNames(report, language)]),
      ...lines(words.tier, [tierName(report, language)]),
      ...lines(
        words.parties,
        facts.parties.map(({ name, role }) => (role ? `${name} (${role})` : name)),
      ),
      ...lines(words.term, quotes(facts.term)),
      ...lines(words.dates, quotes(distinctFacts(facts.dates))),
      ...lines(words.amounts, quotes(distinctFacts(facts.amounts))),
      ...lines(words.levels, quotes(facts.serviceLevels)),
      ...languages.flatMap((side) => {
        const measure = readability[side]
        return measure ? [[words.readability[language], readabilitySentence(measure, language)]] : []
      }),
    ],
  )
}

function elementTables({ elements }: JudgedReport, language: Language): Block[] {
  return families.map((family) => {
    const rows = elements
      .filter(({ id }) => elementById(id)?.family === family)
      .map(({ id, state, confidence, evidence: [first], judgement }) => [
        elementName(id)[language],
        stateWords[state][language],
        judgement
          ? words.decidedBy[language](judgement.person, judgement.reason)
          : formatPercent(Math.round(confidence * 100), language),
        first ? placed(first.text, first.place) : '–',
      ])
    const header = [words.element, words.state, words.confidence, words.passages].map((one) => one[language])
    return { ...table(header, rows), caption: familyNames[family][language] }
  })
}

function findingBlocks(finding: ReviewFinding, language: Language): Block[] {
  const { severity, place, text: said, others = [] } = finding
  const passages = [...(said ? [{ place, text: said }] : []), ...others].filter((one) => one.text !== '')
  const lead: Inline[] = [
    { kind: 'strong', children: [text(severityWords[severity][language])] },
    text(` – ${finding[language]}`),
  ]
  return [
    { kind: 'paragraph', children: lead },
    ...(passages.length > 0
      ? [
          {
            kind: 'list' as const,
            ordered: false,
            items: passages.map((one) => [paragraph(placed(one.text, one.place))]),
          },
        ]
      : []),
  ]
}

function table(header: readonly string[], rows: readonly (readonly string[])[]) {
  const cells = (row: readonly string[]) => row.map((cell) => [text(cell)])
  return { kind: 'table' as const, header: cells(header), rows: rows.map(cells) }
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', children: [text(words)] }
}

function text(words: string): Inline {
  return { kind: 'text', text: words }
}

function placed(words: string, place: string): string {
  return place ? `${words} [${place}]` : words
}

function typeNames(
  { documents, slaLabel }: Pick<JudgedReport, 'documents' | 'slaLabel'>,
  language: Language,
): string {
  const names = documents.map((code) => documentName(code, slaLabel).name[language])
  return names.join(', ') || words.unknownDocument[language]
}

function tierName({ tier }: Pick<ReviewReport, 'tier'>, language: Language): string {
  const { name, layers } = tierById(tier)
  return `${name[language]} (${layers[language]})`
}

const titles = {
  type: { en: 'Review report', fr: 'Rapport d’examen' },
  title: { en: 'What is in the draft', fr: 'Ce que contient le projet' },
  read: { en: 'Read', fr: 'Lu' },
  noParty: { en: 'parties that the draft does not name', fr: 'parties que le projet ne nomme pas' },
  what: { en: 'Subject', fr: 'Sujet' },
  says: { en: 'What the draft says', fr: 'Ce que dit le projet' },
} as const

import { csvText } from '../../../kernel/files/csv.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { elementName } from '../findings/missing.ts'
import { judged, subjects } from '../report/judged.ts'
import { severityWords, stateWords, subjectWords, words } from '../report/report.text.ts'
import type { ReportFile } from './report-document.ts'

/** One row an element, then one row a finding: what a reviewer sorts and ticks off. */
export function reportCsv({ report, judgements }: ReportFile, language: Language): string {
  const { elements, findings } = judged(report, judgements)
  const header = [
    columns.kind,
    columns.code,
    columns.what,
    words.state,
    words.confidence,
    columns.place,
    columns.passage,
    columns.decision,
  ].map((label) => label[language])
  const elementRows = elements.map(({ id, state, confidence, evidence: [first], judgement }) => [
    words.element[language],
    id,
    elementName(id)[language],
    stateWords[state][language],
    String(confidence),
    first?.place ?? '',
    first?.text ?? '',
    judgement ? words.decidedBy[language](judgement.person, judgement.reason) : '',
  ])
  const findingRows = subjects.flatMap((subject) =>
    findings[subject].map((finding) => [
      subjectWords[subject][language],
      finding.rule,
      finding[language],
      severityWords[finding.severity][language],
      '',
      finding.place,
      finding.text ?? '',
      '',
    ]),
  )
  return csvText([header, ...elementRows, ...findingRows])
}

const columns = {
  kind: { en: 'Kind', fr: 'Genre' },
  code: { en: 'Code', fr: 'Code' },
  what: { en: 'What', fr: 'Objet' },
  place: { en: 'Place', fr: 'Endroit' },
  passage: { en: 'Passage', fr: 'Passage' },
  decision: { en: 'Decision', fr: 'Décision' },
} as const

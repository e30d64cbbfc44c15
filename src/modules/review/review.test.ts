import { describe, expect, it } from 'vitest'
import { elements } from '../guide/index.ts'
import { readContent } from './reading/read.ts'
import { reviewText } from './review.ts'

async function review(markdown: string, french?: string) {
  const text = await readContent(Buffer.from(markdown), 'a.md')
  return reviewText(text, french === undefined ? undefined : await readContent(Buffer.from(french), 'a.md'))
}

const english = `# Memorandum of understanding

Between the Department of Harbours (“DH”) and the Printing Bureau (“the Bureau”)

## 1. Purpose

1.1 The purpose of this memorandum is to describe the printing services that the Bureau provides to DH.

## 2. Definitions

2.1 “Business Day” means a day other than a Saturday, a Sunday or a holiday.

2.2 “Proof” means the sheet that is shown before printing.

## 3. Services

3.1 The Bureau will provide the following services: printing, binding and delivery. This memorandum does not cover translation.

3.2 The Bureau must deliver 95% of orders within five Business Days each month, and 95% of orders delivered late are reported.

3.3 The Bureau will answer questions in a timely manner.

3.4 95% of orders are delivered within five Business Days, measured over each quarter.

## 4. Payment

4.1 DH must pay each invoice within 30 days of receiving it. The hourly rate is $85 per hour.

4.2 Payment of an invoice is due within 45 days.

## 5. Disputes

5.1 A dispute is raised with the managers, as set out in section 9.4.

## 6. Term and termination

6.1 This memorandum comes into effect on April 1, 2027. Either party may terminate this memorandum on 60 days written notice.

## 7. Representatives

Name: [to be determined]
`

describe('review', () => {
  it('answers for each of the 90 elements, with evidence for what is not absent', async () => {
    const { elements: read } = await review(english)
    expect(read.map(({ id }) => id)).toEqual(elements.map(({ id }) => id))
    for (const { state, evidence } of read) {
      if (state !== 'absent') expect(evidence.length).toBeGreaterThan(0)
      else expect(evidence).toEqual([])
    }
  })

  it('tells what is there from what is not', async () => {
    const { elements: read, documents, language } = await review(english)
    const state = (id: string) => read.find((element) => element.id === id)?.state
    for (const id of [
      'title',
      'parties',
      'purpose',
      'definitions',
      'service-description',
      'out-of-scope',
      'service-standards',
      'invoicing',
      'fee-structure',
      'issue-resolution',
      'term',
      'termination',
    ])
      expect([id, state(id)]).toEqual([id, 'present'])
    for (const id of [
      'business-continuity',
      'ip',
      'pooling',
      'accessibility',
      'atip',
      'taxes',
      'training',
      'benchmarking',
      'official-languages',
    ])
      expect([id, state(id)]).toEqual([id, 'absent'])
    expect(documents).toEqual(['MOU'])
    expect(language).toBe('en')
  })

  it.each([
    ['placeholder', '[to be determined]'],
    ['measure-over-two-periods', 'each month'],
    ['terms-disagree', '30 days'],
    ['broken-reference', 'section 9.4'],
    ['promise-without-measure', 'timely'],
    ['escalation-without-end', 'managers'],
    ['term-unused', 'Proof'],
    ['role-without-holder', 'Name'],
    ['plain-language-acronym', ''],
  ])('reports %s with its passage', async (rule, words) => {
    const text =
      rule === 'plain-language-acronym'
        ? english.replace('printing, binding', 'printing under ISBN rules, binding')
        : english
    const finding = (await review(text)).findings.find((one) => one.rule === rule)
    expect(finding?.text ?? rule).toContain(words)
    expect(finding?.place).not.toBe('')
    expect(finding?.en).not.toBe(finding?.fr)
  })

  it('puts blockers first', async () => {
    const order = (await review(english)).findings.map(({ severity }) =>
      ['error', 'warning', 'info'].indexOf(severity),
    )
    expect(order).toEqual([...order].sort())
  })

  it('reports nothing of the kind on a clause that is sound', async () => {
    const sound = english
      .replace('30 days of receiving', '45 days of receiving')
      .replace('section 9.4', 'section 3.2; the deputy minister decides within 10 days')
      .replace(', measured over each quarter', ', measured over each month')
      .replace('in a timely manner', 'within two Business Days')
      .replace('[to be determined]', 'Ada Moreau')
      .replace('the sheet', 'a sheet')
      .replace('printing, binding', 'a Proof, printing, binding')
    const rules = (await review(sound)).findings.map(({ rule }) => rule)
    for (const rule of [
      'placeholder',
      'measure-over-two-periods',
      'terms-disagree',
      'broken-reference',
      'promise-without-measure',
      'escalation-without-end',
      'term-unused',
      'role-without-holder',
    ])
      expect(rules).not.toContain(rule)
  })

  it('reads French, and compares it with the other language', async () => {
    const french = `# Protocole d’entente

Entre le ministère des Ports (ci-après « le ministère ») et le Bureau d’imprimerie (ci-après « le Bureau »)

## 1. Objet

Le présent protocole a pour objet de décrire les services d’imprimerie que le Bureau fournit au ministère.

## 2. Durée et résiliation

Le présent protocole entre en vigueur le 1er avril 2027. Chaque partie peut le résilier moyennant un préavis écrit de 60 jours.
`
    const twin = `# Memorandum of understanding

Between the Department of Harbours (the “Department”) and the Printing Bureau (the “Bureau”)

## 1. Purpose

The purpose of this memorandum is to describe the printing services that the Bureau provides to the Department.

## 2. Term and termination

This memorandum comes into effect on April 1, 2027. Each party may terminate it on 90 days written notice.
`
    const report = await review(french, twin)
    expect(report.language).toBe('fr')
    expect(report.documents).toEqual(['MOU'])
    const state = (id: string) => report.elements.find((element) => element.id === id)?.state
    expect(['parties', 'purpose', 'term', 'termination'].map(state)).toEqual([
      'present',
      'present',
      'present',
      'present',
    ])
    expect(report.findings.find(({ rule }) => rule === 'parity-duration')?.text).toContain('90 days')
  })

  it('says of an invoice and of a story that they are no agreements', async () => {
    const invoice = 'Invoice 12\n\nThree boxes of paper, $45.00\n\nPayment is due within 30 days.\n'
    const story = Array.from(
      { length: 200 },
      () => 'She walked to the harbour and watched the gulls until it was dark.',
    ).join('\n\n')
    for (const text of [invoice, story])
      expect((await review(text)).findings[0]?.rule).toBe('not-an-agreement')
  })
})

import { describe, expect, it } from 'vitest'
import { questions, topics } from './questions.ts'
import { readAnswers } from './read-answers.ts'

describe('reading answers', () => {
  it('takes the neutral value for what is not answered, and says so', () => {
    const read = readAnswers({ nbServices: 2, riskLevel: null })
    if (!read.ok) throw new Error('refused')
    expect(read.value.answers.nbServices).toBe(2)
    expect(read.value.answers.riskLevel).toBe('low')
    const assumed = read.value.assumptions.map((assumption) => assumption.question)
    expect(assumed).toContain('riskLevel')
    expect(assumed).not.toContain('nbServices')
    expect(assumed).not.toContain('sameParties')
    expect(assumed).toHaveLength(questions.length - 3)
  })

  it('asks about the master agreement only when there is one', () => {
    const read = readAnswers({ existingMA: true })
    expect(read.ok && read.value.assumptions.map(({ question }) => question)).toContain('sameParties')
  })

  it('understands the list of parties', () => {
    const read = readAnswers({ parties: [{ legalForm: 'department' }, { legalForm: 'private' }, {}] })
    expect(read.ok && [read.value.answers.nbParties, read.value.answers.privateParty]).toEqual([3, true])
    const stated = readAnswers({ parties: [{}, {}, {}], nbParties: 2 })
    expect(stated.ok && stated.value.answers.nbParties).toBe(2)
  })

  it('knows that money moves when a funding model is chosen', () => {
    const read = readAnswers({ fundingModel: 'fee' })
    expect(read.ok && read.value.answers.moneyMoves).toBe(true)
  })

  it.each([
    [{ nbServices: 1.5 }, 'nbServices'],
    [{ nbServices: -1 }, 'nbServices'],
    [{ nbServices: 0 }, 'nbServices'],
    [{ nbServices: '2' }, 'nbServices'],
    [{ nbParties: 1 }, 'nbParties'],
    [{ durationMonths: -3 }, 'durationMonths'],
    [{ annualValueCAD: -1 }, 'annualValueCAD'],
    [{ totalValueCAD: '10' }, 'totalValueCAD'],
    [{ riskLevel: 'huge' }, 'riskLevel'],
    [{ relationship: 3 }, 'relationship'],
    [{ recurring: 'yes' }, 'recurring'],
    [{ transfers: true }, 'transfers'],
    [{ transfers: { staff: 'yes' } }, 'transfers.staff'],
    [{ parties: 'two' }, 'parties'],
    [{ parties: ['a'] }, 'parties[0]'],
    [{ parties: [{}, { legalForm: 'club' }] }, 'parties[1].legalForm'],
    [[], ''],
    ['simple', ''],
    [null, ''],
  ])('refuses %j and names the place', (given, path) => {
    const read = readAnswers(given)
    expect(read.ok).toBe(false)
    if (read.ok) return
    expect(read.refusal.map((problem) => problem.path)).toEqual([path])
    expect(read.refusal[0]?.en).toContain(path)
    expect(read.refusal[0]?.fr).toContain(path)
  })

  it('reports every wrong answer at once', () => {
    const read = readAnswers({ nbServices: -1, riskLevel: 'huge', transfers: { staff: 1, assets: 2 } })
    expect(!read.ok && read.refusal).toHaveLength(4)
  })

  it.each([
    [{ colour: 'blue' }, 'colour'],
    [{ transfers: { furniture: true } }, 'transfers.furniture'],
    [{ nbProviders: 3 }, 'nbProviders'],
    [{ moneyMoves: true }, 'fundingModel'],
    [{ moneyMoves: false, fundingModel: 'fee' }, 'moneyMoves'],
  ])('warns about %j without refusing it', (given, path) => {
    const read = readAnswers(given)
    expect(read.ok && read.value.warnings.map((warning) => warning.path)).toEqual([path])
  })

  it('refuses an agreement file given in the place of answers', () => {
    const read = readAnswers({ format: 'entente.agreement/1', relationship: 'collaborative', parties: [] })
    expect(read.ok ? [] : read.refusal.map(({ path }) => path)).toEqual(['format'])
  })

  it('has every question on a page, and a neutral value that is an answer', () => {
    for (const question of questions) {
      expect(topics.map((topic) => topic.id)).toContain(question.topic)
      expect(readAnswers({ [question.name]: question.neutral }).ok, question.name).toBe(true)
    }
    for (const topic of topics) expect(questions.some((question) => question.topic === topic.id)).toBe(true)
  })
})

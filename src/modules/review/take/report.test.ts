import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { newId } from '../../../kernel/value/id.ts'
import { readContent } from '../reading/read.ts'
import { reviewText } from '../review.ts'
import { sampleFile } from '../sample/sample-file.ts'

let app: TestApplication
let drafter: Browser
let address: string

beforeAll(async () => {
  app = await testApplication()
  const mine = await organization(app.database.owner, 'Department of Lighthouses', 'Ministère des Phares')
  drafter = await app.signedIn(await member(app.database.owner, mine, ['drafter']))
  const reply = await drafter.post('/en/review/sample', { token: newId(app.now.value) })
  address = String(reply.headers.location)
  await drafter.post(`${address}/elements/legal-nature`, {
    number: '0',
    state: 'present',
    reason: 'The covering letter says it.',
  })
})
afterAll(() => app.close())

const take = (format: string, language: string) =>
  drafter.get(`${address}/report?format=${format}&lang=${language}`)

describe('the report as a file', () => {
  test('JSON holds what the command line prints, and the decisions beside it', async () => {
    const [en, fr] = await Promise.all([sampleFile('en'), sampleFile('fr')])
    const texts = await Promise.all([readContent(en.content, en.name), readContent(fr.content, fr.name)])
    const printed: object = JSON.parse(JSON.stringify(reviewText(texts[0], texts[1])))
    const { judgements, files, ...report } = (await take('json', 'en')).json()
    expect(report).toEqual(printed)
    expect(judgements).toMatchObject([{ element: 'legal-nature', state: 'present', found: 'absent' }])
    expect(files).toHaveLength(2)
  })

  test.each([
    ['en', 'required elements are missing', 'ten business days', 'Decided by Camille Test'],
    ['fr', 'éléments requis manquent', 'ten business days', 'Tranché par Camille Test'],
  ])('Word, read back (%s)', async (language, ...sentences) => {
    const reply = await take('docx', language)
    const { clauses } = await readContent(reply.rawPayload, 'report.docx')
    const text = clauses.map((clause) => clause.text).join('\n')
    for (const sentence of sentences) expect(text).toContain(sentence)
    expect(clauses.filter(({ kind }) => kind === 'row').length).toBeGreaterThan(90)
  })

  test.each([
    ['en', 'required elements are missing'],
    ['fr', 'éléments requis manquent'],
  ])('PDF, tagged for PDF/UA, read back (%s)', async (language, sentence) => {
    const { rawPayload } = await take('pdf', language)
    expect(rawPayload.toString('latin1')).toContain('pdfuaid')
    const pdf = await getDocumentProxy(new Uint8Array(rawPayload))
    const { text } = await extractText(pdf, { mergePages: true })
    expect(text.replace(/\s+/g, ' ')).toContain(sentence)
  })

  test('CSV has a row for each element, and runs nothing', async () => {
    const { body } = await take('csv', 'fr')
    expect(body.charCodeAt(0)).toBe(0xfeff)
    expect(body.match(/^Élément,/gm)).toHaveLength(90)
    expect(body).toContain('Tranché par Camille Test')
    expect(body).not.toMatch(/(?:^|,)[=@]/m)
  })

  test('a kind of file or a language that does not exist', async () => {
    expect((await take('exe', 'en')).statusCode).toBe(404)
    expect((await take('pdf', 'de')).statusCode).toBe(404)
  })
})

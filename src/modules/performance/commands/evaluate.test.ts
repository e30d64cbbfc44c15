import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../../kernel/files/root.ts'
import { evaluationMappingSchema } from '../mapping/mapping.ts'
import { evaluateCommand } from './evaluate.ts'

const columns = { opened: 'opened', closed: 'closed', timeZone: 'America/Toronto' }
const stated = { ...columns, due: 'due', asOf: '2027-06-01' }
const header = 'id,opened,closed,due\n'

describe('performance evaluate', () => {
  it('judges closed cases by their due instant, open ones as of a moment, to the second', async () => {
    const { answer, exit, verdicts } = await evaluate(
      `${header}1,2027-04-01 09:00,2027-04-02 09:00:00,2027-04-02 09:00\n2,2027-04-01 09:00,2027-04-02 09:00:01,2027-04-02 09:00\n3,2027-04-01 09:00,,2027-05-01\n4,2027-04-01 09:00,,2027-06-02\n5,2027-05-01 09:00,,\n`,
      { ...stated, id: 'id' },
    )
    expect(answer).toMatchObject({ rows: 5, met: 2, missed: 2, open: 1, unmeasurable: 0, withoutTarget: 1 })
    expect(verdicts[1]).toBe(
      '2,1,2027-04-01T09:00:00-04:00,2027-04-02T09:00:00-04:00,2027-04-02T09:00:00-04:00,met,86400,closed-by-due',
    )
    expect(exit).toBe(0)
  })

  it('rejects what cannot be read, telling row, field and rule in both languages', async () => {
    const { answer, exit } = await evaluate(
      `${header}1,,2027-04-02,\n2,yesterday,,\n3,2027-02-30,,\n4,9999-12-31,,\n5,2027-04-02,2027-04-01,\n6,2027-04-01\n7,2027-04-01,2027-04-01,2027-04-01\n7,2027-04-01,2027-04-01,2027-04-01\n`,
      { ...stated, id: 'id' },
    )
    expect(answer.findings.map(({ row, rule }) => [row, rule])).toEqual([
      [2, 'missing-value'],
      [3, 'not-a-time'],
      [4, 'no-such-day'],
      [5, 'year-out-of-range'],
      [6, 'closed-before-opened'],
      [7, 'cell-count'],
      [9, 'duplicate-id'],
    ])
    expect(answer).toMatchObject({ rows: 8, met: 1, unmeasurable: 7, rejected: 7, duplicates: 1 })
    expect(answer.findings.every(({ en, fr }) => en !== fr && en.length > 20 && fr.length > 20)).toBe(true)
    expect(exit).toBe(1)
  })

  it('reads times that the clocks skipped or showed twice by a stated choice', async () => {
    const { answer, verdicts } = await evaluate(
      `${header}1,2027-03-14 02:30,2027-03-14 03:45,2027-03-14 04:00\n2,2027-11-07 01:50,2027-11-07 01:10,2027-11-07 03:00\n`,
      stated,
    )
    expect(answer.findings.map(({ rule }) => rule)).toEqual([
      'time-skipped',
      'time-repeated',
      'time-repeated',
    ])
    expect(verdicts[1]).toContain('2027-03-14T03:30:00-04:00')
    expect(verdicts[2]).toContain('2027-11-07T01:10:00-05:00')
    expect(answer.met).toBe(2)
  })

  it('reads Windows-1252 with semicolons, a BOM, quoted line breaks, offsets and declared formats alike', async () => {
    const mapping = { ...stated, opened: 'reçu' }
    const text =
      'note;reçu;closed;due\r\n"une\r\nnote";2027-04-01T09:00Z;2027-04-01T10:00-04:00;2027-04-01 10:00\r\n'
    for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`)])
      expect((await evaluate(bytes, mapping)).answer).toMatchObject({ rows: 1, met: 1 })
    const declared = { ...stated, dateFormat: ['DD/MM/YYYY hh:mm A', 'D MMM YYYY'] }
    expect(
      (await evaluate(`${header}1,01/04/2027 11:30 PM,2 avr 2027,3 avr. 2027\n`, declared)).answer,
    ).toMatchObject({ met: 1, rejected: 0 })
  })

  it('names a column that the log does not have, and a mapping that states nothing', async () => {
    await expect(evaluate(header, { ...stated, due: 'target' })).rejects.toThrow(/“target”/)
    await expect(evaluate(header, columns)).rejects.toThrow(/states no target/)
    await expect(evaluate(header, { ...stated, timeZone: 'Mars/Base' })).rejects.toThrow(/time zone/)
    await expect(evaluate(header, { ...stated, opend: 'x' })).rejects.toThrow(/opend/)
    await expect(evaluate('', stated)).rejects.toThrow(/“opened”/)
    expect((await evaluate(header, stated)).answer).toMatchObject({ rows: 0, periods: [] })
  })

  it('applies working hours, pauses and working days of a calendar', async () => {
    const week = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [['09:00', '17:00']]]))
    const log = 'opened,closed,p1,p2\n2027-04-09 16:00,2027-04-12 12:00,2027-04-12 09:30,2027-04-12 11:30\n'
    const run = async (target: unknown, pauses?: unknown) =>
      (
        await evaluate(log, {
          ...columns,
          standard: { calendar: { week }, target },
          ...(pauses ? { pauses } : {}),
        })
      ).verdicts[1]
    const paused = [{ start: 'p1', end: 'p2' }]
    expect(await run('PT2H')).toContain('2027-04-12T10:00:00-04:00,2027-04-12T12:00:00-04:00,missed,14400')
    expect(await run('PT2H', paused)).toContain(
      '2027-04-12T12:00:00-04:00,2027-04-12T12:00:00-04:00,met,7200',
    )
    expect(await run({ workingDays: 1 })).toContain('2027-04-12T17:00:00-04:00,2027-04-12T12:00:00-04:00,met')
    expect(await run('P2D')).toContain('2027-04-11T16:00:00-04:00,2027-04-12T12:00:00-04:00,missed')
  })

  it('puts cases together from events, in any order', async () => {
    const { answer } = await evaluate(
      'case,what,at\nA,close,2027-04-03 09:00\nB,open,2027-04-01 09:00\nA,open,2027-04-01 09:00\nB,note,2027-04-02 09:00\nC,note,2027-04-02 09:00\n',
      {
        events: {
          case: 'case',
          activity: 'what',
          time: 'at',
          opened: { activity: ['open'] },
          closed: { activity: ['close'] },
        },
        standard: { target: 'P2D' },
        asOf: '2027-04-02',
      },
    )
    expect(answer).toMatchObject({ rows: 5, cases: 2, met: 1, open: 1, rejected: 1 })
    expect(answer.findings[0]?.rule).toBe('no-opening-event')
  })

  it('compares a period with its target exactly, with and without agreed exclusions', async () => {
    const rows = ['met', 'met', 'late', 'test'].map(
      (kind) => `${kind},2027-04-01,${kind === 'met' ? '2027-04-02' : '2027-04-09'},2027-04-03`,
    )
    const exclusions = (agreed: string) => [{ column: 'id', values: ['test'], agreed }]
    const run = (target: string, agreed: string, more = {}) =>
      evaluate(`${header}${rows.join('\n')}\n`, {
        ...stated,
        target,
        exclusions: exclusions(agreed),
        ...more,
      })
    const agreed = await run('66.666666', 'both-parties')
    expect(agreed.answer.periods[0]).toMatchObject({
      percentage: '66.666666',
      targetMet: 'Y',
      excluded: 1,
      beforeExclusions: { percentage: '50', targetMet: 'N' },
    })
    expect(agreed.answer.excluded).toBe(1)
    expect(agreed.exit).toBe(0)
    expect((await run('66.666667', 'both-parties')).exit).toBe(1)
    expect((await run('60', 'proposed')).answer.periods[0]).toMatchObject({
      percentage: '50',
      targetMet: 'N',
    })
    expect((await run('60', 'proposed', { minimumSample: 5 })).answer.periods[0]?.targetMet).toBe('NA')
  })

  it('is described by the published JSON Schema', () => {
    const published = readFileSync(join(root, 'schema/evaluation-mapping.schema.json'), 'utf8')
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(evaluationMappingSchema())))
  })
})

const requests = resolve(
  process.env.ENTENTE_SHARED ?? '../shared',
  'data/service-requests-311/boston-2011-jul-aug.csv',
)

describe('a published log of service requests', () => {
  it.skipIf(!existsSync(requests))('gets the city’s own verdicts (needs ../shared/data)', async () => {
    const log = readFileSync(requests, 'utf8')
    const { verdicts } = await evaluate(log, {
      opened: 'open_dt',
      closed: 'closed_dt',
      due: 'target_dt',
      status: 'case_status',
      timeZone: 'America/New_York',
    })
    const own = log
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => /,(ONTIME|OVERDUE|),(?:Closed|Open),/.exec(line)?.[1])
    // The city left the word out where a request was late.
    const expected = own.map((word) => (word === 'ONTIME' ? 'met' : 'missed'))
    expect(verdicts.slice(1, -1).map((line) => line.split(',')[5])).toEqual(expected)
  })
})

type Answer = {
  readonly [count: string]: unknown
  readonly findings: readonly {
    readonly row: number
    readonly rule: string
    readonly en: string
    readonly fr: string
  }[]
  readonly periods: readonly { readonly targetMet: string }[]
}

async function evaluate(log: string | Uint8Array, mapping: object) {
  const folder = await mkdtemp(join(tmpdir(), 'entente-evaluate-'))
  const [logPath, mappingPath, out] = ['log.csv', 'mapping.json', 'verdicts.csv'].map((name) =>
    join(folder, name),
  )
  if (!logPath || !mappingPath || !out) throw new Error('no place for the files')
  await writeFile(logPath, log)
  await writeFile(mappingPath, JSON.stringify(mapping))
  let output = ''
  const exit = await evaluateCommand.run({
    args: [logPath],
    options: { mapping: mappingPath, out },
    language: 'en',
    json: true,
    terminal: {
      out(text) {
        output += text
      },
      error() {},
      interactive: false,
    },
    clock: () => Temporal.Instant.from('2027-07-01T00:00Z'),
  })
  const answer: Answer = JSON.parse(output)
  return { answer, exit, verdicts: (await readFile(out, 'utf8')).split('\n') }
}

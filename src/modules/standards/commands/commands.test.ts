import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CliCommand, CliUsageError } from '../../../kernel/cli/command.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { commands } from '../index.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-clock-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Options = { readonly [name: string]: string }

async function run(
  words: string,
  options: Options,
  args: readonly string[] = [],
  language: Language = 'en',
  json = true,
) {
  const command = commands.find(({ path }) => path.join(' ') === words)
  if (!command) throw new Error(`no command ${words}`)
  const lines: string[] = []
  const code = await command.run(input(options, args, language, json, lines))
  return { code, text: lines.join('\n'), json: () => JSON.parse(lines.join('\n')) }
}

function input(
  options: Options,
  args: readonly string[],
  language: Language,
  json: boolean,
  lines: string[],
): Parameters<CliCommand['run']>[0] {
  return {
    args,
    options,
    language,
    json,
    terminal: { out: (line) => void lines.push(line), error: () => undefined, interactive: false },
    clock: () => Temporal.Instant.from('2027-04-01T12:00:00Z'),
  }
}

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('clock test', () => {
  const calendars = { office: { timezone: 'UTC', week: { '4': [['09:00', '17:00']] } } }
  const kase = {
    id: 'a',
    op: 'between',
    calendar: 'office',
    start: '2027-04-01T09:00:00',
    end: '2027-04-01T10:00:00',
  }

  it('passes with 0, fails with 1 and complete JSON', async () => {
    const right = await file(
      'right.json',
      JSON.stringify({ calendars, cases: [{ ...kase, expectSeconds: 3600 }] }),
    )
    const wrong = await file(
      'wrong.json',
      JSON.stringify({ calendars, cases: [{ ...kase, expectSeconds: 1 }] }),
    )
    const good = await run('clock test', {}, [right])
    expect([good.code, good.json()]).toEqual([0, { cases: 1, passed: 1, failed: [] }])
    const bad = await run('clock test', {}, [wrong])
    expect([bad.code, bad.json()]).toEqual([
      1,
      { cases: 1, passed: 0, failed: [{ id: 'a', expected: 1, actual: 3600 }] },
    ])
    const shown = await run('clock test', {}, [wrong], 'fr', false)
    expect(shown.text).toContain('a\u00a0: attendu 1, obtenu 3600')
  })

  it.each([
    ['not JSON', '{'],
    ['another document', '{"cases": 3}'],
  ])('refuses %s as wrong usage', async (_, content) => {
    const path = await file('other.json', content)
    await expect(run('clock test', {}, [path])).rejects.toThrow(CliUsageError)
  })
})

describe('clock due and clock elapsed', () => {
  it('compute for a preset, in both languages', async () => {
    const options = { calendar: 'CA-ON', start: '2027-05-21T16:30', target: '2h' }
    expect((await run('clock due', options)).json()).toMatchObject({
      due: '2027-05-25T14:30:00Z',
      dueLocal: '2027-05-25T10:30:00',
    })
    expect((await run('clock due', options, [], 'fr', false)).text).toContain(
      'Échéance\u00a0: 25\u00a0mai 2027, 10\u00a0h\u00a030',
    )
  })

  it('state the starting-day rule of working days', async () => {
    const due = (
      await run('clock due', {
        calendar: 'CA-ON',
        start: '2027-04-03',
        target: '1d',
        startingDay: 'roll-then-next',
      })
    ).json()
    expect(due).toMatchObject({
      dueLocal: '2027-04-06T17:00:00',
      notes: [{ en: expect.stringContaining('day 1') }],
    })
  })

  it('take pauses out', async () => {
    const options = {
      calendar: 'CA-ON',
      start: '2027-04-01T09:00',
      target: 'PT2H',
      pauses: '2027-04-01T10:00/2027-04-01T12:00',
    }
    expect((await run('clock due', options)).json().dueLocal).toBe('2027-04-01T13:00:00')
  })

  it('measure working time, working days and calendar days', async () => {
    const options = { calendar: '24x7', start: '2027-04-01T00:00', end: '2027-04-03T12:00' }
    expect((await run('clock elapsed', options)).json()).toMatchObject({
      workingSeconds: 216_000,
      workingDays: 2,
      calendarDays: 2,
    })
    expect((await run('clock elapsed', options, [], 'fr', false)).text).toContain(
      'Temps ouvrable\u00a0: 60\u00a0h',
    )
  })

  it('read a calendar file, and say what is wrong with a bad one', async () => {
    const good = await file(
      'calendar.json',
      JSON.stringify({ timezone: 'America/St_Johns', week: { '4': [['08:00', '16:00']] } }),
    )
    const bad = await file('bad.json', JSON.stringify({ timezone: 'America/Bytown', week: {} }))
    const options = { start: '2027-04-01T15:00', target: '90min' }
    expect((await run('clock due', { ...options, calendar: good })).json().dueLocal).toBe(
      '2027-04-08T08:30:00',
    )
    await expect(run('clock due', { ...options, calendar: bad })).rejects.toThrow('America/Bytown')
  })

  it('refuse a year 9999 with a finding', async () => {
    const refused = await run('clock due', { calendar: 'CA', start: '9999-01-01T09:00', target: '1h' })
    expect([refused.code, refused.json().findings[0].rule]).toEqual([1, 'outside-years'])
  })

  it.each([
    { target: 'soon' },
    { start: '2027-02-30' },
    { calendar: 'missing.json' },
    { startingDay: 'someday' },
  ])('take %j for wrong usage', async (wrong) => {
    const options = { calendar: 'CA', start: '2027-04-01', target: '1d', ...wrong }
    await expect(run('clock due', options)).rejects.toThrow(CliUsageError)
  })
})

describe('holidays', () => {
  it('lists dates, names in both languages, the rule and its source', async () => {
    const list = (await run('holidays', { region: 'CA-ON', year: '2027' })).json()
    expect(list).toContainEqual(
      expect.objectContaining({
        date: '2027-05-24',
        en: 'Victoria Day',
        fr: 'Fête de la Reine',
        rule: 'Monday before May 25',
      }),
    )
    expect(list.map(({ date }: { date: string }) => date)).toEqual(
      list.map(({ date }: { date: string }) => date).toSorted(),
    )
  })

  it('tells the holiday from the day that observes it', async () => {
    const list = (await run('holidays', { region: 'CA', year: '2023' })).json()
    const kinds = list.filter(({ date }: { date: string }) => ['2023-07-01', '2023-07-03'].includes(date))
    expect(kinds.map(({ kind }: { kind: string }) => kind)).toEqual(['holiday', 'observed'])
  })

  it.each([{ region: 'CA-XX' }, { year: '27' }, { basis: 'statute,never' }])(
    'takes %j for wrong usage',
    async (wrong) => {
      await expect(run('holidays', { region: 'CA', year: '2027', ...wrong })).rejects.toThrow(CliUsageError)
    },
  )
})

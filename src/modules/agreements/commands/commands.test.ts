import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CliCommand, CliUsageError } from '../../../kernel/cli/command.ts'
import { checkAgreement } from '../checks/check.ts'
import { withDocument, withFields } from '../fixtures/change.ts'
import { digitization } from '../fixtures/digitization.ts'
import { notApplicable } from '../fixtures/make.ts'
import { validateAgreement } from '../format/validate.ts'
import type { Agreement } from '../format.ts'
import { checkCommand } from './check.ts'
import { newCommand } from './new.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'))
})

afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function run(
  command: CliCommand,
  args: readonly string[],
  settings: { readonly json?: boolean; readonly language?: 'en' | 'fr'; readonly out?: string } = {},
) {
  const out: string[] = []
  const error: string[] = []
  const code = await command.run({
    args,
    options: { out: settings.out },
    language: settings.language ?? 'en',
    json: settings.json ?? false,
    terminal: { out: (text) => out.push(text), error: (text) => error.push(text), interactive: false },
    clock: () => Temporal.Instant.from('2027-04-01T12:00:00Z'),
  })
  return { code, out: out.join(''), error: error.join('') }
}

/** The fixture with every recommended element declared not applicable, so that nothing is left to say. */
function spotless(): Agreement {
  const { findings } = checkAgreement(digitization, { today: Temporal.PlainDate.from('2027-04-01') })
  return digitization.documents.reduce((agreement, document) => {
    const added = findings.flatMap(({ document: id, element }) =>
      id === document.id && element !== null
        ? [notApplicable(element, 'The case does not call for it.', 'Le cas ne l’exige pas.')]
        : [],
    )
    return withDocument(agreement, document.id, { elements: [...document.elements, ...added] })
  }, digitization)
}

describe('entente check', () => {
  it('answers 0 when nothing is found', async () => {
    const path = await file('good.json', spotless())
    const { code, out } = await run(checkCommand, [path], { json: true })
    expect(JSON.parse(out)).toEqual({ complete: 1, findings: [] })
    expect(code).toBe(0)
    expect((await run(checkCommand, [path], { language: 'fr' })).out).toBe(
      `Complète à 100\u00a0%\u00a0: 0\u00a0erreur, 0\u00a0avertissement, 0\u00a0renseignement.\nEnsuite\u00a0: entente ready ${path} -o prete.json\n`,
    )
  })

  it('answers 1 with whole JSON when something is found', async () => {
    const path = await file('late.json', withFields(digitization, 'sla', 'term', { end: '2031-01-01' }))
    const { code, out } = await run(checkCommand, [path], { json: true })
    expect(code).toBe(1)
    const { complete, findings } = JSON.parse(out)
    expect(complete).toBe(1)
    const late = findings.find((finding: { rule: string }) => finding.rule === 'term-within-parent')
    expect(Object.keys(late).toSorted()).toEqual([
      'document',
      'element',
      'en',
      'fr',
      'path',
      'rule',
      'severity',
    ])
  })

  it('lists findings by document, with totals', async () => {
    const path = await file('warn.json', digitization)
    const { code, out } = await run(checkCommand, [path])
    expect(code).toBe(1)
    expect(out).toContain('Memorandum on the digitization of harbour plans (MOU-2027-014)\n  Warning')
    expect(out).toMatch(/\d+ recommended elements are not drafted\..*\n {6}element-recommended · [a-z-]+, /)
    const [total, next] = out.trimEnd().split('\n').slice(-2)
    expect(total).toMatch(/^100% complete: 0\u00a0errors, \d+\u00a0warnings, 0/)
    expect(next).toBe(`Next: entente ready ${path} -o ready.json`)
  })

  it('gives the findings of a file whose structure is wrong', async () => {
    const path = await file('wrong.json', { ...digitization, tier: 'huge', parties: 'two' })
    const { code, out } = await run(checkCommand, [path], { json: true })
    expect(code).toBe(1)
    expect(JSON.parse(out).complete).toBe(0)
    expect(JSON.parse(out).findings).toHaveLength(2)
  })

  it.each([
    ['nothing', ''],
    ['half', '{"format":'],
    ['list', '[1,2]'],
    ['other', '{"format":"something-else"}'],
    ['deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('refuses as usage what is no agreement: %s', async (name, content) => {
    const path = await file(`${name}.json`, content)
    const error: unknown = await run(checkCommand, [path]).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CliUsageError)
    if (error instanceof CliUsageError) expect(error.sentence.fr).not.toContain('\n')
  })

  it('lets no control sequence of a file through to the terminal', async () => {
    const agreement = withDocument(digitization, 'sla', { title: { en: 'Bad \u001b[31m title' } })
    const { out } = await run(checkCommand, [await file('escape.json', agreement)])
    expect(out).not.toContain('\u001b')
  })
})

describe('entente new', () => {
  const answers = {
    nbParties: 3,
    nbServices: 2,
    relationship: 'client-provider',
    moneyMoves: true,
    fundingModel: 'fee',
  }

  it('writes a file that is read back and lacks everything', async () => {
    const out = join(folder, 'new.json')
    const { code } = await run(newCommand, [await file('answers.json', answers)], { out })
    expect(code).toBe(0)
    const result = validateAgreement(JSON.parse(await readFile(out, 'utf8')))
    if (!result.ok) throw new Error(result.refusal[0]?.en)
    const agreement = result.value
    expect(agreement.parties.map(({ role }) => role)).toEqual(['client', 'provider', 'client'])
    expect(agreement.documents.find(({ type }) => type === 'SLA')?.parent).toBe('mou')
    expect(agreement.documents.every(({ elements }) => elements.length > 10)).toBe(true)
    expect(checkAgreement(agreement, { today: Temporal.PlainDate.from('2027-04-01') }).complete).toBe(0)
  })

  it('refuses a case that is none for a service agreement', async () => {
    const path = await file('private.json', { privateParty: true })
    const { code, error } = await run(newCommand, [path], { out: join(folder, 'none.json') })
    expect(code).toBe(1)
    expect(error).toContain('no file was written')
  })

  it('refuses answers that cannot be read', async () => {
    const path = await file('bad.json', { nbParties: 'two' })
    await expect(run(newCommand, [path], { out: join(folder, 'none.json') })).rejects.toThrow(CliUsageError)
  })
})

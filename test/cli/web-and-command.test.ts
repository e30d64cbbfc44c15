import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { agreementSides } from '../../src/agreement-sides.ts'
import type { Language } from '../../src/kernel/language/bilingual.ts'
import { draftedRelationship } from '../../src/modules/agreements/drafting/drafting.fixture.ts'
import {
  beginDraftPath,
  checksPath,
  downloadPath,
  elementPath,
  guideFilePath,
  guideSettingsPath,
} from '../../src/modules/agreements/drafting/paths.ts'
import { commands as agreementCommands, type Finding } from '../../src/modules/agreements/index.ts'
import { parityCommand } from '../../src/modules/parity/index.ts'
import { type Browser, type TestApplication, testApplication } from '../harness/application.ts'
import { commandNamed, runCommand } from '../harness/command.ts'

/** One agreement, begun and changed in the browser, judged by the site and by the command from its exported file. */
let app: TestApplication
let file: Awaited<ReturnType<typeof draftedRelationship>>
let writer: Browser
let folder = ''
const check = commandNamed(agreementCommands, 'check')
const parity = parityCommand({ bothLanguages: { '.json': agreementSides } })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-both-'))
  app = await testApplication()
  file = await draftedRelationship(app.database.owner)
  await app.database.owner
    .updateTable('agreements.relationship')
    .set({
      problem_en: 'The maps are forty years old.',
      problem_fr: 'Les cartes ont quarante ans.',
      answers: JSON.stringify({ moneyMoves: true, fundingModel: 'fee', personalInformation: true }),
    })
    .where('id', '=', file.id)
    .execute()
  writer = await app.signedIn(file.writer)
  await beginEverything()
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

/** The page where a draft begins, with every box ticked and every fact said. */
async function beginEverything(): Promise<void> {
  const address = beginDraftPath.href('en', { id: file.id })
  const { document } = parseHTML((await writer.get(address)).body)
  const form: Record<string, string | string[]> = {}
  for (const box of document.querySelectorAll('main input[type=checkbox]')) {
    const name = box.getAttribute('name') ?? ''
    form[name] = [...(form[name] ?? []), box.getAttribute('value') ?? '']
  }
  for (const control of document.querySelectorAll(
    'main input[name], main select[name], main textarea[name]',
  )) {
    const name = control.getAttribute('name') ?? ''
    if (name.startsWith('begin-')) continue
    form[name] = said(name) ?? control.getAttribute('value') ?? ''
  }
  expect((await writer.post(address, form)).statusCode).toBe(303)
}

function said(name: string): string | undefined {
  if (/^(decides|runs)-/.test(name)) return name.endsWith(file.parties[0] ?? '') ? file.position : ''
  return facts.find(([pattern]) => pattern.test(name))?.[1]
}

const facts: readonly (readonly [RegExp, string])[] = [
  [/^f\.law-1\.en/, 'Maps Act'],
  [/^f\.law-1\.fr/, 'Loi sur les cartes'],
  [/^f\.law-2\.en/, 'Printing Act'],
  [/^f\.law-2\.fr/, 'Loi sur l’imprimerie'],
  [/^f\.(delegation|cost-centre)-/, 'D-7'],
  [/^f\.start-(day|month)/, '4'],
  [/^f\.start-year/, '2027'],
  [/^f\.end-(day|month)/, '3'],
  [/^f\.end-year/, '2030'],
  [/^f\.service-(name|description)\.en/, 'Printing of maps'],
  [/^f\.service-(name|description)\.fr/, 'Impression de cartes'],
  [/^f\.volume/, '12000'],
  [/^f\.level-statement\.en/, 'Maps printed on time'],
  [/^f\.level-statement\.fr/, 'Cartes imprimées à temps'],
  [/^f\.level-limit-unit/, 'working-day'],
  [/^f\.level-limit/, '15'],
  [/^f\.level-target/, '95'],
  [/^f\.sum/, '150000'],
  [/^f\.information-category/, 'PA'],
]

/** The sentences of the check page, in its order. */
async function onTheSite(language: Language): Promise<readonly string[]> {
  const { body } = await writer.get(checksPath.href(language, { id: file.id }))
  return [...parseHTML(body).document.querySelectorAll('.finding-list li')].map((line) => {
    // The word of its severity comes first.
    line.firstElementChild?.remove()
    return line.textContent.trim()
  })
}

async function exported(): Promise<string> {
  const { body } = await writer.get(downloadPath.href('en', { id: file.id }, { format: 'json' }))
  const path = join(folder, 'agreement.json')
  await writeFile(path, body)
  return path
}

async function byCommand(): Promise<readonly Finding[]> {
  const given = { now: app.now.value, guide: await ownGuide() }
  const { out } = await runCommand(check, [await exported()], given)
  return JSON.parse(out).findings
}

async function ownGuide(): Promise<string> {
  const { body } = await writer.get(guideFilePath.href('en'))
  const path = join(folder, 'guide.json')
  await writeFile(path, body)
  return path
}

async function compared(): Promise<readonly { rule: string; en_text: string; en: string }[]> {
  const { out } = await runCommand(parity, [await exported()], { now: app.now.value })
  return JSON.parse(out).findings
}

const ofLanguages = ({ rule }: { readonly rule: string }) => /^(parity|language|marks)-/.test(rule)

async function expectTheSame(): Promise<readonly Finding[]> {
  const findings = await byCommand()
  for (const language of ['en', 'fr'] as const) {
    const sentences = findings.map((finding) => finding[language]).toSorted()
    expect((await onTheSite(language)).toSorted()).toEqual(sentences)
  }
  return findings
}

it('finds the same in the same agreement, and no difference between the languages of a draft just begun', async () => {
  const findings = await expectTheSame()
  expect(findings.map(({ rule }) => rule)).toContain('begun-unread')
  expect(findings.filter(ofLanguages)).toEqual([])
  expect(await compared()).toEqual([])
})

it.each([
  ['The maps are printed within 30 days.', 'Les cartes sont imprimées dans les 60 jours.', 'duration'],
  ['The agency must print the maps.', 'L’agence peut imprimer les cartes.', 'strength'],
  ['Printing opens at 8:00 a.m.', 'L’impression ouvre à 9 h.', 'time'],
])('tells alike where somebody wrote two different things: %s', async (en, fr, rule) => {
  const place = { id: file.id, document: file.mou, element: 'background' }
  const address = elementPath.href('en', place)
  const { document } = parseHTML((await writer.get(address)).body)
  const version = document.querySelector('input[name="version"]')?.getAttribute('value') ?? '0'
  const form = { state: 'drafted', complete: 'yes', do: 'save', version, 'text.en': en, 'text.fr': fr }
  expect((await writer.post(address, form)).statusCode).toBe(303)
  const found = (await expectTheSame()).filter(ofLanguages)
  expect(found).toMatchObject([{ rule: `parity-${rule}`, element: 'background' }])
  const files = await compared()
  expect(files).toMatchObject([{ rule, en_text: en }])
  // The check names the element first; what it says of the two languages is the same sentence.
  expect(found[0]?.en).toContain(files[0]?.en)
})

it('finds the same by the guide that an organization made its own, in the site and with its file', async () => {
  const before = await byCommand()
  const address = guideSettingsPath.href('en')
  const profiles = { version: '0', do: 'profiles', profiles: ['ca-qc-intermunicipal'] }
  expect((await writer.post(address, profiles)).statusCode).toBe(303)
  const need = {
    ...{ version: '1', do: 'need', 'need-element': 'training', 'need-simple': 'required' },
    ...{ 'need-reason.en': 'Our staff change often.', 'need-reason.fr': 'Notre personnel change souvent.' },
  }
  expect((await writer.post(address, need)).statusCode).toBe(303)
  const own = {
    ...{ version: '2', do: 'element', 'own-name.en': 'Climate', 'own-name.fr': 'Climat' },
    ...{ 'own-purpose.en': 'What each party does', 'own-purpose.fr': 'Ce que fait chaque partie' },
    ...{ 'own-family': 'scope', 'own-documents': ['MOU'], 'own-need-simple': 'required' },
  }
  expect((await writer.post(address, own)).statusCode).toBe(303)
  const found = await expectTheSame()
  const missing = found.filter(({ rule }) => rule === 'element-required').map(({ element }) => element)
  expect(missing).toEqual(expect.arrayContaining(['training', 'x-climate', 'pooling']))
  expect(found.find(({ rule }) => rule === 'statutory-duty')?.en).toContain('by resolution')
  expect(found.find(({ element }) => element === 'training')?.fr).toContain('Notre personnel change souvent.')
  expect(before.some(({ element, rule }) => element === 'training' && rule === 'element-required')).toBe(
    false,
  )
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { advise } from '../advisor/advise.ts'
import { readAnswers } from '../advisor/read-answers.ts'
import { guideJson } from '../guide-json.ts'
import { ownGuideShape, readOwnGuide } from './own-guide.ts'

const reason = { en: 'Our council asks for it.', fr: 'Notre conseil l’exige.' }

const own = {
  format: 'entente.guide/1',
  profiles: ['ca-nb-common-services'],
  needs: {
    volumes: { need: 'required', reason },
    pilot: { need: { simple: 'optional', medium: 'optional', complex: 'required' }, reason },
    term: { need: 'optional', reason },
  },
  elements: [
    {
      id: 'x-climate',
      name: { en: 'Climate commitments', fr: 'Engagements climatiques' },
      purpose: { en: 'Say what each party does.', fr: 'Dire ce que fait chaque partie.' },
      family: 'scope',
      documents: ['MOU'],
      need: { simple: 'optional', medium: 'required', complex: 'required' },
    },
  ],
  slaFrenchLabel: 'accord',
}

function guide(from: object = own) {
  const read = readOwnGuide(from)
  if (!read.ok) throw new Error(read.refusal.en)
  return read.value
}

describe('a guide of an organization’s own', () => {
  it('adds, raises, lowers, names, and lets nothing lower what a statute asks for', () => {
    const json = JSON.parse(JSON.stringify(guideJson(guide())))
    const needOf = (id: string) => json.elements.find((element: { id: string }) => element.id === id)?.need
    expect(needOf('volumes')).toEqual({ simple: 'required', medium: 'required', complex: 'required' })
    expect(needOf('pilot')).toEqual({ simple: 'optional', medium: 'optional', complex: 'required' })
    expect(needOf('term')).toEqual({ simple: 'required', medium: 'required', complex: 'required' })
    expect(needOf('x-climate')).toEqual({ simple: 'optional', medium: 'required', complex: 'required' })
    const sla = json.documents.find(({ code }: { code: string }) => code === 'SLA')
    expect([sla.fr.name, sla.fr.abbreviation]).toEqual(['Accord sur les niveaux de service', 'ANS'])
    expect(json.changes.find(({ element }: { element: string }) => element === 'volumes').fr.reason).toBe(
      reason.fr,
    )
  })

  it('is what the advice is given by', () => {
    const answers = readAnswers({ nbServices: 2 })
    if (!answers.ok) throw new Error('the answers are in order')
    const usual = advise(answers.value.answers)
    const ours = advise(answers.value.answers, guide())
    expect(usual.required).not.toContain('x-climate')
    expect(ours.required).toEqual(expect.arrayContaining(['x-climate', 'volumes']))
    const changes = ours.wouldChange.map(({ fr }) => fr).join(' ')
    expect(changes).toContain('ANS')
    expect(changes).not.toContain('ENS')
  })

  it.each([
    [[], 'its “format” must be'],
    [{ format: 'entente.agreement/1' }, 'its “format” must be'],
    [{ ...own, colour: 'red' }, 'nothing named colour'],
    [{ ...own, profiles: ['ca-atlantis'] }, 'no statutory profile “ca-atlantis”'],
    [{ ...own, needs: { nonsense: { need: 'required', reason } } }, 'no element “nonsense”'],
    [{ ...own, needs: { term: { need: 'urgent', reason } } }, 'needs.term.need'],
    [{ ...own, needs: { term: { need: 'optional', reason: { en: 'Why' } } } }, 'needs.term.reason'],
    [{ ...own, elements: [{ ...own.elements[0], id: 'climate' }] }, 'begins with “x-”'],
    [{ ...own, elements: [own.elements[0], own.elements[0]] }, 'already taken'],
    [{ ...own, slaFrenchLabel: 'pacte' }, 'slaFrenchLabel'],
  ])('is refused with the first thing that is wrong: %j', (given, sentence) => {
    const read = readOwnGuide(given)
    expect(read).toMatchObject({ ok: false, refusal: { en: expect.stringContaining(sentence) } })
  })

  it('has a published schema', () => {
    const file = new URL('../../../../schema/guide.schema.json', import.meta.url)
    const schema = z.toJSONSchema(ownGuideShape, { target: 'draft-2020-12', io: 'input' })
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(schema, null, 2)}\n`)
  })
})

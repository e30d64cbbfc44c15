import { expect, test } from 'vitest'
import { formFields } from '../../../kernel/web/form.ts'
import { fillFromSlo } from './fill-from-slo.ts'

const slo = `apiVersion: openslo/v1
kind: SLO
metadata: { name: catalogue }
spec:
  service: plans
  indicator: { spec: { ratioMetric: { good: {}, total: {} } } }
  timeWindow: [{ duration: 28d, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ target: 0.9995 }, { displayName: nights, target: 0.99 }]
`

const level = formFields([
  ['name-en', 'The catalogue is available'],
  ['name-fr', 'Le catalogue est disponible'],
  ['evidence', 'cases'],
  ['target', '99.5'],
  ['window', 'month'],
  ['owner-en', ''],
])

function filled(content: string, objective = '') {
  const files = content ? [{ field: 'openslo', name: 'slo.yaml', content: Buffer.from(content) }] : []
  return fillFromSlo(level, { files, form: formFields([['objective', objective]]), language: 'fr' }, [])
}

test('an objective says how a level is measured; what the level says of itself stays, and a difference is told', () => {
  const { form, notes, errors } = filled(slo)
  expect(errors).toEqual([])
  const of = (name: string) => form.get(name)
  expect(['name-en', 'evidence', 'target', 'window', 'days', 'owner-en'].map(of)).toEqual([
    'The catalogue is available',
    'counts',
    '99.5',
    'rolling',
    '28',
    'plans',
  ])
  const told = notes.map(({ fr }) => fr).join(' ')
  expect(told).toContain('Le fichier vise 99,95\u00a0%; la cible déjà énoncée (99,5\u00a0%) demeure.')
  expect(told).toContain('La norme n’a qu’une langue')
  expect(filled(slo, '2').notes[0]?.fr).toContain('catalogue – nights')
})

test.each([
  ['no file', '', '', 'openslo', 'Choisissez un fichier OpenSLO'],
  ['broken YAML', 'a: [1,', '', 'openslo', 'ligne 1'],
  [
    'a service only',
    'apiVersion: openslo/v1\nkind: Service\nmetadata: {name: x}\nspec: {}\n',
    '',
    'openslo',
    'aucun objectif',
  ],
  ['an objective that is not there', slo, '3', 'objective', 'un nombre de 1 à 2'],
  ['an objective that is no number', slo, 'deux', 'objective', 'un nombre de 1 à 2'],
])('%s is told at its field, and nothing is filled', (_, content, objective, field, sentence) => {
  const { form, errors } = filled(content, objective)
  expect(errors).toMatchObject([{ field, message: { fr: expect.stringContaining(sentence) } }])
  expect(form.get('evidence')).toBe('cases')
})

import { describe, expect, test } from 'vitest'
import type { Dependency } from '../topics/dependencies.ts'
import { impactGraph, touchedBy } from './graph.ts'
import { inLines } from './picture.tsx'

const both = (text: string) => ({ en: text, fr: text })
const needs = (service: string, effect: Dependency['effect'] = 'stops'): Dependency => ({
  kind: 'service',
  service,
  name: undefined,
  effect,
})
const system = (name: string, effect: Dependency['effect']): Dependency => ({
  kind: 'system',
  service: '',
  name: both(name),
  effect,
})

const graph = impactGraph([
  { id: '1', name: both('Permits'), needs: [needs('2'), system('Mainframe', 'degrades')] },
  { id: '2', name: both('Identity'), needs: [system('mainframe', 'stops')] },
  { id: '3', name: both('Tours'), needs: [needs('1', 'little'), needs('3')] },
  { id: '4', name: both('Alone'), needs: [] },
])

describe('what services rest on', () => {
  test('is one thing however its name is written, and no service needs itself', () => {
    expect(graph.nodes.map(({ id }) => id)).toEqual([
      'service:1',
      'service:2',
      'system:mainframe',
      'service:3',
      'service:4',
    ])
    expect(graph.edges).toHaveLength(4)
  })

  test('says what is touched, how far away and how hard', () => {
    const touched = touchedBy(graph, 'system:mainframe').map(({ node, distance, effect }) => [
      node.id,
      distance,
      effect,
    ])
    expect(touched).toEqual([
      // Directly it would only be slower; through the identity service it stops.
      ['service:1', 1, 'stops'],
      ['service:2', 1, 'stops'],
      ['service:3', 2, 'little'],
    ])
    expect(touchedBy(graph, 'service:4')).toEqual([])
  })

  test('walks a circle once', () => {
    const circle = impactGraph([
      { id: 'a', name: both('A'), needs: [needs('b')] },
      { id: 'b', name: both('B'), needs: [needs('a')] },
    ])
    expect(touchedBy(circle, 'service:a').map(({ node }) => node.id)).toEqual(['service:b'])
  })
})

test('puts names on two lines that fit their box', () => {
  expect(inLines('Permis')).toEqual(['Permis'])
  expect(inLines('Numérisation de documents papier')).toEqual(['Numérisation de', 'documents papier'])
  expect(inLines('Anticonstitutionnellement-dit')).toEqual(['Anticonstitutionnelleme', 'nt-dit'])
  expect(inLines('Certificats d’appareils de levage portuaires et de quais flottants')).toEqual([
    'Certificats d’appareils',
    'de levage portuaires e…',
  ])
})

import { expect, test } from 'vitest'
import { frenchOf } from './elision.ts'

test.each([
  ['Amara Okafor', 'd’Amara Okafor'],
  ['Étienne Labrecque', 'd’Étienne Labrecque'],
  ['Hélène Roy', 'd’Hélène Roy'],
  ['Yves Roy', 'd’Yves Roy'],
  ['Yasmine Roy', 'de Yasmine Roy'],
  ['Priya Raman', 'de Priya Raman'],
  ['Œdipe', 'd’Œdipe'],
  ['', 'de '],
])('before %s', (name, said) => expect(frenchOf(name)).toBe(said))

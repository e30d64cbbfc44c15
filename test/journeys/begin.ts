import type { Walker } from './walker.ts'

/** Who signs and who runs the agreement: for each party, the first and the second of its positions. */
export function speakers(walker: Walker): Record<string, string> {
  const selects = [...walker.document.querySelectorAll('main select')].filter((one) =>
    /^(decides|runs)-/.test(one.getAttribute('name') ?? ''),
  )
  return Object.fromEntries(
    selects.map((select) => {
      const name = select.getAttribute('name') ?? ''
      const [first = '', second = first] = [...select.querySelectorAll('option')]
        .map((option) => option.getAttribute('value') ?? '')
        .filter((value) => value !== '')
      return [name, name.startsWith('decides') ? first : second]
    }),
  )
}

/** What the invented parties know and nobody else. */
export function facts(walker: Walker): Record<string, string> {
  const said: Record<string, string> = {
    'f.law-1.en': 'Coastal Works Act',
    'f.law-1.fr': 'Loi sur les ouvrages côtiers',
    'f.law-2.en': 'Shared Records Act',
    'f.law-2.fr': 'Loi sur les documents partagés',
    'f.delegation-1': 'DEL-7',
    'f.delegation-2': 'DEL-12',
    'f.cost-centre-1': '41020',
    'f.cost-centre-2': '77310',
    'f.service-description.en': 'Scanning, checking and indexing of plans on paper.',
    'f.service-description.fr': 'Numérisation, vérification et indexation de plans sur papier.',
    'f.volume': '12000',
    'f.level-limit': '15',
    'f.level-limit-unit': 'working-day',
    'f.level-target': '95',
    'f.sum': '150000',
    'f.information-category': 'PA',
  }
  return Object.fromEntries(Object.entries(said).filter(([name]) => walker.controls().includes(name)))
}

import { type AnswerProblem, type Given, isAbsent, isRecord, wrong } from './answer-problem.ts'

const legalForms = [
  ...['department', 'agency', 'crown-corporation', 'province', 'municipality', 'indigenous-government'],
  ...['other-public', 'private', 'individual'],
]

/** A list of parties answers two questions: how many there are and whether one is private. */
export function withParties(input: Given): Given {
  const parties: readonly unknown[] = Array.isArray(input.parties) ? input.parties : []
  const forms = parties.map((party) => (isRecord(party) ? party.legalForm : undefined))
  const isPrivate = forms.some((form) => form === 'private' || form === 'individual')
  return {
    ...input,
    ...(isPrivate && { privateParty: true }),
    ...(isAbsent(input.nbParties) && parties.length >= 2 && { nbParties: parties.length }),
  }
}

/** What is wrong with the list of parties, when there is one. */
export function partyProblems(input: Given): readonly AnswerProblem[] {
  const parties = input.parties
  if (isAbsent(parties)) return []
  if (!Array.isArray(parties))
    return wrong('parties', parties, { en: 'a list of parties', fr: 'une liste de parties' }).problems
  return parties.flatMap((party: unknown, index) => {
    const path = `parties[${index}]`
    if (!isRecord(party)) return wrong(path, party, { en: 'an object', fr: 'un objet' }).problems
    const form = party.legalForm
    if (isAbsent(form) || (typeof form === 'string' && legalForms.includes(form))) return []
    return wrong(`${path}.legalForm`, form, {
      en: `one of ${legalForms.join(', ')}`,
      fr: `l’une des valeurs suivantes\u00a0: ${legalForms.join(', ')}`,
    }).problems
  })
}

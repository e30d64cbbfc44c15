import { each, known, lasting, row, say, type Wordings } from './wording.ts'

/** Who, why, under which authority and for how long. */
export const identificationWording: Wordings = {
  'doc-control': { 'negotiation-language': 'both' },
  'doc-hierarchy': { 'may-override': false },
  background: {
    mandates: [
      each('party', {
        party: known('party'),
        mandate: say(
          'To carry out the programs and services that the law entrusts to it.',
          'Exécuter les programmes et les services que la loi lui confie.',
        ),
      }),
    ],
  },
  purpose: {
    statement: say(
      'the parties want to meet the need described in [[#background]] together.',
      'les parties veulent répondre ensemble au besoin décrit à l’[[#background]].',
    ),
    objectives: [
      row({
        objective: say(
          'Provide the services at the levels agreed.',
          'Rendre les services aux niveaux convenus.',
        ),
      }),
      row({
        objective: say(
          'Follow the results and correct what falls short.',
          'Suivre les résultats et corriger les écarts.',
        ),
      }),
    ],
  },
  definitions: {
    terms: [
      row({
        term: say('request', 'demande'),
        definition: say(
          'What the client asks of the service, with the information needed to act on it.',
          'Ce que le client demande au service, avec les renseignements nécessaires pour y donner suite.',
        ),
      }),
      row({
        term: say('incident', 'incident'),
        definition: say(
          'An event that interrupts the service or makes it worse.',
          'Événement qui interrompt le service ou en réduit la qualité.',
        ),
      }),
      row({
        term: say('working day', 'jour ouvrable'),
        definition: say(
          'A day from Monday to Friday that is not a public holiday where the service is provided.',
          'Jour, du lundi au vendredi, qui n’est pas férié là où le service est rendu.',
        ),
      }),
    ],
  },
  principles: {
    principles: [
      row({
        principle: say('Good faith', 'Bonne foi'),
        conduct: say('Each party keeps its word.', 'Chaque partie tient parole.'),
      }),
      row({
        principle: say('Openness', 'Transparence'),
        conduct: say(
          'A party that foresees a difficulty says so early.',
          'La partie qui prévoit une difficulté la signale sans tarder.',
        ),
      }),
    ],
  },
  authorities: {
    basis: [each('party', { party: known('party'), instrument: known('party-law') })],
    accountable: known('clients'),
  },
  'applicable-policies': {
    instruments: [
      each('party', {
        party: known('party'),
        instrument: say(
          'Laws and policies that bind the party',
          'Lois et politiques auxquelles la partie est assujettie',
        ),
      }),
    ],
  },
  term: {
    'effective-rule': 'fixed',
    start: known('start'),
    end: known('end'),
    renewal: 'mutual',
    'renewal-length': lasting(1, 'year'),
    'notice-days': lasting(90, 'day'),
  },
}

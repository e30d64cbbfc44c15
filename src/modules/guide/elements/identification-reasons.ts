import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { partyColumn } from './columns.ts'
import { ententeDesign, guideline2012, publishedPractice } from './sources.ts'

/** Why the parties come together, what they want, the words they share and how they behave. */
export const reasonElements: readonly ElementDefinition[] = [
  {
    id: 'background',
    family: 'identification',
    name: { en: 'Background and recitals', fr: 'Contexte et préambule' },
    purpose: {
      en: 'Explain why the agreement exists and what entitles each party to enter into it.',
      fr: 'Expliquer la raison d’être de l’entente et ce qui habilite chaque partie à la conclure.',
    },
    help: {
      en: 'State the need, then the mandate and strengths of each party, and its authority to charge and to reuse the revenue if it bills.',
      fr: 'Énoncez le besoin, puis le mandat et les atouts de chaque partie, et le pouvoir d’imputer et de réutiliser les recettes s’il y a facturation.',
    },
    documents: ['MOU', 'MA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      { key: 'need', type: 'prose', label: { en: 'Need to be met', fr: 'Besoin à combler' }, required: true },
      {
        key: 'mandates',
        type: 'table',
        label: { en: 'Mandates of the parties', fr: 'Mandats des parties' },
        required: true,
        columns: [
          partyColumn,
          { key: 'mandate', type: 'prose', label: { en: 'Mandate', fr: 'Mandat' }, required: true },
          { key: 'capability', type: 'prose', label: { en: 'Capability', fr: 'Capacités' } },
          {
            key: 'charging-authority',
            type: 'text',
            label: {
              en: 'Authority to charge and to reuse revenue',
              fr: 'Pouvoir d’imputer et de réutiliser les recettes',
            },
          },
        ],
      },
      {
        key: 'decisions',
        type: 'table',
        label: { en: 'Related decisions', fr: 'Décisions connexes' },
        columns: [
          { key: 'decision', type: 'text', label: { en: 'Decision', fr: 'Décision' }, required: true },
          { key: 'date', type: 'date', label: { en: 'Date', fr: 'Date' } },
          { key: 'reference', type: 'code', label: { en: 'Reference', fr: 'Référence' } },
        ],
      },
      {
        key: 'recitals',
        type: 'table',
        label: { en: 'Recitals', fr: 'Attendus' },
        hint: {
          en: 'One fact a row; the word “whereas” is added',
          fr: 'Un fait par ligne; les mots «\u00a0attendu que\u00a0» sont ajoutés',
        },
        columns: [
          { key: 'recital', type: 'prose', label: { en: 'Whereas', fr: 'Attendu que' }, required: true },
        ],
      },
    ],
    pattern: {
      en: clause(
        '[[need]]',
        'Each party acts within its own mandate:',
        '[[rows:mandates]]',
        '[[rows:decisions]]',
        'Whereas:',
        '[[rows:recitals]]',
      ),
      fr: clause(
        '[[need]]',
        'Chaque partie agit dans les limites de son propre mandat\u00a0:',
        '[[rows:mandates]]',
        '[[rows:decisions]]',
        'Attendu que\u00a0:',
        '[[rows:recitals]]',
      ),
    },
    source: guideline2012(),
  },
  {
    id: 'purpose',
    family: 'identification',
    name: { en: 'Purpose and objectives', fr: 'But et objectifs' },
    purpose: {
      en: 'Set out what the parties want to achieve together and what each gains.',
      fr: 'Énoncer ce que les parties veulent accomplir ensemble et ce que chacune y gagne.',
    },
    help: {
      en: 'One purpose, a few objectives whose success can be recognized, and a real benefit for every party.',
      fr: 'Un seul but, quelques objectifs dont on pourra constater l’atteinte et un avantage réel pour chaque partie.',
    },
    documents: ['MOU', 'MA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      { key: 'statement', type: 'prose', label: { en: 'Purpose', fr: 'But' }, required: true },
      {
        key: 'objectives',
        type: 'table',
        label: { en: 'Objectives', fr: 'Objectifs' },
        required: true,
        columns: [
          { key: 'objective', type: 'prose', label: { en: 'Objective', fr: 'Objectif' }, required: true },
          {
            key: 'result',
            type: 'text',
            label: { en: 'Result it serves', fr: 'Résultat visé' },
            hint: {
              en: 'Program or departmental result',
              fr: 'Résultat du programme ou résultat ministériel',
            },
          },
        ],
      },
      {
        key: 'benefits',
        type: 'table',
        label: { en: 'Benefits expected by each party', fr: 'Avantages attendus par chaque partie' },
        columns: [
          partyColumn,
          { key: 'benefit', type: 'text', label: { en: 'Benefit', fr: 'Avantage' }, required: true },
        ],
      },
    ],
    pattern: {
      en: clause(
        '**Purpose:** [[statement]]',
        'The parties pursue these objectives:',
        '[[rows:objectives]]',
        '[[rows:benefits]]',
      ),
      fr: clause(
        '**But\u00a0:** [[statement]]',
        'Les parties poursuivent les objectifs suivants\u00a0:',
        '[[rows:objectives]]',
        '[[rows:benefits]]',
      ),
    },
    source: publishedPractice,
  },
  {
    id: 'definitions',
    family: 'identification',
    name: { en: 'Definitions', fr: 'Définitions' },
    purpose: {
      en: 'Give a word one meaning for all parties, in each language.',
      fr: 'Donner à chaque mot un seul sens pour toutes les parties, dans chaque langue.',
    },
    help: {
      en: 'Define only words that could be misread or that decide an obligation, such as “business day” or “restored”.',
      fr: 'Définissez seulement les mots qui prêtent à confusion ou qui déterminent une obligation, comme «\u00a0jour ouvrable\u00a0» ou «\u00a0rétabli\u00a0».',
    },
    documents: ['MOU', 'MA', 'SLA'],
    need: { simple: 'optional', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'terms',
        type: 'table',
        label: { en: 'Defined terms', fr: 'Termes définis' },
        required: true,
        columns: [
          { key: 'term', type: 'text', label: { en: 'Term', fr: 'Terme' }, required: true },
          { key: 'definition', type: 'prose', label: { en: 'Definition', fr: 'Définition' }, required: true },
          { key: 'source', type: 'text', label: { en: 'Source', fr: 'Source' } },
        ],
      },
      {
        key: 'glossary',
        type: 'url',
        label: { en: 'Address of a shared glossary', fr: 'Adresse d’un glossaire commun' },
      },
    ],
    pattern: {
      en: clause(
        'In this agreement, each term below has the meaning given beside it.',
        '[[rows:terms]]',
        'For any other term, the parties should refer to this glossary: [[glossary]]',
      ),
      fr: clause(
        'Dans la présente entente, les termes ci-dessous ont le sens indiqué en regard.',
        '[[rows:terms]]',
        'Pour tout autre terme, les parties devraient se reporter au glossaire suivant\u00a0: [[glossary]]',
      ),
    },
    source: ententeDesign,
  },
  {
    id: 'principles',
    family: 'identification',
    name: { en: 'Guiding principles', fr: 'Principes directeurs' },
    purpose: {
      en: 'Describe how the parties behave where no rule gives the answer.',
      fr: 'Décrire la conduite des parties là où aucune règle ne fournit la réponse.',
    },
    help: {
      en: 'Choose few principles (clients first, openness, mutual benefit, good faith, early resolution) and say what each one changes in practice.',
      fr: 'Retenez peu de principes (priorité à la clientèle, transparence, avantages mutuels, bonne foi, règlement rapide) et dites ce que chacun change concrètement.',
    },
    documents: ['MOU', 'MA'],
    need: { simple: 'optional', medium: 'recommended', complex: 'required' },
    fields: [
      {
        key: 'principles',
        type: 'table',
        label: { en: 'Principles', fr: 'Principes' },
        required: true,
        columns: [
          { key: 'principle', type: 'text', label: { en: 'Principle', fr: 'Principe' }, required: true },
          { key: 'conduct', type: 'prose', label: { en: 'In practice', fr: 'En pratique' } },
        ],
      },
    ],
    pattern: {
      en: clause('The parties must apply these principles in good faith:', '[[rows:principles]]'),
      fr: clause(
        'Les parties doivent appliquer de bonne foi les principes suivants\u00a0:',
        '[[rows:principles]]',
      ),
    },
    source: publishedPractice,
  },
]

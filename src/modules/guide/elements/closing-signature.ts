import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { partyColumn, positionColumn } from './columns.ts'
import { publishedPractice, statute } from './sources.ts'

export const languageVersions: ElementDefinition = {
  id: 'language-versions',
  family: 'closing',
  name: { en: 'Language versions', fr: 'Versions linguistiques' },
  purpose: {
    en: 'Give the English and French texts the same value, and a rule if they differ.',
    fr: 'Donner la même valeur aux textes français et anglais, et une règle s’ils diffèrent.',
  },
  help: {
    en: 'State the value of each version and how a difference is resolved: look first for the meaning that both texts share.',
    fr: 'Énoncez la valeur de chaque version et la façon de résoudre une divergence\u00a0: cherchez d’abord le sens commun aux deux textes.',
  },
  documents: ['MOU', 'MA', 'SLA'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'statement',
      type: 'prose',
      label: { en: 'Value of the versions', fr: 'Valeur des versions' },
      required: true,
    },
    {
      key: 'discrepancy-rule',
      type: 'prose',
      label: { en: 'If the versions differ', fr: 'En cas de divergence' },
      required: true,
    },
    {
      key: 'correction',
      type: 'duration',
      label: { en: 'Difference corrected within', fr: 'Délai de correction d’une divergence' },
    },
    {
      key: 'contact',
      type: 'position',
      label: { en: 'Differences are reported to', fr: 'Les divergences sont signalées à' },
    },
  ],
  pattern: {
    en: clause(
      '[[statement]]',
      '**If the versions differ.** [[discrepancy-rule]]',
      'The parties must correct a difference within [[correction]] of its discovery.',
      'A difference must be reported to: [[contact]].',
    ),
    fr: clause(
      '[[statement]]',
      '**En cas de divergence.** [[discrepancy-rule]]',
      'Les parties doivent corriger une divergence dans un délai de [[correction]] après sa découverte.',
      'Une divergence doit être signalée à\u00a0: [[contact]].',
    ),
  },
  source: statute('O-3.01', '10'),
}

export const signatures: ElementDefinition = {
  id: 'signatures',
  family: 'closing',
  name: { en: 'Signatures', fr: 'Signatures' },
  purpose: {
    en: 'Prove that people with the power to commit the parties agreed to this very text.',
    fr: 'Prouver que des personnes habilitées à engager les parties ont accepté ce texte précis.',
  },
  help: {
    en: 'Name each signing position and the delegation it relies on, with its ceiling. Names, dates and evidence are added when people sign.',
    fr: 'Nommez chaque poste signataire et la délégation invoquée, avec son plafond. Les noms, dates et preuves s’ajoutent à la signature.',
  },
  documents: ['MOU', 'MA', 'SLA'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'signatories',
      type: 'table',
      label: { en: 'Signatories', fr: 'Signataires' },
      required: true,
      columns: [
        partyColumn,
        positionColumn,
        {
          key: 'delegation',
          type: 'code',
          label: { en: 'Delegation', fr: 'Délégation' },
          hint: { en: 'Number of the instrument', fr: 'Numéro de l’instrument' },
          required: true,
        },
        {
          key: 'ceiling',
          type: 'money',
          label: { en: 'Ceiling of the delegation', fr: 'Plafond de la délégation' },
        },
        { key: 'place', type: 'text', label: { en: 'Place', fr: 'Lieu' } },
        { key: 'name', type: 'code', label: { en: 'Name', fr: 'Nom' } },
        { key: 'date', type: 'date', label: { en: 'Date', fr: 'Date' } },
        { key: 'evidence', type: 'code', label: { en: 'Proof of signature', fr: 'Preuve de signature' } },
      ],
    },
    {
      key: 'method',
      type: 'choice',
      label: { en: 'How people sign', fr: 'Mode de signature' },
      required: true,
      options: [
        {
          code: 'ink',
          label: { en: 'By hand', fr: 'À la main' },
          said: { en: 'The signatories must sign by hand.', fr: 'Les signataires doivent signer à la main.' },
        },
        {
          code: 'electronic',
          label: {
            en: 'Electronic signature after sign-in',
            fr: 'Signature électronique après authentification',
          },
          said: {
            en: 'The signatories must sign electronically, after signing in.',
            fr: 'Les signataires doivent signer par voie électronique, après authentification.',
          },
        },
        {
          code: 'secure-electronic',
          label: { en: 'Secure electronic signature', fr: 'Signature électronique sécurisée' },
          said: {
            en: 'The signatories must use a secure electronic signature.',
            fr: 'Les signataires doivent utiliser une signature électronique sécurisée.',
          },
        },
      ],
    },
    { key: 'counterparts', type: 'prose', label: { en: 'Separate copies', fr: 'Exemplaires distincts' } },
  ],
  pattern: {
    en: clause(
      'The signatories confirm that they have the power to commit their party, and sign the English and the French text.',
      '[[rows:signatories]]',
      '[[method]]',
      '**Separate copies.** [[counterparts]]',
    ),
    fr: clause(
      'Les signataires attestent avoir le pouvoir d’engager leur partie et signent le texte français et le texte anglais.',
      '[[rows:signatories]]',
      '[[method]]',
      '**Exemplaires distincts.** [[counterparts]]',
    ),
  },
  source: publishedPractice,
}

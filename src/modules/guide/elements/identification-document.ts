import type { ElementDefinition } from '../element.ts'
import { clause, list } from './clause.ts'
import { partyColumn, positionColumn } from './columns.ts'
import { overridable } from './overridable.ts'
import { ententeDesign, publishedPractice } from './sources.ts'

/** How the document is named, who makes it, which revision it is and where it stands among the others. */
export const documentElements: readonly ElementDefinition[] = [
  {
    id: 'title',
    family: 'identification',
    name: { en: 'Title', fr: 'Titre' },
    purpose: {
      en: 'Name the document so that nobody can take it for another.',
      fr: 'Désigner le document de sorte qu’on ne le confonde avec aucun autre.',
    },
    help: {
      en: 'Say the subject in one line: which service, for whom. The type, the number and the tier come from the file.',
      fr: 'Donnez l’objet en une ligne\u00a0: quel service, pour qui. Le type, le numéro et le volet proviennent du dossier.',
    },
    documents: ['MOU', 'MA', 'SLA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      { key: 'subject', type: 'text', label: { en: 'Subject', fr: 'Objet' }, required: true },
      { key: 'short-title', type: 'text', label: { en: 'Short title', fr: 'Titre abrégé' } },
      { key: 'file-number', type: 'code', label: { en: 'File number', fr: 'Numéro de dossier' } },
    ],
    pattern: {
      en: clause(
        '**Subject:** [[subject]]',
        'This document may be cited as “[[short-title]]”.',
        '**File number:** [[file-number]]',
      ),
      fr: clause(
        '**Objet\u00a0:** [[subject]]',
        'Le présent document peut être cité sous le titre «\u00a0[[short-title]]\u00a0».',
        '**Numéro de dossier\u00a0:** [[file-number]]',
      ),
    },
    source: publishedPractice,
  },
  {
    id: 'parties',
    family: 'identification',
    name: { en: 'Parties', fr: 'Parties' },
    purpose: {
      en: 'Say which organizations are bound, and in which role.',
      fr: 'Indiquer quelles organisations s’engagent, et à quel titre.',
    },
    help: {
      en: 'Use the full legal name of each organization, in both languages, and the position that speaks for it.',
      fr: 'Inscrivez la dénomination légale complète de chaque organisation dans les deux langues et le poste qui la représente.',
    },
    documents: ['MOU', 'MA', 'SLA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'represented-by',
        type: 'table',
        label: { en: 'Parties and their representatives', fr: 'Parties et leurs représentants' },
        hint: {
          en: 'One row for each party of the agreement',
          fr: 'Une ligne pour chaque partie à l’entente',
        },
        required: true,
        columns: [partyColumn, positionColumn],
      },
    ],
    pattern: {
      en: clause(
        'This agreement is made between the parties below. Each is represented by the person who holds the position shown.',
        '[[rows:represented-by]]',
        'A change of incumbent does not change this agreement.',
      ),
      fr: clause(
        'La présente entente est conclue entre les parties ci-dessous, chacune étant représentée par la personne qui occupe le poste indiqué.',
        '[[rows:represented-by]]',
        'Un changement de titulaire ne modifie pas la présente entente.',
      ),
    },
    source: publishedPractice,
  },
  {
    id: 'doc-control',
    family: 'identification',
    name: { en: 'Document control', fr: 'Contrôle du document' },
    purpose: {
      en: 'Let a reader know which revision is in hand and what changed since the last one.',
      fr: 'Permettre de savoir quelle révision on a sous les yeux et ce qui a changé depuis la précédente.',
    },
    help: {
      en: 'Give the current revision and its date, then one row for each earlier revision, saying what changed.',
      fr: 'Indiquez la révision courante et sa date, puis ajoutez une ligne par révision en précisant ce qui a changé.',
    },
    documents: ['MOU', 'MA', 'SLA'],
    need: { simple: 'recommended', medium: 'required', complex: 'required' },
    fields: [
      { key: 'revision', type: 'code', label: { en: 'Revision', fr: 'Révision' }, required: true },
      {
        key: 'revision-date',
        type: 'date',
        label: { en: 'Date of the revision', fr: 'Date de la révision' },
        required: true,
      },
      { key: 'author', type: 'position', label: { en: 'Prepared by', fr: 'Préparé par' } },
      {
        key: 'status',
        type: 'choice',
        label: { en: 'Status', fr: 'État' },
        options: [
          { code: 'draft', label: { en: 'Draft', fr: 'Ébauche' } },
          { code: 'negotiation', label: { en: 'In negotiation', fr: 'En négociation' } },
          { code: 'approved', label: { en: 'Approved', fr: 'Approuvé' } },
          { code: 'in-force', label: { en: 'In force', fr: 'En vigueur' } },
          { code: 'ended', label: { en: 'Ended', fr: 'Échu' } },
        ],
      },
      {
        key: 'supersedes',
        type: 'text',
        label: { en: 'Document replaced', fr: 'Document remplacé' },
      },
      {
        key: 'negotiation-language',
        type: 'choice',
        label: { en: 'Language of negotiation', fr: 'Langue de négociation' },
        options: [
          { code: 'en', label: { en: 'English', fr: 'Anglais' } },
          { code: 'fr', label: { en: 'French', fr: 'Français' } },
          { code: 'both', label: { en: 'English and French', fr: 'Français et anglais' } },
        ],
      },
      {
        key: 'revisions',
        type: 'table',
        label: { en: 'History of revisions', fr: 'Historique des révisions' },
        columns: [
          { key: 'revision', type: 'code', label: { en: 'Revision', fr: 'Révision' }, required: true },
          { key: 'date', type: 'date', label: { en: 'Date', fr: 'Date' }, required: true },
          { key: 'author', type: 'position', label: { en: 'Prepared by', fr: 'Préparé par' } },
          { key: 'description', type: 'text', label: { en: 'What changed', fr: 'Modifications apportées' } },
        ],
      },
    ],
    pattern: {
      en: clause(
        list(
          '**Revision:** [[revision]]',
          '**Date of the revision:** [[revision-date]]',
          '**Prepared by:** [[author]]',
          '**Status:** [[status]]',
          '**Replaces:** [[supersedes]]',
          '**Language of negotiation:** [[negotiation-language]]',
        ),
        '[[rows:revisions]]',
        'The parties must use the current revision and must keep the previous ones.',
      ),
      fr: clause(
        list(
          '**Révision\u00a0:** [[revision]]',
          '**Date de la révision\u00a0:** [[revision-date]]',
          '**Préparé par\u00a0:** [[author]]',
          '**État\u00a0:** [[status]]',
          '**Remplace\u00a0:** [[supersedes]]',
          '**Langue de négociation\u00a0:** [[negotiation-language]]',
        ),
        '[[rows:revisions]]',
        'Les parties doivent se servir de la révision courante et doivent conserver les précédentes.',
      ),
    },
    source: publishedPractice,
  },
  {
    id: 'doc-hierarchy',
    family: 'identification',
    name: { en: 'Order of precedence', fr: 'Ordre de préséance' },
    purpose: {
      en: 'Settle which document prevails when two of them disagree.',
      fr: 'Trancher lorsque deux documents se contredisent.',
    },
    help: {
      en: 'List the documents from the strongest to the weakest. Say whether a lower one may depart from what it inherits.',
      fr: 'Classez les documents, du plus fort au plus faible. Dites si un document subordonné peut s’écarter de ce dont il hérite.',
    },
    documents: ['MA', 'SLA'],
    need: { simple: 'not-used', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'order',
        type: 'table',
        label: { en: 'Order of the documents', fr: 'Ordre des documents' },
        required: true,
        columns: [
          { key: 'rank', type: 'integer', label: { en: 'Rank', fr: 'Rang' }, required: true },
          { key: 'document', type: 'document', label: { en: 'Document', fr: 'Document' } },
          {
            key: 'description',
            type: 'text',
            label: { en: 'Other instrument', fr: 'Autre instrument' },
            hint: {
              en: 'When it is not a document of this agreement: an act, a directive',
              fr: 'S’il ne fait pas partie de l’entente\u00a0: une loi, une directive',
            },
          },
        ],
      },
      {
        key: 'may-override',
        type: 'boolean',
        label: {
          en: 'May a lower document change what it inherits?',
          fr: 'Un document subordonné peut-il modifier ce dont il hérite?',
        },
        said: {
          yes: {
            en: 'A lower document may change what it inherits.',
            fr: 'Un document subordonné peut modifier ce dont il hérite.',
          },
          no: {
            en: 'A lower document must not change what it inherits.',
            fr: 'Un document subordonné ne doit pas modifier ce dont il hérite.',
          },
        },
        required: true,
      },
      {
        key: 'overrides',
        type: 'choices',
        label: { en: 'Clauses that it may change', fr: 'Clauses qu’il peut modifier' },
        options: overridable,
        requiredWhen: [{ field: 'may-override', is: [true] }],
      },
    ],
    pattern: {
      en: clause(
        'If two documents conflict, the one that ranks higher in this table prevails.',
        '[[rows:order]]',
        '[[may-override]]',
        '**Clauses that it may change:** [[overrides]]',
      ),
      fr: clause(
        'En cas de contradiction entre deux documents, celui qui occupe le rang supérieur dans ce tableau l’emporte.',
        '[[rows:order]]',
        '[[may-override]]',
        '**Clauses qu’il peut modifier\u00a0:** [[overrides]]',
      ),
    },
    source: ententeDesign,
  },
]

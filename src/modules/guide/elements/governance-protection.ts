import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { instrumentColumns, partyColumn } from './columns.ts'
import { ententeDesign, publishedPractice } from './sources.ts'

/** What the parties owe each other beyond the service: liability, discretion, messages, ownership, conduct. */
export const protectionElements: readonly ElementDefinition[] = [
  {
    id: 'liability',
    family: 'governance',
    name: { en: 'Liability, indemnity and insurance', fr: 'Responsabilité, indemnisation et assurance' },
    purpose: {
      en: 'Say who bears a loss, above all when the parties are separate legal persons.',
      fr: 'Dire qui supporte une perte, surtout lorsque les parties sont des personnes morales distinctes.',
    },
    help: {
      en: 'State the rule and any cap for each party, and the proof of insurance. Departments of one government rarely need more than the rule.',
      fr: 'Énoncez la règle, le plafond de chaque partie s’il y a lieu et la preuve d’assurance. Entre ministères d’un même gouvernement, la règle suffit presque toujours.',
    },
    documents: ['MOU', 'MA'],
    need: { simple: 'optional', medium: 'optional', complex: 'recommended' },
    fields: [
      { key: 'rule', type: 'prose', label: { en: 'Rule', fr: 'Règle' }, required: true },
      {
        key: 'caps',
        type: 'table',
        label: { en: 'Caps', fr: 'Plafonds' },
        columns: [
          partyColumn,
          { key: 'matter', type: 'text', label: { en: 'Matter', fr: 'Objet' }, required: true },
          { key: 'cap', type: 'money', label: { en: 'Cap', fr: 'Plafond' }, required: true },
        ],
      },
      {
        key: 'insurance',
        type: 'table',
        label: { en: 'Insurance', fr: 'Assurance' },
        columns: [
          partyColumn,
          { key: 'coverage', type: 'text', label: { en: 'Coverage', fr: 'Garantie' }, required: true },
          { key: 'amount', type: 'money', label: { en: 'Amount', fr: 'Montant' } },
          { key: 'proof', type: 'text', label: { en: 'Proof', fr: 'Preuve' } },
          { key: 'until', type: 'date', label: { en: 'Valid until', fr: 'Valide jusqu’au' } },
        ],
      },
    ],
    pattern: {
      en: clause('[[rule]]', '[[rows:caps]]', '[[rows:insurance]]'),
      fr: clause('[[rule]]', '[[rows:caps]]', '[[rows:insurance]]'),
    },
    source: publishedPractice,
  },
  {
    id: 'confidentiality',
    family: 'governance',
    name: { en: 'Confidentiality', fr: 'Confidentialité' },
    purpose: {
      en: 'Protect what each party learns about the other.',
      fr: 'Protéger ce que chaque partie apprend sur l’autre.',
    },
    help: {
      en: 'For each category of information, state the duty and how long it lasts. Remember access-to-information law among the exceptions.',
      fr: 'Pour chaque catégorie d’information, précisez l’obligation et sa durée. Parmi les exceptions, songez à la loi sur l’accès à l’information.',
    },
    documents: ['MA', 'MOU'],
    need: { simple: 'optional', medium: 'recommended', complex: 'required' },
    fields: [
      {
        key: 'categories',
        type: 'table',
        label: { en: 'Information protected', fr: 'Information protégée' },
        required: true,
        columns: [
          { key: 'category', type: 'text', label: { en: 'Category', fr: 'Catégorie' }, required: true },
          { key: 'duty', type: 'prose', label: { en: 'Duty', fr: 'Obligation' }, required: true },
          { key: 'lasts', type: 'duration', label: { en: 'Lasts', fr: 'Durée' } },
        ],
      },
      { key: 'exceptions', type: 'prose', label: { en: 'Exceptions', fr: 'Exceptions' } },
    ],
    pattern: {
      en: clause(
        'Each party must protect the information below and may use it only to carry out this agreement.',
        '[[rows:categories]]',
        '**Exceptions:** [[exceptions]]',
        'Nothing in this clause may prevent a disclosure that the law requires.',
      ),
      fr: clause(
        'Chaque partie doit protéger l’information ci-dessous et ne peut s’en servir que pour l’application de la présente entente.',
        '[[rows:categories]]',
        '**Exceptions\u00a0:** [[exceptions]]',
        'La présente clause ne peut empêcher une communication exigée par la loi.',
      ),
    },
    source: publishedPractice,
  },
  {
    id: 'communications',
    family: 'governance',
    name: { en: 'Communications and publicity', fr: 'Communications et visibilité' },
    purpose: {
      en: 'Agree on joint messages, on visual identity and on who announces what.',
      fr: 'S’entendre sur les messages communs, l’image de marque et qui annonce quoi.',
    },
    help: {
      en: 'For each audience, give the channel, the approval needed, the languages and the timing.',
      fr: 'Pour chaque public, indiquez le moyen, l’approbation requise, les langues et le moment.',
    },
    documents: ['MA'],
    need: { simple: 'optional', medium: 'recommended', complex: 'recommended' },
    fields: [
      {
        key: 'messages',
        type: 'table',
        label: { en: 'Messages', fr: 'Messages' },
        required: true,
        columns: [
          { key: 'audience', type: 'text', label: { en: 'Audience', fr: 'Public' }, required: true },
          { key: 'channel', type: 'text', label: { en: 'Channel', fr: 'Moyen' } },
          {
            key: 'approval',
            type: 'position',
            label: { en: 'Approved by', fr: 'Approuvé par' },
            required: true,
          },
          { key: 'languages', type: 'text', label: { en: 'Languages', fr: 'Langues' } },
          { key: 'timing', type: 'text', label: { en: 'Timing', fr: 'Moment' } },
        ],
      },
      { key: 'identity', type: 'prose', label: { en: 'Visual identity', fr: 'Image de marque' } },
    ],
    pattern: {
      en: clause(
        'No party may announce this agreement or speak for another without the approval shown.',
        '[[rows:messages]]',
        '**Visual identity:** [[identity]]',
      ),
      fr: clause(
        'Aucune partie ne peut annoncer la présente entente ni parler au nom d’une autre sans l’approbation indiquée.',
        '[[rows:messages]]',
        '**Image de marque\u00a0:** [[identity]]',
      ),
    },
    source: publishedPractice,
  },
  {
    id: 'ip',
    family: 'governance',
    name: { en: 'Intellectual property', fr: 'Propriété intellectuelle' },
    purpose: {
      en: 'Settle who owns what is brought in or made, and who may use it.',
      fr: 'Établir à qui appartient ce qui est apporté ou créé, et qui peut s’en servir.',
    },
    help: {
      en: 'List what each party brings and what will be made. Give the owner, the licence and the rule at the end of the agreement.',
      fr: 'Énumérez ce que chacun apporte et ce qui sera créé. Indiquez le titulaire, la licence et le sort des droits à la fin de l’entente.',
    },
    documents: ['MA', 'MOU'],
    need: { simple: 'optional', medium: 'recommended', complex: 'recommended' },
    fields: [
      {
        key: 'works',
        type: 'table',
        label: { en: 'Works and other assets', fr: 'Œuvres et autres actifs' },
        required: true,
        columns: [
          { key: 'asset', type: 'text', label: { en: 'Work', fr: 'Œuvre' }, required: true },
          { key: 'owner', type: 'party', label: { en: 'Owner', fr: 'Titulaire' }, required: true },
          { key: 'licence', type: 'text', label: { en: 'Licence', fr: 'Licence' }, required: true },
          { key: 'moral-rights', type: 'text', label: { en: 'Moral rights', fr: 'Droits moraux' } },
          { key: 'on-exit', type: 'text', label: { en: 'At the end', fr: 'À la fin' } },
        ],
      },
    ],
    pattern: {
      en: clause(
        'The owner of each work keeps its rights. The other parties may use the work as the licence allows.',
        '[[rows:works]]',
      ),
      fr: clause(
        'Le titulaire conserve ses droits sur chaque œuvre. Les autres parties peuvent l’utiliser selon la licence accordée.',
        '[[rows:works]]',
      ),
    },
    source: ententeDesign,
  },
  {
    id: 'compliance',
    family: 'governance',
    name: { en: 'Compliance, values and ethics', fr: 'Conformité, valeurs et éthique' },
    purpose: {
      en: 'Recall the codes of conduct that bind the staff of each party.',
      fr: 'Rappeler les codes de conduite auxquels le personnel de chaque partie est tenu.',
    },
    help: {
      en: 'Cite the code, the conflict-of-interest rule and the way to disclose wrongdoing, with the duty each creates here.',
      fr: 'Citez le code, la règle sur les conflits d’intérêts et la voie de divulgation, avec le devoir que chacun crée ici.',
    },
    documents: ['MOU'],
    need: { simple: 'optional', medium: 'optional', complex: 'recommended' },
    fields: [
      {
        key: 'instruments',
        type: 'table',
        label: { en: 'Codes and rules', fr: 'Codes et règles' },
        required: true,
        columns: [
          ...instrumentColumns,
          { ...partyColumn, label: { en: 'Party bound', fr: 'Partie visée' } },
          { key: 'duty', type: 'text', label: { en: 'Duty', fr: 'Devoir' }, required: true },
        ],
      },
    ],
    pattern: {
      en: clause(
        'Each party must see that its staff follow the codes and rules below.',
        '[[rows:instruments]]',
        'A party must tell the others without delay of any conflict of interest that touches this agreement.',
      ),
      fr: clause(
        'Chaque partie doit veiller à ce que son personnel respecte les codes et les règles ci-dessous.',
        '[[rows:instruments]]',
        'Une partie doit signaler aux autres sans tarder tout conflit d’intérêts qui touche la présente entente.',
      ),
    },
    source: ententeDesign,
  },
]

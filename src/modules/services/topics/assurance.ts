import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { inBoth } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import {
  type Conclusion,
  fieldsOf,
  rowsOf,
  type SheetBody,
  type SheetContext,
  type SheetOption,
  type Topic,
} from '../sheet/sheet.ts'

/** Four levels of confidence, for who somebody is and for what they prove it with. */
export const assuranceLevels = [
  { code: '1', label: { en: '1 – little confidence needed', fr: '1 – peu de confiance nécessaire' } },
  { code: '2', label: { en: '2 – some confidence', fr: '2 – une certaine confiance' } },
  { code: '3', label: { en: '3 – high confidence', fr: '3 – une confiance élevée' } },
  { code: '4', label: { en: '4 – very high confidence', fr: '4 – une confiance très élevée' } },
] as const satisfies readonly SheetOption[]

const noHarm = { code: 'none', label: { en: 'Cannot happen here', fr: 'Ne peut pas se produire ici' } }

/** What could go wrong if the wrong person got in. Three harms are never slight: they start at level 2. */
export const harms = [
  {
    code: 'distress',
    label: {
      en: 'Inconvenience, distress, or a damaged reputation',
      fr: 'Désagrément, détresse ou atteinte à la réputation',
    },
  },
  { code: 'financial', label: { en: 'Money lost', fr: 'Perte financière' } },
  {
    code: 'program',
    label: { en: 'Harm to the program or to the public', fr: 'Tort au programme ou au public' },
  },
  {
    code: 'personal-information',
    label: {
      en: 'Sensitive personal or business information let out',
      fr: 'Divulgation de renseignements personnels ou commerciaux de nature délicate',
    },
  },
  {
    code: 'government-information',
    label: {
      en: 'Sensitive government information let out',
      fr: 'Divulgation de renseignements gouvernementaux de nature délicate',
    },
  },
  {
    code: 'violations',
    label: { en: 'An offence made possible', fr: 'Infraction civile ou criminelle rendue possible' },
    hint: { en: 'Never below level 2', fr: 'Jamais en deçà du niveau 2' },
  },
  {
    code: 'safety',
    label: { en: 'Somebody’s health or safety', fr: 'Atteinte à la santé ou à la sécurité d’une personne' },
    hint: { en: 'Never below level 2', fr: 'Jamais en deçà du niveau 2' },
  },
  {
    code: 'national-interest',
    label: { en: 'Harm to the national interest', fr: 'Atteinte à l’intérêt national' },
    hint: { en: 'Never below level 2', fr: 'Jamais en deçà du niveau 2' },
  },
] as const satisfies readonly (SheetOption & { hint?: Bilingual })[]

const neverSlight: readonly string[] = ['violations', 'safety', 'national-interest']

/** The highest level that a harm calls for; undefined while nothing was assessed. */
export function requiredLevel(body: SheetBody): number | undefined {
  const levels = rowsOf(body, 'harms').map(({ level = '' }) => Number(level))
  const assessed = levels.filter((level) => level >= 1)
  if (assessed.length > 0) return Math.max(...assessed)
  return rowsOf(body, 'harms').some(({ level }) => level === 'none') ? 1 : undefined
}

/** Whether the identity or the credential chosen is weaker than the harms call for. */
export function isBelowRequired(body: SheetBody): boolean {
  const required = requiredLevel(body)
  const { identity = '', credential = '' } = fieldsOf(body, 'choice')
  if (required === undefined || !identity || !credential) return false
  return Math.min(Number(identity), Number(credential)) < required
}

export const assurance: Topic = {
  key: 'assurance',
  title: { en: 'Who may get in', fr: 'Qui peut y accéder' },
  lead: {
    en: 'A service that knows its clients must be as sure of them as the harm of a mistake calls for. Assess the harms, then say what the service asks.',
    fr: 'Un service qui reconnaît ses clients doit s’assurer de leur identité à la mesure du tort qu’une erreur causerait. Évaluez les torts possibles, puis dites ce que le service exige.',
  },
  ours: false,
  sections: [
    {
      key: 'harms',
      title: { en: 'If the wrong person got in', fr: 'Si la mauvaise personne y accédait' },
      fields: [
        {
          key: 'level',
          kind: 'choice',
          label: { en: 'Confidence that this harm calls for', fr: 'Confiance que ce tort rend nécessaire' },
          options: () => [noHarm, ...assuranceLevels],
          required: true,
        },
        {
          key: 'reason',
          kind: 'long-text',
          label: {
            en: 'What could happen, and why this level',
            fr: 'Ce qui peut arriver, et pourquoi ce niveau',
          },
        },
      ],
      rows: { fixed: harms },
    },
    {
      key: 'choice',
      title: { en: 'What the service asks', fr: 'Ce que le service exige' },
      fields: [
        {
          key: 'identity',
          kind: 'choice',
          label: { en: 'Sure of who the person is', fr: 'Assurance de l’identité' },
          options: () => assuranceLevels,
          required: true,
        },
        {
          key: 'credential',
          kind: 'choice',
          label: { en: 'Sure of what they sign in with', fr: 'Assurance du justificatif' },
          options: () => assuranceLevels,
          required: true,
        },
        {
          key: 'provider',
          kind: 'text',
          label: { en: 'Who issues the credential', fr: 'Qui délivre le justificatif' },
        },
        {
          key: 'assessed',
          kind: 'date',
          label: { en: 'Day of this assessment', fr: 'Jour de cette évaluation' },
          required: true,
        },
      ],
    },
    {
      key: 'lower',
      title: {
        en: 'If the service asks less than the harms call for',
        fr: 'Si le service exige moins que ce que les torts appellent',
      },
      lead: {
        en: 'Then somebody with authority must sign this choice off.',
        fr: 'Une personne qui en a le pouvoir doit alors approuver ce choix.',
      },
      fields: [
        {
          key: 'reason',
          kind: 'choice',
          label: { en: 'Why', fr: 'Pourquoi' },
          options: () => [
            { code: 'cost', label: { en: 'Cost', fr: 'Le coût' } },
            { code: 'usability', label: { en: 'Ease of use', fr: 'La facilité d’emploi' } },
            {
              code: 'mandatory',
              label: { en: 'The service is mandatory', fr: 'Le service est obligatoire' },
            },
            { code: 'technical', label: { en: 'Not feasible technically', fr: 'La faisabilité technique' } },
          ],
        },
        {
          key: 'compensation',
          kind: 'long-text',
          label: { en: 'What makes up for it', fr: 'Ce qui compense' },
        },
        { key: 'residual', kind: 'long-text', label: { en: 'Risk that remains', fr: 'Risque qui demeure' } },
      ],
    },
  ],
  check: (body) => [
    ...rowsOf(body, 'harms').flatMap(({ code = '', level }, index) =>
      level === '1' && neverSlight.includes(code)
        ? [{ field: `harms.${index}.level`, message: refusals.neverSlight }]
        : [],
    ),
    ...(isBelowRequired(body)
      ? ['reason', 'compensation', 'residual']
          .filter((key) => !fieldsOf(body, 'lower')[key])
          .map((key) => ({ field: `lower.${key}`, message: refusals.lower }))
      : []),
  ],
  conclude: (body, context) => conclusions(body, context),
}

function conclusions(body: SheetBody, { today }: SheetContext): Conclusion[] {
  const required = requiredLevel(body)
  if (required === undefined) return []
  const found: Conclusion[] = [
    {
      tone: 'done',
      word: inBoth((language) => `${language === 'fr' ? 'Niveau' : 'Level'} ${required}`),
      sentence: {
        en: `The harms call for level ${required}, for the identity and for the credential.`,
        fr: `Les torts possibles appellent le niveau ${required}, pour l’identité et pour le justificatif.`,
      },
    },
  ]
  if (isBelowRequired(body)) found.push(below)
  const { assessed } = fieldsOf(body, 'choice')
  if (assessed) {
    const next = Temporal.PlainDate.from(assessed).add({ years: 1 })
    if (Temporal.PlainDate.compare(next, today) < 0) found.push(overdue(next))
  }
  return found
}

const below: Conclusion = {
  tone: 'warning',
  word: { en: 'Lower', fr: 'Inférieur' },
  sentence: {
    en: 'The service asks less than that. The choice stands once it is signed off.',
    fr: 'Le service exige moins. Ce choix ne vaut qu’une fois approuvé.',
  },
}

function overdue(since: Temporal.PlainDate): Conclusion {
  return {
    tone: 'problem',
    word: { en: 'Overdue', fr: 'En retard' },
    sentence: {
      en: `It was to be looked at again by ${formatDate(since, 'en')}.`,
      fr: `L’évaluation devait être revue au plus tard le ${formatDate(since, 'fr')}.`,
    },
  }
}

const refusals = {
  neverSlight: {
    en: 'This harm is never slight: choose level 2 or more, or say that it cannot happen.',
    fr: 'Ce tort n’est jamais léger\u00a0: choisissez le niveau 2 ou plus, ou dites qu’il ne peut pas se produire.',
  },
  lower: {
    en: 'The service asks less than the harms call for: say why, what makes up for it and which risk remains.',
    fr: 'Le service exige moins que ce que les torts appellent\u00a0: dites pourquoi, ce qui compense et quel risque demeure.',
  },
} satisfies Record<string, Bilingual>

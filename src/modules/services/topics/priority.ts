import { fiscalYearOf } from '../../../kernel/time/fiscal-year.ts'
import { type Criterion, criteria } from '../priority/criteria.ts'
import type { Scored } from '../priority/ranking.ts'
import {
  type Conclusion,
  fieldsOf,
  rowOf,
  type SheetBody,
  type SheetContext,
  type Topic,
} from '../sheet/sheet.ts'

const scoreOptions = ['0', '1', '2', '3', '4'].map((code) => ({ code, label: { en: code, fr: code } }))

/** The scoring sheet of one service, and what the organization decided. */
export const priority: Topic = {
  key: 'priority',
  title: { en: 'Is it a priority', fr: 'Est-il prioritaire' },
  lead: {
    en: 'Score the service on each criterion and keep the evidence. The ranking compares your services; the decision stays yours.',
    fr: 'Notez le service selon chaque critère et conservez la preuve. Le classement compare vos services; la décision vous appartient.',
  },
  ours: true,
  sections: [
    {
      key: 'scores',
      title: { en: 'Scores', fr: 'Notes' },
      fields: [
        {
          key: 'score',
          kind: 'choice',
          label: { en: 'Score', fr: 'Note' },
          options: () => scoreOptions,
          required: true,
        },
        { key: 'evidence', kind: 'long-text', label: { en: 'Evidence', fr: 'Preuve' } },
      ],
      rows: { fixed: criteria },
    },
    {
      key: 'flags',
      title: { en: 'Other designations', fr: 'Autres désignations' },
      lead: {
        en: 'A service may be critical, essential, both or neither, whatever its score.',
        fr: 'Un service peut être critique, essentiel, les deux ou ni l’un ni l’autre, quelle que soit sa note.',
      },
      fields: [
        {
          key: 'designations',
          kind: 'many',
          label: { en: 'The service is', fr: 'Le service est' },
          options: () => [
            {
              code: 'critical',
              label: { en: 'critical (in the continuity plan)', fr: 'critique (au plan de continuité)' },
            },
            { code: 'essential', label: { en: 'essential', fr: 'essentiel' } },
          ],
        },
      ],
    },
    {
      key: 'decision',
      title: { en: 'Decision', fr: 'Décision' },
      fields: [
        {
          key: 'decision',
          kind: 'choice',
          label: { en: 'Priority service', fr: 'Service prioritaire' },
          options: () => [
            { code: 'yes', label: { en: 'Yes', fr: 'Oui' } },
            { code: 'no', label: { en: 'No', fr: 'Non' } },
          ],
        },
        { key: 'reason', kind: 'long-pair', label: { en: 'Why', fr: 'Motif' } },
        { key: 'date', kind: 'date', label: { en: 'Decided on', fr: 'Date de la décision' } },
      ],
    },
  ],
  check: (body) => {
    const { decision, date, 'reason.en': reason } = fieldsOf(body, 'decision')
    if (!decision) return []
    return [
      ...(reason
        ? []
        : [
            {
              field: 'decision.reason-en',
              message: { en: 'Give the reason for the decision.', fr: 'Donnez le motif de la décision.' },
            },
          ]),
      ...(date
        ? []
        : [
            {
              field: 'decision.date',
              message: { en: 'Give the day of the decision.', fr: 'Indiquez le jour de la décision.' },
            },
          ]),
    ]
  },
  conclude: (body, context) => conclusions(body, context),
}

function conclusions(body: SheetBody, { today }: SheetContext): Conclusion[] {
  const { decision, date } = fieldsOf(body, 'decision')
  if (!decision || !date) return [undecided]
  const decided = fiscalYearOf(Temporal.PlainDate.from(date))
  const found: Conclusion[] = [decision === 'yes' ? isPriority : isNot]
  if (decided !== fiscalYearOf(today)) found.push(recheck(decided))
  return found
}

/** The scores of a saved sheet; undefined while a criterion has none. */
export function scoresIn(body: SheetBody): Scored['scores'] | undefined {
  const entries = criteria.map(({ code }) => [code, rowOf(body, 'scores', code).score] as const)
  if (entries.some(([, score]) => score === undefined || score === '')) return undefined
  return Object.fromEntries(entries.map(([code, score]) => [code, Number(score)])) as {
    readonly [code in Criterion]: number
  }
}

const undecided: Conclusion = {
  tone: 'todo',
  word: { en: 'Undecided', fr: 'À décider' },
  sentence: { en: 'No decision is recorded.', fr: 'Aucune décision n’est consignée.' },
}

const isPriority: Conclusion = {
  tone: 'done',
  word: { en: 'Priority', fr: 'Prioritaire' },
  sentence: { en: 'This is a priority service.', fr: 'Ce service est prioritaire.' },
}

const isNot: Conclusion = {
  tone: 'off',
  word: { en: 'Not a priority', fr: 'Non prioritaire' },
  sentence: { en: 'This is not a priority service.', fr: 'Ce service n’est pas prioritaire.' },
}

function recheck(year: string): Conclusion {
  return {
    tone: 'warning',
    word: { en: 'Look again', fr: 'À revoir' },
    sentence: {
      en: `The decision dates from ${year}: it is looked at again each fiscal year.`,
      fr: `La décision date de l’exercice ${year}\u00a0: elle se revoit à chaque exercice.`,
    },
  }
}

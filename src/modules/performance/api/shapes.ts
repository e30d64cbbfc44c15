import { z } from 'zod'
import { about } from '../../../kernel/web/api/openapi.ts'

const text = z.string().min(1).max(200)
const id = z.uuid()
const pair = z.object({ en: z.string(), fr: z.string() })
const decimal = z.string().regex(/^-?\d{1,30}(\.\d{1,12})?$/)

const correction = {
  corrects: text
    .meta(
      about({
        en: 'Id of the fact that this one replaces. The fact stays, with its correction beside it.',
        fr: 'Numéro du fait que celui-ci remplace. Le fait demeure, accompagné de sa correction.',
      }),
    )
    .optional(),
  withdraw: z
    .boolean()
    .meta(
      about({
        en: 'True to take back the fact that “corrects” names.',
        fr: 'Vrai pour retirer le fait que nomme «\u00a0corrects\u00a0».',
      }),
    )
    .optional(),
  channel: text
    .meta(
      about({
        en: 'Channel of the inventory (ONL, TEL…).',
        fr: 'Mode de prestation du répertoire (ONL, TEL…).',
      }),
    )
    .optional(),
}

export const eventShape = z.strictObject({
  id: text.meta(
    about({
      en: 'The source’s own id of the event. Sent again with the same content, it is counted once.',
      fr: 'Numéro de l’événement dans le système d’origine. Renvoyé avec le même contenu, il compte une seule fois.',
    }),
  ),
  case: text.meta(about({ en: 'Number of the case.', fr: 'Numéro du dossier.' })),
  activity: text
    .meta(
      about({
        en: 'What happened, in the source’s words; the rule of a measure says what each word means.',
        fr: 'Ce qui s’est passé, dans les mots du système d’origine; la règle d’une mesure dit ce que chaque mot signifie.',
      }),
    )
    .optional(),
  at: z.string().meta(
    about({
      en: 'When it happened: ISO 8601 with an offset, at most five minutes ahead of our clock.',
      fr: 'Moment où cela s’est passé\u00a0: ISO 8601 avec un décalage, au plus cinq minutes en avance sur notre horloge.',
    }),
  ),
  ...correction,
  due: z
    .string()
    .meta(
      about({
        en: 'On the event that opens a case: the target time that the source itself states.',
        fr: 'Pour l’événement qui ouvre un dossier\u00a0: l’échéance que le système d’origine fixe lui-même.',
      }),
    )
    .optional(),
  causedBy: text
    .meta(about({ en: 'Who caused the pause that begins.', fr: 'À qui est due la pause qui commence.' }))
    .optional(),
  evidence: text
    .meta(about({ en: 'Where the proof of a pause is.', fr: 'Où se trouve la preuve d’une pause.' }))
    .optional(),
  contested: z
    .boolean()
    .meta(about({ en: 'The other party contests the pause.', fr: 'L’autre partie conteste la pause.' }))
    .optional(),
  exclusion: text
    .meta(
      about({
        en: 'Code of the exclusion that the source marks the case with. It counts when the rule agrees on it beforehand.',
        fr: 'Code de l’exclusion dont le système d’origine marque le dossier. Elle compte si la règle en convient d’avance.',
      }),
    )
    .optional(),
})

export const observationShape = z.strictObject({
  id: text.meta(
    about({
      en: 'The source’s own id of the observation.',
      fr: 'Numéro de l’observation dans le système d’origine.',
    }),
  ),
  firstDay: z.iso.date().meta(about({ en: 'First day observed.', fr: 'Premier jour observé.' })),
  lastDay: z.iso
    .date()
    .meta(
      about({
        en: 'Last day observed; without it the first.',
        fr: 'Dernier jour observé; sinon, le premier.',
      }),
    )
    .optional(),
  met: decimal
    .meta(about({ en: 'How many met the promise…', fr: 'Combien ont respecté l’engagement…' }))
    .optional(),
  of: decimal.meta(about({ en: '…of how many.', fr: '…sur combien.' })).optional(),
  asked: decimal
    .meta(
      about({
        en: 'How many were asked, when “of” counts those who answered.',
        fr: 'Nombre de personnes interrogées, quand «\u00a0of\u00a0» compte celles qui ont répondu.',
      }),
    )
    .optional(),
  value: decimal
    .meta(
      about({
        en: 'A value read, for a promise with a threshold; instead of “met” and “of”.',
        fr: 'Une valeur relevée, pour un engagement qui a un seuil; à la place de «\u00a0met\u00a0» et «\u00a0of\u00a0».',
      }),
    )
    .optional(),
  at: z
    .string()
    .meta(about({ en: 'When it was read; without it now.', fr: 'Moment du relevé; sinon, maintenant.' }))
    .optional(),
  measure: id
    .meta(
      about({
        en: 'The measure it is for, when several read the feed.',
        fr: 'La mesure visée, quand plusieurs lisent la source.',
      }),
    )
    .optional(),
  evidence: text.meta(about({ en: 'Where the proof is.', fr: 'Où se trouve la preuve.' })).optional(),
  ...correction,
})

export const batchAnswer = z.object({
  stored: z
    .int()
    .meta(about({ en: 'Facts stored now, for good.', fr: 'Faits enregistrés maintenant, à demeure.' })),
  known: z.int().meta(about({ en: 'Facts that were known already.', fr: 'Faits qui étaient déjà connus.' })),
  refused: z
    .array(
      z.object({
        index: z.int(),
        id: z.string(),
        rule: z.string(),
        field: z.string().nullable(),
        detail: z.string(),
      }),
    )
    .meta(
      about({
        en: 'Facts that were not stored: their place in the batch from zero, and why. The others were.',
        fr: 'Faits non enregistrés\u00a0: leur place dans le lot à partir de zéro, et la raison. Les autres l’ont été.',
      }),
    ),
})

export const feedAnswer = z.object({
  id,
  name: pair,
  service: z.string().nullable(),
  lastRecordedAt: z
    .string()
    .nullable()
    .meta(about({ en: 'When it last got a fact.', fr: 'Moment où elle a reçu son dernier fait.' })),
})

export const measureAnswer = z.object({
  id,
  name: pair,
  kind: z.string(),
  channel: z.string(),
  evidence: z.enum(['cases', 'counts', 'values']),
  target: z.string().nullable(),
  feed: id.nullable(),
  service: z.string().nullable(),
  computedAt: z
    .string()
    .nullable()
    .meta(about({ en: 'How fresh its results are.', fr: 'Fraîcheur de ses résultats.' })),
})

const figures = {
  met: z.number(),
  missed: z.number(),
  percentage: z.string().nullable(),
  targetMet: z.enum(['Y', 'N', 'NA']).meta(
    about({
      en: 'NA when too little was measured or nothing is promised.',
      fr: 'NA quand il y a trop peu de mesures ou aucun engagement.',
    }),
  ),
}

export const resultsAnswer = z.object({
  measure: id,
  target: z.string().nullable(),
  computedAt: z.string().nullable(),
  periods: z.array(
    z.object({
      period: z.string(),
      from: z.iso.date(),
      to: z.iso.date(),
      target: z.string().nullable(),
      ...figures,
      open: z.int(),
      unmeasurable: z.int(),
      excluded: z.number(),
      withoutTarget: z.int(),
      beforeExclusions: z.object(figures),
    }),
  ),
})

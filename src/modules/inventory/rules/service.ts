import type { Cells } from '../computed.ts'
import { findField, interactionPoints } from '../dictionary/dictionary.ts'
import { parseInteger } from '../exact.ts'
import type { Issue } from '../finding.ts'
import { conditional } from './messages.ts'

/** The rules of a service that look at several fields: an answer in one makes others mandatory. */
export function serviceIssues(value: Cells): Issue[] {
  return conditions.flatMap(({ rule, holds, texts, reason }) =>
    holds(value) ? texts.flatMap((id) => missingText(rule, id, value, reason)) : [],
  )
}

const both = (name: string) => [`${name}_en`, `${name}_fr`]

const conditions = [
  {
    rule: 'ads-description',
    holds: (value: Cells) => value('automated_decision_system')?.trim() === 'Y',
    texts: both('automated_decision_system_description'),
    reason: {
      en: 'the service uses an automated decision system',
      fr: 'le service emploie un système décisionnel automatisé',
    },
  },
  {
    rule: 'os-comments',
    holds: (value: Cells) => interactionPoints.some((field) => value(field)?.trim() === 'NA'),
    texts: both('os_comments_client_interaction'),
    reason: {
      en: 'an interaction point does not apply (NA)',
      fr: 'un point d’interaction ne s’applique pas (NA)',
    },
  },
  {
    rule: 'other-remarks',
    holds: (value: Cells) => (parseInteger(value('num_applications_by_other')?.trim() ?? '') ?? 0n) > 0n,
    texts: both('special_remarks'),
    reason: {
      en: 'some applications came by other channels',
      fr: 'des demandes ont été soumises par d’autres modes',
    },
  },
] as const

function missingText(
  rule: string,
  id: string,
  value: Cells,
  reason: (typeof conditions)[number]['reason'],
): Issue[] {
  const field = findField('service', id)
  return field && value(id)?.trim() === '' ? [conditional(rule, field, reason)] : []
}

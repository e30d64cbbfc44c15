import type { Bilingual, BilingualDraft } from '../../../kernel/language/bilingual.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import type { DocumentType, Tier } from '../element.ts'
import type { Advice } from './advise.ts'

/** What people chose against the advice, with the advice itself: both are kept. */
export type OverriddenAdvice = {
  readonly advised: Advice
  readonly chosen: { readonly tier: Tier; readonly documents: readonly DocumentType[] }
  readonly reason: BilingualDraft
}

/** Sets the advice aside for a written reason. Refused without a reason, without a document, or when a party is private. */
export function overrideAdvice(
  advised: Advice,
  chosen: OverriddenAdvice['chosen'],
  reason: BilingualDraft,
): Result<OverriddenAdvice, Bilingual> {
  if (advised.tier === 'out-of-scope') {
    return refused({
      en: 'A service agreement cannot be made with a private party, whatever the reason.',
      fr: 'On ne peut conclure d’entente de services avec une partie privée, quel qu’en soit le motif.',
    })
  }
  if (!reason.en?.trim() && !reason.fr?.trim()) {
    return refused({
      en: 'Write the reason for setting the advice aside.',
      fr: 'Écrivez le motif pour lequel le conseil est écarté.',
    })
  }
  if (chosen.documents.length === 0) {
    return refused({ en: 'Choose at least one document.', fr: 'Choisissez au moins un document.' })
  }
  return ok({ advised, chosen, reason })
}

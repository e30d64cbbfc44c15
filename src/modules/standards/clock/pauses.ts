import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** One stop of the clock, as recorded. Never changed: a correction is another entry. */
export type Pause = {
  /** Epoch milliseconds; an absent end is a pause that still runs. */
  readonly start: number
  readonly end?: number
  /** Code of a reason of the agreement. */
  readonly reason: string
  /** The party or position that caused it. */
  readonly causedBy: string
  /** Where the proof is: a message, a record number. */
  readonly evidence?: string
  readonly contested?: boolean
}

/** What the agreement allows: its reasons, and caps in working milliseconds, each for one case. */
export type PauseTerms = {
  readonly reasons: readonly PauseReason[]
  /** Caps over all reasons together. */
  readonly caps?: PauseCaps
}

export type PauseReason = {
  readonly code: string
  readonly label: Bilingual
  /** Clocks that this reason stops; every clock when absent. */
  readonly stops?: readonly string[]
  readonly evidenceRequired?: boolean
  readonly caps?: PauseCaps
}

export type PauseCaps = {
  readonly perCase?: number
  /** In one calendar month of the calendar's zone. */
  readonly perMonth?: number
}

/**
 * Working milliseconds that earlier turns of the same case already paused: "case reason" in all, "2027-04 reason" in a
 * month; "*" instead of a reason is all reasons together.
 */
export type PauseUse = ReadonlyMap<string, number>

/** Why a recorded pause, or part of it, does not stop the clock. */
export const pauseRefusals = {
  'unknown-reason': {
    en: 'The agreement does not name this reason.',
    fr: 'L’entente ne prévoit pas ce motif.',
  },
  'other-clock': {
    en: 'This reason does not stop this clock.',
    fr: 'Ce motif n’arrête pas cette horloge.',
  },
  'no-evidence': {
    en: 'This reason needs evidence, and none is recorded.',
    fr: 'Ce motif exige une preuve, et aucune n’est consignée.',
  },
  contested: {
    en: 'The other party contests this pause; it does not count until both accept it.',
    fr: 'L’autre partie conteste cette pause; elle ne compte pas tant que les deux ne l’ont pas acceptée.',
  },
  reversed: {
    en: 'The pause ends before it starts.',
    fr: 'La pause finit avant de commencer.',
  },
  'over-case-cap': {
    en: 'The most that a case may be paused is reached.',
    fr: 'Le maximum de pause par dossier est atteint.',
  },
  'over-month-cap': {
    en: 'The most that a case may be paused in a month is reached.',
    fr: 'Le maximum de pause par dossier et par mois est atteint.',
  },
  overlap: {
    en: 'Another pause already covers this time; it counts once.',
    fr: 'Une autre pause couvre déjà cette période; elle compte une seule fois.',
  },
} as const satisfies { [rule: string]: Bilingual }

export type PauseRefusal = keyof typeof pauseRefusals

/** A stretch of time that stops the clock: epoch ms, half-open, with the pause it comes from. */
export type CountedPause = {
  readonly start: number
  readonly end: number
  readonly pause: Pause
  readonly working: number
}

/** The ledger settled for one case and one clock. Claimed = counted + not counted, to the millisecond. */
export type PauseLedger = {
  readonly counted: readonly CountedPause[]
  readonly entries: readonly PauseEntry[]
  /** Working milliseconds that stop the clock, each counted once. */
  readonly pausedTime: number
  readonly use: PauseUse
}

export type PauseEntry = {
  readonly pause: Pause
  readonly claimed: number
  readonly counted: number
  readonly refusals: readonly PauseRefusal[]
}

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../language/bilingual.ts'
import { formatDate, formatMoment } from '../language/format.ts'
import { capitalZone } from '../time/zones.ts'

/** The clocks that the reader of a page reads by; the frame of the page says which. */
export const ReaderZone = createContext(capitalZone)

export type MomentProps = {
  /** An instant, or the text of one as the database stores it. */
  readonly at: Temporal.Instant | string
  readonly language: Language
  /** `zone` also says on whose clocks: where two parties may read different ones, or a right depends on it. */
  readonly show?: 'date' | 'time' | 'zone'
}

/** When something happened, on the reader's clocks. */
export function Moment({ at, language, show = 'time' }: MomentProps) {
  const zone = useContext(ReaderZone)
  const instant = typeof at === 'string' ? Temporal.Instant.from(at) : at
  const text =
    show === 'date'
      ? formatDate(instant.toZonedDateTimeISO(zone).toPlainDate(), language)
      : formatMoment(instant, language, zone, show === 'zone' ? 'named' : 'plain')
  return <time datetime={instant.toString()}>{text}</time>
}

import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatDate, formatTime } from '../../../../kernel/language/format.ts'

/** A stored moment as a date; with `precise` also its time, in universal time and saying so. */
export function Moment(props: { at: string; language: Language; precise?: boolean }) {
  const instant = Temporal.Instant.from(props.at)
  const local = instant.toZonedDateTimeISO('UTC')
  const date = formatDate(local.toPlainDate(), props.language)
  return (
    <time datetime={instant.toString()}>
      {props.precise ? `${date}, ${formatTime(local.toPlainTime(), props.language)} UTC` : date}
    </time>
  )
}

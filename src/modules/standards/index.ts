import type { CliCommand } from '../../kernel/cli/command.ts'
import { clockDueCommand } from './commands/clock-due.ts'
import { clockElapsedCommand } from './commands/clock-elapsed.ts'
import { clockTestCommand } from './commands/clock-test.ts'
import { holidaysCommand } from './commands/holidays.ts'

export type {
  Break,
  Closure,
  ExtraWorkingDate,
  HolidaySet,
  NamedDate,
  SpecialHours,
  WorkingCalendar,
} from './calendars/calendar.ts'
export { dayOf, type EpochDay, epochDay, formatDay, parseDay, plainDate } from './calendars/day.ts'
export { daysOff } from './calendars/days-off.ts'
export { type CalendarDescription, countingRules, describeCalendar } from './calendars/describe-calendar.ts'
export type { Hours } from './calendars/hours.ts'
export { isWorkingDay, type OpeningHours, openingHours } from './calendars/opening-hours.ts'
export { continuousCalendar, officeCalendar, plainCalendar } from './calendars/presets.ts'
export { readCalendar } from './calendars/read-calendar.ts'
export type { CalendarRefusal } from './calendars/refusals.ts'
export { type CalendarVersion, calendarInForce } from './calendars/versions.ts'
export {
  type CaseHistory,
  type CaseTargets,
  type ClockKind,
  type ClockReading,
  clockKinds,
  findDue,
  readCaseClocks,
} from './clock/case-clocks.ts'
export {
  closingAfterWorkingDays,
  closingOf,
  type DueMoment,
  dayOfReceipt,
  dueAfterWorkingDays,
} from './clock/days-due.ts'
export { instantText, readMoment, wallText } from './clock/moment.ts'
export {
  type Pause,
  type PauseLedger,
  type PauseReason,
  type PauseRefusal,
  type PauseTerms,
  type PauseUse,
  pauseRefusals,
} from './clock/pauses.ts'
export { type PreparedCalendar, prepareCalendar } from './clock/prepared-calendar.ts'
export type { ClockRefusal } from './clock/refusals.ts'
export {
  dueInstant,
  isWorkingInstant,
  nextWorkingInstant,
  preparedFor,
  previousWorkingInstant,
  type ServiceClock,
  serviceClock,
  workingPeriods,
  workingTimeBetween,
} from './clock/service-clock.ts'
export { settlePauses } from './clock/settle-pauses.ts'
export { localDay, steadyOffsets } from './clock/steady-offsets.ts'
export { countedTime, dueWithStops, pausedTime, type Stop, unionOfStops } from './clock/target-clock.ts'
export { calendarDaysBetween, instantOf, wallClockDue } from './clock/wall-clock.ts'
export {
  addWorkingDays,
  type StartingDayRule,
  startingDayRules,
  startingDaySentences,
  workingDaysBetween,
} from './clock/working-days.ts'
export { dueAfter, workingTime } from './clock/working-time.ts'
export type { HolidayBasis, HolidayRule, Region } from './holidays/holiday.ts'
export { isRegion, regions } from './holidays/holiday.ts'
export { type DatedHoliday, datedHolidays, holidaysOf } from './holidays/holidays-of.ts'
export { regionNames } from './holidays/region-names.ts'

export { calendarRoutes } from './keep-calendar/calendars.route.tsx'
export {
  calendarById,
  calendarsById,
  calendarsOf,
  type KeptCalendar,
  type KeptCalendarVersion,
} from './keep-calendar/queries.ts'
export { type OverdueReviews, overdueReviews } from './keep-standard/overdue-reviews.ts'
export { promisesOf } from './keep-standard/promises-of.ts'
export {
  type KeptStandard,
  standardById,
  standardsById,
  standardsOf,
} from './keep-standard/queries.ts'
export { measuredFields } from './keep-standard/standard-form.ts'
export { type StandardOptions, standardRoutes } from './keep-standard/standards.route.tsx'
export {
  calendarPath,
  calendarsPath,
  reviewStandardPath,
  standardPath,
  standardsPath,
} from './paths.ts'
export {
  type CalendarChoice,
  calendarsToChoose,
  readyMadeCalendars,
  type StatedCalendar,
} from './standard/calendar-choices.ts'
export {
  betterNames,
  channelNames,
  frequencyNames,
  standardKindNames,
  unitNames,
  windowNames,
} from './standard/names.ts'
export { decimalShape, percentageShape, typedDecimal, typedWhole } from './standard/numbers.ts'
export { promiseText, timeLimitText } from './standard/promise-text.ts'
export {
  type ServiceStandard,
  serviceStandard,
  standardInForce,
} from './standard/service-standard.ts'
export { durationShape, type StatedTarget, targetShape } from './standard/target-shape.ts'
export { durationOfUnit, type TargetUnit, targetFields, targetTyped } from './standard/typed-target.ts'

/** What the command line answers with this module. */
export const commands: readonly CliCommand[] = [
  clockTestCommand,
  clockDueCommand,
  clockElapsedCommand,
  holidaysCommand,
]

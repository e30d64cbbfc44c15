import { definePath } from '../../kernel/web/path.ts'

export const calendarsPath = definePath('/en/organization/calendars', '/fr/organisation/calendriers')
export const newCalendarPath = definePath(
  '/en/organization/calendars/new',
  '/fr/organisation/calendriers/ajout',
)
export const holidayRulesPath = definePath(
  '/en/organization/calendars/holidays',
  '/fr/organisation/calendriers/jours-feries',
)
export const calendarPath = definePath(
  '/en/organization/calendars/:calendar',
  '/fr/organisation/calendriers/:calendar',
)
export const changeCalendarPath = definePath(
  '/en/organization/calendars/:calendar/change',
  '/fr/organisation/calendriers/:calendar/modification',
)
export const retireCalendarPath = definePath(
  '/en/organization/calendars/:calendar/retire',
  '/fr/organisation/calendriers/:calendar/retrait',
)

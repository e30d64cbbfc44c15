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

export const standardsPath = definePath('/en/organization/standards', '/fr/organisation/normes')
export const newStandardPath = definePath('/en/organization/standards/new', '/fr/organisation/normes/ajout')
export const inventoryStandardsPath = definePath(
  '/en/organization/standards/from-inventory',
  '/fr/organisation/normes/du-repertoire',
)
export const changeStandardPath = definePath(
  '/en/organization/standards/:standard/change',
  '/fr/organisation/normes/:standard/modification',
)
export const reviewStandardPath = definePath(
  '/en/organization/standards/:standard/review',
  '/fr/organisation/normes/:standard/examen',
)
export const retireStandardPath = definePath(
  '/en/organization/standards/:standard/retire',
  '/fr/organisation/normes/:standard/retrait',
)
/** The page of a standard, which everybody reads: a standard is a promise made in public. */
export const standardPath = definePath('/en/services/standards/:standard', '/fr/services/normes/:standard')

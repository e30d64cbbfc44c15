import { definePath } from '../../../kernel/web/path.ts'

export const subscribePath = definePath(
  '/en/services/:organization/:service/live/subscribe',
  '/fr/services/:organization/:service/en-direct/abonnement',
)
export const confirmPath = definePath(
  '/en/subscriptions/:token/confirm',
  '/fr/abonnements/:token/confirmation',
)
export const leavePath = definePath('/en/subscriptions/:token/leave', '/fr/abonnements/:token/arret')

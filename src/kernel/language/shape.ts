import { z } from 'zod'

/** A text that exists in both languages, as data from outside must give it. */
export const bilingualShape = z.strictObject({
  en: z.string().trim().min(1),
  fr: z.string().trim().min(1),
})

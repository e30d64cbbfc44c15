import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { exactDecimal } from '../../../../kernel/language/typed-decimal.ts'
import { fiscalYearOf } from '../../../../kernel/time/fiscal-year.ts'
import { capitalZone } from '../../../../kernel/time/zones.ts'
import { isId, newId } from '../../../../kernel/value/id.ts'
import { isMoneyAmount } from '../../../../kernel/value/money.ts'
import { type FieldError, type FormFields, pairFields } from '../../../../kernel/web/form.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import type { Relationship } from '../relationship.ts'
import { optionKinds, riskDegrees, type WeighedOption } from './options.ts'

/** This fiscal year and the four that follow, and any other that the option already has. */
export function yearsFor(now: Temporal.Instant, stored: WeighedOption | undefined): string[] {
  const today = now.toZonedDateTimeISO(capitalZone).toPlainDate()
  const coming = [0, 1, 2, 3, 4].map((years) => fiscalYearOf(today.add({ years })))
  return [...new Set([...(stored?.costs.map(({ year }) => year) ?? []), ...coming])].sort()
}

/** An option as typed, with what is wrong about it. What the form does not say is kept from what is stored. */
export function readOption(
  { form, now }: { readonly form: FormFields; readonly now: Temporal.Instant },
  { parties }: Relationship,
  stored: WeighedOption | undefined,
): { readonly option: WeighedOption; readonly errors: readonly FieldError[] } {
  const kind = optionKinds.find((code) => code === form.get('kind'))
  const title = readBilingual(form, 'title', { max: longest.title, required: needsTitle })
  const authority = readBilingual(form, 'authority', { max: longest.title })
  const years = yearsFor(now, stored).map((year) => ({
    year,
    amount: exactDecimal(form.get(`cost-${year}`)),
  }))
  const read = parties.map((party) => ({
    party: party.id,
    ...readBilingual(form, `benefit-${party.id}`, { max: longest.text }),
  }))
  // Without its field the reason is what is stored; with it, it may wait for the choice, and what is chosen keeps one.
  const reason = form.has('reason-en')
    ? readBilingual(form, 'reason', {
        max: longest.text,
        ...(stored?.chosen ? { required: needsReason } : {}),
      })
    : { value: stored?.reason ?? { en: '', fr: '' }, errors: [] }
  const errors: FieldError[] = [
    ...(kind ? [] : [{ field: 'kind', message: needsKind }]),
    ...title.errors,
    ...years
      .filter(({ amount }) => amount && !isMoneyAmount(amount))
      .map(({ year }) => ({ field: `cost-${year}`, message: needsMoney })),
    ...read.flatMap((benefit) => benefit.errors),
    ...authority.errors,
    ...reason.errors,
  ]
  const option: WeighedOption = {
    id: stored?.id ?? (isId(form.get('id')) ? form.get('id') : newId(now)),
    kind: kind ?? 'this-agreement',
    title: title.value,
    costs: years.filter(({ amount }) => amount !== ''),
    benefits: read.map(({ party, value }) => ({ party, text: value })),
    risk: riskDegrees.find((degree) => degree === form.get('risk')) ?? 'moderate',
    authority: authority.value,
    chosen: stored?.chosen ?? false,
    reason: reason.value,
    version: Math.max(0, readVersion(form)),
  }
  return { option, errors }
}

/** A stored option as the form that would have been sent for it. */
export function encodeOption(option: WeighedOption): (readonly [string, string])[] {
  return [
    ['kind', option.kind],
    ['risk', option.risk],
    ...pairFields('title', option.title),
    ...pairFields('authority', option.authority),
    ...pairFields('reason', option.reason),
    ...option.costs.map(({ year, amount }) => [`cost-${year}`, amount] as const),
    ...option.benefits.flatMap(({ party, text }) => pairFields(`benefit-${party}`, text)),
  ]
}

export const needsReason: Bilingual = {
  en: 'Write the reason in both languages',
  fr: 'Écrivez le motif dans les deux langues',
}
const needsKind: Bilingual = { en: 'Choose a kind of option', fr: 'Choisissez un genre d’option' }
const needsTitle: Bilingual = {
  en: 'Name the option in both languages',
  fr: 'Nommez l’option dans les deux langues',
}
const needsMoney: Bilingual = {
  en: 'Enter an amount of at most 15 digits and two decimals, such as 1,234.50; a minus sign marks a saving',
  fr: 'Saisissez un montant d’au plus 15 chiffres et deux décimales, comme 1\u00a0234,50; un signe moins marque une économie',
}

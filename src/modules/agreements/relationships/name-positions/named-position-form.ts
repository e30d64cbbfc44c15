import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../../kernel/value/id.ts'
import type { FieldError, FormFields } from '../../../../kernel/web/form.ts'
import { isEmail, notAnEmail } from '../../../identity/index.ts'
import { longest, readBilingual, readText, readVersion } from '../reading.ts'
import type { NamedPosition } from './named-positions.ts'

export type TypedPosition = { readonly position: NamedPosition; readonly errors: readonly FieldError[] }

/** A position as typed. The party of one that is stored stays; a new one is of a party in `absent`. */
export function readNamedPosition(
  form: FormFields,
  stored: NamedPosition | undefined,
  absent: ReadonlySet<string>,
  now: Temporal.Instant,
): TypedPosition {
  const title = readBilingual(form, 'title', { max: longest.title, required: needs.title })
  const line = (name: string) => readText(form, name, { max: longest.title })
  const [holder, email, phone] = [line('holder'), line('email'), line('phone')]
  const organization = stored?.organization ?? form.get('party')
  const errors: FieldError[] = [...title.errors, ...holder.errors, ...email.errors, ...phone.errors]
  if (!stored && !absent.has(organization)) errors.unshift({ field: 'party', message: needs.party })
  if (email.value && !isEmail(email.value)) errors.push({ field: 'email', message: notAnEmail })
  const position = {
    ...{ id: stored?.id ?? (isId(form.get('id')) ? form.get('id') : newId(now)), organization },
    ...{ title: title.value, holder: holder.value, email: email.value, phone: phone.value },
    version: Math.max(0, readVersion(form)),
  }
  return { position, errors }
}

export function emptyPosition(absent: ReadonlySet<string>, now: Temporal.Instant): NamedPosition {
  const [only = '', ...others] = absent
  return {
    ...{ id: newId(now), organization: others.length > 0 ? '' : only, title: { en: '', fr: '' } },
    ...{ holder: '', email: '', phone: '', version: 0 },
  }
}

const needs = {
  title: {
    en: 'Enter the title of the position in both languages',
    fr: 'Saisissez le titre du poste dans les deux langues',
  },
  party: {
    en: 'Choose a party that does not use Entente yet; the others name their own positions',
    fr: 'Choisissez une partie qui n’utilise pas encore Entente; les autres nomment leurs propres postes',
  },
} satisfies Record<string, Bilingual>

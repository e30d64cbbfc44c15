import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { FieldError, FormOutcome } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import { type Crumb, type MemberRequest, type Reply, redirect } from '../../../kernel/web/route.ts'
import { organizationPath } from '../paths.ts'

/** The outcomes of the organization's forms, in one place: done, refused, or shown again with what was typed; also when it is stale. */
export async function answer<Value>(
  request: MemberRequest,
  outcome: FormOutcome<Value, 'stale'>,
  what: string,
  again: (errors: readonly FieldError[], isStale?: boolean) => Promise<Reply> | Reply,
): Promise<Reply> {
  const { language } = request
  if (outcome.kind === 'done') return redirect(organizationPath.href(language, {}, { done: what }))
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return again(outcome.errors)
  return again([], true)
}

/** The way back to the organization. */
export function trailTo(language: Language): readonly Crumb[] {
  return [{ label: words.organization[language], href: organizationPath.href(language) }]
}

const words = { organization: { en: 'Organization', fr: 'Organisation' } } satisfies Record<string, Bilingual>

import type { Database } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ConflictNotice } from '../../../../kernel/ui/form/conflict.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
} from '../../../../kernel/web/route.ts'
import { states } from '../../../identity/index.ts'
import { relationshipPath, reopenPath } from '../../paths.ts'
import { type Asked, answer, asked, onRelationship } from '../access.ts'
import { common } from '../labels.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import { type Again, afterSaving, firstTime, statusOf } from '../saving.ts'
import { crumbsOf, Hidden, Submit } from '../ui/parts.tsx'
import { reopen } from './reopen.ts'

export function reopenRoutes({ database }: { database: Database }): Route[] {
  const on = (request: MemberRequest) => asked(database, request)
  return [
    memberRoute('GET', reopenPath, (request) => show(on(request), request, { en: '', fr: '' }, firstTime)),
    memberRoute('POST', reopenPath, async (request) => {
      const { form, language } = request
      const { value, errors } = readBilingual(form, 'reason', { max: longest.text, required: words.missing })
      const again = (how: Again) => show(on(request), request, value, how)
      if (errors.length > 0) return again({ errors, isConflict: false })
      const outcome = await reopen(on(request), value, readVersion(form))
      const then = relationshipPath.href(language, { id: on(request).id }, { done: 'reopened' })
      return afterSaving(outcome, language, then, again)
    }),
  ]
}

async function show(
  asked: Asked,
  { language }: MemberRequest,
  reason: Bilingual,
  again: Again,
): Promise<Reply> {
  const access = await onRelationship(asked, 'reopen', async (_tx, relationship) => relationship)
  return answer(access, language, (relationship) => {
    const { id, version } = relationship
    const state = states.find((one) => one.code === relationship.state)?.label[language] ?? ''
    const saved = [{ label: words.state[language], value: state }]
    return page({
      title: words.title[language],
      status: statusOf(again),
      breadcrumbs: crumbsOf(relationship, language),
      body: (
        <>
          <ErrorSummary errors={again.errors} language={language} />
          <h1 class="govuk-heading-xl">{words.title[language]}</h1>
          <ConflictNotice saved={again.isConflict ? saved : null} language={language} />
          <p class="lead">{words.why[language]}</p>
          <form method="post" action={reopenPath.href(language, { id })} novalidate>
            <Hidden values={{ version }} />
            <BilingualField
              name="reason"
              label={words.reason[language]}
              value={reason}
              rows={4}
              language={language}
              errors={again.errors}
            />
            <Submit
              label={words.title[language]}
              back={{ href: relationshipPath.href(language, { id }), label: common.cancel[language] }}
            />
          </form>
        </>
      ),
    })
  })
}

const words = {
  title: { en: 'Reopen the relationship', fr: 'Rouvrir la relation' },
  why: {
    en: 'It opens at the step where it stood. Earlier decisions stay in its history.',
    fr: 'Elle rouvre à l’étape où elle se trouvait. Les décisions antérieures restent à l’historique.',
  },
  state: { en: 'State', fr: 'État' },
  reason: { en: 'Reason', fr: 'Motif' },
  missing: {
    en: 'Enter the reason: it stays in the file for all parties',
    fr: 'Saisissez le motif\u00a0: il reste au dossier pour toutes les parties',
  },
} satisfies Record<string, Bilingual>

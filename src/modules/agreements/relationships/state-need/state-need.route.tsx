import type { Database } from '../../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import type { FieldError } from '../../../../kernel/web/form.ts'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { needPath, relationshipPath } from '../../paths.ts'
import { answer, leaveTrail, onRelationship } from '../access.ts'
import { common, roleLabels } from '../labels.ts'
import { longest, readBilingual, readVersion } from '../reading.ts'
import type { Relationship } from '../relationship.ts'
import { saveRelationship } from '../store.ts'
import { ConflictNotice, crumbsOf, Submit, savedPair } from '../ui/parts.tsx'

type Typed = { readonly title: Bilingual; readonly problem: Bilingual }

/** The title and the problem in both languages, and who takes part. */
export function stateNeedRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', needPath, async (request) => {
      const access = await onRelationship(asked(database, request), 'describe', async (_tx, found) => found)
      return answer(access, request.language, (relationship) =>
        needPage(request.language, relationship, relationship, [], false),
      )
    }),
    memberRoute('POST', needPath, (request) => save(database, request)),
  ]
}

async function save(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, form, viewer, now } = request
  const title = readBilingual(form, 'title', { max: longest.title })
  const problem = readBilingual(form, 'problem', { max: longest.text })
  const typed = { title: title.value, problem: problem.value }
  const errors = [...title.errors, ...problem.errors]
  const access = await onRelationship(asked(database, request), 'describe', async (tx, relationship) => {
    const stale = readVersion(form) !== relationship.version
    if (stale || errors.length) return { relationship, stale, saved: false }
    const change = {
      title_en: typed.title.en,
      title_fr: typed.title.fr,
      problem_en: typed.problem.en,
      problem_fr: typed.problem.fr,
    }
    await saveRelationship(tx, relationship.id, change, now)
    await leaveTrail(tx, { viewer, now }, relationship, {
      action: 'state-need',
      subject: `relationship:${relationship.id}`,
    })
    return { relationship, stale: false, saved: true }
  })
  return answer(access, language, ({ relationship, stale, saved }) =>
    saved
      ? redirect(relationshipPath.href(language, { id: relationship.id }, { done: 'need' }))
      : needPage(language, relationship, typed, errors, stale),
  )
}

function needPage(
  language: Language,
  relationship: Relationship,
  typed: Typed,
  errors: readonly FieldError[],
  stale: boolean,
): Reply {
  const { id } = relationship
  const saved = [
    savedPair(words.name[language], relationship.title, language),
    savedPair(words.problem[language], relationship.problem, language),
  ]
  return page({
    title: words.title[language],
    status: stale ? 409 : errors.length ? 422 : 200,
    breadcrumbs: crumbsOf(relationship, language),
    body: (
      <form method="post" action={needPath.href(language, { id })} novalidate>
        <ErrorSummary errors={errors} language={language} />
        <h1 class="govuk-heading-xl">{words.title[language]}</h1>
        <ConflictNotice saved={stale ? saved : null} language={language} />
        <input type="hidden" name="version" value={relationship.version} />
        <BilingualField
          name="title"
          label={words.name[language]}
          value={typed.title}
          language={language}
          errors={errors}
        />
        <BilingualField
          name="problem"
          label={words.problem[language]}
          hint={words.problemHint[language]}
          value={typed.problem}
          language={language}
          errors={errors}
          rows={8}
        />
        <h2 class="govuk-heading-m">{words.parties[language]}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {relationship.parties.map((party) => (
            <li key={party.id}>
              {party.name[language]} ({roleLabels[party.role][language].toLowerCase()})
            </li>
          ))}
        </ul>
        <Submit
          label={common.save[language]}
          back={{ href: relationshipPath.href(language, { id }), label: common.cancel[language] }}
        />
      </form>
    ),
  })
}

function asked(database: Database, { viewer, now, params }: MemberRequest) {
  return { database, viewer, now, id: params.id ?? '' }
}

const words = {
  title: { en: 'Need and parties', fr: 'Besoin et parties' },
  name: { en: 'Short name of the relationship', fr: 'Nom abrégé de la relation' },
  problem: { en: 'The problem or the opportunity', fr: 'Le problème ou l’occasion à saisir' },
  problemHint: {
    en: 'What is wrong or possible today, for whom, and what the service would change. One language may come later.',
    fr: 'Ce qui ne va pas ou ce qui est possible aujourd’hui, pour qui, et ce que le service changerait. Une langue peut venir plus tard.',
  },
  parties: { en: 'Parties', fr: 'Parties' },
} satisfies Record<string, Bilingual>

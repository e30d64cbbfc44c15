import type { Database } from '../../../kernel/data/database.ts'
import { Confirmation } from '../../../kernel/ui/confirmation.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
} from '../../../kernel/web/route.ts'
import { asViewer } from '../acting.ts'
import { answer, trailTo } from '../organization/answer.ts'
import { type Member, membersOf } from '../organization/queries.ts'
import { editPersonPath, givePasswordPath, removePersonPath } from '../paths.ts'
import { may, refusalOf } from '../permissions.ts'
import { givePassword, removePerson } from './leave.ts'

/** What is done when somebody leaves, or can no longer sign in. */
export function leaveRoutes(database: Database): Route[] {
  const on = async (request: MemberRequest, show: (member: Member) => Reply): Promise<Reply> => {
    const { language, viewer, params } = request
    if (!may(viewer.roles, 'manage-organization'))
      return refusalPage(language, refusalOf('manage-organization'))
    const members = await asViewer(database, viewer, (tx) => membersOf(tx, viewer.organization))
    const member = members.find(({ id }) => id === params.id)
    return member ? show(member) : notFound
  }
  return [
    memberRoute('GET', removePersonPath, (request) => on(request, (member) => askToRemove(request, member))),
    memberRoute('POST', removePersonPath, async (request) => {
      const outcome = await removePerson(database, request.viewer, request.params.id ?? '', request.now)
      if (outcome.kind === 'done' && outcome.value === 'unknown') return notFound
      return answer(request, outcome, 'person-removed', () => notFound)
    }),
    memberRoute('GET', givePasswordPath, (request) =>
      on(request, (member) => askForPassword(request, member, [])),
    ),
    memberRoute(
      'POST',
      givePasswordPath,
      async (request) => {
        const { viewer, params, form, now } = request
        const outcome = await givePassword(database, viewer, params.id ?? '', form, now)
        if (outcome.kind === 'done' && outcome.value === 'unknown') return notFound
        return answer(request, outcome, 'password-given', (errors) =>
          on(request, (member) => askForPassword(request, member, errors)),
        )
      },
      { secret: ['password'] },
    ),
  ]
}

function askToRemove({ language }: MemberRequest, { id, name }: Member): Reply {
  const question = words.question[language](name)
  return page({
    title: question,
    breadcrumbs: [...trailTo(language), { label: name, href: editPersonPath.href(language, { id }) }],
    body: (
      <Confirmation
        language={language}
        question={question}
        consequence={words.consequence[language]}
        action={removePersonPath.href(language, { id })}
        confirm={words.confirm[language]}
        back={editPersonPath.href(language, { id })}
      />
    ),
  })
}

function askForPassword(
  { language }: MemberRequest,
  { id, name }: Member,
  errors: readonly FieldError[],
): Reply {
  return page({
    title: words.password[language](name),
    status: errors.length ? 422 : 200,
    breadcrumbs: [...trailTo(language), { label: name, href: editPersonPath.href(language, { id }) }],
    body: (
      <>
        <ErrorSummary errors={errors} language={language} />
        <h1 class="govuk-heading-xl">{words.password[language](name)}</h1>
        <p class="govuk-body">{words.passwordWhy[language]}</p>
        <form method="post" action={givePasswordPath.href(language, { id })} novalidate>
          <TextInput
            name="password"
            type="password"
            label={words.newPassword[language]}
            hint={words.hint[language]}
            value=""
            autocomplete="new-password"
            error={errorOf(errors, 'password', language)}
            language={language}
          />
          <button class="govuk-button" type="submit">
            {words.give[language]}
          </button>
        </form>
      </>
    ),
  })
}

const words = {
  question: {
    en: (name: string) => `Remove ${name} from the organization?`,
    fr: (name: string) => `Retirer ${name} de l’organisation?`,
  },
  consequence: {
    en: 'The person can no longer act for your organization, from now on. What they did keeps their name; the positions they hold are changed on the page of each position.',
    fr: 'La personne ne pourra plus agir pour votre organisation, dès maintenant. Ce qu’elle a fait garde son nom; les postes qu’elle occupe se modifient à la page de chacun.',
  },
  confirm: { en: 'Yes, remove the person', fr: 'Oui, retirer la personne' },
  password: {
    en: (name: string) => `New password for ${name}`,
    fr: (name: string) => `Nouveau mot de passe\u00a0: ${name}`,
  },
  passwordWhy: {
    en: 'For somebody who forgot theirs. All their sessions are closed, and the history says who gave it. They can change it after signing in.',
    fr: 'Pour une personne qui a oublié le sien. Toutes ses sessions sont fermées, et l’historique dit qui le lui a donné. Elle pourra le changer une fois connectée.',
  },
  newPassword: { en: 'New password', fr: 'Nouveau mot de passe' },
  hint: {
    en: 'At least 12 characters; a short sentence is best.',
    fr: 'Au moins 12 caractères; une courte phrase convient bien.',
  },
  give: { en: 'Give this password', fr: 'Donner ce mot de passe' },
} as const

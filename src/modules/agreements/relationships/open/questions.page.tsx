import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios } from '../../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../../kernel/web/form.ts'
import { openKindPath, openNeedPath, openPartiesPath, openRolesPath } from '../../paths.ts'
import { common, kindLabels, roleLabels, rolesOfKind } from '../labels.ts'
import { kinds } from '../relationship.ts'
import { Submit } from '../ui/parts.tsx'
import type { Opening } from './opening.ts'
import type { ChosenParty } from './parties.page.tsx'

type QuestionProps = {
  readonly language: Language
  readonly opening: string
  readonly typed: Opening
  readonly errors: readonly FieldError[]
}

export function KindPage({ language, opening, typed, errors }: QuestionProps) {
  return (
    <form method="post" action={openKindPath.href(language, { opening })} novalidate>
      <ErrorSummary errors={errors} language={language} />
      <Radios
        name="kind"
        label={words.kind[language]}
        hint={words.kindWhy[language]}
        asHeading
        value={typed.kind ?? ''}
        choices={kinds.map((kind) => ({
          value: kind,
          label: kindLabels[kind].label[language],
          hint: kindLabels[kind].hint[language],
        }))}
        error={errorOf(errors, 'kind', language)}
        language={language}
      />
      <Submit
        label={common.continue[language]}
        back={back(openPartiesPath.href(language, { opening }), language)}
      />
    </form>
  )
}

export function RolesPage(props: QuestionProps & { parties: readonly ChosenParty[] }) {
  const { language, opening, typed, errors } = props
  const roles = typed.kind ? rolesOfKind[typed.kind] : []
  return (
    <form method="post" action={openRolesPath.href(language, { opening })} novalidate>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.roles[language]}</h1>
      <p class="lead">{typed.kind ? kindLabels[typed.kind].label[language] : ''}</p>
      {props.parties.map((party) => (
        <Radios
          key={party.id}
          name={`role-${party.id}`}
          label={party.name[language]}
          inline
          value={typed.parties.find((one) => one.organization === party.id)?.role ?? ''}
          choices={roles.map((role) => ({ value: role, label: roleLabels[role][language] }))}
          error={errorOf(errors, `role-${party.id}`, language)}
          language={language}
        />
      ))}
      <Submit
        label={common.continue[language]}
        back={back(openKindPath.href(language, { opening }), language)}
      />
    </form>
  )
}

export function OpeningNeedPage({ language, opening, typed, errors }: QuestionProps) {
  return (
    <form method="post" action={openNeedPath.href(language, { opening })} novalidate>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.need[language]}</h1>
      <p class="lead">{words.needWhy[language]}</p>
      <NeedFields {...{ language, errors }} title={typed.title} problem={typed.problem} />
      <Submit
        label={common.continue[language]}
        back={back(openRolesPath.href(language, { opening }), language)}
      />
    </form>
  )
}

/** Title and problem in both languages; also used when the need is changed later. */
export function NeedFields(props: {
  language: Language
  title: Bilingual
  problem: Bilingual
  errors: readonly FieldError[]
}) {
  const { language, errors } = props
  return (
    <>
      <BilingualField
        name="title"
        label={words.titleLabel[language]}
        value={props.title}
        {...{ language, errors }}
      />
      <BilingualField
        name="problem"
        label={words.problem[language]}
        value={props.problem}
        rows={7}
        required={false}
        {...{ language, errors }}
      />
    </>
  )
}

function back(href: string, language: Language) {
  return { href, label: words.back[language] }
}

const words = {
  kind: {
    en: 'How do the organizations work together?',
    fr: 'Comment les organisations travaillent-elles ensemble?',
  },
  kindWhy: {
    en: 'It decides which roles there are and which questions follow.',
    fr: 'La réponse détermine les rôles et les questions qui suivent.',
  },
  roles: { en: 'Who does what?', fr: 'Qui fait quoi?' },
  need: { en: 'What is the need?', fr: 'Quel est le besoin?' },
  needWhy: {
    en: 'Say what is wrong or what could be better, for whom, and how a service would answer it. One language may wait: Entente reminds you of what is missing.',
    fr: 'Dites ce qui ne va pas ou ce qui pourrait s’améliorer, pour qui, et comment un service y répondrait. Une langue peut attendre\u00a0: Entente vous rappelle ce qui manque.',
  },
  titleLabel: { en: 'Title', fr: 'Titre' },
  problem: { en: 'Problem or opportunity', fr: 'Problème ou occasion à saisir' },
  back: { en: 'Back', fr: 'Retour' },
} satisfies Record<string, Bilingual>

export const kindTitle = words.kind
export const rolesTitle = words.roles
export const needTitle = words.need

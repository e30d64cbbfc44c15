import type { ComponentChildren } from 'preact'
import { type Bilingual, type Language, otherLanguage } from '../../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import type { FieldError } from '../../../../kernel/web/form.ts'
import { openKindPath, openNeedPath, openPartiesPath, openRolesPath, openSummaryPath } from '../../paths.ts'
import { common, kindLabels, roleLabels } from '../labels.ts'
import { MissingText, missingSides, Submit } from '../ui/parts.tsx'
import type { Opening } from './opening.ts'
import type { ChosenParty } from './parties.page.tsx'

export type SummaryPageProps = {
  readonly language: Language
  readonly opening: string
  readonly answers: Opening
  readonly parties: readonly ChosenParty[]
  readonly errors: readonly FieldError[]
}

/** Everything answered, with a way to change each part, before anything is created. */
export function SummaryPage(props: SummaryPageProps) {
  const { language, opening, answers, parties } = props
  const names = parties.map((party) => party.name[language])
  return (
    <>
      <ErrorSummary errors={props.errors} language={language} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <dl class="govuk-summary-list">
        <Line
          id="search"
          label={words.parties[language]}
          href={openPartiesPath.href(language, { opening })}
          {...props}
        >
          <ul class="govuk-list">
            {names.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Line>
        <Line
          id="kind"
          label={words.kind[language]}
          href={openKindPath.href(language, { opening })}
          {...props}
        >
          {answers.kind ? kindLabels[answers.kind].label[language] : words.nothing[language]}
        </Line>
        <Line
          id="roles"
          label={words.roles[language]}
          href={openRolesPath.href(language, { opening })}
          {...props}
        >
          <ul class="govuk-list">
            {parties.map((party) => {
              const role = answers.parties.find((one) => one.organization === party.id)?.role
              return (
                <li key={party.id} id={`role-${party.id}`}>
                  {party.name[language]} – {role ? roleLabels[role][language] : words.nothing[language]}
                </li>
              )
            })}
          </ul>
        </Line>
        <Line
          id="title-en"
          label={words.titleLabel[language]}
          href={openNeedPath.href(language, { opening })}
          {...props}
        >
          <Pair text={answers.title} language={language} />
        </Line>
        <Line
          id="problem-en"
          label={words.problem[language]}
          href={openNeedPath.href(language, { opening })}
          {...props}
        >
          <Pair text={answers.problem} language={language} />
        </Line>
      </dl>
      <p class="govuk-body">{words.shared[language]}</p>
      <form method="post" action={openSummaryPath.href(language, { opening })}>
        <Submit label={words.create[language]} />
      </form>
    </>
  )
}

function Line(
  props: SummaryPageProps & { id: string; label: string; href: string; children: ComponentChildren },
) {
  return (
    <div class="govuk-summary-list__row" id={props.id}>
      <dt class="govuk-summary-list__key">{props.label}</dt>
      <dd class="govuk-summary-list__value">{props.children}</dd>
      <dd class="govuk-summary-list__actions">
        <a class="govuk-link" href={props.href}>
          {common.change[props.language]}
          <span class="govuk-visually-hidden"> ({props.label})</span>
        </a>
      </dd>
    </div>
  )
}

function Pair({ text, language }: { text: Bilingual; language: Language }) {
  const missing = missingSides(text)
  return (
    <>
      {[language, otherLanguage(language)]
        .filter((side) => !missing.includes(side))
        .map((side) => (
          <p class="govuk-body typed-text" lang={side} key={side}>
            {text[side]}
          </p>
        ))}
      {missing.map((side) => (
        <p class="govuk-body" key={side}>
          <MissingText side={side} language={language} />
        </p>
      ))}
    </>
  )
}

const words = {
  title: { en: 'Check before creating', fr: 'Vérifiez avant de créer' },
  parties: { en: 'Who takes part', fr: 'Organisations participantes' },
  kind: { en: 'How they work together', fr: 'Façon de travailler ensemble' },
  roles: { en: 'Who does what', fr: 'Rôles' },
  titleLabel: { en: 'Title', fr: 'Titre' },
  problem: { en: 'Problem or opportunity', fr: 'Problème ou occasion à saisir' },
  nothing: { en: 'Not answered', fr: 'Sans réponse' },
  shared: {
    en: 'Once it is created, all organizations that take part see it.',
    fr: 'Une fois la relation créée, toutes les organisations participantes la voient.',
  },
  create: { en: 'Create the relationship', fr: 'Créer la relation' },
} satisfies Record<string, Bilingual>

export const summaryTitle = words.title

import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { ConflictNotice, savedPair } from '../../../../kernel/ui/form/conflict.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { atFirstSide } from '../../../../kernel/web/form.ts'
import { needPath, relationshipPath } from '../../paths.ts'
import { common, roleLabels } from '../labels.ts'
import { NeedFields } from '../open/questions.page.tsx'
import type { Relationship } from '../relationship.ts'
import type { Again } from '../saving.ts'
import { Hidden, ReadOnly, Submit } from '../ui/parts.tsx'
import type { Need } from './state-need.ts'

export type NeedPageProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly typed: Need
  readonly again: Again
  /** Why the viewer only reads; null for who writes. */
  readonly refusal: Bilingual | null
}

export function NeedPage({ language, relationship, typed, again, refusal }: NeedPageProps) {
  const errors = atFirstSide(again.errors, language)
  const { id, version, title, problem } = relationship
  const saved = [
    savedPair(words.titleLabel[language], title, language),
    savedPair(words.problem[language], problem, language),
  ]
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <ConflictNotice saved={again.isConflict ? saved : null} language={language} />
      {refusal ? (
        <ReadOnly saved={saved} reason={refusal} language={language} />
      ) : (
        <>
          <p class="lead">{words.why[language]}</p>
          <form method="post" action={needPath.href(language, { id })} novalidate>
            <Hidden values={{ version }} />
            <NeedFields {...{ language }} title={typed.title} problem={typed.problem} errors={errors} />
            <Submit
              label={common.save[language]}
              back={{ href: relationshipPath.href(language, { id }), label: common.cancel[language] }}
            />
          </form>
        </>
      )}
      <h2 class="govuk-heading-m">{words.parties[language]}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {relationship.parties.map((party) => (
          <li key={party.id}>
            {party.name[language]} – {roleLabels[party.role][language]}
          </li>
        ))}
      </ul>
    </>
  )
}

const words = {
  title: { en: 'Need and parties', fr: 'Besoin et parties' },
  why: {
    en: 'Say what is wrong or what could be better, for whom, and how a service would answer it.',
    fr: 'Dites ce qui ne va pas ou ce qui pourrait s’améliorer, pour qui, et comment un service y répondrait.',
  },
  titleLabel: { en: 'Title', fr: 'Titre' },
  problem: { en: 'Problem or opportunity', fr: 'Problème ou occasion à saisir' },
  parties: { en: 'Parties', fr: 'Parties' },
} satisfies Record<string, Bilingual>

export const needPageTitle = words.title

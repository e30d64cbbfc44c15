import type { ComponentChildren } from 'preact'
import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { may, organizationPath } from '../../../identity/index.ts'
import { openPath, relationshipsPath } from '../../paths.ts'
import type { Standing } from '../situation.ts'
import type { MyWork } from './my-work.ts'
import { ProposalsToAnswer } from './proposals-to-answer.tsx'
import { RelationshipTable } from './relationship-table.tsx'
import { ReviewsToMake } from './reviews-to-make.tsx'

export type MyWorkPageProps = {
  readonly language: Language
  readonly work: MyWork
  readonly viewer: Viewer
  readonly mayOpen: boolean
  /** What waits in other modules. */
  readonly elsewhere: ComponentChildren
}

export function MyWorkPage({ language, work, viewer, mayOpen, elsewhere }: MyWorkPageProps) {
  const isEmpty = work.recent.total === 0
  const shown = new Set(work.waiting.rows.map(({ relationship }) => relationship.id))
  const isMine = ({ next, relationship }: Standing) => may(viewer.roles, next.action, relationship.state)
  const forColleagues = work.waiting.rows.filter((row) => !isMine(row))
  const others = work.recent.rows.filter(({ relationship }) => !shown.has(relationship.id))
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      {isEmpty ? <p class="lead">{words.nothing[language]}</p> : null}
      {isEmpty ? (
        <p class="govuk-body">
          {words.positions[language]}{' '}
          <a class="govuk-link" href={organizationPath.href(language)}>
            {words.organization[language]}
          </a>
        </p>
      ) : null}
      {mayOpen ? (
        <a class="govuk-button" href={openPath.href(language)}>
          {words.open[language]}
        </a>
      ) : null}
      {elsewhere}
      <ProposalsToAnswer language={language} proposals={work.proposals} />
      <ReviewsToMake {...{ language }} reviews={work.reviews} />
      {isEmpty ? null : (
        <>
          <h2 class="govuk-heading-m">{words.waiting[language]}</h2>
          <RelationshipTable
            caption={words.waiting[language]}
            rows={work.waiting.rows.filter(isMine)}
            empty={words.noneWaiting[language]}
            {...{ viewer, language }}
          />
          {forColleagues.length > 0 ? (
            <>
              <h2 class="govuk-heading-m">{words.colleagues[language]}</h2>
              <RelationshipTable
                caption={words.colleagues[language]}
                rows={forColleagues}
                empty=""
                {...{ viewer, language }}
              />
            </>
          ) : null}
          {work.waiting.total > work.waiting.rows.length ? (
            <p class="govuk-body">
              <a class="govuk-link" href={relationshipsPath.href(language, {}, { turn: 'mine' })}>
                {words.allWaiting[language](work.waiting.total)}
              </a>
            </p>
          ) : null}
          {others.length > 0 ? (
            <>
              <h2 class="govuk-heading-m">{words.recent[language]}</h2>
              <RelationshipTable
                caption={words.recent[language]}
                rows={others}
                empty=""
                {...{ viewer, language }}
              />
            </>
          ) : null}
          <p class="govuk-body">
            <a class="govuk-link" href={relationshipsPath.href(language)}>
              {words.all[language]}
            </a>
          </p>
        </>
      )}
    </>
  )
}

const words = {
  title: { en: 'My work', fr: 'Mon travail' },
  nothing: {
    en: 'Your organization takes part in no relationship yet. Open one with another organization: Entente leads you from the need to the documents.',
    fr: 'Votre organisation ne participe encore à aucune relation. Ouvrez-en une avec une autre organisation\u00a0: Entente vous mène du besoin aux documents.',
  },
  positions: {
    en: 'Documents name positions. Before you begin, add the one that signs and the one that looks after the agreement.',
    fr: 'Les documents nomment des postes. Avant de commencer, ajoutez celui qui signe et celui qui s’occupe de l’entente.',
  },
  organization: { en: 'People and positions', fr: 'Personnes et postes' },
  open: { en: 'Open a relationship', fr: 'Ouvrir une relation' },
  waiting: { en: 'Waiting for you', fr: 'À vous d’agir' },
  noneWaiting: {
    en: 'No relationship waits today for what your roles allow.',
    fr: 'Aucune relation n’attend aujourd’hui ce que vos rôles permettent.',
  },
  colleagues: {
    en: 'Waiting for somebody else in your organization',
    fr: 'Au tour d’une autre personne de votre organisation',
  },
  allWaiting: {
    en: (count: number) => `See all ${count} that wait for your organization`,
    fr: (count: number) => `Voir les ${count} relations en attente de votre organisation`,
  },
  recent: { en: 'Changed last', fr: 'Modifiées récemment' },
  all: { en: 'See all relationships', fr: 'Voir toutes les relations' },
} as const satisfies Record<string, Bilingual | Bilingual<(count: number) => string>>

export const myWorkTitle = words.title

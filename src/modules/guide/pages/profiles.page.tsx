import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { elementById } from '../elements.ts'
import type { NeedChange } from '../guide.ts'
import { needNames } from '../labels.ts'
import type { Overlay } from '../overlays/overlay.ts'
import { statutoryProfiles } from '../overlays/profiles.ts'
import { sourceSentence } from '../source-sentence.ts'
import { GuideFrame, sectionNamed } from './guide-frame.tsx'
import { elementPath } from './paths.ts'
import { PrevNext } from './prev-next.tsx'
import { sectionNeighbours } from './section-neighbours.ts'

/** What some laws and regulations make an agreement contain, and the duties beside its text. */
export function ProfilesPage({ language }: { language: Language }) {
  return (
    <GuideFrame language={language} section="profiles">
      <h1 class="govuk-heading-xl">{sectionNamed('profiles').title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="govuk-body">{words.limits[language]}</p>
      <nav class="page-contents no-print" aria-labelledby="profiles">
        <h2 class="govuk-heading-s" id="profiles">
          {words.contents[language]}
        </h2>
        <ul>
          {statutoryProfiles.map((profile) => (
            <li key={profile.id}>
              <a class="govuk-link" href={`#${profile.id}`}>
                {profile.name[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {statutoryProfiles.map((profile) => (
        <Profile profile={profile} language={language} key={profile.id} />
      ))}
      <PrevNext language={language} {...sectionNeighbours('profiles', language)} />
    </GuideFrame>
  )
}

function Profile({ profile, language }: { profile: Overlay; language: Language }) {
  return (
    <section aria-labelledby={profile.id}>
      <h2 class="govuk-heading-l" id={profile.id} tabindex={-1}>
        {profile.name[language]}
      </h2>
      <ul class="fields">
        {profile.needs.map((need) => (
          <li key={need.element + need.reason.en}>
            <Need need={need} language={language} />
          </li>
        ))}
      </ul>
      {profile.duties?.length ? (
        <>
          <h3 class="govuk-heading-s">{words.duties[language]}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {profile.duties.map((duty) => (
              <li key={duty.en}>{duty[language]}</li>
            ))}
          </ul>
        </>
      ) : null}
      {[...new Set(profile.needs.map((need) => sourceSentence(need.source, language)))].map((sentence) => (
        <p class="source-note" key={sentence}>
          {sentence}
        </p>
      ))}
    </section>
  )
}

function Need({ need, language }: { need: NeedChange; language: Language }) {
  const element = elementById(need.element)
  return (
    <>
      <a class="govuk-link" href={elementPath.href(language, { id: need.element })}>
        {element?.name[language] ?? need.element}
      </a>{' '}
      {typeof need.need === 'string' ? (
        <span class="quiet">{needNames[need.need].name[language]}</span>
      ) : null}
      <span class="fields__hint">{need.reason[language]}</span>
    </>
  )
}

const words = {
  lead: {
    en: 'Some statutes say what an agreement must contain. Choose a profile for your agreement and those elements become required.',
    fr: 'Certaines lois disent ce qu’une entente doit contenir. Choisissez un profil pour votre entente et ces éléments deviennent obligatoires.',
  },
  limits: {
    en: 'These are reading aids, not legal advice. Read the text in force and ask your legal services.',
    fr: 'Ce sont des aides à la lecture, et non des avis juridiques. Lisez le texte en vigueur et consultez vos services juridiques.',
  },
  contents: { en: 'On this page', fr: 'Sur cette page' },
  duties: { en: 'What it asks beside the text', fr: 'Ce qui est exigé en dehors du texte' },
} satisfies Record<string, Bilingual>

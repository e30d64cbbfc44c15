import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { capital } from '../../../kernel/language/capital.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { type DocumentDefinition, signingLevelNames } from '../document.ts'
import { documentByType, documentDefinitions } from '../documents.ts'
import { type TierDefinition, tierDefinitions } from '../tiers.ts'
import { GuideFrame, sectionNamed } from './guide-frame.tsx'
import { elementsPath } from './paths.ts'
import { PrevNext } from './prev-next.tsx'
import { sectionNeighbours } from './section-neighbours.ts'
import { SourceKey, SourceLine } from './source-note.tsx'
import { TierPicture } from './tier-picture.tsx'

/** The three tiers as pictures of stacked sheets, then every type of document. */
export function TypesPage({ language }: { language: Language }) {
  return (
    <GuideFrame language={language} section="types">
      <h1 class="govuk-heading-xl">{sectionNamed('types').title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <h2 class="govuk-heading-l" id="tiers">
        {words.tiers[language]}
      </h2>
      <ul class="cards tiers">
        {tierDefinitions.map((tier) => (
          <li class="card" id={tier.id} key={tier.id}>
            <Tier tier={tier} language={language} />
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-l" id="documents">
        {words.documents[language]}
      </h2>
      <p class="govuk-body">{words.documentsWhy[language]}</p>
      {documentDefinitions.map((document) => (
        <Document document={document} language={language} key={document.code} />
      ))}
      <SourceKey
        sources={[...tierDefinitions, ...documentDefinitions].map(({ source }) => source)}
        language={language}
      />
      <PrevNext language={language} {...sectionNeighbours('types', language)} />
    </GuideFrame>
  )
}

function Tier({ tier, language }: { tier: TierDefinition; language: Language }) {
  return (
    <>
      <TierPicture tier={tier} language={language} />
      <h3 class="govuk-heading-m govuk-!-margin-bottom-1">
        {tier.name[language]} <span class="quiet tiers__layers">{tier.layers[language]}</span>
      </h3>
      <p class="govuk-body">{tier.situation[language]}</p>
      <p class="govuk-body">
        <strong>{words.usual[language]}</strong>{' '}
        {formatList(
          tier.documents.map((code) => documentByType(code).name[language].toLowerCase()),
          language,
        )}
        .
      </p>
      <p class="govuk-body">
        <strong>{words.holds[language]}</strong> {tier.holds[language]}
      </p>
      <p class="govuk-body">
        <strong>{words.example[language]}</strong> {tier.example[language]}
      </p>
      <SourceLine source={tier.source} language={language} />
    </>
  )
}

function Document({ document, language }: { document: DocumentDefinition; language: Language }) {
  const { code } = document
  return (
    <section class="document-type" aria-labelledby={code}>
      <h3 class="govuk-heading-m govuk-!-margin-bottom-1" id={code} tabindex={-1}>
        {document.name[language]} <span class="quiet">({document.abbreviation[language]})</span>
      </h3>
      <p class="govuk-body">{document.purpose[language]}</p>
      <dl class="facts">
        <div>
          <dt>{words.signed[language]}</dt>
          <dd>{signers(document, language)}</dd>
        </div>
        <div>
          <dt>{words.life[language]}</dt>
          <dd>{document.life[language]}</dd>
        </div>
      </dl>
      <p class="govuk-body">
        <a class="govuk-link" href={elementsPath.href(language, {}, { document: code })}>
          {words.elements[language]}
          <span class="govuk-visually-hidden"> ({document.name[language].toLowerCase()})</span>
        </a>
      </p>
      <SourceLine source={document.source} language={language} />
    </section>
  )
}

/** "Director; director general": a level that holds a comma of its own stays whole. */
function signers({ signedBy }: DocumentDefinition, language: Language): string {
  return capital(signedBy.map((level) => signingLevelNames[level][language]).join('; '))
}

const words = {
  lead: {
    en: 'Write as little as the risk allows. A clear and modest arrangement fits in one letter; a broad one needs a frame that lasts, shared terms and one set of levels for each service.',
    fr: 'Écrivez aussi peu que le risque le permet. Un arrangement clair et modeste tient dans une lettre; un arrangement vaste demande un cadre durable, des modalités communes et des niveaux propres à chaque service.',
  },
  tiers: { en: 'One, two or three tiers', fr: 'Un, deux ou trois volets' },
  usual: { en: 'Usually:', fr: 'En général\u00a0:' },
  holds: { en: 'What it holds:', fr: 'Contenu\u00a0:' },
  example: { en: 'For example:', fr: 'Par exemple\u00a0:' },
  documents: { en: 'Types of document', fr: 'Types de documents' },
  documentsWhy: {
    en: 'Each document leans on the one above it: what the frame says is not written again below. Who signs depends on your organization’s delegation; these are the usual levels.',
    fr: 'Chaque document s’appuie sur celui qui le précède\u00a0: ce que dit le cadre ne se répète pas plus bas. La signature dépend de la délégation de pouvoirs de votre organisation; voici les niveaux habituels.',
  },
  signed: { en: 'Usually signed by', fr: 'Signature habituelle' },
  life: { en: 'How long it lasts', fr: 'Durée' },
  elements: { en: 'Elements that belong here', fr: 'Éléments qui y ont leur place' },
} satisfies Record<string, Bilingual>

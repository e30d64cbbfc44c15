import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { fundingModels } from '../funding-models.ts'
import { servicePackages } from '../packages.ts'
import { GuideFrame, sectionNamed } from './guide-frame.tsx'
import { elementPath } from './paths.ts'
import { PrevNext } from './prev-next.tsx'
import { sectionNeighbours } from './section-neighbours.ts'
import { SourceKey, SourceLine } from './source-note.tsx'

/** How a service is paid for and how it is bundled. */
export function FundingPage({ language }: { language: Language }) {
  return (
    <GuideFrame language={language} section="funding">
      <h1 class="govuk-heading-xl">{sectionNamed('funding').title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <h2 class="govuk-heading-l" id="models">
        {words.models[language]}
      </h2>
      <p class="govuk-body">
        {words.modelsWhy[language]}{' '}
        <a class="govuk-link" href={elementPath.href(language, { id: 'financial-arrangement' })}>
          {words.modelElement[language]}
        </a>
      </p>
      <p class="govuk-body">{words.costAndPrice[language]}</p>
      {fundingModels.map((model) => (
        <section class="document-type" aria-labelledby={model.id} key={model.id}>
          <h3 class="govuk-heading-m govuk-!-margin-bottom-1" id={model.id}>
            {model.name[language]}
          </h3>
          <p class="govuk-body">{model.how[language]}</p>
          <dl class="facts">
            <div>
              <dt>{words.strengths[language]}</dt>
              <dd>{model.strengths[language]}</dd>
            </div>
            <div>
              <dt>{words.weaknesses[language]}</dt>
              <dd>{model.weaknesses[language]}</dd>
            </div>
          </dl>
          <SourceLine source={model.source} language={language} />
        </section>
      ))}
      <h2 class="govuk-heading-l" id="packages">
        {words.packages[language]}
      </h2>
      <p class="govuk-body">
        {words.packagesWhy[language]}{' '}
        <a class="govuk-link" href={elementPath.href(language, { id: 'service-package' })}>
          {words.packageElement[language]}
        </a>
      </p>
      {servicePackages.map((one) => (
        <section class="document-type" aria-labelledby={`package-${one.id}`} key={one.id}>
          <h3 class="govuk-heading-m govuk-!-margin-bottom-1" id={`package-${one.id}`}>
            {one.name[language]}
          </h3>
          <p class="govuk-body">{one.content[language]}</p>
          <dl class="facts">
            <div>
              <dt>{words.price[language]}</dt>
              <dd>{one.pricing[language]}</dd>
            </div>
          </dl>
          <SourceLine source={one.source} language={language} />
        </section>
      ))}
      <SourceKey
        sources={[...fundingModels, ...servicePackages].map(({ source }) => source)}
        language={language}
      />
      <PrevNext language={language} {...sectionNeighbours('funding', language)} />
    </GuideFrame>
  )
}

const words = {
  lead: {
    en: 'Agree on who pays, how and on what proof before you agree on the amount.',
    fr: 'Entendez-vous sur qui paie, comment et avec quelles preuves avant de vous entendre sur le montant.',
  },
  models: { en: 'Funding models', fr: 'Modèles de financement' },
  modelsWhy: {
    en: 'They run from the easiest to administer to the one that gives the client the most control.',
    fr: 'Ils vont du plus simple à administrer à celui qui donne au client le plus de maîtrise.',
  },
  costAndPrice: {
    en: 'The cost is what the provider spends; the price is what the client is asked to pay, usually the full cost or only what the service adds to it. What may be charged depends on the authority used, on whether the provider serves the whole government, and on how it is funded: appropriation, net voting or revolving fund.',
    fr: 'Le coût est ce que le fournisseur dépense; le prix est ce que le client est appelé à payer, d’ordinaire le coût complet ou seulement ce que le service y ajoute. Ce qui peut être imputé dépend du pouvoir invoqué, du fait que le fournisseur sert ou non l’ensemble du gouvernement, et de son financement\u00a0: crédit parlementaire, crédit net ou fonds renouvelable.',
  },
  modelElement: { en: 'Where the choice is written down', fr: 'Où le choix se consigne' },
  strengths: { en: 'What it is good at', fr: 'Ses avantages' },
  weaknesses: { en: 'What to watch for', fr: 'Ce qu’il faut surveiller' },
  packages: { en: 'Service packages', fr: 'Offres de service' },
  packagesWhy: {
    en: 'Say which part everybody gets, which part is ordered and which part is made for one client; each has its price.',
    fr: 'Dites ce que tous reçoivent, ce qui se commande et ce qui est fait pour un seul client; à chaque partie son prix.',
  },
  packageElement: { en: 'Where packages are described', fr: 'Où les offres sont décrites' },
  price: { en: 'How it is priced', fr: 'Comment en fixer le prix' },
} satisfies Record<string, Bilingual>

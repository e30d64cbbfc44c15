import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Radios } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { errorOf, type FieldError } from '../../../../kernel/web/form.ts'
import {
  type Advice,
  type Assumption,
  documentDefinitions,
  elementById,
  tierById,
  tierDefinitions,
  topics,
} from '../../../guide/index.ts'
import { agreementPath } from '../../drafting/paths.ts'
import { advicePath, adviceTopicPath, overridePath } from '../../paths.ts'
import type { Relationship } from '../relationship.ts'
import { Submit } from '../ui/parts.tsx'
import { TierPicture } from './tier-picture.tsx'

export type AdvicePageProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly advice: Advice | null
  readonly assumptions: readonly Assumption[]
  readonly problems: readonly Bilingual[]
  readonly hasDocuments: boolean
  readonly mayDescribe: boolean
  readonly mayCreate: boolean
  readonly done: string | undefined
}

export function AdvicePage(props: AdvicePageProps) {
  const { language, relationship, advice } = props
  return (
    <>
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      {props.problems.map((problem) => (
        <p class="govuk-inset-text" key={problem.en}>
          {problem[language]}
        </p>
      ))}
      {Object.keys(relationship.answers).length === 0 ? (
        <Start {...props} />
      ) : advice ? (
        <Result {...props} advice={advice} />
      ) : null}
      <Topics {...props} />
    </>
  )
}

function Start({ language, relationship, mayDescribe }: AdvicePageProps) {
  const [first] = topics
  return (
    <>
      <p class="lead">{words.lead[language]}</p>
      {mayDescribe && first ? (
        <a
          class="govuk-button"
          href={adviceTopicPath.href(language, { id: relationship.id, topic: first.id })}
        >
          {words.start[language]}
        </a>
      ) : null}
    </>
  )
}

function Result(props: AdvicePageProps & { advice: Advice }) {
  const { language, advice } = props
  if (advice.tier === 'out-of-scope') {
    return (
      <section class="govuk-inset-text">
        <h2 class="govuk-heading-m">{words.outOfScope[language]}</h2>
        <Sentences language={language} sentences={advice.reasons} />
      </section>
    )
  }
  return (
    <>
      <TierPicture tier={advice.tier} documents={advice.documents} language={language} />
      <Decide {...props} />
      <Section title={words.why[language]} sentences={advice.reasons} language={language} />
      <Folded title={words.assumptions} sentences={props.assumptions} language={language} />
      <Folded title={words.change} sentences={advice.wouldChange} language={language} />
      <Section title={words.offRamps[language]} sentences={advice.offRamps} language={language} />
      <Section
        title={words.reviewers[language]}
        sentences={advice.reviewers.map(reviewerSentence)}
        language={language}
      />
      <Section title={words.reviews[language]} sentences={advice.reviews} language={language} />
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{words.required[language](advice.required.length)}</span>
        </summary>
        <ul class="govuk-details__text govuk-list govuk-list--bullet">
          {advice.required.map((id) => (
            <li key={id}>{elementById(id)?.name[language] ?? id}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** What is many and rarely read folds, with its count. */
function Folded(props: {
  title: Bilingual<(count: number) => string>
  sentences: readonly Bilingual[]
  language: Language
}) {
  const { language, sentences } = props
  if (sentences.length === 0) return null
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.title[language](sentences.length)}</span>
      </summary>
      <div class="govuk-details__text">
        <Sentences sentences={sentences} language={language} />
      </div>
    </details>
  )
}

/** The one next thing: create the documents, or go and write them. */
function Decide({ language, relationship, hasDocuments, mayCreate }: AdvicePageProps) {
  const { id, tier, tierReason } = relationship
  const set =
    tier && (tierReason.en || tierReason.fr) ? words.chosen[language](tierById(tier).name[language]) : null
  return (
    <>
      {set ? (
        <p class="govuk-inset-text">
          {set}
          <br />
          {tierReason[language] || tierReason.en || tierReason.fr}
        </p>
      ) : null}
      {hasDocuments ? (
        <a class="govuk-button" href={agreementPath.href(language, { id })}>
          {words.write[language]}
        </a>
      ) : mayCreate ? (
        <form method="post" action={advicePath.href(language, { id })}>
          <input type="hidden" name="version" value={relationship.version} />
          <button class="govuk-button" type="submit">
            {words.create[language]}
          </button>
        </form>
      ) : (
        <p class="govuk-body">{words.whoCreates[language]}</p>
      )}
      {mayCreate ? (
        <p class="govuk-body">
          <a class="govuk-link" href={overridePath.href(language, { id })}>
            {words.override[language]}
          </a>
        </p>
      ) : null}
    </>
  )
}

function reviewerSentence({ name, why }: Advice['reviewers'][number]): Bilingual {
  return { en: `${name.en}: ${why.en}`, fr: `${name.fr}\u00a0: ${why.fr}` }
}

function Section({
  title,
  sentences,
  language,
}: {
  title: string
  sentences: readonly Bilingual[]
  language: Language
}) {
  if (sentences.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <Sentences sentences={sentences} language={language} />
    </section>
  )
}

function Sentences({ sentences, language }: { sentences: readonly Bilingual[]; language: Language }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {sentences.map((sentence) => (
        <li key={sentence.en}>{sentence[language]}</li>
      ))}
    </ul>
  )
}

/** The questions, page by page, to change an answer at any time. */
function Topics({ language, relationship, mayDescribe }: AdvicePageProps) {
  if (!mayDescribe || Object.keys(relationship.answers).length === 0) return null
  return (
    <nav aria-labelledby="topics">
      <h2 class="govuk-heading-m" id="topics">
        {words.answers[language]}
      </h2>
      <ul class="govuk-list">
        {topics.map((topic) => (
          <li key={topic.id}>
            <a
              class="govuk-link"
              href={adviceTopicPath.href(language, { id: relationship.id, topic: topic.id })}
            >
              {topic.title[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export type OverridePageProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly typed: { readonly tier: string; readonly documents: readonly string[]; readonly reason: Bilingual }
  readonly errors: readonly FieldError[]
}

/** People may choose otherwise: with a reason, which stays in the file beside the advice. */
export function OverridePage({ language, relationship, typed, errors }: OverridePageProps) {
  const { id } = relationship
  return (
    <form method="post" action={overridePath.href(language, { id })} novalidate>
      <ErrorSummary errors={errors} language={language} />
      <h1 class="govuk-heading-xl">{words.overrideTitle[language]}</h1>
      <p class="lead">{words.overrideWhy[language]}</p>
      <input type="hidden" name="version" value={relationship.version} />
      <Radios
        name="tier"
        label={words.tier[language]}
        value={typed.tier}
        error={errorOf(errors, 'tier', language)}
        language={language}
        choices={tierDefinitions.map((tier) => ({ value: tier.id, label: tier.name[language] }))}
      />
      <Checkboxes
        name="documents"
        label={words.documents[language]}
        values={typed.documents}
        error={errorOf(errors, 'documents', language)}
        language={language}
        choices={documentDefinitions
          .filter(({ code }) => code !== 'AMD')
          .map(({ code, name }) => ({ value: code, label: name[language] }))}
      />
      <BilingualField
        name="reason"
        label={words.reason[language]}
        value={typed.reason}
        language={language}
        errors={errors}
        rows={4}
      />
      <Submit
        label={words.saveChoice[language]}
        back={{ href: advicePath.href(language, { id }), label: words.back[language] }}
      />
    </form>
  )
}

export const words = {
  title: { en: 'Which agreement fits', fr: 'L’entente qui convient' },
  lead: {
    en: 'Answer eight short pages. You can leave a question open and change any answer later; the advice follows.',
    fr: 'Répondez à huit courtes pages. Vous pouvez laisser une question ouverte et changer toute réponse plus tard; le conseil suit.',
  },
  start: { en: 'Start the questions', fr: 'Commencer les questions' },
  outOfScope: {
    en: 'A service agreement is not the right instrument',
    fr: 'Une entente de services n’est pas le bon instrument',
  },
  why: { en: 'Why', fr: 'Pourquoi' },
  assumptions: {
    en: (count: number) => `Taken for granted until you answer (${count})`,
    fr: (count: number) => `Tenu pour acquis en attendant vos réponses (${count})`,
  },
  change: {
    en: (count: number) => `What would change the advice (${count})`,
    fr: (count: number) => `Ce qui changerait le conseil (${count})`,
  },
  offRamps: { en: 'Ways out to provide for', fr: 'Portes de sortie à prévoir' },
  reviewers: { en: 'Who should review the draft', fr: 'Qui devrait examiner le projet' },
  reviews: { en: 'Reviews to plan', fr: 'Examens à prévoir' },
  required: {
    en: (count: number) => `The ${count} elements required`,
    fr: (count: number) => `Les ${count} éléments obligatoires`,
  },
  chosen: {
    en: (tier: string) => `Chosen instead of the advice: ${tier}.`,
    fr: (tier: string) => `Choix retenu à la place du conseil\u00a0: ${tier}.`,
  },
  write: { en: 'Write the documents', fr: 'Rédiger les documents' },
  create: { en: 'Create the documents', fr: 'Créer les documents' },
  whoCreates: {
    en: 'A drafter or a relationship manager can create the documents.',
    fr: 'Une personne qui rédige ou qui gère la relation peut créer les documents.',
  },
  override: { en: 'Choose otherwise, with a reason', fr: 'Choisir autrement, avec un motif' },
  answers: { en: 'Change an answer', fr: 'Changer une réponse' },
  overrideTitle: { en: 'Choose otherwise', fr: 'Choisir autrement' },
  overrideWhy: {
    en: 'The advice stays in the file beside your choice and its reason.',
    fr: 'Le conseil reste au dossier, à côté de votre choix et de son motif.',
  },
  tier: { en: 'Tier', fr: 'Volet' },
  documents: { en: 'Documents', fr: 'Documents' },
  reason: { en: 'Reason', fr: 'Motif' },
  saveChoice: { en: 'Save the choice', fr: 'Enregistrer le choix' },
  back: { en: 'Back to the advice', fr: 'Retour au conseil' },
} as const

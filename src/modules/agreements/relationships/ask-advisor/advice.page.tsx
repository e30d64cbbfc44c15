import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { uncapitalize } from '../../../../kernel/language/capital.ts'
import { formatList } from '../../../../kernel/language/format.ts'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import {
  type Advice,
  type Assumption,
  elementName,
  type Guide,
  tierById,
  topics,
} from '../../../guide/index.ts'
import { agreementPath } from '../../drafting/paths.ts'
import { advicePath, adviceTopicPath, overridePath } from '../../paths.ts'
import type { Relationship } from '../relationship.ts'
import { words } from './advice.text.ts'
import { TierPicture } from './tier-picture.tsx'

export type AdvicePageProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly guide: Guide
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
      <TierPicture
        tier={advice.tier}
        documents={advice.documents}
        slaLabel={props.relationship.slaLabel}
        language={language}
      />
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
      <Section
        title={words.reviews[language]}
        sentences={reviewsSentence(advice.reviews.map(({ month }) => month))}
        language={language}
      />
      <Folded
        title={words.required}
        sentences={advice.required.map((id) => elementName(props.guide.elements, id))}
        language={language}
      />
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
  return { en: `${name.en} – ${uncapitalize(why.en)}`, fr: `${name.fr} – ${uncapitalize(why.fr)}` }
}

/** "After 12, 24 and 36 months": one sentence for all reviews. */
function reviewsSentence(months: readonly number[]): readonly Bilingual[] {
  if (months.length === 0) return []
  const named = (language: Language) => formatList(months.map(String), language)
  return [
    {
      en: `After ${named('en')} ${months.at(-1) === 1 ? 'month' : 'months'}`,
      fr: `Après ${named('fr')} mois`,
    },
  ]
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

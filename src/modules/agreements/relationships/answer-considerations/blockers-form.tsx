import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { Radios } from '../../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../../kernel/web/form.ts'
import { type Consideration, considerationAnswers } from '../../../guide/index.ts'
import { blockersPath, considerationPath, considerationsPath } from '../../paths.ts'
import { common } from '../labels.ts'
import type { Again } from '../saving.ts'
import { Hidden, Submit } from '../ui/parts.tsx'
import { answerName, type GivenAnswer } from './answer-blockers.ts'
import type { AnsweredConsideration } from './considerations.queries.ts'
import { answerLabels } from './labels.ts'

/** Says in an address or a form that the checks of the documents led to the page of blockers. */
export const checks = 'checks'

/** Every question that blocks the signature, answered on one page; what proves an answer is one link away. */
export function BlockersForm(props: {
  language: Language
  id: string
  blockers: readonly Consideration[]
  answered: readonly AnsweredConsideration[]
  typed: readonly GivenAnswer[]
  again: Again
  /** Whether the checks of the documents led here. */
  fromChecks: boolean
}) {
  const { language, id, again } = props
  const before = (one: Consideration) => props.answered.find(({ consideration }) => consideration === one.id)
  const typed = (one: Consideration) => props.typed.find(({ consideration }) => consideration === one.id)
  return (
    <form method="post" action={blockersPath.href(language, { id })} novalidate>
      {props.fromChecks ? <Hidden values={{ from: checks }} /> : null}
      {props.blockers.map((one) => (
        <div key={one.id}>
          <Hidden values={{ [`version-${one.id}`]: before(one)?.version ?? 0 }} />
          <Radios
            name={answerName(one.id)}
            label={one.question[language]}
            inline
            value={typed(one)?.answer ?? before(one)?.answer ?? ''}
            choices={considerationAnswers.map((code) => ({
              value: code,
              label: answerLabels[code].label[language],
            }))}
            error={errorOf(again.errors, answerName(one.id), language)}
            language={language}
          />
          <p class="govuk-body-s">
            <a class="govuk-link" href={considerationPath.href(language, { id, consideration: one.id })}>
              {words.more[language]}
              <span class="govuk-visually-hidden"> ({one.question[language]})</span>
            </a>
          </p>
        </div>
      ))}
      <Submit
        label={words.save[language]}
        back={{ href: considerationsPath.href(language, { id }), label: common.cancel[language] }}
      />
    </form>
  )
}

const words = {
  more: { en: 'Add evidence, owner or note', fr: 'Ajouter une preuve, un responsable ou une remarque' },
  save: { en: 'Save these answers', fr: 'Enregistrer ces réponses' },
} satisfies Record<string, Bilingual>

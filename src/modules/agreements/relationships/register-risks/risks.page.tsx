import type { Language } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ConflictNotice, savedPair } from '../../../../kernel/ui/form/conflict.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios, Select } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { errorOf, type FieldError } from '../../../../kernel/web/form.ts'
import { newRiskPath, removeRiskPath, riskPath, risksPath } from '../../paths.ts'
import { common } from '../labels.ts'
import { type Relationship, shownIn } from '../relationship.ts'
import { Submit } from '../ui/parts.tsx'
import type { Risk } from './risks.ts'

type ListProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly risks: readonly Risk[]
  readonly mayDescribe: boolean
  readonly done: string | undefined
}

export function RisksPage({ language, relationship, risks, mayDescribe, done }: ListProps) {
  const { id, parties } = relationship
  return (
    <>
      <Notification language={language} message={done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {mayDescribe ? (
        <a class="govuk-button" href={newRiskPath.href(language, { id })}>
          {words.add[language]}
        </a>
      ) : null}
      {risks.length ? <Matrix risks={risks} language={language} /> : null}
      <Table
        caption={words.title[language]}
        captionHidden
        rows={risks}
        rowKey={(risk) => risk.id}
        empty={words.none[language]}
        columns={[
          {
            key: 'title',
            label: words.risk[language],
            cell: (risk) =>
              mayDescribe ? (
                <a class="govuk-link" href={riskPath.href(language, { id, risk: risk.id })}>
                  {shownIn(risk.title, language).text}
                </a>
              ) : (
                shownIn(risk.title, language).text
              ),
          },
          {
            key: 'score',
            label: words.score[language],
            numeric: true,
            cell: ({ likelihood, impact }) => `${likelihood} × ${impact} = ${likelihood * impact}`,
          },
          {
            key: 'owner',
            label: words.owner[language],
            cell: ({ owner }) =>
              parties.find((party) => party.id === owner)?.name[language] ?? words.nobody[language],
          },
          {
            key: 'response',
            label: words.response[language],
            cell: ({ response }) => shownIn(response, language).text,
          },
        ]}
      />
    </>
  )
}

/** Five by five: each cell says how many risks it holds; the table below says which. */
function Matrix({ risks, language }: { risks: readonly Risk[]; language: Language }) {
  const scale = [1, 2, 3, 4, 5]
  const count = (likelihood: number, impact: number) =>
    risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact).length
  return (
    <table class="govuk-table risk-matrix">
      <caption class="govuk-table__caption govuk-table__caption--s">{words.matrix[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.likelihood[language]}</th>
          {scale.map((impact) => (
            <th scope="col" key={impact}>
              {impact}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scale.toReversed().map((likelihood) => (
          <tr key={likelihood}>
            <th scope="row">{likelihood}</th>
            {scale.map((impact) => (
              <td class={`risk-matrix__cell risk-matrix__cell--${gravity(likelihood * impact)}`} key={impact}>
                {count(likelihood, impact) || ''}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function gravity(score: number): 'low' | 'moderate' | 'high' {
  return score >= 15 ? 'high' : score >= 6 ? 'moderate' : 'low'
}

type FormProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly risk: Risk
  readonly isNew: boolean
  readonly errors: readonly FieldError[]
  readonly saved: Risk | null
}

export function RiskPage({ language, relationship, risk, isNew, errors, saved }: FormProps) {
  const { id } = relationship
  const scale = [1, 2, 3, 4, 5].map((value) => ({ value: String(value), label: String(value) }))
  const back = { href: risksPath.href(language, { id }), label: common.cancel[language] }
  return (
    <>
      <form
        method="post"
        action={isNew ? newRiskPath.href(language, { id }) : riskPath.href(language, { id, risk: risk.id })}
        novalidate
      >
        <ErrorSummary errors={errors} language={language} />
        <h1 class="govuk-heading-xl">{isNew ? words.add[language] : words.risk[language]}</h1>
        <ConflictNotice
          saved={
            saved
              ? [
                  savedPair(words.risk[language], saved.title, language),
                  {
                    label: words.score[language],
                    value: `${saved.likelihood} × ${saved.impact} = ${saved.likelihood * saved.impact}`,
                  },
                  {
                    label: words.owner[language],
                    value:
                      relationship.parties.find((party) => party.id === saved.owner)?.name[language] ??
                      words.nobody[language],
                  },
                  savedPair(words.response[language], saved.response, language),
                ]
              : null
          }
          language={language}
        />
        <input type="hidden" name="id" value={risk.id} />
        <input type="hidden" name="version" value={saved?.version ?? risk.version} />
        <BilingualField
          name="title"
          label={words.risk[language]}
          value={risk.title}
          language={language}
          errors={errors}
        />
        <Radios
          name="likelihood"
          label={words.likelihoodLong[language]}
          value={String(risk.likelihood || '')}
          choices={scale}
          inline
          error={errorOf(errors, 'likelihood', language)}
          language={language}
        />
        <Radios
          name="impact"
          label={words.impactLong[language]}
          value={String(risk.impact || '')}
          choices={scale}
          inline
          error={errorOf(errors, 'impact', language)}
          language={language}
        />
        <Select
          name="owner"
          label={words.owner[language]}
          value={risk.owner ?? ''}
          language={language}
          required={false}
          choices={[
            { value: '', label: words.nobody[language] },
            ...relationship.parties.map((party) => ({ value: party.id, label: party.name[language] })),
          ]}
        />
        <BilingualField
          name="response"
          label={words.response[language]}
          value={risk.response}
          language={language}
          errors={errors}
          rows={4}
          required={false}
        />
        <Submit label={common.save[language]} back={back} />
      </form>
      {isNew ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={removeRiskPath.href(language, { id, risk: risk.id })}>
            {words.remove[language]}
          </a>
        </p>
      )}
    </>
  )
}

export const words = {
  title: { en: 'Risks', fr: 'Risques' },
  lead: {
    en: 'What could keep the service from its results, who owns it and what is done about it.',
    fr: 'Ce qui pourrait priver le service de ses résultats, qui en répond et ce qui est fait.',
  },
  add: { en: 'Add a risk', fr: 'Ajouter un risque' },
  none: { en: 'No risk is registered yet.', fr: 'Aucun risque n’est encore inscrit.' },
  risk: { en: 'Risk', fr: 'Risque' },
  score: { en: 'Likelihood × impact', fr: 'Probabilité × incidence' },
  matrix: {
    en: 'Risks by likelihood (rows) and impact (columns)',
    fr: 'Risques selon la probabilité (lignes) et l’incidence (colonnes)',
  },
  likelihood: { en: 'Likelihood', fr: 'Probabilité' },
  likelihoodLong: {
    en: 'Likelihood, from 1 (rare) to 5 (almost certain)',
    fr: 'Probabilité, de 1 (rare) à 5 (presque certaine)',
  },
  impactLong: { en: 'Impact, from 1 (slight) to 5 (severe)', fr: 'Incidence, de 1 (légère) à 5 (grave)' },
  owner: { en: 'Party that owns it', fr: 'Partie qui en répond' },
  nobody: { en: 'Nobody yet', fr: 'Aucune encore' },
  response: { en: 'Response', fr: 'Réponse prévue' },
  remove: { en: 'Remove this risk', fr: 'Retirer ce risque' },
  removeQuestion: {
    en: (title: string) => `Remove the risk “${title}”?`,
    fr: (title: string) => `Retirer le risque «\u00a0${title}\u00a0»?`,
  },
} as const

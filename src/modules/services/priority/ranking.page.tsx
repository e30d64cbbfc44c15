import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatList, formatNumber } from '../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import { rankingPath, topicPaths, weightsPath } from '../paths.ts'
import { words as shared } from '../words.ts'
import { criteria } from './criteria.ts'
import type { Ranked, Ranking, Shift } from './ranking.ts'

export type RankedService = Ranked & { readonly name: Bilingual; readonly decision: 'yes' | 'no' | '' }

export type RankingPageProps = {
  readonly language: Language
  readonly services: readonly RankedService[]
  readonly shifts: Ranking['shifts']
  /** Services without a complete scoring sheet. */
  readonly unscored: readonly { readonly id: string; readonly name: Bilingual }[]
  readonly mayEdit: boolean
}

/** The services of an organization by priority, and whether the order survives other weights. */
export function RankingPage({ language, services, shifts, unscored, mayEdit }: RankingPageProps) {
  const names = new Map(services.map(({ id, name }) => [id, name[language]]))
  return (
    <>
      <h1 class="govuk-heading-xl">{shared.ranking[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <p class="source-note">{shared.ours[language]}</p>
      {mayEdit ? (
        <p class="govuk-body">
          <a class="govuk-link" href={weightsPath.href(language)}>
            {words.changeWeights[language]}
          </a>
        </p>
      ) : null}
      <Table
        caption={words.ranking[language]}
        rows={services}
        rowKey={({ id }) => id}
        empty={words.none[language]}
        columns={[
          {
            key: 'service',
            label: shared.service[language],
            cell: ({ id, name }) => (
              <a class="govuk-link" href={topicPaths.priority.href(language, { id })}>
                {name[language]}
              </a>
            ),
          },
          { key: 'rank', label: words.rank[language], numeric: true, cell: ({ rank }) => rank },
          {
            key: 'score',
            label: words.score[language],
            numeric: true,
            cell: ({ score }) => formatNumber(score, language),
          },
          {
            key: 'range',
            label: words.range[language],
            cell: (service) => <RankRange language={language} service={service} of={services.length} />,
          },
          {
            key: 'decision',
            label: words.decision[language],
            cell: ({ decision }) => decisionTag(decision, language),
          },
        ]}
      />
      {shifts.length === 0 ? null : (
        <Table
          caption={words.sensitivity[language]}
          rows={shifts}
          rowKey={({ criterion, direction }) => `${criterion}-${direction}`}
          empty=""
          columns={[
            { key: 'shift', label: words.shift[language], cell: (shift) => shiftName(shift, language) },
            {
              key: 'moved',
              label: words.effect[language],
              cell: ({ moved }) =>
                moved.length === 0 ? (
                  <Status tone="done" word={words.holds[language]} />
                ) : (
                  <>
                    <Status tone="warning" word={words.changes[language]} />{' '}
                    {formatList(
                      moved.map((id) => names.get(id) ?? id),
                      language,
                    )}
                  </>
                ),
            },
          ]}
        />
      )}
      {unscored.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">{words.unscored[language]}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {unscored.map(({ id, name }) => (
              <li key={id}>
                <a class="govuk-link" href={topicPaths.priority.href(language, { id })}>
                  {name[language]}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

/** A bar from the best to the worst rank, with the same said in words. */
function RankRange({ language, service, of }: { language: Language; service: RankedService; of: number }) {
  const { best, worst, rank } = service
  const place = (position: number) => ((position - 1) * 100) / Math.max(1, of - 1)
  return (
    <span class="rank-range">
      <svg viewBox="-4 0 108 12" width="108" height="12" aria-hidden="true" focusable="false">
        <line x1="0" x2="100" y1="6" y2="6" class="rank-range__all" />
        <line x1={place(best)} x2={place(worst)} y1="6" y2="6" class="rank-range__own" />
        <circle cx={place(rank)} cy="6" r="4" class="rank-range__rank" />
      </svg>{' '}
      {best === worst ? words.always[language](best) : words.between[language](best, worst)}
    </span>
  )
}

function decisionTag(decision: RankedService['decision'], language: Language) {
  if (decision === 'yes') return <Status tone="done" word={words.yes[language]} />
  if (decision === 'no') return <Status tone="off" word={words.no[language]} />
  return <Status tone="todo" word={words.undecided[language]} />
}

function shiftName({ criterion, direction }: Shift, language: Language): string {
  const name = criteria.find(({ code }) => code === criterion)?.label[language] ?? criterion
  return direction === 'up' ? words.up[language](name) : words.down[language](name)
}

/** The weights of the criteria. */
export function WeightsPage(props: {
  language: Language
  number: number
  values: Readonly<Record<string, string>>
  errors: readonly FieldError[]
  done: string | undefined
}) {
  const { language, errors } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length ? null : <Notification language={language} message={props.done} />}
      <h1 class="govuk-heading-xl">{words.weights[language]}</h1>
      <p class="lead">{words.weightsLead[language]}</p>
      <form method="post" action={weightsPath.href(language)} novalidate>
        <input type="hidden" name="number" value={props.number} />
        {criteria.map(({ code, label, hint }) => (
          <TextInput
            key={code}
            name={code}
            label={label[language]}
            hint={hint[language]}
            value={props.values[code] ?? ''}
            width={3}
            inputMode="numeric"
            error={errorOf(errors, code, language)}
            language={language}
          />
        ))}
        <button class="govuk-button" type="submit">
          {shared.save[language]}
        </button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={rankingPath.href(language)}>
          {words.back[language]}
        </a>
      </p>
    </>
  )
}

export const words = {
  lead: {
    en: 'Services by their scores, with the weights your organization chose. The last table shows whether the order holds when a weight moves by a fifth.',
    fr: 'Les services selon leurs notes, avec la pondération choisie par votre organisation. Le dernier tableau montre si l’ordre tient quand une pondération varie d’un cinquième.',
  },
  changeWeights: { en: 'Change the weights', fr: 'Modifier la pondération' },
  ranking: { en: 'Ranking', fr: 'Classement' },
  none: { en: 'No service has all its scores yet.', fr: 'Aucun service n’a encore toutes ses notes.' },
  rank: { en: 'Rank', fr: 'Rang' },
  score: { en: 'Score out of 100', fr: 'Note sur 100' },
  range: { en: 'Rank with other weights', fr: 'Rang avec d’autres pondérations' },
  decision: { en: 'Priority', fr: 'Prioritaire' },
  always: { en: (rank: number) => `always ${rank}`, fr: (rank: number) => `toujours ${rank}` },
  between: {
    en: (best: number, worst: number) => `from ${best} to ${worst}`,
    fr: (best: number, worst: number) => `de ${best} à ${worst}`,
  },
  yes: { en: 'Yes', fr: 'Oui' },
  no: { en: 'No', fr: 'Non' },
  undecided: { en: 'Undecided', fr: 'À décider' },
  sensitivity: { en: 'If one weight moved by a fifth', fr: 'Si une pondération variait d’un cinquième' },
  shift: { en: 'Change', fr: 'Variation' },
  up: {
    en: (name: string) => `${name}: a fifth more`,
    fr: (name: string) => `${name}\u00a0: un cinquième de plus`,
  },
  down: {
    en: (name: string) => `${name}: a fifth less`,
    fr: (name: string) => `${name}\u00a0: un cinquième de moins`,
  },
  effect: { en: 'What happens to the order', fr: 'Effet sur l’ordre' },
  holds: { en: 'It holds', fr: 'Il tient' },
  changes: { en: 'It changes', fr: 'Il change' },
  unscored: { en: 'Not all scores given', fr: 'Notes incomplètes' },
  weights: { en: 'Weights of the criteria', fr: 'Pondération des critères' },
  weightsLead: {
    en: 'Whole numbers from 0 to 100; only their proportions matter. What you save applies from now on; earlier weights stay in the record.',
    fr: 'Des nombres entiers de 0 à 100; seules leurs proportions comptent. Ce que vous enregistrez vaut désormais; les pondérations antérieures restent consignées.',
  },
  back: { en: 'Back to the ranking', fr: 'Retour au classement' },
} as const

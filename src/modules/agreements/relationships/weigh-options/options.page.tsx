import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { formatMoney } from '../../../../kernel/language/format.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Radios, Select, TextInput } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Status } from '../../../../kernel/ui/status.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../../kernel/web/form.ts'
import { chooseOptionPath, newOptionPath, optionPath, optionsPath, removeOptionPath } from '../../paths.ts'
import { common } from '../labels.ts'
import { type Relationship, shownIn } from '../relationship.ts'
import { Submit } from '../ui/parts.tsx'
import {
  type OptionKind,
  optionKinds,
  type RiskDegree,
  riskDegrees,
  totalCost,
  type WeighedOption,
} from './options.ts'

type ListProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly options: readonly WeighedOption[]
  readonly mayDescribe: boolean
  readonly done: string | undefined
}

/** The ways to meet the need side by side: cost by fiscal year, benefit for each party, risk, authority, choice. */
export function OptionsPage({ language, relationship, options, mayDescribe, done }: ListProps) {
  const { id, parties } = relationship
  const years = [...new Set(options.flatMap(({ costs }) => costs.map(({ year }) => year)))].sort()
  const dollars = (amount: string | undefined) =>
    amount === undefined ? '–' : formatMoney({ amount, currency: 'CAD' }, language)
  return (
    <>
      <Notification language={language} message={done} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {mayDescribe ? (
        <a class="govuk-button" href={newOptionPath.href(language, { id })}>
          {words.add[language]}
        </a>
      ) : null}
      <Table
        caption={words.title[language]}
        captionHidden
        rows={options}
        rowKey={(option) => option.id}
        empty={words.none[language]}
        columns={[
          {
            key: 'title',
            label: words.option[language],
            cell: (option) => (
              <>
                {mayDescribe ? (
                  <a class="govuk-link" href={optionPath.href(language, { id, option: option.id })}>
                    {shownIn(option.title, language).text}
                  </a>
                ) : (
                  shownIn(option.title, language).text
                )}
                <br />
                {kindLabels[option.kind][language]}{' '}
                {option.chosen ? <Status tone="done" word={words.chosen[language]} /> : null}
              </>
            ),
          },
          ...years.map((year) => ({
            key: year,
            label: year,
            numeric: true,
            cell: (option: WeighedOption) => dollars(option.costs.find((cost) => cost.year === year)?.amount),
          })),
          {
            key: 'total',
            label: words.total[language],
            numeric: true,
            cell: (option) => dollars(totalCost(option)),
          },
          ...parties.map((party) => ({
            key: party.id,
            label: words.benefit[language](party.acronym[language] || party.name[language]),
            cell: (option: WeighedOption) =>
              shownIn(
                option.benefits.find((benefit) => benefit.party === party.id)?.text ?? { en: '', fr: '' },
                language,
              ).text,
          })),
          { key: 'risk', label: words.risk[language], cell: (option) => riskLabels[option.risk][language] },
          {
            key: 'authority',
            label: words.authority[language],
            cell: (option) => shownIn(option.authority, language).text,
          },
        ]}
      />
      {options
        .filter(({ chosen }) => chosen)
        .map((option) => (
          <p class="govuk-inset-text" key={option.id}>
            <strong>{words.why[language](shownIn(option.title, language).text)}</strong>
            <br />
            {shownIn(option.reason, language).text}
          </p>
        ))}
    </>
  )
}

export type OptionFormProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly id: string
  readonly isNew: boolean
  readonly version: number
  /** The form as typed, or as it would have been typed for what is stored. */
  readonly form: FormFields
  readonly years: readonly string[]
  readonly errors: readonly FieldError[]
}

export function OptionPage(props: OptionFormProps) {
  const { language, relationship, form, errors } = props
  const place = { id: relationship.id, option: props.id }
  const pair = (name: string): Bilingual => ({ en: form.get(`${name}-en`), fr: form.get(`${name}-fr`) })
  return (
    <>
      <form
        method="post"
        action={
          props.isNew
            ? newOptionPath.href(language, { id: relationship.id })
            : optionPath.href(language, place)
        }
        novalidate
      >
        <ErrorSummary errors={errors} language={language} />
        <h1 class="govuk-heading-xl">{props.isNew ? words.add[language] : words.option[language]}</h1>
        <input type="hidden" name="id" value={props.id} />
        <input type="hidden" name="version" value={props.version} />
        <Radios
          name="kind"
          label={words.kind[language]}
          value={form.get('kind')}
          error={errorOf(errors, 'kind', language)}
          language={language}
          choices={optionKinds.map((kind) => ({ value: kind, label: kindLabels[kind][language] }))}
        />
        <BilingualField
          name="title"
          label={words.option[language]}
          value={pair('title')}
          language={language}
          errors={errors}
        />
        <h2 class="govuk-heading-m">{words.costs[language]}</h2>
        <div class="side-by-side">
          {props.years.map((year) => (
            <TextInput
              key={year}
              name={`cost-${year}`}
              label={words.costOf[language](year)}
              value={form.get(`cost-${year}`)}
              inputMode="decimal"
              width={10}
              required={false}
              error={errorOf(errors, `cost-${year}`, language)}
              language={language}
            />
          ))}
        </div>
        {relationship.parties.map((party) => (
          <BilingualField
            key={party.id}
            name={`benefit-${party.id}`}
            label={words.benefit[language](party.name[language])}
            value={pair(`benefit-${party.id}`)}
            language={language}
            errors={errors}
            rows={3}
            required={false}
          />
        ))}
        <Select
          name="risk"
          label={words.risk[language]}
          value={form.get('risk') || 'moderate'}
          language={language}
          choices={riskDegrees.map((degree) => ({ value: degree, label: riskLabels[degree][language] }))}
        />
        <BilingualField
          name="authority"
          label={words.authority[language]}
          value={pair('authority')}
          language={language}
          errors={errors}
          required={false}
        />
        <Submit
          label={common.save[language]}
          back={{ href: optionsPath.href(language, { id: relationship.id }), label: common.cancel[language] }}
        />
      </form>
      {props.isNew ? null : <Choose {...props} />}
    </>
  )
}

function Choose({ language, relationship, id, form, errors }: OptionFormProps) {
  const place = { id: relationship.id, option: id }
  const reason = { en: form.get('reason-en'), fr: form.get('reason-fr') }
  return (
    <>
      <h2 class="govuk-heading-m">{words.choose[language]}</h2>
      <form method="post" action={chooseOptionPath.href(language, place)} novalidate>
        <BilingualField
          name="reason"
          label={words.reason[language]}
          value={reason}
          language={language}
          errors={errors}
          rows={3}
        />
        <button class="govuk-button govuk-button--secondary" type="submit">
          {words.choose[language]}
        </button>
      </form>
      <form method="post" action={removeOptionPath.href(language, place)}>
        <button class="link-button" type="submit">
          {words.remove[language]}
        </button>
      </form>
    </>
  )
}

const kindLabels: { readonly [kind in OptionKind]: Bilingual } = {
  'do-nothing': { en: 'Leave things as they are', fr: 'Laisser les choses comme elles sont' },
  'another-provider': { en: 'Another provider', fr: 'Une autre organisation fournisseuse' },
  'another-mode': { en: 'Another delivery mode', fr: 'Un autre mode de prestation' },
  'this-agreement': { en: 'This agreement', fr: 'La présente entente' },
}

const riskLabels: { readonly [degree in RiskDegree]: Bilingual } = {
  low: { en: 'Low', fr: 'Faible' },
  moderate: { en: 'Moderate', fr: 'Modéré' },
  high: { en: 'High', fr: 'Élevé' },
}

export const words = {
  title: { en: 'Options and value', fr: 'Options et valeur' },
  lead: {
    en: 'The ways to meet the need, compared. The choice and its reason stay in the file.',
    fr: 'Les façons de répondre au besoin, comparées. Le choix et son motif restent au dossier.',
  },
  add: { en: 'Add an option', fr: 'Ajouter une option' },
  none: {
    en: 'No option is described yet. Begin with doing nothing: it is what the others are compared with.',
    fr: 'Aucune option n’est encore décrite. Commencez par le statu quo\u00a0: les autres s’y comparent.',
  },
  option: { en: 'Option', fr: 'Option' },
  kind: { en: 'What kind of option is it?', fr: 'De quel genre d’option s’agit-il?' },
  chosen: { en: 'Chosen', fr: 'Retenue' },
  total: { en: 'Total', fr: 'Total' },
  benefit: { en: (party: string) => `Benefit for ${party}`, fr: (party: string) => `Avantage pour ${party}` },
  risk: { en: 'Risk', fr: 'Risque' },
  authority: { en: 'Authority', fr: 'Pouvoirs' },
  why: {
    en: (option: string) => `Why “${option}” was chosen`,
    fr: (option: string) => `Pourquoi «\u00a0${option}\u00a0» a été retenue`,
  },
  costs: { en: 'Cost by fiscal year, in dollars', fr: 'Coût par exercice, en dollars' },
  costOf: { en: (year: string) => `Fiscal year ${year}`, fr: (year: string) => `Exercice ${year}` },
  choose: { en: 'Choose this option', fr: 'Retenir cette option' },
  reason: { en: 'Reason for the choice', fr: 'Motif du choix' },
  remove: { en: 'Remove this option', fr: 'Retirer cette option' },
} as const

import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Checkboxes, Select } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import { errorOf, type FieldError, type FormFields } from '../../../kernel/web/form.ts'
import { refusalOf } from '../../identity/index.ts'
import type { BesideLink } from '../beside.ts'
import { servicesPath } from '../catalogue/paths.ts'
import { stateLabel, type YearState } from '../cycle/life-cycle.ts'
import { codesPath, newLoadPath, openYearPath, yearPath } from '../paths.ts'

/** A year of the organization: what is published of it, and where the work on it stands. */
export type YearLine = {
  readonly year: string
  readonly services: number
  readonly standards: number
  /** Null when nobody works on it. */
  readonly state: YearState | null
  readonly reason: Bilingual | null
}

export type HomePageProps = {
  readonly language: Language
  readonly codes: readonly string[]
  readonly years: readonly YearLine[]
  readonly openable: readonly string[]
  readonly mayManage: boolean
  readonly mayEdit: boolean
  readonly form: FormFields
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
  readonly beside: readonly BesideLink[]
}

export function HomePage(props: HomePageProps) {
  const { language, codes, years, mayManage, mayEdit, errors } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length ? null : <Notification language={language} message={props.done} />}
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {codes.length === 0 ? <p class="govuk-inset-text">{words.noCode[language]}</p> : null}
      {mayManage ? (
        <p class="govuk-body">
          <a class="govuk-link" href={codesPath.href(language)}>
            {words.codes[language]}
          </a>
        </p>
      ) : null}
      {mayEdit && codes.length > 0 ? (
        <p class="govuk-body">
          <a class="govuk-link" href={newLoadPath.href(language)}>
            {words.load[language]}
          </a>
        </p>
      ) : null}
      <ul class="govuk-list">
        {props.beside.map(({ label, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <Table
        caption={words.years[language]}
        rows={years}
        rowKey={({ year }) => year}
        empty={words.none[language]}
        columns={[
          {
            key: 'year',
            label: words.year[language],
            cell: ({ year, state }) =>
              state === null ? (
                <a class="govuk-link" href={catalogueOf(codes, year, language)}>
                  {year}
                </a>
              ) : (
                <a class="govuk-link" href={yearPath.href(language, { year })}>
                  {year}
                </a>
              ),
          },
          {
            key: 'state',
            label: words.state[language],
            cell: (line) => <State language={language} line={line} />,
          },
          {
            key: 'services',
            label: words.services[language],
            numeric: true,
            cell: ({ services }) => formatNumber(services, language),
          },
          {
            key: 'standards',
            label: words.standards[language],
            numeric: true,
            cell: ({ standards }) => formatNumber(standards, language),
          },
        ]}
      />
      {codes.length > 0 && mayEdit ? <Open {...props} /> : null}
      {mayEdit ? null : <p class="govuk-inset-text">{refusalOf('edit-inventory')[language]}</p>}
    </>
  )
}

/** A year nobody works on is read where everyone reads it; the catalogue narrows to one code at a time. */
function catalogueOf(codes: readonly string[], year: string, language: Language): string {
  const [only, ...others] = codes
  return servicesPath.href(language, {}, { year, organization: others.length === 0 ? only : undefined })
}

function State({ language, line }: { language: Language; line: YearLine }) {
  const { state, reason } = line
  if (state === null || state === 'published')
    return <Status tone="done" word={stateLabel('published')[language]} />
  const word = reason ? words.correcting[language] : stateLabel(state)[language]
  return <Status tone="current" word={word} />
}

function Open({ language, openable, form, errors }: HomePageProps) {
  return (
    <form method="post" action={openYearPath.href(language)} novalidate>
      <h2 class="govuk-heading-l">{words.open[language]}</h2>
      <p class="govuk-body">{words.openWhy[language]}</p>
      <Select
        name="year"
        label={words.year[language]}
        value={form.get('year')}
        error={errorOf(errors, 'year', language)}
        language={language}
        choices={openable.map((year) => ({ value: year, label: year }))}
      />
      <Checkboxes
        name="copy"
        label={words.copy[language]}
        values={form.has('year') ? form.all('copy') : ['yes']}
        language={language}
        choices={[{ value: 'yes', label: words.copyYes[language] }]}
      />
      <button class="govuk-button" type="submit">
        {words.openButton[language]}
      </button>
    </form>
  )
}

export const words = {
  title: { en: 'Our service inventory', fr: 'Notre répertoire de services' },
  lead: {
    en: 'The services of your organization and what was promised and delivered, year by year. Figures are typed once, here.',
    fr: 'Les services de votre organisation, ses engagements et ses résultats, d’un exercice à l’autre. Les chiffres se saisissent une seule fois, ici.',
  },
  noCode: {
    en: 'Your organization has no code in the inventory yet. Its registry administrator takes one under “Codes and names”.',
    fr: 'Votre organisation n’a pas encore de code dans le répertoire. La personne qui administre le registre en inscrit un sous «\u00a0Codes et noms\u00a0».',
  },
  codes: { en: 'Codes and names', fr: 'Codes et noms' },
  load: { en: 'Load CSV files', fr: 'Charger des fichiers CSV' },
  years: { en: 'Years', fr: 'Exercices' },
  none: { en: 'No year is open or published yet.', fr: 'Aucun exercice n’est encore ouvert ni publié.' },
  year: { en: 'Fiscal year', fr: 'Exercice' },
  state: { en: 'State', fr: 'État' },
  correcting: { en: 'Published, being corrected', fr: 'Publié, en rectification' },
  services: { en: 'Services', fr: 'Services' },
  standards: { en: 'Standards', fr: 'Normes' },
  open: { en: 'Open a year', fr: 'Ouvrir un exercice' },
  openWhy: {
    en: 'What is published of the year comes in, ready to be corrected.',
    fr: 'Ce qui est publié de l’exercice y est repris, prêt à être corrigé.',
  },
  copy: { en: 'If nothing is published of it', fr: 'Si rien n’en est publié' },
  copyYes: {
    en: 'Copy last year’s services and standards, without their figures',
    fr: 'Reprendre les services et les normes de l’exercice précédent, sans leurs chiffres',
  },
  openButton: { en: 'Open the year', fr: 'Ouvrir l’exercice' },
} as const

import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { type Choice, Select } from '../../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { errorOf, type FieldError } from '../../../../kernel/web/form.ts'
import type { OwnService } from '../../../inventory/index.ts'
import { type ListedOffering, servicesPath } from '../../../services/index.ts'
import { priceOf } from '../../drafting/take-package/take-package.ts'
import { coveredServicesPath, takePackagePath, uncoverServicePath } from '../../paths.ts'
import type { Relationship } from '../relationship.ts'
import type { CoveredService } from './covered.ts'

export type CoverPageProps = {
  readonly language: Language
  readonly relationship: Relationship
  readonly own: string
  readonly covered: readonly CoveredService[]
  /** Services of the viewer's organization that are not covered yet. */
  readonly choices: readonly OwnService[]
  readonly offerings: readonly ListedOffering[]
  /** The documents that may list packages. */
  readonly documents: readonly Choice[]
  readonly mayDescribe: boolean
  readonly mayDraft: boolean
  readonly chosen: { readonly service: string; readonly offering: string; readonly document: string }
  readonly errors: readonly FieldError[]
  readonly done: string | undefined
}

/** The services that a relationship is about, and the packages its parties offer. */
export function CoverPage(props: CoverPageProps) {
  const { language, relationship, covered, errors, own } = props
  const { id } = relationship
  const nameOf = (organization: string) =>
    relationship.parties.find((party) => party.organization === organization)?.name[language] ?? ''
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length ? null : <Notification language={language} message={props.done} />}
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <Table
        caption={words.covered[language]}
        captionHidden
        rows={covered}
        rowKey={({ organization, service }) => `${organization} ${service}`}
        empty={words.none[language]}
        columns={[
          { key: 'service', label: words.service[language], cell: ({ name }) => name[language] },
          { key: 'of', label: words.of[language], cell: ({ organization }) => nameOf(organization) },
          {
            key: 'remove',
            label: words.change[language],
            cell: ({ organization, service, name }) =>
              props.mayDescribe && organization === own ? (
                <form method="post" action={uncoverServicePath.href(language, { id })}>
                  <input type="hidden" name="service" value={service} />
                  <button class="link-button" type="submit">
                    {words.remove[language]}
                    <span class="govuk-visually-hidden">{` (${name[language]})`}</span>
                  </button>
                </form>
              ) : (
                '–'
              ),
          },
        ]}
      />
      {props.mayDescribe ? <Add {...props} /> : null}
      <Offered {...props} />
    </>
  )
}

function Add({ language, relationship, choices, chosen, errors }: CoverPageProps) {
  if (choices.length === 0)
    return (
      <p class="govuk-inset-text">
        {words.nothingToAdd[language]}{' '}
        <a class="govuk-link" href={servicesPath.href(language)}>
          {words.yourServices[language]}
        </a>
      </p>
    )
  return (
    <form method="post" action={coveredServicesPath.href(language, { id: relationship.id })} novalidate>
      <Select
        name="service"
        label={words.add[language]}
        value={chosen.service}
        error={errorOf(errors, 'service', language)}
        language={language}
        choices={[
          { value: '', label: words.choose[language] },
          ...choices.map((service) => ({ value: service.id, label: service.name[language] })),
        ]}
      />
      <button class="govuk-button" type="submit">
        {words.addButton[language]}
      </button>
    </form>
  )
}

function Offered({ language, relationship, offerings, documents, mayDraft, chosen, errors }: CoverPageProps) {
  return (
    <section aria-labelledby="packages">
      <h2 class="govuk-heading-l" id="packages">
        {words.packages[language]}
      </h2>
      <Table
        caption={words.packages[language]}
        captionHidden
        rows={offerings}
        rowKey={({ key }) => key}
        empty={words.noPackage[language]}
        columns={[
          { key: 'name', label: words.package[language], cell: ({ name }) => name[language] },
          { key: 'of', label: words.of[language], cell: ({ organization }) => organization[language] },
          { key: 'content', label: words.content[language], cell: ({ content }) => content[language] },
          {
            key: 'price',
            label: words.price[language],
            cell: (offering) => priceOf(offering)?.[language] ?? words.free[language],
          },
        ]}
      />
      {mayDraft && offerings.length > 0 && documents.length > 0 ? (
        <form method="post" action={takePackagePath.href(language, { id: relationship.id })} novalidate>
          <Select
            name="offering"
            label={words.take[language]}
            value={chosen.offering}
            error={errorOf(errors, 'offering', language)}
            language={language}
            choices={[
              { value: '', label: words.choose[language] },
              ...offerings.map(({ key, name, organization }) => ({
                value: key,
                label: `${name[language]} (${organization[language]})`,
              })),
            ]}
          />
          <Select
            name="document"
            label={words.into[language]}
            value={chosen.document}
            error={errorOf(errors, 'document', language)}
            language={language}
            choices={documents}
          />
          <button class="govuk-button" type="submit">
            {words.takeButton[language]}
          </button>
        </form>
      ) : null}
    </section>
  )
}

export const words = {
  title: { en: 'Services this is about', fr: 'Services visés' },
  lead: {
    en: 'Tie the relationship to the services of its parties. Each organization adds its own; gaps and overlaps then show.',
    fr: 'Rattachez la relation aux services de ses parties. Chaque organisation ajoute les siens; les lacunes et les chevauchements apparaissent alors.',
  },
  covered: { en: 'Services covered', fr: 'Services visés' },
  none: {
    en: 'No service is tied to this relationship yet.',
    fr: 'Aucun service n’est encore rattaché à cette relation.',
  },
  service: { en: 'Service', fr: 'Service' },
  of: { en: 'Organization', fr: 'Organisation' },
  change: { en: 'Change', fr: 'Modifier' },
  remove: { en: 'Take out', fr: 'Retirer' },
  add: { en: 'A service of your organization', fr: 'Un service de votre organisation' },
  addButton: { en: 'Add the service', fr: 'Ajouter le service' },
  choose: { en: 'Choose', fr: 'Choisir' },
  nothingToAdd: {
    en: 'Your organization has no other service to add.',
    fr: 'Votre organisation n’a pas d’autre service à ajouter.',
  },
  yourServices: { en: 'See your services', fr: 'Voir vos services' },
  packages: { en: 'Packages the parties offer', fr: 'Offres des parties' },
  noPackage: {
    en: 'No party has described its packages. They belong to the file of each service.',
    fr: 'Aucune partie n’a décrit ses offres. Elles figurent au dossier de chaque service.',
  },
  package: { en: 'Package', fr: 'Offre' },
  content: { en: 'Content', fr: 'Contenu' },
  price: { en: 'Price', fr: 'Prix' },
  free: { en: 'No charge', fr: 'Sans frais' },
  take: { en: 'Package to take into the agreement', fr: 'Offre à reprendre dans l’entente' },
  into: { en: 'Document', fr: 'Document' },
  takeButton: { en: 'Take the package', fr: 'Reprendre l’offre' },
  chooseService: {
    en: 'Choose a service of your organization.',
    fr: 'Choisissez un service de votre organisation.',
  },
  choosePackage: { en: 'Choose one of the packages listed.', fr: 'Choisissez une des offres de la liste.' },
  chooseDocument: {
    en: 'Choose one of the documents listed.',
    fr: 'Choisissez un des documents de la liste.',
  },
} satisfies Record<string, Bilingual>

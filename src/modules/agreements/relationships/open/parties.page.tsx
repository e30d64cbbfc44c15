import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../../kernel/ui/form/field.tsx'
import { errorOf, type FieldError } from '../../../../kernel/web/form.ts'
import { legalForms } from '../../../identity/index.ts'
import { openAddPath, openKindPath, openPartiesPath, openRegisterPath, openRemovePath } from '../../paths.ts'
import { common } from '../labels.ts'
import { Hidden } from '../ui/parts.tsx'
import type { FoundOrganization } from './opening.store.ts'
import { mostParties } from './opening.ts'

export type PartiesPageProps = {
  readonly language: Language
  readonly opening: string
  readonly own: string
  readonly chosen: readonly ChosenParty[]
  readonly search: string
  /** Null before anything was searched. */
  readonly found: readonly FoundOrganization[] | null
  readonly errors: readonly FieldError[]
}

export type ChosenParty = Pick<FoundOrganization, 'id' | 'name'> & {
  readonly legalForm: string
  readonly unregistered: boolean
}

export function PartiesPage(props: PartiesPageProps) {
  const { language, chosen, opening } = props
  const ready = chosen.length > 1
  return (
    <>
      <ErrorSummary errors={props.errors} language={language} />
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.why[language]}</p>
      <h2 class="govuk-heading-m">{words.chosen[language]}</h2>
      <ul class="chosen-list">
        {chosen.map((party) => (
          <Chosen key={party.id} {...props} party={party} />
        ))}
      </ul>
      <h2 class="govuk-heading-m">{words.add[language]}</h2>
      <search>
        <form method="get" action={openPartiesPath.href(language, { opening })}>
          <TextInput
            name="search"
            type="search"
            label={words.search[language]}
            hint={words.searchHint[language]}
            value={props.search}
            error={errorOf(props.errors, 'search', language)}
            language={language}
          />
          <button class="govuk-button govuk-button--secondary" type="submit">
            {words.searchButton[language]}
          </button>
        </form>
      </search>
      <Found {...props} />
      <p class="govuk-body">
        <a class="govuk-link" href={openRegisterPath.href(language, { opening })}>
          {words.register[language]}
        </a>
      </p>
      {ready ? (
        <a class="govuk-button" href={openKindPath.href(language, { opening })}>
          {common.continue[language]}
        </a>
      ) : (
        <p class="govuk-inset-text">{words.oneMore[language]}</p>
      )}
    </>
  )
}

function Chosen({ language, opening, own, party }: PartiesPageProps & { party: ChosenParty }) {
  return (
    <li>
      <span>
        <strong>{party.name[language]}</strong>
        <br />
        <span class="govuk-hint">
          {party.id === own ? words.yours[language] : formLabel(party.legalForm, language)}
          {party.unregistered ? ` – ${words.unregistered[language]}` : ''}
        </span>
      </span>
      {party.id === own ? null : (
        <form method="post" action={openRemovePath.href(language, { opening })}>
          <Hidden values={{ organization: party.id }} />
          <button class="link-button" type="submit">
            {words.remove[language]} <span class="govuk-visually-hidden">{party.name[language]}</span>
          </button>
        </form>
      )}
    </li>
  )
}

function Found({ language, opening, found, chosen }: PartiesPageProps) {
  if (!found) return null
  if (found.length === 0) return <p class="govuk-body">{words.nothing[language]}</p>
  return (
    <ul class="chosen-list" aria-label={words.results[language]}>
      {found.map((organization) => (
        <li key={organization.id}>
          <span>
            {organization.name[language]}
            {organization.acronym[language] ? ` (${organization.acronym[language]})` : ''}
            <br />
            <span class="govuk-hint">{formLabel(organization.legalForm, language)}</span>
          </span>
          {chosen.some((party) => party.id === organization.id) ? (
            <span>{words.already[language]}</span>
          ) : (
            <form method="post" action={openAddPath.href(language, { opening })}>
              <Hidden values={{ organization: organization.id }} />
              <button class="govuk-button govuk-button--secondary" type="submit">
                {words.addButton[language]}{' '}
                <span class="govuk-visually-hidden">{organization.name[language]}</span>
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}

function formLabel(code: string, language: Language): string {
  return legalForms.find((form) => form.code === code)?.label[language] ?? ''
}

const words = {
  title: { en: 'Who takes part?', fr: 'Qui participe?' },
  why: {
    en: 'Every organization named here sees the relationship and writes in it with you. Your own always takes part.',
    fr: 'Chaque organisation nommée ici voit la relation et y travaille avec vous. La vôtre y participe toujours.',
  },
  chosen: { en: 'Taking part', fr: 'Organisations participantes' },
  yours: { en: 'Your organization', fr: 'Votre organisation' },
  unregistered: { en: 'not registered in Entente yet', fr: 'pas encore inscrite dans Entente' },
  remove: { en: 'Remove', fr: 'Retirer' },
  add: { en: 'Add an organization', fr: 'Ajouter une organisation' },
  search: { en: 'Name or acronym', fr: 'Nom ou sigle' },
  searchHint: {
    en: 'In either language; accents and capitals do not matter.',
    fr: 'Dans l’une ou l’autre langue, avec ou sans accents ni majuscules.',
  },
  searchButton: { en: 'Search', fr: 'Rechercher' },
  results: { en: 'Organizations found', fr: 'Organisations trouvées' },
  nothing: {
    en: 'No registered organization has this name. Check the spelling, or add it below.',
    fr: 'Aucune organisation inscrite ne porte ce nom. Vérifiez l’orthographe ou ajoutez-la ci-dessous.',
  },
  already: { en: 'Taking part', fr: 'Participe déjà' },
  addButton: { en: 'Add', fr: 'Ajouter' },
  register: {
    en: 'Add an organization that is not registered yet',
    fr: 'Ajouter une organisation qui n’est pas encore inscrite',
  },
  oneMore: {
    en: 'Add at least one other organization to continue.',
    fr: 'Ajoutez au moins une autre organisation pour continuer.',
  },
} satisfies Record<string, Bilingual>

export const partiesTitle = words.title

export const partyErrors = {
  unknown: {
    en: 'This organization is no longer registered. Search for it again',
    fr: 'Cette organisation n’est plus inscrite. Cherchez-la de nouveau',
  },
  'too-many': {
    en: `At most ${mostParties} organizations can take part`,
    fr: `Au plus ${mostParties} organisations peuvent participer`,
  },
} satisfies Record<string, Bilingual>

import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../kernel/ui/form/bilingual.tsx'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { TextInput } from '../../../kernel/ui/form/field.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { errorOf, type FieldError } from '../../../kernel/web/form.ts'
import type { LiveMeasure } from './live.queries.ts'
import { LiveFigure } from './live-figures.tsx'
import { livePath, publishPath } from './paths.ts'
import type { Publication } from './publish.ts'

export const title = { en: 'What the public sees', fr: 'Ce que voit le public' } satisfies Bilingual

/** Shows a measure to the public, or takes it back, with the page as the public would read it. */
export function PublishPage(props: {
  language: Language
  organization: string
  measure: string
  preview: LiveMeasure
  now: Temporal.Instant
  published: Publication | null
  values: Publication
  errors: readonly FieldError[]
  done: string | undefined
}) {
  const { language, published, values, errors } = props
  const action = publishPath.href(language, { id: props.measure })
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      <Notification language={language} message={props.done} />
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <p class="lead">{(published ? words.isPublic : words.isNot)[language]}</p>
      {published ? (
        <p class="govuk-body">
          <a
            class="govuk-link"
            href={livePath.href(language, { organization: props.organization, service: published.service })}
          >
            {words.see[language]}
          </a>
        </p>
      ) : null}
      <form method="post" action={action} novalidate class="main-column">
        <TextInput
          name="service"
          label={words.service[language]}
          hint={words.serviceHint[language]}
          value={values.service}
          error={errorOf(errors, 'service', language)}
          language={language}
          width={20}
        />
        <BilingualField
          name="name"
          label={words.name[language]}
          value={values.name}
          language={language}
          errors={errors}
        />
        <button class="govuk-button" type="submit" name="do" value="publish">
          {(published ? words.change : words.publish)[language]}
        </button>
      </form>
      {published ? (
        <form method="post" action={action}>
          <button class="govuk-button govuk-button--warning" type="submit" name="do" value="withdraw">
            {words.withdraw[language]}
          </button>
        </form>
      ) : null}
      <p class="govuk-caption-m">{words.preview[language]}</p>
      <LiveFigure measure={props.preview} language={language} now={props.now} />
    </>
  )
}

const words = {
  isPublic: {
    en: 'Everyone reads this measure, live. Below is what they see.',
    fr: 'Tout le monde lit cette mesure, en direct. Voici ce qu’on y voit.',
  },
  isNot: {
    en: 'Only the parties read this measure. Below is what the public would see.',
    fr: 'Seules les parties lisent cette mesure. Voici ce que le public verrait.',
  },
  see: { en: 'See the public page', fr: 'Voir la page publique' },
  service: { en: 'Service in the address', fr: 'Service dans l’adresse' },
  serviceHint: {
    en: 'Its number in the inventory, or a word. Measures with the same one share a page',
    fr: 'Son numéro au répertoire, ou un mot. Les mesures qui ont le même partagent une page',
  },
  name: { en: 'Name of the service', fr: 'Nom du service' },
  publish: { en: 'Show it to the public', fr: 'La rendre publique' },
  change: { en: 'Save the changes', fr: 'Enregistrer les modifications' },
  withdraw: { en: 'Take it back from the public', fr: 'La retirer au public' },
  preview: { en: 'Preview', fr: 'Aperçu' },
} satisfies Record<string, Bilingual>

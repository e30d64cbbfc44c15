import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Moment } from '../../../../kernel/ui/moment.tsx'
import { Notification } from '../../../../kernel/ui/notification.tsx'
import { Table } from '../../../../kernel/ui/table.tsx'
import { documentName, familyNames, type OwnElement } from '../../../guide/index.ts'
import { guideSettingsPath, ownElementPath } from '../paths.ts'
import { words } from './guide-settings.text.ts'
import { saidNeed } from './needs-form.tsx'
import type { PastChange } from './own-element.queries.ts'
import { OwnElementFields } from './own-elements-form.tsx'
import { Pair, type SettingsFormProps } from './settings-form.tsx'

export type OwnElementProps = Omit<SettingsFormProps, 'mayManage'> & {
  readonly element: OwnElement
  readonly past: readonly PastChange[]
  readonly stale: boolean
  readonly done: string | undefined
}

/** An element of one's own, to be said otherwise, and how it came to be as it is. */
export function OwnElementPage(props: OwnElementProps) {
  const { language, element, settings, errors, stale } = props
  return (
    <>
      <ErrorSummary errors={errors} language={language} />
      {errors.length || stale ? null : <Notification language={language} message={props.done} />}
      <h1 class="govuk-heading-xl">{words.changeTitle[language](element.name[language])}</h1>
      <p class="lead">{words.changeLead[language]}</p>
      {stale ? (
        <p class="govuk-inset-text" role="alert">
          {words.stale[language]}
        </p>
      ) : null}
      {stale ? <p class="govuk-body">{saidOf(element, props)}</p> : null}
      <form method="post" action={ownElementPath.href(language, { element: element.id })} novalidate>
        <input type="hidden" name="version" value={settings.version} />
        <OwnElementFields {...props} />
        <Pair {...props} name="own-reason" label={words.changeReason} />
        <button class="govuk-button" type="submit">
          {words.saveElement[language]}
        </button>
      </form>
      <Past {...props} />
      <p class="govuk-body">
        <a class="govuk-link" href={guideSettingsPath.href(language)}>
          {words.back[language]}
        </a>
      </p>
    </>
  )
}

function Past(props: OwnElementProps) {
  const { language, past } = props
  return (
    <section aria-labelledby="past">
      <h2 class="govuk-heading-l" id="past">
        {words.past[language]}
      </h2>
      <Table
        caption={words.past[language]}
        captionHidden
        rows={past}
        rowKey={({ at }) => at}
        empty={words.noPast[language]}
        columns={[
          {
            key: 'when',
            label: words.when[language],
            cell: ({ at }) => (
              <Moment at={Temporal.Instant.from(at).toString()} language={language} show="zone" />
            ),
          },
          { key: 'who', label: words.who[language], cell: ({ person }) => person },
          {
            key: 'why',
            label: words.reason[language],
            cell: ({ what, reason }) => (
              <>
                {words[what][language]}
                {reason ? (
                  <>
                    <br />
                    <span class="govuk-hint">{reason[language]}</span>
                  </>
                ) : null}
              </>
            ),
          },
          {
            key: 'before',
            label: words.what[language],
            cell: ({ before }) => (before ? saidOf(before, props) : '–'),
          },
        ]}
      />
    </section>
  )
}

function saidOf(
  { name, family, documents, need, purpose }: OwnElement,
  { language, settings }: Pick<OwnElementProps, 'language' | 'settings'>,
) {
  const types = documents.map((type) => documentName(type, settings.slaFrenchLabel).abbreviation[language])
  return (
    <>
      <strong>{name[language]}</strong> – {familyNames[family][language]}, {types.join(', ')}.{' '}
      {saidNeed(need, language)}. {purpose[language]}
    </>
  )
}

import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatDuration } from '../../../kernel/language/duration.ts'
import { formatNumber, formatPercent } from '../../../kernel/language/format.ts'
import { ErrorSummary } from '../../../kernel/ui/form/error-summary.tsx'
import { Notification } from '../../../kernel/ui/notification.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { Table } from '../../../kernel/ui/table.tsx'
import type { FieldError, FormFields } from '../../../kernel/web/form.ts'
import { durationOfUnit, type TargetUnit } from '../../standards/index.ts'
import type { ChainResult } from '../engine/chain.ts'
import { compareDecimals } from '../levels/decimal.ts'
import { removeLinkPath } from '../paths.ts'
import { measurePath } from '../scorecard/paths.ts'
import { ChainPicture } from './chain.picture.tsx'
import { words } from './chain.text.ts'
import { AddForm, WhatIf } from './chain-forms.page.tsx'
import { type ChainLink, resultsOfChain, unitOfChain } from './chain-of.ts'
import type { ChainPromise } from './promise.ts'

export type ChainPageProps = {
  readonly language: Language
  readonly top: ChainPromise
  readonly links: readonly ChainLink[]
  /** Promises that can be added. */
  readonly offered: readonly ChainPromise[]
  /** What was typed: to add a promise, or to suppose something. */
  readonly form: FormFields
  readonly supposed: ChainResult | null
  readonly errors: readonly FieldError[]
  readonly mayChange: boolean
  readonly done: string | undefined
}

/** What a promise rests on, what that comes to, and what it would come to if. */
export function ChainPage(props: ChainPageProps) {
  const { language, top, links } = props
  return (
    <>
      <Notification language={language} message={props.done} />
      <ErrorSummary errors={props.errors} language={language} />
      <span class="govuk-caption-l">{top.name[language]}</span>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      {links.length ? <Chain {...props} /> : <p class="govuk-inset-text">{words.none[language]}</p>}
      {props.mayChange ? <AddForm {...props} /> : null}
    </>
  )
}

function Chain(props: ChainPageProps) {
  const { language, top, links, supposed } = props
  const unit = unitOfChain(top, links)
  const { promised, kept, weakest } = resultsOfChain(links)
  const said = (result: ChainResult) => resultText(result, unit, language)
  const lines: readonly (readonly [Bilingual, string])[] = [
    [words.youPromise, promiseText(top, language)],
    [words.atBest, said(promised)],
    [words.asKept, kept ? said({ ...kept, days: 0 }) : words.unknown[language]],
    ...(supposed ? [[words.supposed, said(supposed)] as const] : []),
  ]
  return (
    <>
      <Verdict language={language} top={top} result={supposed ?? promised} isTimed={unit !== null} />
      <dl class="govuk-summary-list">
        {lines.map(([label, text]) => (
          <div class="govuk-summary-list__row" key={label.en}>
            <dt class="govuk-summary-list__key">{label[language]}</dt>
            <dd class="govuk-summary-list__value">{text}</dd>
          </div>
        ))}
      </dl>
      {unit === null && links.some(({ promise }) => promise.time) ? (
        <p class="govuk-body">{words.units[language]}</p>
      ) : null}
      {links.some(({ promise }) => promise.share === undefined) ? (
        <p class="govuk-body">{words.left[language]}</p>
      ) : null}
      <ChainPicture {...{ language, top, links, weakest }} />
      <Links {...props} weakest={weakest} />
      <WhatIf {...props} />
    </>
  )
}

function Verdict(props: {
  readonly language: Language
  readonly top: ChainPromise
  readonly result: ChainResult
  readonly isTimed: boolean
}) {
  const { language, top, result } = props
  if (top.share === undefined) return null
  const isOften = compareDecimals(result.share, top.share) >= 0
  const isQuick = !props.isTimed || top.time === null || result.days <= top.time.count
  const holds = isOften && isQuick
  return (
    <p class="govuk-body">
      <Status tone={holds ? 'done' : 'problem'} word={(holds ? words.holds : words.breaks)[language]} />
    </p>
  )
}

function Links({
  language,
  top,
  links,
  mayChange,
  weakest,
}: ChainPageProps & { weakest: string | undefined }) {
  return (
    <Table
      caption={words.picture[language]}
      rows={links}
      rowKey={({ promise }) => promise.id}
      empty=""
      columns={[
        {
          key: 'link',
          label: words.link[language],
          cell: ({ promise }) => (
            <>
              <a class="govuk-link" href={measurePath.href(language, { id: promise.id })}>
                {promise.name[language]}
              </a>
              {promise.id === weakest ? (
                <>
                  {' '}
                  <Status tone="warning" word={words.weakest[language]} />
                </>
              ) : null}
            </>
          ),
        },
        { key: 'by', label: words.by[language], cell: ({ promise }) => promise.organizationName[language] },
        {
          key: 'place',
          label: words.place[language],
          cell: ({ standby }) =>
            standby === null ? words.needed[language] : `${words.standby[language]} ${standby}`,
        },
        {
          key: 'promised',
          label: words.promised[language],
          cell: ({ promise }) => promiseText(promise, language),
        },
        {
          key: 'kept',
          label: words.kept[language],
          numeric: true,
          cell: ({ promise }) => (promise.kept === null ? '–' : shareText(promise.kept, language)),
        },
        ...(mayChange
          ? [
              {
                key: 'remove',
                label: words.remove[language],
                cell: ({ promise }: ChainLink) => (
                  <form
                    method="post"
                    action={removeLinkPath.href(language, { id: top.id, link: promise.id })}
                  >
                    <button class="link-button" type="submit">
                      {words.remove[language]}
                      <span class="govuk-visually-hidden"> – {promise.name[language]}</span>
                    </button>
                  </form>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function promiseText({ share, time }: ChainPromise, language: Language): string {
  const often = share === undefined ? words.noPercentage[language] : formatPercent(share, language)
  if (!time) return often
  const long = formatDuration({ count: time.count, unit: durationOfUnit[time.unit] }, language)
  return `${often} ${words.within[language]} ${long}`
}

function resultText({ share, days }: ChainResult, unit: TargetUnit | null, language: Language): string {
  const often = shareText(share, language)
  if (unit === null || days === 0) return often
  const long = Number.isInteger(days)
    ? formatDuration({ count: days, unit: durationOfUnit[unit] }, language)
    : `${formatNumber(String(days), language)} (${words.time[language].toLowerCase()})`
  return `${often} ${words.within[language]} ${long}`
}

/** Cut after two decimals, never rounded up to what is not kept. */
function shareText(share: string, language: Language): string {
  const [units = '0', decimals = ''] = share.split('.')
  const kept = decimals.slice(0, 2).replace(/0+$/, '')
  return formatPercent(kept ? `${units}.${kept}` : units, language)
}

import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatList } from '../../../../kernel/language/format.ts'
import { pluralPair } from '../../../../kernel/language/plural-pair.ts'
import { Status } from '../../../../kernel/ui/status.tsx'
import { blockersPath, gatePath } from '../../paths.ts'
import { checks } from '../../relationships/answer-considerations/blockers-form.tsx'
import type { Readiness } from '../declare-ready/readiness.ts'
import { readBegunPath, readyPath, reopenAgreementPath } from '../paths.ts'
import { nextToRead } from '../read-begun/begun.ts'
import { partiesToRead, unreadIn, writersToRead } from '../read-begun/stand.ts'
import { WhoHasRead } from '../read-begun/who-has-read.tsx'
import type { OpenAgreement } from '../sheet/open-agreement.ts'

export type ReadinessNoticeProps = {
  readonly language: Language
  readonly open: OpenAgreement
  readonly readiness: Readiness
  /** The reader's organization. */
  readonly own: string
  readonly mayDeclare: boolean
  readonly mayReopen: boolean
  readonly mayDecide: boolean
}

/** What stands between this draft and its signature, or, once it is declared ready, who still reads it. */
export function ReadinessNotice(props: ReadinessNoticeProps) {
  const { language, open, readiness } = props
  const id = open.agreement.id
  if (open.state === 'ready') return <IsReady {...props} />
  const { errors, blockers } = readiness
  const toRead = writersToRead(readiness.parties)
  if (errors > 0 || blockers > 0 || toRead.length > 0)
    return (
      <>
        {errors > 0 ? <p class="govuk-body">{words.notYet[language](errors)}</p> : null}
        {blockers > 0 ? (
          <p class="govuk-body">
            {words.blocked[language](blockers)}{' '}
            <a class="govuk-link" href={blockersPath.href(language, { id }, { from: checks })}>
              {words.answer[language]}
            </a>
          </p>
        ) : null}
        {errors === 0 && toRead.length > 0 ? <ToRead {...props} /> : null}
      </>
    )
  if (!props.mayDeclare) return <p class="govuk-body">{words.whoDeclares[language]}</p>
  return (
    <>
      <p class="govuk-body">{words.readyWhy[language]}</p>
      <a class="govuk-button" href={readyPath.href(language, { id })}>
        {words.declare[language]}
      </a>
    </>
  )
}

/** Whoever wrote in the agreement reads what the others wrote before it is declared ready. */
function ToRead({ language, open, readiness, own }: ReadinessNoticeProps) {
  return (
    <>
      <p class="govuk-body">
        {words.writersRead[language]} <ReadLink {...{ language, open, readiness, own }} />
      </p>
      <WhoHasRead language={language} agreement={open.agreement} parties={readiness.parties} />
    </>
  )
}

function IsReady(props: ReadinessNoticeProps) {
  const { language, open, readiness } = props
  const id = open.agreement.id
  const waits = partiesToRead(readiness.parties).length > 0
  return (
    <section class="govuk-inset-text">
      <p>
        <Status tone="done" word={words.isReady[language]} />
      </p>
      {waits ? (
        <p class="govuk-body">
          {words.partiesRead[language]} <ReadLink {...props} />
        </p>
      ) : null}
      <WhoHasRead language={language} agreement={open.agreement} parties={readiness.parties} />
      {readiness.gates.length > 0 ? (
        <p class="govuk-body">
          {words.undecided[language](
            formatList(
              readiness.gates.map(({ gate }) => gate.id),
              language,
            ),
          )}{' '}
          {props.mayDecide ? (
            <a class="govuk-link" href={gatePath.href(language, { id })}>
              {words.decide[language]}
            </a>
          ) : null}
        </p>
      ) : null}
      {props.mayReopen ? (
        <form method="post" action={reopenAgreementPath.href(language, { id })}>
          <button class="govuk-button govuk-button--secondary" type="submit">
            {words.reopen[language]}
          </button>
        </form>
      ) : null}
    </section>
  )
}

function ReadLink({
  language,
  open,
  readiness,
  own,
}: Pick<ReadinessNoticeProps, 'language' | 'open' | 'readiness' | 'own'>) {
  const first = nextToRead(open.agreement, unreadIn(readiness.parties, own))
  if (!first) return null
  return (
    <a class="govuk-link" href={readBegunPath.href(language, { id: open.agreement.id, document: first.id })}>
      {words.readNow[language]}
    </a>
  )
}

const words = {
  notYet: {
    en: (errors: number) =>
      `The agreement can be declared ready to sign once no error is left (${errors} now).`,
    fr: (errors: number) =>
      `L’entente pourra être déclarée prête à signer quand il ne restera aucune erreur (${errors} pour l’instant).`,
  },
  blocked: pluralPair(
    {
      one: '# question about the relationship blocks the signature.',
      other: '# questions about the relationship block the signature.',
    },
    {
      one: '# question sur la relation bloque la signature.',
      other: '# questions sur la relation bloquent la signature.',
    },
  ),
  answer: { en: 'Answer what blocks', fr: 'Répondre à ce qui bloque' },
  writersRead: {
    en: 'A party that wrote in the agreement reads what the others wrote; then it can be declared ready to sign.',
    fr: 'Une partie qui a rédigé dans l’entente lit ce que les autres ont écrit; l’entente pourra ensuite être déclarée prête à signer.',
  },
  partiesRead: {
    en: 'Every party reads before anybody signs.',
    fr: 'Chaque partie lit avant que quiconque signe.',
  },
  readNow: { en: 'Read what is left for you', fr: 'Lire ce qu’il vous reste à lire' },
  whoDeclares: {
    en: 'No error is left. A relationship manager can declare the agreement ready to sign.',
    fr: 'Il ne reste aucune erreur. La personne qui gère la relation peut déclarer l’entente prête à signer.',
  },
  readyWhy: { en: 'No error is left.', fr: 'Il ne reste aucune erreur.' },
  declare: { en: 'Declare it ready to sign', fr: 'La déclarer prête à signer' },
  isReady: { en: 'Ready to sign', fr: 'Prête à signer' },
  undecided: {
    en: (gates: string) => `No decision is recorded at these gates: ${gates}.`,
    fr: (gates: string) => `Aucune décision n’est consignée à ces points de décision\u00a0: ${gates}.`,
  },
  decide: { en: 'Record a decision', fr: 'Consigner une décision' },
  reopen: { en: 'Reopen drafting', fr: 'Rouvrir la rédaction' },
} as const

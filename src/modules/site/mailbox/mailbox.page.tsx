import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { colon } from '../../../kernel/language/punctuation.ts'
import { Moment } from '../../../kernel/ui/moment.tsx'
import { Status } from '../../../kernel/ui/status.tsx'
import { type Column, Table } from '../../../kernel/ui/table.tsx'
import { mailboxLetterPath, mailboxPath } from '../paths.ts'

export type MailLine = {
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly createdAt: string
  readonly sent: boolean
  readonly waitsUntil: string | null
}

export type MailboxLetter = MailLine & { readonly language: Language; readonly parts: readonly LetterPart[] }

/** The plain text of a mail, with its links taken apart so that they can be followed. */
export type LetterPart = { readonly kind: 'text' | 'link'; readonly text: string }

export const title = { en: 'Outgoing mail', fr: 'Courriels à l’envoi' } satisfies Bilingual

/** What the demonstration would have mailed. It has no mail server, so that nobody real is ever written to. */
export function MailboxPage({ language, lines }: { language: Language; lines: readonly MailLine[] }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{title[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <Table
        caption={title[language]}
        captionHidden
        columns={columns(language)}
        rows={lines}
        rowKey={({ id }) => id}
        empty={words.empty[language]}
      />
    </>
  )
}

function columns(language: Language): Column<MailLine>[] {
  return [
    {
      key: 'subject',
      label: words.subject[language],
      cell: ({ id, subject }) => (
        <a class="govuk-link" href={mailboxLetterPath.href(language, { id })}>
          {subject}
        </a>
      ),
    },
    { key: 'to', label: words.to[language], cell: ({ recipient }) => recipient },
    {
      key: 'when',
      label: words.when[language],
      cell: ({ createdAt }) => <Moment at={createdAt} language={language} />,
    },
    {
      key: 'state',
      label: words.state[language],
      cell: ({ sent, waitsUntil }) =>
        sent ? (
          <Status tone="done" word={words.sent[language]} />
        ) : (
          <>
            <Status tone="todo" word={words.kept[language]} />
            {waitsUntil ? (
              <>
                {' '}
                {words.until[language]} <Moment at={waitsUntil} language={language} />
              </>
            ) : null}
          </>
        ),
    },
  ]
}

export function LetterPage({ language, letter }: { language: Language; letter: MailboxLetter }) {
  return (
    <>
      <h1 class="govuk-heading-l" lang={letter.language}>
        {letter.subject}
      </h1>
      <p class="govuk-body-s">
        {words.to[language]}
        {colon[language]} {letter.recipient}, <Moment at={letter.createdAt} language={language} show="zone" />
      </p>
      <div class="letter" lang={letter.language}>
        {letter.parts.map(({ kind, text }, index) =>
          kind === 'link' ? (
            <a class="govuk-link" href={text} key={`${index}:${text}`}>
              {text}
            </a>
          ) : (
            text
          ),
        )}
      </div>
      <p class="govuk-body">
        <a class="govuk-link" href={mailboxPath.href(language)}>
          {words.back[language]}
        </a>
      </p>
    </>
  )
}

const words = {
  lead: {
    en: 'This demonstration has no mail server: here is what it would have sent.',
    fr: 'Cette démonstration n’a pas de serveur de courriel\u00a0: voici ce qu’elle aurait envoyé.',
  },
  empty: {
    en: 'No mail yet. Subscribe to a service’s live performance, for instance.',
    fr: 'Aucun courriel pour l’instant. Abonnez-vous par exemple au rendement en direct d’un service.',
  },
  subject: { en: 'Subject', fr: 'Objet' },
  to: { en: 'To', fr: 'Destinataire' },
  when: { en: 'Written', fr: 'Rédigé' },
  state: { en: 'State', fr: 'État' },
  sent: { en: 'Sent', fr: 'Envoyé' },
  kept: { en: 'Kept', fr: 'Conservé' },
  until: { en: 'until', fr: 'jusqu’au' },
  back: { en: 'Back to outgoing mail', fr: 'Retour aux courriels à l’envoi' },
} as const

import { createTransport } from 'nodemailer'

export type OutgoingMail = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly plain: string
  readonly html: string
  readonly language: string
  readonly unsubscribe: string | null
}

/** Hands a mail to the mail server; resolves once that server has taken it. */
export type SendMail = (mail: OutgoingMail) => Promise<void>

export type MailServer = { readonly url: string; readonly from: string }

/** Sends by the mail server at `url` (smtp:// or smtps://). */
export function mailServer({ url, from }: MailServer): {
  send: SendMail
  /** Resolves when the server answers and takes our name and password. */
  verify: () => Promise<void>
  close: () => void
} {
  const transport = createTransport({ url, ...limits }, { from })
  const domain = /@([^@>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    send: async (mail) => {
      await transport.sendMail({
        messageId: `<${mail.id}@${domain}>`,
        to: { name: '', address: mail.to },
        subject: mail.subject,
        text: mail.plain,
        html: mail.html,
        headers: {
          'Content-Language': `${mail.language}-CA`,
          'Auto-Submitted': 'auto-generated',
          ...(mail.unsubscribe
            ? {
                'List-Unsubscribe': `<${mail.unsubscribe}>`,
                'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
              }
            : {}),
        },
      })
    },
    verify: async () => void (await transport.verify()),
    close: () => transport.close(),
  }
}

const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

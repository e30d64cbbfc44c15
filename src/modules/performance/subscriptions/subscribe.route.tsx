import { type Database, everyone, type Tx, transaction } from '../../../kernel/data/database.ts'
import { type Bilingual, languageNamed } from '../../../kernel/language/bilingual.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import { messagePage } from '../../../kernel/web/message-page.tsx'
import {
  notFound,
  page,
  publicRoute,
  type Reply,
  type Route,
  type WebRequest,
} from '../../../kernel/web/route.ts'
import { type LiveService, liveServices } from '../public/live.queries.ts'
import { livePath } from '../public/paths.ts'
import { confirmPath, leavePath, subscribePath } from './paths.ts'
import { ButtonPage, SubscribePage, title } from './subscribe.page.tsx'
import { askToSubscribe, confirmSubscription, leaveSubscription, subscriptionByToken } from './subscribe.ts'

type Options = { readonly database: Database; readonly address: () => string }

/** Following a service by mail: asking, saying yes, leaving in one click. */
export function subscriptionRoutes({ database, address }: Options): Route[] {
  return [
    publicRoute('GET', subscribePath, (request) => show(database, request, [])),
    publicRoute('POST', subscribePath, (request) => ask(database, address(), request)),
    publicRoute('GET', confirmPath, async ({ language, params }) => {
      const token = params.token ?? ''
      const found = await transaction(database, everyone, (tx) => followed(tx, token))
      if (!found) return page(messagePage(language, 404, words.gone, [words.goneWhy]))
      const { known, service } = found
      if (known.confirmed)
        return page(messagePage(language, 200, words.confirmed, [named(service), words.confirmedText]))
      const action = confirmPath.href(language, { token })
      const body = (
        <ButtonPage
          language={language}
          heading={words.confirm}
          text={words.confirmText(service)}
          button={words.confirmButton}
          action={action}
        />
      )
      return page({ title: words.confirm[language], body })
    }),
    publicRoute('POST', confirmPath, async ({ language, params, now }) => {
      const token = params.token ?? ''
      const found = await transaction(database, everyone, async (tx) =>
        (await confirmSubscription(tx, token, now)) ? followed(tx, token) : null,
      )
      return found
        ? page(messagePage(language, 200, words.confirmed, [named(found.service), words.confirmedText]))
        : page(messagePage(language, 404, words.gone, [words.goneWhy]))
    }),
    publicRoute('GET', leavePath, ({ language, params }) =>
      page({
        title: words.leave[language],
        body: (
          <ButtonPage
            language={language}
            heading={words.leave}
            text={words.leaveText}
            button={words.leaveButton}
            action={leavePath.href(language, { token: params.token ?? '' })}
          />
        ),
      }),
    ),
    // Mail programs send this form by themselves (RFC 8058): the token in the address is all it needs.
    publicRoute(
      'POST',
      leavePath,
      async ({ language, params }) => {
        await transaction(database, everyone, (tx) => leaveSubscription(tx, params.token ?? ''))
        return page(messagePage(language, 200, words.left, [words.leftText]))
      },
      { fromAnywhere: true },
    ),
  ]
}

/** The subscription of a token with the name of its service; null when there is none. */
async function followed(tx: Tx, token: string) {
  const known = await subscriptionByToken(tx, token)
  if (!known) return null
  const [service] = await liveServices(tx, { organization: known.organization, key: known.service })
  return { known, service: service?.name ?? { en: known.service, fr: known.service } }
}

function named({ en, fr }: Bilingual): Bilingual {
  return { en: `“${en}”`, fr: `«\u00a0${fr}\u00a0»` }
}

async function ask(database: Database, origin: string, request: WebRequest): Promise<Reply> {
  const { language, form, address, now } = request
  const service = await serviceAsked(database, request)
  if (!service) return notFound
  const outcome = await transaction(database, everyone, (tx) =>
    askToSubscribe(
      tx,
      {
        service,
        email: form.get('email').trim(),
        language: languageNamed(form.get('language')),
        address,
        origin,
      },
      now,
    ),
  )
  if (outcome.kind === 'invalid') return show(database, request, outcome.errors)
  if (outcome.kind === 'too-many') return page(messagePage(language, 429, words.tooMany, [words.tooManyWhy]))
  return page(messagePage(language, 200, words.asked, [words.askedText]))
}

async function show(database: Database, request: WebRequest, errors: readonly FieldError[]): Promise<Reply> {
  const { language, form } = request
  const service = await serviceAsked(database, request)
  if (!service) return notFound
  const values = { email: form.get('email'), language: form.get('language') || language }
  const place = { organization: service.organization.id, service: service.key }
  return page({
    title: `${title[language]} – ${service.name[language]}`,
    status: errors.length ? 422 : 200,
    body: <SubscribePage language={language} service={service} values={values} errors={errors} />,
    breadcrumbs: [{ label: service.name[language], href: livePath.href(language, place) }],
  })
}

async function serviceAsked(database: Database, { params }: WebRequest): Promise<LiveService | undefined> {
  const only = { organization: params.organization ?? '', key: params.service ?? '' }
  return (await transaction(database, everyone, (tx) => liveServices(tx, only)))[0]
}

const words = {
  asked: { en: 'Look in your mailbox', fr: 'Consultez votre boîte de courriel' },
  askedText: {
    en: 'If this address does not follow the service yet, a mail is on its way. Open it and confirm within two days.',
    fr: 'Si cette adresse ne suit pas encore le service, un courriel est en route. Ouvrez-le et confirmez d’ici deux jours.',
  },
  tooMany: { en: 'Too many requests', fr: 'Trop de demandes' },
  tooManyWhy: {
    en: 'Too many requests came from your network or for this address. Nothing was sent. Try again in an hour.',
    fr: 'Trop de demandes sont venues de votre réseau ou pour cette adresse. Rien n’a été envoyé. Réessayez dans une heure.',
  },
  confirm: { en: 'Follow this service?', fr: 'Suivre ce service?' },
  confirmText: ({ en, fr }: Bilingual): Bilingual => ({
    en: `Confirm, and new figures of “${en}” come to your address.`,
    fr: `Confirmez, et les nouveaux chiffres de «\u00a0${fr}\u00a0» vous parviendront.`,
  }),
  confirmButton: { en: 'Yes, send me the figures', fr: 'Oui, envoyez-moi les chiffres' },
  confirmed: { en: 'You follow this service', fr: 'Vous suivez ce service' },
  confirmedText: {
    en: 'Each mail carries a link that ends it in one click.',
    fr: 'Chaque courriel contient un lien qui y met fin en un clic.',
  },
  gone: { en: 'This link no longer works', fr: 'Ce lien ne fonctionne plus' },
  goneWhy: {
    en: 'It was replaced by a newer one, or two days went by. Ask again on the live page of the service.',
    fr: 'Un lien plus récent l’a remplacé, ou deux jours sont passés. Refaites la demande sur la page en direct du service.',
  },
  leave: { en: 'Stop these mails?', fr: 'Ne plus recevoir ces courriels?' },
  leaveText: {
    en: 'Your address is deleted at once.',
    fr: 'Votre adresse est supprimée sur-le-champ.',
  },
  leaveButton: { en: 'Stop the mails', fr: 'Ne plus rien recevoir' },
  left: { en: 'You receive nothing more', fr: 'Vous ne recevrez plus rien' },
  leftText: {
    en: 'Your address and the mails to it were deleted.',
    fr: 'Votre adresse et les courriels qui lui étaient destinés ont été supprimés.',
  },
} satisfies Record<string, Bilingual | ((service: Bilingual) => Bilingual)>

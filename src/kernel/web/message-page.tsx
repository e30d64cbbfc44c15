import type { Bilingual, Language } from '../language/bilingual.ts'
import { formatMegabytes } from '../language/format.ts'
import { Again } from '../ui/form/again.tsx'
import { type Page, page, type Reply } from './route.ts'

/** A page that only says something: a refusal, a missing page, a fault. */
export function messagePage(
  language: Language,
  status: number,
  title: Bilingual,
  sentences: readonly Bilingual[],
  form: NotTaken | null = null,
): Page {
  return {
    title: title[language],
    status,
    body: (
      <>
        <h1 class="govuk-heading-xl">{title[language]}</h1>
        {sentences.map((sentence) => (
          <p class="govuk-body" key={sentence.en}>
            {sentence[language]}
          </p>
        ))}
        {form?.withFiles ? <p class="govuk-body">{words.filesAgain[language]}</p> : null}
        {form ? <Again action={form.action} fields={form.fields} label={words.again[language]} /> : null}
      </>
    ),
  }
}

/** A use case said no: 403 with the reason and, where there is one, the way out. */
export function refusalPage(language: Language, ...reasons: readonly Bilingual[]): Reply {
  return page(messagePage(language, 403, words.refused, reasons))
}

export function missingPage(language: Language): Page {
  return messagePage(language, 404, words.missing, [words.missingWhy])
}

export function foreignPage(language: Language): Page {
  return messagePage(language, 403, words.foreign, [words.foreignWhy])
}

export function unreadablePage(language: Language): Page {
  return messagePage(language, 400, words.unreadable, [words.unreadableWhy])
}

/** `most` is the largest file, or the longest form, that the page takes; null where it is not known. */
export function tooLargePage(language: Language, most: Most | null): Page {
  const limit = most ? [words[most.kind](most.bytes)] : []
  return messagePage(language, 413, words.tooLarge, [...limit, words.tooLargeWhy])
}

export function faultPage(language: Language, requestId: string, form: NotTaken | null): Page {
  const reference = { en: `Reference: ${requestId}`, fr: `Référence\u00a0: ${requestId}` }
  const why = form ? words.faultAgain : words.faultWhy
  return messagePage(language, 500, words.fault, [why, reference], form)
}

export function busyPage(language: Language): Page {
  return messagePage(language, 429, words.busy, [words.busyWhy])
}

export function unavailablePage(language: Language, form: NotTaken | null): Page {
  const way = form ? words.sendAgain : words.askAgain
  return messagePage(language, 503, words.unavailable, [words.unavailableWhy, way], form)
}

/** The server, or its database, has no room left to write. */
export function fullPage(language: Language, form: NotTaken | null): Page {
  const way = form ? words.sendAgain : words.askAgain
  return messagePage(language, 507, words.full, [words.fullWhy, way], form)
}

/** The most that a page takes at once. */
export type Most = { readonly kind: 'file' | 'form'; readonly bytes: number }

/** A form that could not be taken, as it was sent. */
export type NotTaken = {
  readonly action: string
  readonly fields: readonly (readonly [string, string])[]
  /** Files may have come with it, and are not kept. */
  readonly withFiles: boolean
}

const words = {
  refused: { en: 'You cannot do this', fr: 'Cette action ne vous est pas permise' },
  missing: { en: 'Page not found', fr: 'Page introuvable' },
  missingWhy: {
    en: 'The address may be mistyped, or the page may belong to an organization you do not act for.',
    fr: 'L’adresse est peut-être mal saisie, ou la page appartient à une organisation pour laquelle vous n’agissez pas.',
  },
  foreign: { en: 'This form did not come from Entente', fr: 'Ce formulaire ne vient pas d’Entente' },
  foreignWhy: {
    en: 'Nothing was changed. Open the page in Entente and send the form from there.',
    fr: 'Rien n’a été modifié. Ouvrez la page dans Entente et envoyez le formulaire à partir de là.',
  },
  unreadable: { en: 'This request cannot be read', fr: 'Cette demande est illisible' },
  unreadableWhy: {
    en: 'The address or the form is damaged. Nothing was changed. Go back and try again.',
    fr: 'L’adresse ou le formulaire est endommagé. Rien n’a été modifié. Revenez en arrière et réessayez.',
  },
  tooLarge: { en: 'That is too large to receive', fr: 'L’envoi est trop volumineux' },
  tooLargeWhy: {
    en: 'Nothing was changed. Go back: what you typed is still there. Then send less text or a smaller file.',
    fr: 'Rien n’a été modifié. Revenez en arrière\u00a0: votre saisie s’y trouve encore. Envoyez ensuite moins de texte ou un fichier plus petit.',
  },
  file: (bytes: number): Bilingual => ({
    en: `This page takes files of at most ${formatMegabytes(bytes, 'en')}.`,
    fr: `Cette page accepte des fichiers d’au plus ${formatMegabytes(bytes, 'fr')}.`,
  }),
  form: (bytes: number): Bilingual => ({
    en: `This page takes at most ${formatMegabytes(bytes, 'en')} of text at once.`,
    fr: `Cette page accepte au plus ${formatMegabytes(bytes, 'fr')} de texte à la fois.`,
  }),
  fault: { en: 'Something went wrong', fr: 'Un problème est survenu' },
  faultWhy: {
    en: 'Nothing was changed. Go back and try again; if it happens again, give this reference to the people who run Entente.',
    fr: 'Rien n’a été modifié. Revenez en arrière et réessayez; si le problème persiste, donnez cette référence à l’équipe qui exploite Entente.',
  },
  faultAgain: {
    en: 'Nothing was changed, and what you typed is kept on this page. Send it again; if the same happens, give this reference to the people who run Entente.',
    fr: 'Rien n’a été modifié, et votre saisie est conservée dans cette page. Renvoyez-la; si le problème persiste, donnez cette référence à l’équipe qui exploite Entente.',
  },
  busy: { en: 'Too many requests at once', fr: 'Trop de demandes à la fois' },
  busyWhy: {
    en: 'Too many requests come from your network at the moment. Wait a minute, then try again.',
    fr: 'Trop de demandes arrivent de votre réseau en ce moment. Attendez une minute, puis réessayez.',
  },
  unavailable: {
    en: 'Entente is not available right now',
    fr: 'Entente n’est pas disponible pour le moment',
  },
  unavailableWhy: {
    en: 'The database does not answer. Nothing was changed.',
    fr: 'La base de données ne répond pas. Rien n’a été modifié.',
  },
  full: { en: 'The server has no room left', fr: 'Le serveur n’a plus d’espace' },
  fullWhy: {
    en: 'Its disk is full, so nothing was written and nothing was changed. Tell the people who run Entente.',
    fr: 'Son disque est plein\u00a0: rien n’a été écrit ni modifié. Avertissez l’équipe qui exploite Entente.',
  },
  askAgain: {
    en: 'Wait a minute, then load this page again.',
    fr: 'Attendez une minute, puis rechargez cette page.',
  },
  sendAgain: {
    en: 'What you typed is kept on this page. Wait a minute, then send it again with the button.',
    fr: 'Votre saisie est conservée dans cette page. Attendez une minute, puis renvoyez-la à l’aide du bouton.',
  },
  filesAgain: {
    en: 'A file that came with it is not kept: the next page lets you choose it again.',
    fr: 'Un fichier joint n’est pas conservé : la page suivante permet de le choisir de nouveau.',
  },
  again: { en: 'Send it again', fr: 'Renvoyer ma saisie' },
} satisfies Record<string, Bilingual | ((bytes: number) => Bilingual)>

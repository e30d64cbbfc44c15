import type { Bilingual, Language } from '../../language/bilingual.ts'

/** Why the API did not do what was asked (RFC 9457), before a language is chosen. */
export type Problem = {
  readonly kind: ProblemKind
  readonly detail: Bilingual
  /** What is wrong with each part of the request; `pointer` is a JSON pointer, or the name of a parameter. */
  readonly errors?: readonly PartError[]
  /** Seconds after which asking again makes sense. */
  readonly retryAfter?: number
}

export type PartError = { readonly pointer: string; readonly detail: Bilingual }

type Definition = { readonly status: number; readonly title: Bilingual; readonly about: Bilingual }

/** Every kind of problem: its status, its title, and what a program should do. */
export const problemKinds = {
  'unreadable-request': {
    status: 400,
    title: { en: 'The request cannot be read', fr: 'La demande est illisible' },
    about: {
      en: 'The body is not JSON, or a header or parameter does not have its form. Correct it before asking again.',
      fr: 'Le corps n’est pas du JSON, ou un en-tête ou un paramètre n’a pas la forme attendue. Corrigez la demande avant de la renvoyer.',
    },
  },
  'sign-in-needed': {
    status: 401,
    title: { en: 'A token is needed', fr: 'Un jeton est nécessaire' },
    about: {
      en: 'Send the header Authorization with the word “Bearer” and a token of your organization that has not expired and was not revoked. Cookies never open the API.',
      fr: 'Envoyez l’en-tête Authorization, avec le mot «\u00a0Bearer\u00a0» suivi d’un jeton de votre organisation qui n’est ni expiré ni révoqué. Les témoins du navigateur n’ouvrent jamais l’API.',
    },
  },
  'not-allowed': {
    status: 403,
    title: { en: 'This token may not do that', fr: 'Ce jeton ne le permet pas' },
    about: {
      en: 'The token lacks the scope that the operation asks for. Somebody who manages tokens can make one that has it.',
      fr: 'Le jeton n’a pas la portée que demande l’opération. Une personne qui gère les jetons peut en créer un qui l’a.',
    },
  },
  'not-found': {
    status: 404,
    title: { en: 'Nothing is there', fr: 'Il n’y a rien à cette adresse' },
    about: {
      en: 'The address does not exist, or what it names belongs to organizations that the token does not act for.',
      fr: 'L’adresse n’existe pas, ou ce qu’elle désigne appartient à des organisations pour lesquelles le jeton n’agit pas.',
    },
  },
  'too-large': {
    status: 413,
    title: { en: 'The request is too large', fr: 'La demande est trop volumineuse' },
    about: {
      en: 'Nothing was stored. Send smaller batches.',
      fr: 'Rien n’a été enregistré. Envoyez des lots plus petits.',
    },
  },
  'not-json': {
    status: 415,
    title: { en: 'The body must be JSON', fr: 'Le corps doit être du JSON' },
    about: {
      en: 'Send the header Content-Type with the value “application/json”.',
      fr: 'Envoyez l’en-tête Content-Type avec la valeur «\u00a0application/json\u00a0».',
    },
  },
  'unusable-request': {
    status: 422,
    title: { en: 'The request cannot be used', fr: 'La demande est inutilisable' },
    about: {
      en: 'It can be read, but breaks a rule: “errors” says which part and why. Nothing was stored.',
      fr: 'Elle est lisible, mais enfreint une règle\u00a0: «\u00a0errors\u00a0» dit quelle partie et pourquoi. Rien n’a été enregistré.',
    },
  },
  'key-used-otherwise': {
    status: 422,
    title: {
      en: 'This idempotency key was used for something else',
      fr: 'Cette clé d’idempotence a déjà servi à autre chose',
    },
    about: {
      en: 'The key came before with another body. Use a new key for new content, the same key only to send the same content again.',
      fr: 'La clé est déjà venue avec un autre corps. Prenez une nouvelle clé pour un nouveau contenu, et la même clé seulement pour renvoyer le même contenu.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { en: 'Too many requests', fr: 'Trop de demandes' },
    about: {
      en: 'Wait as many seconds as “Retry-After” says. Fewer, larger batches go faster.',
      fr: 'Attendez le nombre de secondes que donne «\u00a0Retry-After\u00a0». Des lots plus gros et moins nombreux vont plus vite.',
    },
  },
  fault: {
    status: 500,
    title: { en: 'Something went wrong', fr: 'Un problème est survenu' },
    about: {
      en: 'The fault is ours and nothing was stored. The same request may be sent again; “instance” helps the people who run Entente to find the cause.',
      fr: 'La faute est de notre côté et rien n’a été enregistré. La même demande peut être renvoyée; «\u00a0instance\u00a0» aide l’équipe qui exploite Entente à trouver la cause.',
    },
  },
  'not-available': {
    status: 503,
    title: { en: 'Entente is not available right now', fr: 'Entente n’est pas disponible pour le moment' },
    about: {
      en: 'The database does not answer. Send the same request again later, with the same idempotency key.',
      fr: 'La base de données ne répond pas. Renvoyez la même demande plus tard, avec la même clé d’idempotence.',
    },
  },
} as const satisfies Record<string, Definition>

export type ProblemKind = keyof typeof problemKinds

export const problemType = 'application/problem+json'

/** The problem document in the caller's language. */
export function problemDocument(problem: Problem, language: Language, instance: string): object {
  const { status, title } = problemKinds[problem.kind]
  return {
    type: `/api/problems/${problem.kind}`,
    title: title[language],
    status,
    detail: problem.detail[language],
    instance,
    ...(problem.errors
      ? { errors: problem.errors.map(({ pointer, detail }) => ({ pointer, detail: detail[language] })) }
      : {}),
  }
}

/** A problem whose detail is what its kind says in general. */
export function plainProblem(kind: ProblemKind): Problem {
  return { kind, detail: problemKinds[kind].about }
}

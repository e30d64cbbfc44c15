import { z } from 'zod'
import type { Bilingual, Language } from '../../language/bilingual.ts'
import { faultsOf } from './faults.ts'
import { type Problem, type ProblemKind, plainProblem } from './problem.ts'

/** What a token may be given the right to do. */
export const scopes = [
  {
    code: 'facts:write',
    label: { en: 'Send events and observations', fr: 'Envoyer des événements et des observations' },
  },
  {
    code: 'results:read',
    label: {
      en: 'Read feeds, measures and their results',
      fr: 'Consulter les sources, les mesures et leurs résultats',
    },
  },
] as const satisfies readonly { code: string; label: Bilingual }[]

export type Scope = (typeof scopes)[number]['code']

/** The organization a token acts for, and the person who made it. */
export type Caller = {
  readonly token: string
  readonly organization: string
  readonly person: string
  readonly scopes: readonly string[]
}

export type ApiRequest<Parameters = unknown, Body = unknown> = {
  readonly language: Language
  readonly now: Temporal.Instant
  readonly parameters: Parameters
  readonly body: Body
  /** The body as it came, for fingerprints. */
  readonly text: string
}

/** What every endpoint but the public ones has: somebody to act for. */
export type CallerRequest<Parameters = unknown, Body = unknown> = ApiRequest<Parameters, Body> & {
  readonly caller: Caller
}

export type ApiReply =
  | { readonly kind: 'answer'; readonly body: unknown; readonly replayed?: boolean }
  | { readonly kind: 'problem'; readonly problem: Problem }

export type Parameter = {
  readonly in: 'path' | 'query' | 'header'
  readonly about: Bilingual
  readonly schema: z.ZodType<unknown, string | undefined>
  readonly example?: string
}

/** What is common to the endpoint as it is declared and as it is served. */
type Described = {
  /** The operation's name in programs made from the description: "addEvents". */
  readonly id: string
  readonly method: 'GET' | 'POST'
  /** Parameters as in pages: /api/v1/feeds/:feed/events. */
  readonly path: `/api/v1/${string}`
  readonly group: Bilingual
  readonly summary: Bilingual
  readonly about: Bilingual
  readonly scope: Scope
  readonly answer: { readonly about: Bilingual; readonly schema: z.ZodType; readonly example: unknown }
  /** Kinds of problems besides those that every endpoint has. */
  readonly problems: readonly ProblemKind[]
}

export type Endpoint = Described & {
  readonly parameters: Readonly<Record<string, Parameter>>
  readonly body?: { readonly about: Bilingual; readonly schema: z.ZodType; readonly example: unknown }
  readonly handle: (request: CallerRequest<Readonly<Record<string, string>>, unknown>) => Promise<ApiReply>
}

type Given<Parameters extends Readonly<Record<string, Parameter>>> = {
  readonly [name in keyof Parameters]: z.output<Parameters[name]['schema']>
}

/**
 * Declares an endpoint. What comes in is checked against its schemas before `handle` sees it. `reading` may check
 * less than `schema` describes, for bodies whose parts are accepted or refused one by one.
 */
export function endpoint<
  const Parameters extends Readonly<Record<string, Parameter>>,
  Body extends z.ZodType = z.ZodUndefined,
>(
  declared: Described & {
    readonly parameters: Parameters
    readonly body?: NonNullable<Endpoint['body']> & { readonly reading: Body }
    readonly handle: (request: CallerRequest<Given<Parameters>, z.output<Body>>) => Promise<ApiReply>
  },
): Endpoint {
  const shape = Object.fromEntries(
    Object.entries(declared.parameters).map(([name, { schema }]) => [name, schema]),
  )
  const parameters = z.object(shape)
  return {
    ...declared,
    async handle(request) {
      const given = parameters.safeParse(request.parameters)
      if (!given.success) {
        const missing = pathFault(declared.parameters, given.error)
        if (missing) return problem('not-found')
        return refuse('unreadable-request', parameters, request.parameters)
      }
      const body = declared.body?.reading.safeParse(request.body)
      if (declared.body && !body?.success)
        return refuse('unusable-request', declared.body.reading, request.body)
      return declared.handle({
        ...request,
        // The schemas above are those the types are inferred from.
        parameters: given.data as Given<Parameters>,
        body: body?.data as z.output<Body>,
      })
    },
  }
}

export function answer(body: unknown): ApiReply {
  return { kind: 'answer', body }
}

export function problem(kind: ProblemKind, more: Partial<Omit<Problem, 'kind'>> = {}): ApiReply {
  return { kind: 'problem', problem: { ...plainProblem(kind), ...more } }
}

/** An address with an impossible id names nothing. */
function pathFault(declared: Readonly<Record<string, Parameter>>, error: z.ZodError): boolean {
  return error.issues.some(({ path: [name] }) => declared[String(name)]?.in === 'path')
}

function refuse(kind: ProblemKind, schema: z.ZodType, found: unknown): ApiReply {
  const errors = faultsOf(schema, found)
  const [first] = errors
  return problem(kind, {
    errors,
    detail: {
      en: `${first?.pointer ?? ''}: ${first?.detail.en ?? ''}`,
      fr: `${first?.pointer ?? ''}\u00a0: ${first?.detail.fr ?? ''}`,
    },
  })
}

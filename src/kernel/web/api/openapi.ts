import { z } from 'zod'
import type { Bilingual, Language } from '../../language/bilingual.ts'
import { type Endpoint, scopes } from './endpoint.ts'
import { type ProblemKind, problemKinds, problemType } from './problem.ts'

/** What every operation can answer besides its own problems. */
const everywhere: readonly ProblemKind[] = [
  'unreadable-request',
  'sign-in-needed',
  'not-allowed',
  'too-many-requests',
  'fault',
  'not-available',
]

/** A field of a schema described in both languages: `z.string().meta(about(…))`. */
export function about(text: Bilingual): { about: Bilingual } {
  return { about: text }
}

/** The OpenAPI 3.1 description of the endpoints, in one language: made from what serves them, so that it cannot drift. */
export function openApiDocument(endpoints: readonly Endpoint[], language: Language): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const one of endpoints) {
    const path = one.path.replace(/:([a-zA-Z]+)/g, '{$1}')
    paths[path] = { ...paths[path], [one.method.toLowerCase()]: operation(one, language) }
  }
  const groups = new Map(endpoints.map(({ group }) => [group[language], group]))
  return {
    openapi: '3.1.0',
    info: { title: words.title[language], version: '1', description: words.about[language] },
    servers: [{ url: '/' }],
    security: [{ token: [] }],
    tags: [...groups.keys()].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: scopeText(language) },
      },
      schemas: { Problem: problemSchema },
    },
  }
}

function operation(one: Endpoint, language: Language): object {
  const { body, answer } = one
  return {
    operationId: one.id,
    tags: [one.group[language]],
    summary: one.summary[language],
    description: `${one.about[language]}\n\n${words.needs[language](one.scope)}`,
    parameters: Object.entries(one.parameters).map(([name, parameter]) => ({
      name,
      in: parameter.in,
      required: parameter.in === 'path' || !parameter.schema.safeParse(undefined).success,
      description: parameter.about[language],
      schema: jsonSchema(parameter.schema, language, 'input'),
      ...(parameter.example === undefined ? {} : { example: parameter.example }),
    })),
    ...(body
      ? {
          requestBody: {
            required: true,
            description: body.about[language],
            content: {
              'application/json': {
                schema: jsonSchema(body.schema, language, 'input'),
                example: body.example,
              },
            },
          },
        }
      : {}),
    responses: {
      200: {
        description: answer.about[language],
        content: {
          'application/json': {
            schema: jsonSchema(answer.schema, language, 'output'),
            example: answer.example,
          },
        },
      },
      ...problemResponses([...everywhere, ...one.problems], language),
    },
  }
}

/** One response a status; kinds that share one are told together. */
function problemResponses(kinds: readonly ProblemKind[], language: Language): Record<string, object> {
  const responses: Record<string, object> = {}
  for (const kind of new Set(kinds)) {
    const { status } = problemKinds[kind]
    const shared = kinds.filter((other) => problemKinds[other].status === status)
    responses[status] = {
      description: shared.map((other) => problemKinds[other].title[language]).join(' / '),
      content: { [problemType]: { schema: { $ref: '#/components/schemas/Problem' } } },
    }
  }
  return responses
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri-reference' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
} as const

/** JSON Schema 2020-12, which is what OpenAPI 3.1 speaks, with the descriptions of one language. */
export function jsonSchema(schema: z.ZodType, language: Language, io: 'input' | 'output'): object {
  const { $schema: _, ...document } = z.toJSONSchema(schema, {
    io,
    override({ jsonSchema: written }) {
      const pair = written.about
      if (!isPair(pair)) return
      delete written.about
      written.description = pair[language]
    },
  })
  return document
}

function isPair(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'en' in value && 'fr' in value
}

function scopeText(language: Language): string {
  return `${words.token[language]} ${scopes.map(({ code, label }) => `${code} (${label[language]})`).join(', ')}.`
}

const words = {
  title: { en: 'Entente API', fr: 'API d’Entente' },
  about: {
    en: 'Facts in, results out. Answers and problems are in the language that Accept-Language asks for. Times are ISO 8601 with an offset; numbers that must stay exact are texts.',
    fr: 'Des faits à l’entrée, des résultats à la sortie. Les réponses et les problèmes sont dans la langue que demande Accept-Language. Les moments suivent ISO 8601, avec un décalage; les nombres qui doivent rester exacts sont des textes.',
  },
  token: {
    en: 'A token of your organization. Scopes:',
    fr: 'Un jeton de votre organisation. Portées\u00a0:',
  },
  needs: {
    en: (scope: string) => `Needs the scope “${scope}”.`,
    fr: (scope: string) => `Demande la portée «\u00a0${scope}\u00a0».`,
  },
} as const

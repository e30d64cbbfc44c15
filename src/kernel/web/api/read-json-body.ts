import type { Bilingual } from '../../language/bilingual.ts'
import { formatNumber } from '../../language/format.ts'
import { type JsonExcess, jsonExcess } from '../../value/json-size.ts'
import { ok, type Result, refused } from '../../value/result.ts'
import { type Problem, plainProblem } from './problem.ts'

/** The fullest batch of facts, each with every field, holds half as many values. */
const bounds = { values: 300_000, depth: 64 } as const

/** The body of a request as JSON, read only when what it makes in memory is bounded. */
export function readJsonBody(text: string): Result<unknown, Problem> {
  const excess = jsonExcess(text, bounds)
  if (excess) return refused(tooMuch[excess])
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    return refused({ ...plainProblem('unreadable-request'), detail: notJson(String(error)) })
  }
}

const tooMuch: { readonly [excess in JsonExcess]: Problem } = {
  values: {
    kind: 'too-large',
    detail: {
      en: `The body holds more than ${formatNumber(bounds.values, 'en')} values, the most that one request may hold. Nothing was stored. Send smaller batches.`,
      fr: `Le corps contient plus de ${formatNumber(bounds.values, 'fr')} valeurs, le maximum pour une demande. Rien n’a été enregistré. Envoyez des lots plus petits.`,
    },
  },
  depth: {
    kind: 'too-large',
    detail: {
      en: `The body is nested more than ${bounds.depth} levels deep. Nothing was stored. See the description of the operation for its shape.`,
      fr: `Le corps compte plus de ${bounds.depth} niveaux d’imbrication. Rien n’a été enregistré. La description de l’opération en donne la forme.`,
    },
  },
}

function notJson(said: string): Bilingual {
  const [, line, column] = /line (\d+) column (\d+)/.exec(said) ?? []
  return line
    ? {
        en: `The body is not JSON: see line ${line}, column ${column}.`,
        fr: `Le corps n’est pas du JSON\u00a0: voyez la ligne ${line}, colonne ${column}.`,
      }
    : { en: 'The body is not JSON.', fr: 'Le corps n’est pas du JSON.' }
}

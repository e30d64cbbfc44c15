import type { $ZodIssue } from 'zod/v4/core'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import type { Agreement, AgreementPlace, Finding } from '../format.ts'
import { limitFinding } from './limits.ts'
import { agreementSchema } from './schema.ts'

/** The rule of the one finding given for a JSON that is no agreement at all. */
export const notAnAgreement = 'not-an-agreement'

/**
 * A parsed JSON as an agreement, or everything in its structure that is not. Whether dates exist and ids are
 * known is asked afterwards, by `checkAgreement`. At most 200 findings; never throws.
 */
export function validateAgreement(json: unknown): Result<Agreement, readonly Finding[]> {
  if (!claimsToBeAnAgreement(json)) return refused([finding(nowhere, notAnAgreement, noAgreement)])
  const excess = limitFinding(json)
  if (excess) return refused([excess])
  const parsed = agreementSchema.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  return refused(parsed.error.issues.slice(0, mostFindings).map((issue) => findingOf(issue, json)))
}

const mostFindings = 200

function claimsToBeAnAgreement(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    !Array.isArray(json) &&
    'format' in json &&
    json.format === 'entente.agreement/1'
  )
}

const nowhere: AgreementPlace = { document: null, element: null, path: null }

const noAgreement: Bilingual = {
  en: 'This is not an agreement file: its “format” is not “entente.agreement/1”.',
  fr: 'Ce fichier n’est pas une entente\u00a0: son «\u00a0format\u00a0» n’est pas «\u00a0entente.agreement/1\u00a0».',
}

function findingOf(issue: $ZodIssue, json: unknown): Finding {
  const place = placeOf(issue.path, json)
  const path = pathText(issue.path)
  const said = isInFieldValue(issue) ? noFieldValue : sentenceOf(issue)
  return finding({ ...place, path }, said.rule, {
    en: `${path || 'The file'}: ${said.en}.`,
    fr: `${path || 'Le fichier'}\u00a0: ${said.fr}.`,
  })
}

function finding(place: AgreementPlace, rule: string, sentence: Bilingual): Finding {
  return { ...place, rule, severity: 'error', ...sentence }
}

function sentenceOf(issue: $ZodIssue): Bilingual & { readonly rule: string } {
  switch (issue.code) {
    case 'invalid_type':
      return kindNeeded(issue.expected)
    case 'unrecognized_keys': {
      const keys = issue.keys
        .slice(0, 5)
        .map((key) => key.slice(0, 60))
        .join(', ')
      return {
        rule: 'format-unknown-key',
        en: `the format has no such key (${keys}); check its spelling or remove it`,
        fr: `le format n’a pas une telle clé (${keys}); vérifiez-en l’orthographe ou retirez-la`,
      }
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return {
        rule: 'format-value',
        en: `the value must be one of these: ${values}`,
        fr: `la valeur doit être l’une de celles-ci\u00a0: ${values}`,
      }
    }
    case 'too_big':
      return {
        rule: 'format-length',
        en: `this is longer than the ${String(issue.maximum)} allowed`,
        fr: `la longueur dépasse le maximum permis de ${String(issue.maximum)}`,
      }
    case 'too_small':
      return { rule: 'format-length', en: 'this must not be empty', fr: 'ce champ ne doit pas être vide' }
    case 'invalid_format':
    case 'invalid_key':
      return {
        rule: 'format-id',
        en: 'an id holds only letters, digits, point, hyphen and underscore (64 at most); keys of elements and fields are in lower case',
        fr: 'un identifiant ne contient que des lettres, des chiffres, le point, le trait d’union et le soulignement (64 au plus); les clés d’éléments et de champs sont en minuscules',
      }
    default:
      return noFieldValue
  }
}

const noFieldValue = {
  rule: 'format-field-value',
  en: 'this is none of the values that a field may hold (see docs/format.md)',
  fr: 'ce n’est aucune des valeurs qu’un champ peut contenir (voir docs/format.md)',
}

// A value has many possible shapes; naming what one of them misses would mislead.
function isInFieldValue({ path, code }: $ZodIssue): boolean {
  return path[4] === 'fields' && path.length > 5 && code !== 'too_big' && code !== 'invalid_key'
}

function kindNeeded(expected: string): Bilingual & { readonly rule: string } {
  const kind = kinds[expected]
  return {
    rule: 'format-type',
    en: `this must be given, as ${kind?.en ?? expected}`,
    fr: `cet élément du format doit être fourni sous forme ${kind?.fr ?? `de ${expected}`}`,
  }
}

const kinds: { readonly [expected: string]: Bilingual } = {
  string: { en: 'text', fr: 'de texte' },
  number: { en: 'a number', fr: 'de nombre' },
  boolean: { en: 'true or false', fr: 'de true ou false' },
  array: { en: 'a list', fr: 'de liste' },
  object: { en: 'an object', fr: 'd’objet' },
  record: { en: 'an object', fr: 'd’objet' },
}

// documents[0].elements[3].fields.end → the document's and the element's own ids, as far as they can be read.
function placeOf(path: readonly PropertyKey[], json: unknown): AgreementPlace {
  if (path[0] !== 'documents') return nowhere
  const document = path.slice(0, 2).reduce(step, json)
  const element = path[2] === 'elements' ? path.slice(0, 4).reduce(step, json) : undefined
  return { document: idOf(document), element: idOf(element), path: null }
}

function step(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return new Map<PropertyKey, unknown>(Object.entries(value)).get(String(key))
}

function idOf(value: unknown): string | null {
  const id = step(value, 'id')
  return typeof id === 'string' ? id.slice(0, 64) : null
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`
    return before === '' ? String(part) : `${before}.${String(part)}`
  }, '')
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}

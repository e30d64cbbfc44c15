import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { formatList, formatMoney } from '../../../kernel/language/format.ts'
import { fromCents } from '../../../kernel/value/money.ts'
import type { Finding, RowValue } from '../format.ts'
import { isCodes, isDurationValue, isRows } from '../values/shape.ts'
import {
  about,
  aboutDocument,
  type Check,
  type CheckedCase,
  effective,
  rowsOf,
  type Said,
  saidElements,
} from './case.ts'
import { centsOf } from './money.ts'

/** Who decides: the escalation ends somewhere, committees seat every party, signatories may sign, positions are of their party. */
export const governance: Check = (checked) => [
  ...saidElements(checked, 'issue-resolution').flatMap(escalation),
  ...saidElements(checked, 'committees').flatMap((said) => committees(said, checked)),
  ...saidElements(checked, 'signatures').flatMap((said) => signatories(said, checked)),
  ...saidElements(checked).flatMap((said) => positionsOfParties(said, checked)),
  ...vacancies(checked),
]

function escalation(said: Said): readonly Finding[] {
  const levels = rowsOf(said.element, 'levels')
  const last = levels.at(-1)
  if (!last) return []
  const inOrder = levels.every((row, index) => row.level === undefined || row.level === index + 1)
  const unbounded = levels.find((row) => isDurationValue(row['max-time']) && row['max-time'].count <= 0)
  const early = levels.slice(0, -1).find((row) => row['final-authority'] === true)
  const found = (path: string, sentence: Bilingual) =>
    about(said, path, 'escalation-chain', 'error', sentence)
  return [
    ...(inOrder ? [] : [found('levels', outOfOrder)]),
    ...(unbounded ? [found(`levels.${unbounded.id}.max-time`, noTime)] : []),
    ...(early ? [found(`levels.${early.id}.final-authority`, endsEarly)] : []),
    ...(last['final-authority'] === true ? [] : [found(`levels.${last.id}.final-authority`, noEnd)]),
  ]
}

const outOfOrder: Bilingual = {
  en: 'the levels must be numbered 1, 2, 3 and so on, in the order in which an issue climbs.',
  fr: 'les paliers doivent être numérotés 1, 2, 3 et ainsi de suite, dans l’ordre où une question monte.',
}

const noTime: Bilingual = {
  en: 'a level has no time to settle the issue. Give each level at least one day or hour.',
  fr: 'un palier n’a aucun délai pour régler la question. Accordez à chacun au moins un jour ou une heure.',
}

const endsEarly: Bilingual = {
  en: 'a level before the last has the final authority, so the levels after it can never act.',
  fr: 'un palier autre que le dernier tranche en dernier ressort; les paliers suivants ne peuvent donc jamais agir.',
}

const noEnd: Bilingual = {
  en: 'the last level does not have the final authority. An issue must be able to end: say who decides.',
  fr: 'le dernier palier ne tranche pas en dernier ressort. Une question doit pouvoir se régler\u00a0: dites qui décide.',
}

function committees(said: Said, { agreement }: CheckedCase): readonly Finding[] {
  return rowsOf(said.element, 'committees').flatMap((row) => {
    const seated = row.parties
    if (!isCodes(seated)) return []
    const absent = agreement.parties.filter((party) => !seated.includes(party.id))
    return absent.length === 0
      ? []
      : [
          about(said, `committees.${row.id}.parties`, 'committee-parties', 'error', {
            en: `a committee seats members from every party; missing here: ${names(absent, 'en')}.`,
            fr: `un comité compte des membres de chaque partie; il manque ici\u00a0: ${names(absent, 'fr')}.`,
          }),
        ]
  })
}

function names(
  parties: readonly {
    readonly id: string
    readonly name: { readonly en?: string | undefined; readonly fr?: string | undefined }
  }[],
  language: 'en' | 'fr',
): string {
  return formatList(
    parties.map((party) => party.name[language]?.trim() || party.id),
    language,
  )
}

function signatories(said: Said, checked: CheckedCase): readonly Finding[] {
  const rows = rowsOf(said.element, 'signatories')
  if (rows.length === 0) return []
  const absent = checked.agreement.parties.filter((party) => !rows.some((row) => row.party === party.id))
  const value = totalValue(said, checked)
  return [
    ...absent.map((party) =>
      about(said, 'signatories', 'signatory-missing', 'error', {
        en: `nobody signs for ${party.name.en?.trim() || party.id}. Add its signatory.`,
        fr: `personne ne signe pour ${party.name.fr?.trim() || party.id}. Ajoutez son signataire.`,
      }),
    ),
    ...rows.flatMap((row) => delegation(said, row, value)),
  ]
}

function delegation(said: Said, row: RowValue, value: bigint): readonly Finding[] {
  const ceiling = centsOf(row.ceiling)
  if (ceiling === null || ceiling >= value) return []
  const amount = { amount: fromCents(value), currency: 'CAD' } as const
  return [
    about(said, `signatories.${row.id}.ceiling`, 'signatory-delegation', 'error', {
      en: `the delegation of a signatory is lower than the value of the agreement, ${formatMoney(amount, 'en')}. Name a position that may sign for it.`,
      fr: `la délégation d’un signataire est inférieure à la valeur de l’entente, soit ${formatMoney(amount, 'fr')}. Désignez un poste habilité à la signer.`,
    }),
  ]
}

// The value of a document is the sum of its yearly ceilings.
function totalValue(said: Said, checked: CheckedCase): bigint {
  const years = rowsOf(effective(checked, said.document, 'budget-estimate'), 'years')
  return years.reduce((sum, year) => sum + (centsOf(year.ceiling) ?? 0n), 0n)
}

// A row that names a party and one of its positions must not name another party's.
function positionsOfParties(said: Said, { composition }: CheckedCase): readonly Finding[] {
  return Object.entries(said.element.fields).flatMap(([key, rows]) => {
    if (!isRows(rows)) return []
    return rows.flatMap((row) => {
      const position =
        typeof row.position === 'string' ? composition.directory.position(row.position) : undefined
      const party = typeof row.party === 'string' ? composition.directory.party(row.party) : undefined
      if (!position || !party || position.party === party.id) return []
      return [
        about(said, `${key}.${row.id}.position`, 'position-of-other-party', 'error', {
          en: `the position “${position.title.en ?? position.id}” is not one of ${party.name.en ?? party.id}. Choose one of its positions.`,
          fr: `le poste «\u00a0${position.title.fr ?? position.id}\u00a0» ne relève pas de la partie suivante\u00a0: ${party.name.fr ?? party.id}. Choisissez un de ses postes.`,
        }),
      ]
    })
  })
}

function vacancies({ agreement }: CheckedCase): readonly Finding[] {
  return agreement.positions
    .filter((position) => !position.incumbent?.trim())
    .map((position) => ({
      ...aboutDocument(null, 'position-vacant', 'warning', {
        en: `The position “${position.title.en ?? position.id}” has no incumbent. The agreement holds, but nobody answers for now.`,
        fr: `Le poste «\u00a0${position.title.fr ?? position.id}\u00a0» n’a pas de titulaire. L’entente tient, mais personne n’en répond pour le moment.`,
      }),
      path: `positions.${position.id}.incumbent`,
    }))
}

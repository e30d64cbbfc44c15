import { type Bilingual, inBoth } from '../../../../kernel/language/bilingual.ts'
import { formatList } from '../../../../kernel/language/format.ts'
import type { FieldValue, RowValue } from '../../format.ts'
import type { Milestone } from '../../relationships/plan-milestones/milestones.ts'
import type { Risk } from '../../relationships/register-risks/risks.ts'
import { words } from './facts.text.ts'
import { factOf } from './facts.ts'
import type { Beginning } from './known.ts'
import { type Fields, filled, type Given, rowOf, type Start, said } from './start.ts'

/** What is provided, what it costs, what could go wrong and when things happen. */
export const workStarts: { readonly [element: string]: Start } = {
  'service-description': {
    from: 'services',
    fields: (known) =>
      filled({
        services: services(known),
      }),
  },
  'service-standards': { from: 'standards', fields: levels },
  'risk-management': {
    from: 'risks',
    fields: (known) =>
      filled({
        risks: known.risks.map((risk) => rowOf(known, riskCells(risk))),
      }),
  },
  'implementation-plan': {
    from: 'milestones',
    fields: (known) =>
      filled({
        milestones: known.milestones.map((milestone) => rowOf(known, milestoneCells(milestone))),
      }),
  },
  'financial-arrangement': { from: 'advice', fields: arrangement },
  'budget-estimate': {
    from: 'option',
    fields: (known) =>
      filled({
        years: known.option?.costs.map(({ year, amount }) =>
          rowOf(known, {
            'fiscal-year': year,
            estimate: { amount, currency: 'CAD' },
            ceiling: { amount, currency: 'CAD' },
          }),
        ),
      }),
  },
  privacy: {
    from: 'advice',
    fields: ({ agreement }) => {
      const handled = agreement.answers?.personalInformation
      return filled({ 'personal-information': typeof handled === 'boolean' ? handled : undefined })
    },
  },
  security: {
    from: 'advice',
    fields: ({ agreement }) =>
      filled({ category: oneOf(agreement.answers?.protectedLevel, ['U', 'PA', 'PB', 'PC']) }),
  },
}

/** A risk of the register as the cells of a row of the element. */
export function riskCells({ title, likelihood, impact, owner, response }: Risk): Given {
  return { risk: said(title), likelihood, impact, owner: owner ?? undefined, response: said(response) }
}

/** A milestone of the relationship as the cells of a row of the plan. */
export function milestoneCells({ title, start, end, owner }: Milestone): Given {
  return { task: said(title), owner: owner ?? undefined, start: start ?? undefined, end: end ?? undefined }
}

/** The services covered, or else the one that was described for this draft. */
function services(known: Beginning): readonly RowValue[] {
  if (known.services.length > 0)
    return known.services.map(({ service, name }) =>
      rowOf(known, {
        'service-id': service,
        name: said(name),
        kind: 'service',
        description: words.serviceOf,
      }),
    )
  const [name, description] = [factOf(known, 'service-name'), factOf(known, 'service-description')]
  return [rowOf(known, { name, kind: 'service', description })]
}

/** A level rests on each standard that is kept for the services covered; its cells are taken from the standard. */
function levels(known: Beginning): Fields {
  const conditions = known.standards.map(({ standard }) => standard.normalConditions)
  const [first] = conditions
  const isShared = conditions.every(({ en, fr }) => en === first?.en && fr === first.fr)
  return filled({
    levels: known.standards.map(({ id }, index) => ({
      standard: id,
      id: known.levelIds[index] ?? known.newRow(),
    })),
    'normal-conditions': isShared ? first : undefined,
  })
}

function arrangement({ agreement, services }: Beginning): Fields {
  const model = modelOf(agreement.answers ?? {})
  if (!model) return {}
  const withRole = (...roles: readonly string[]) =>
    agreement.parties.filter(({ role }) => roles.includes(role)).map(({ id }) => id)
  const paid = model === 'none' ? {} : { payer: withRole('client'), payee: withRole('provider') }
  const names = said(inBoth((language) => listed(services, language)))
  return filled({ model, services: services.length > 0 ? names : said(agreement.title), ...paid })
}

function listed(services: readonly { readonly name: Bilingual }[], language: 'en' | 'fr'): string {
  const names = services.map(({ name }) => name[language])
  return names.every((name) => name !== '') ? formatList(names, language) : ''
}

/** No model where the answers say that money moves and that nobody pays: people decide. */
function modelOf({ moneyMoves, fundingModel }: { readonly [question: string]: unknown }) {
  const model = oneOf(fundingModel, ['none', 'fixed-allocation', 'fee', 'pooled', 'blended'])
  if (moneyMoves === false) return 'none'
  return model === 'none' && moneyMoves === true ? undefined : model
}

function oneOf(value: unknown, codes: readonly string[]): FieldValue | undefined {
  return codes.find((code) => code === value)
}

import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { lineage } from '../../compose/inheritance.ts'
import type { Beginning } from './known.ts'
import { type Fields, filled, rowOf, type Start, said } from './start.ts'

/** What names the agreement, gives it its reasons and its footing. */
export const identityStarts: { readonly [element: string]: Start } = {
  title: { from: 'document', fields: ({ agreement }) => filled({ subject: said(agreement.title) }) },
  'doc-control': {
    from: 'document',
    fields: ({ today }) => ({ revision: '0.1', 'revision-date': today.toString(), status: 'draft' }),
  },
  'doc-hierarchy': { from: 'document', fields: hierarchy },
  background: {
    from: 'need',
    fields: (known) => {
      return filled({ need: said(known.problem) })
    },
  },
  purpose: {
    from: 'option',
    fields: (known) =>
      filled({
        benefits: known.option?.benefits
          .filter(({ text }) => text.en || text.fr)
          .map(({ party, text }) => rowOf(known, { party, benefit: said(text) })),
      }),
  },
  'legal-nature': {
    from: 'document',
    fields: ({ document: { legalNature } }) =>
      filled({
        nature: legalNature,
        statement: legalNature === 'mixed' ? undefined : natures[legalNature],
      }),
  },
  'language-versions': {
    from: 'standard',
    fields: () => ({ statement: equalVersions, 'discrepancy-rule': whenTheyDiffer }),
  },
}

/** The documents as they stand above each other, the highest first. */
function hierarchy(known: Beginning): Fields {
  const { agreement } = known
  if (agreement.documents.length < 2) return {}
  const depth = (id: string) => lineage(agreement, id).length
  const order = agreement.documents.toSorted((a, b) => depth(a.id) - depth(b.id))
  return { order: order.map(({ id }, index) => rowOf(known, { rank: index + 1, document: id })) }
}

const natures = {
  administrative: {
    en: 'The parties intend to keep every commitment in good faith. None of them can be enforced in court; a disagreement is settled by the steps of this agreement.',
    fr: 'Les parties entendent respecter de bonne foi chacun de leurs engagements. Aucun n’est exécutoire devant les tribunaux; tout désaccord se règle selon les étapes de la présente entente.',
  },
  binding: {
    en: 'The commitments of the parties bind them in law.',
    fr: 'Les engagements des parties les lient en droit.',
  },
} as const

const equalVersions: Bilingual = {
  en: 'The English and French versions of this document are equally valid.',
  fr: 'Les versions française et anglaise du présent document ont la même valeur.',
}

const whenTheyDiffer: Bilingual = {
  en: 'If the two versions differ, the parties must correct both so that they say what was intended.',
  fr: 'Si les deux versions diffèrent, les parties doivent les corriger toutes deux pour qu’elles disent ce qui était voulu.',
}

import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { DocumentDefinition } from './document.ts'
import type { DocumentType } from './element.ts'
import { ententeDesign, guideline2012 } from './elements/sources.ts'
import type { SlaFrenchLabel } from './guide.ts'

/** The two French names in use for the service level agreement. */
export const slaFrenchLabels: {
  readonly [label in SlaFrenchLabel]: {
    readonly name: string
    readonly short: string
    readonly itself: string
  }
} = {
  accord: {
    name: 'Accord sur les niveaux de service',
    short: 'ANS',
    itself: 'le présent accord sur les niveaux de service',
  },
  entente: {
    name: 'Entente sur les niveaux de service',
    short: 'ENS',
    itself: 'la présente entente sur les niveaux de service',
  },
}

export const documentDefinitions: readonly DocumentDefinition[] = [
  {
    code: 'LOI',
    name: { en: 'Letter of intent', fr: 'Lettre d’intention' },
    abbreviation: { en: 'LOI', fr: 'LI' },
    itself: { en: 'this letter of intent', fr: 'la présente lettre d’intention' },
    purpose: {
      en: 'Records what the parties mean to do before the analysis is finished, and how either can still step back. It may also carry a very small service given once.',
      fr: 'Consigne ce que les parties comptent faire avant la fin de l’analyse, et comment chacune peut encore se retirer. Elle peut aussi porter un très petit service ponctuel.',
    },
    signedBy: ['director', 'director-general'],
    life: { en: 'Twelve months at most', fr: 'Douze mois au plus' },
    source: guideline2012('4'),
  },
  {
    code: 'LOA',
    name: { en: 'Letter of agreement', fr: 'Lettre d’entente' },
    abbreviation: { en: 'LOA', fr: 'LE' },
    itself: { en: 'this letter of agreement', fr: 'la présente lettre d’entente' },
    purpose: {
      en: 'Says everything a small and clear arrangement needs, in one letter or an exchange of letters.',
      fr: 'Dit tout ce qu’exige un arrangement modeste et clair, dans une seule lettre ou un échange de lettres.',
    },
    signedBy: ['director-general'],
    life: { en: 'One fiscal year', fr: 'Un exercice' },
    source: guideline2012('4'),
  },
  {
    code: 'MOU',
    name: { en: 'Memorandum of understanding', fr: 'Protocole d’entente' },
    abbreviation: { en: 'MOU', fr: 'PE' },
    itself: { en: 'this memorandum of understanding', fr: 'le présent protocole d’entente' },
    purpose: {
      en: 'Says who the parties are, why they work together, under which authority and on which principles.',
      fr: 'Dit qui sont les parties, pourquoi elles travaillent ensemble, en vertu de quels pouvoirs et selon quels principes.',
    },
    signedBy: ['assistant-deputy-head', 'deputy-head'],
    life: { en: 'Several years', fr: 'Plusieurs années' },
    source: guideline2012('4'),
  },
  {
    code: 'MA',
    name: { en: 'Master agreement', fr: 'Accord-cadre' },
    abbreviation: { en: 'MA', fr: 'AC' },
    itself: { en: 'this master agreement', fr: 'le présent accord-cadre' },
    purpose: {
      en: 'Holds the terms that several services share, chiefly governance and finance, and grows as services come and go.',
      fr: 'Réunit les modalités communes à plusieurs services, surtout la gouvernance et les finances, et évolue au gré des services ajoutés ou retirés.',
    },
    signedBy: ['director-general', 'assistant-deputy-head'],
    life: {
      en: 'Several years; reviewed twice in the first year, then every year',
      fr: 'Plusieurs années, avec deux examens la première année, puis un par année',
    },
    source: guideline2012('4'),
  },
  {
    code: 'SLA',
    name: { en: 'Service level agreement', fr: slaFrenchLabels.entente.name },
    abbreviation: { en: 'SLA', fr: slaFrenchLabels.entente.short },
    itself: { en: 'this service level agreement', fr: slaFrenchLabels.entente.itself },
    purpose: {
      en: 'Describes how one service runs: what is in it, the levels promised, how they are measured and whom to call.',
      fr: 'Décrit la marche d’un service\u00a0: son contenu, les niveaux promis, la façon de les mesurer et les personnes à joindre.',
    },
    signedBy: ['director', 'director-general'],
    life: { en: 'One to three years', fr: 'De un à trois ans' },
    source: guideline2012('4'),
  },
  {
    code: 'ANX',
    name: { en: 'Annex', fr: 'Annexe' },
    abbreviation: { en: 'ANX', fr: 'ANX' },
    itself: { en: 'this annex', fr: 'la présente annexe' },
    purpose: {
      en: 'Carries what changes more often than its parent: prices, contacts, work orders, technical details.',
      fr: 'Contient ce qui change plus souvent que le document principal\u00a0: prix, contacts, commandes, détails techniques.',
    },
    signedBy: ['director'],
    life: { en: 'As its parent says', fr: 'Selon le document principal' },
    source: ententeDesign,
  },
  {
    code: 'ISA',
    name: { en: 'Information sharing arrangement', fr: 'Entente d’échange de renseignements' },
    abbreviation: { en: 'ISA', fr: 'EER' },
    itself: {
      en: 'this information sharing arrangement',
      fr: 'la présente entente d’échange de renseignements',
    },
    purpose: {
      en: 'Says which personal information passes between the parties, under which authority, for which use and with which safeguards.',
      fr: 'Précise quels renseignements personnels les parties s’échangent, en vertu de quels pouvoirs, à quelles fins et avec quelles protections.',
    },
    signedBy: ['director-general', 'assistant-deputy-head'],
    life: { en: 'As long as the exchange it governs', fr: 'Aussi longtemps que l’échange qu’elle régit' },
    source: {
      instrument: 'tbs-guidance-information-sharing',
      generation: '2014',
      status: 'not-withdrawn',
      established: true,
    },
  },
  {
    code: 'AMD',
    name: { en: 'Amendment', fr: 'Avenant' },
    abbreviation: { en: 'AMD', fr: 'AV' },
    itself: { en: 'this amendment', fr: 'le présent avenant' },
    purpose: {
      en: 'Changes a signed document, under a number of its own, without rewriting it.',
      fr: 'Modifie un document signé, sous un numéro distinct, sans le récrire.',
    },
    signedBy: ['director-general', 'assistant-deputy-head'],
    life: { en: 'That of the document it changes', fr: 'Celle du document modifié' },
    source: ententeDesign,
  },
]

/** The names of a document type; the French one of the SLA is the one the organization chose. */
export function documentName(
  type: DocumentType,
  label: SlaFrenchLabel | undefined,
): { readonly name: Bilingual; readonly abbreviation: Bilingual; readonly itself: Bilingual } {
  const definition = documentByType(type)
  if (type !== 'SLA') return definition
  const french = slaFrenchLabels[label ?? 'entente']
  return {
    name: { en: definition.name.en, fr: french.name },
    abbreviation: { en: definition.abbreviation.en, fr: french.short },
    itself: { en: definition.itself.en, fr: french.itself },
  }
}

/** The definition of a document type. Throws a RangeError if the table has lost one. */
export function documentByType(type: DocumentType): DocumentDefinition {
  const definition = documentDefinitions.find((one) => one.code === type)
  if (!definition) throw new RangeError(`no definition for the document type ${type}`)
  return definition
}

import type { Bilingual, Language } from '../../kernel/language/bilingual.ts'
import type { Source } from './source.ts'

/** Whether an item is established, or a proposal of ours that may be changed. */
export const sourceKinds = {
  established: { en: 'Established', fr: 'Établi' },
  ours: { en: 'Ours, editable', fr: 'De nous, modifiable' },
} satisfies Record<string, Bilingual>

/** "Guideline on Service Agreements (25761), section 5. Inherited from a rescinded policy; …" */
export function sourceSentence(source: Source, language: Language): string {
  if (!source.established) {
    return (source.section === 'published-agreements' ? standings.practice : standings.own)[language]
  }
  const named = `${nameOf(source, language)}${sectionOf(source, language)}.`
  const standing = standingOf(source)
  return standing ? `${named} ${standings[standing][language]}` : named
}

/** "Guideline on Service Agreements (25761), section 5 · inherited": for lists, which explain these words once. */
export function sourceLine(source: Source, language: Language): string | null {
  if (!source.established)
    return source.section === 'published-agreements' ? shortStandings.practice[language] : null
  const standing = standingOf(source)
  const named = `${shortNameOf(source, language)}${sectionOf(source, language)}`
  return standing ? `${named} · ${shortStandings[standing][language]}` : named
}

/** What the short words of these sources mean, each once. */
export function sourceKey(sources: readonly Source[], language: Language): readonly SourceMeaning[] {
  const kinds = [...new Set(sources.map(meaningOf))]
  return kinds.map((kind) => ({ word: shortStandings[kind][language], meaning: standings[kind][language] }))
}

export type SourceMeaning = { readonly word: string; readonly meaning: string }

function meaningOf(source: Source): StandingName {
  if (!source.established) return source.section === 'published-agreements' ? 'practice' : 'own'
  return standingOf(source) ?? 'inForce'
}

function nameOf({ instrument }: Source, language: Language): string {
  const name = instruments[instrument]
  return name ? name[language] : instrument
}

/** Without the second half of a title, which no short line needs: the number identifies the instrument. */
function shortNameOf(source: Source, language: Language): string {
  return nameOf(source, language).replace(/\u00a0?: [^(]+\(/, ' (')
}

function sectionOf({ section, generation }: Source, language: Language): string {
  if (section === undefined) return ''
  const word = sectionWords[section]
  if (word) return `, ${word[language]}`
  // French law has articles; guidelines have sections.
  return `, ${language === 'fr' && generation === 'statute' ? 'article' : 'section'}\u00a0${section}`
}

function standingOf({ generation, status }: Source): StandingName | null {
  if (status === 'in-force') return generation === 'statute' ? 'statute' : 'inForce'
  if (status === 'archived' || status === 'rescinded') return status
  if (generation === '2012' || generation === '2014') return 'inherited'
  return null
}

type StandingName = keyof typeof standings

const standings = {
  statute: {
    en: 'Law in force; read the current text before relying on it.',
    fr: 'Loi en vigueur; lisez le texte à jour avant de vous y fier.',
  },
  inForce: { en: 'Policy instrument in force.', fr: 'Instrument de politique en vigueur.' },
  archived: { en: 'Archived; kept for its method.', fr: 'Archivé; conservé pour sa méthode.' },
  rescinded: { en: 'Inherited from a rescinded instrument.', fr: 'Hérité d’un instrument abrogé.' },
  inherited: {
    en: 'Inherited from a rescinded instrument; the guidance itself was not withdrawn.',
    fr: 'Hérité d’un instrument abrogé; les conseils eux-mêmes n’ont pas été retirés.',
  },
  practice: {
    en: 'Seen in agreements that public bodies publish; no instrument requires it. Each organization may change it.',
    fr: 'Constaté dans des ententes que publient des organismes publics; aucun instrument ne l’exige. Chaque organisation peut le modifier.',
  },
  own: {
    en: 'A proposal of Entente, not an official rule. Each organization may change it.',
    fr: 'Une proposition d’Entente, et non une règle officielle. Chaque organisation peut la modifier.',
  },
} satisfies Record<string, Bilingual>

const shortStandings = {
  statute: { en: 'law in force', fr: 'loi en vigueur' },
  inForce: { en: 'in force', fr: 'en vigueur' },
  archived: { en: 'archived', fr: 'archivé' },
  rescinded: { en: 'rescinded', fr: 'abrogé' },
  inherited: { en: 'inherited', fr: 'hérité' },
  practice: { en: 'seen in published agreements', fr: 'constaté dans des ententes publiées' },
  own: sourceKinds.ours,
} satisfies Record<StandingName, Bilingual>

const sectionWords: Readonly<Record<string, Bilingual>> = {
  glossary: { en: 'glossary', fr: 'glossaire' },
}

const instruments: Readonly<Record<string, Bilingual>> = {
  '25761': {
    en: 'Guideline on Service Agreements: Essential Elements (25761)',
    fr: 'Ligne directrice sur les ententes de services\u00a0: éléments essentiels (25761)',
  },
  '25750': {
    en: 'Guideline on Service Standards (25750)',
    fr: 'Ligne directrice sur les normes de service (25750)',
  },
  '32601': {
    en: 'Directive on Service and Digital (32601)',
    fr: 'Directive sur les services et le numérique (32601)',
  },
  '32502': {
    en: 'Directive on Charging and Special Financial Authorities (32502)',
    fr: 'Directive sur l’imputation et les autorisations financières spéciales (32502)',
  },
  'tbs-regional-managers-checklist': {
    en: 'Checklist on collaborative arrangements for regional managers (2003)',
    fr: 'Liste de contrôle sur les accords de collaboration pour les gestionnaires régionaux (2003)',
  },
  'tbs-guidance-information-sharing': {
    en: 'Guidance on information sharing agreements involving personal information',
    fr: 'Document d’orientation sur les ententes d’échange de renseignements personnels',
  },
  'ocg-horizontal-audit-2015': {
    en: 'Horizontal internal audit of service agreements (2015)',
    fr: 'Vérification interne horizontale des ententes de services (2015)',
  },
  'P-21': { en: 'Privacy Act (P-21)', fr: 'Loi sur la protection des renseignements personnels (P-21)' },
  'O-3.01': { en: 'Official Languages Act (O-3.01)', fr: 'Loi sur les langues officielles (O-3.01)' },
  'A-0.6': { en: 'Accessible Canada Act (A-0.6)', fr: 'Loi canadienne sur l’accessibilité (A-0.6)' },
  'F-11': {
    en: 'Financial Administration Act (F-11)',
    fr: 'Loi sur la gestion des finances publiques (F-11)',
  },
  'NB Reg. 2010-111': {
    en: 'New Brunswick Regulation 2010-111',
    fr: 'Règlement du Nouveau-Brunswick 2010-111',
  },
  'CQLR c. C-19, s. 468.1; c. C-27.1, s. 570': {
    en: 'CQLR c. C-19, s. 468.1; c. C-27.1, s. 570',
    fr: 'RLRQ, c. C-19, art. 468.1; c. C-27.1, art. 570',
  },
  'A-1 s. 96; P-21 s. 73.1': {
    en: 'Access to Information Act (A-1), section 96; Privacy Act (P-21), section 73.1',
    fr: 'Loi sur l’accès à l’information (A-1), article 96; Loi sur la protection des renseignements personnels (P-21), article 73.1',
  },
  'S.O. 2001, c. 25': {
    en: 'Municipal Act, 2001 (S.O. 2001, c. 25)',
    fr: 'Loi de 2001 sur les municipalités (L.O. 2001, c. 25)',
  },
}

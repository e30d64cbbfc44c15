import { definePath } from '../../../kernel/web/path.ts'

export const guidePath = definePath('/en/guide', '/fr/guide')
export const guideSearchPath = definePath('/en/guide/search', '/fr/guide/recherche')
export const stepsPath = definePath('/en/guide/steps', '/fr/guide/etapes')
export const stepPath = definePath('/en/guide/steps/:number', '/fr/guide/etapes/:number')
export const considerationsGuidePath = definePath('/en/guide/considerations', '/fr/guide/considerations')
export const typesPath = definePath('/en/guide/types-and-tiers', '/fr/guide/types-et-volets')
export const fundingPath = definePath('/en/guide/funding', '/fr/guide/financement')
export const elementsPath = definePath('/en/guide/elements', '/fr/guide/elements')
export const elementPath = definePath('/en/guide/elements/:id', '/fr/guide/elements/:id')
export const glossaryPath = definePath('/en/guide/glossary', '/fr/guide/glossaire')
export const profilesPath = definePath('/en/guide/statutory-profiles', '/fr/guide/profils-legislatifs')

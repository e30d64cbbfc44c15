import { ententeDesign, guideline2012, statute } from '../elements/sources.ts'
import type { Consideration } from './consideration.ts'

export const riskAndProtectionConsiderations: readonly Consideration[] = [
  {
    id: 'kc-risk',
    theme: 'risk',
    question: {
      en: 'Are risks named, given to a party and treated?',
      fr: 'Les risques sont-ils nommés, confiés à une partie et traités?',
    },
    evidence: { en: 'Risk register', fr: 'Registre des risques' },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-legal',
    theme: 'risk',
    question: {
      en: 'Have legal services been consulted?',
      fr: 'Les services juridiques ont-ils été consultés?',
    },
    evidence: { en: 'Date of the opinion', fr: 'Date de l’avis' },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-lockin',
    theme: 'risk',
    question: {
      en: 'Has it been checked whether a provider, a contract or a collective agreement limits the choice?',
      fr: 'A-t-on vérifié si un fournisseur imposé, un contrat ou une convention collective restreint le choix?',
    },
    evidence: { en: 'Result of the check', fr: 'Résultat de la vérification' },
    blocker: null,
    collaborationOnly: false,
    source: ententeDesign,
  },
  {
    id: 'kc-privacy',
    theme: 'protection',
    question: {
      en: 'If personal information is handled: is the assessment done, the arrangement annexed and the authority to disclose cited?',
      fr: 'Si des renseignements personnels sont en cause, l’évaluation est-elle faite, l’entente d’échange annexée et le pouvoir de les communiquer cité?',
    },
    evidence: {
      en: 'Numbers of the assessment and of the arrangement',
      fr: 'Numéros de l’évaluation et de l’entente d’échange',
    },
    blocker: 'if-personal-information',
    collaborationOnly: false,
    source: statute('P-21', '7-8'),
  },
  {
    id: 'kc-security',
    theme: 'protection',
    question: {
      en: 'Are the security category of the information and the clearances set?',
      fr: 'La catégorie de sécurité de l’information et les cotes de sécurité sont-elles fixées?',
    },
    evidence: {
      en: 'Category, and requirements checklist for outside workers',
      fr: 'Catégorie, et liste de vérification des exigences pour le personnel de l’extérieur',
    },
    blocker: 'always',
    collaborationOnly: false,
    source: ententeDesign,
  },
  {
    id: 'kc-ol',
    theme: 'protection',
    question: {
      en: 'Are the official-language duties of the service and of the documents kept?',
      fr: 'Les obligations linguistiques du service et des documents sont-elles respectées?',
    },
    evidence: { en: 'Language assessment, and both texts', fr: 'Évaluation linguistique et les deux textes' },
    blocker: 'always',
    collaborationOnly: false,
    source: statute('O-3.01'),
  },
  {
    id: 'kc-access',
    theme: 'protection',
    question: {
      en: 'Is it settled which party answers for accessibility?',
      fr: 'A-t-on fixé quelle partie répond de l’accessibilité?',
    },
    evidence: { en: 'Clause on accessibility', fr: 'Clause sur l’accessibilité' },
    blocker: null,
    collaborationOnly: false,
    source: ententeDesign,
  },
  {
    id: 'kc-atip',
    theme: 'protection',
    question: {
      en: 'Is it settled who controls the records and who answers access requests?',
      fr: 'A-t-on fixé qui a la responsabilité des documents et qui répond aux demandes d’accès?',
    },
    evidence: { en: 'Statement of control', fr: 'Énoncé de responsabilité' },
    blocker: null,
    collaborationOnly: false,
    source: ententeDesign,
  },
]

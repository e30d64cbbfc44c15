import type { FieldDefinition, FieldOption } from '../field.ts'

/** Categories of information, from the least to the most injurious if disclosed. */
export const securityCategories: readonly FieldOption[] = [
  { code: 'U', label: { en: 'Unclassified', fr: 'Non classifié' } },
  { code: 'PA', label: { en: 'Protected A', fr: 'Protégé A' } },
  { code: 'PB', label: { en: 'Protected B', fr: 'Protégé B' } },
  { code: 'PC', label: { en: 'Protected C', fr: 'Protégé C' } },
  { code: 'C', label: { en: 'Confidential', fr: 'Confidentiel' } },
  { code: 'S', label: { en: 'Secret', fr: 'Secret' } },
  { code: 'TS', label: { en: 'Top Secret', fr: 'Très secret' } },
]

export const impactDegrees: readonly FieldOption[] = [
  { code: 'low', label: { en: 'Low', fr: 'Faible' } },
  { code: 'medium', label: { en: 'Medium', fr: 'Moyen' } },
  { code: 'high', label: { en: 'High', fr: 'Élevé' } },
]

/** Screening of people, from none to the highest clearance. */
export const clearances: readonly FieldOption[] = [
  {
    code: 'none',
    label: { en: 'None', fr: 'Aucune' },
    said: {
      en: 'The service needs no security clearance of its staff.',
      fr: 'Le service n’exige aucune cote de sécurité de son personnel.',
    },
  },
  {
    code: 'reliability',
    label: { en: 'Reliability status', fr: 'Cote de fiabilité' },
    said: {
      en: 'Everyone who works on the service must hold a reliability status.',
      fr: 'Toute personne affectée au service doit détenir une cote de fiabilité.',
    },
  },
  {
    code: 'enhanced-reliability',
    label: { en: 'Enhanced reliability status', fr: 'Cote de fiabilité approfondie' },
    said: {
      en: 'Everyone who works on the service must hold an enhanced reliability status.',
      fr: 'Toute personne affectée au service doit détenir une cote de fiabilité approfondie.',
    },
  },
  {
    code: 'secret',
    label: { en: 'Secret clearance', fr: 'Habilitation de niveau secret' },
    said: {
      en: 'Everyone who works on the service must hold a Secret clearance.',
      fr: 'Toute personne affectée au service doit détenir une habilitation de niveau secret.',
    },
  },
  {
    code: 'top-secret',
    label: { en: 'Top Secret clearance', fr: 'Habilitation de niveau très secret' },
    said: {
      en: 'Everyone who works on the service must hold a Top Secret clearance.',
      fr: 'Toute personne affectée au service doit détenir une habilitation de niveau très secret.',
    },
  },
]

/** How information travels, each way with the highest category that it may carry. */
export const transfers: FieldDefinition = {
  key: 'transfers',
  type: 'table',
  label: { en: 'Transfer of information', fr: 'Transfert de l’information' },
  hint: {
    en: 'When ways of transfer bear different categories',
    fr: 'Lorsque les moyens de transfert admettent des catégories différentes',
  },
  columns: [
    { key: 'means', type: 'text', label: { en: 'Means', fr: 'Moyen' }, required: true },
    {
      key: 'category',
      type: 'choice',
      label: { en: 'Highest category', fr: 'Catégorie la plus élevée' },
      options: securityCategories,
      required: true,
    },
    { key: 'conditions', type: 'text', label: { en: 'Conditions', fr: 'Conditions' } },
  ],
}

/** How soon weaknesses of systems are repaired, and by whom. */
export const fixes: FieldDefinition = {
  key: 'fixes',
  type: 'table',
  label: { en: 'Repair of vulnerabilities', fr: 'Correction des vulnérabilités' },
  columns: [
    { key: 'kind', type: 'text', label: { en: 'Vulnerability', fr: 'Vulnérabilité' }, required: true },
    { key: 'within', type: 'duration', label: { en: 'Repaired within', fr: 'Délai de correction' } },
    { key: 'counted-from', type: 'text', label: { en: 'Counted from', fr: 'Compté à partir de' } },
    { key: 'by', type: 'text', label: { en: 'Repaired by', fr: 'Correction par' }, required: true },
  ],
}

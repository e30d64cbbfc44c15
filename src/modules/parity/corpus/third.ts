import type { Planted } from './planted.ts'

/** A third set, written before the checker had met any of it. */
export const third: readonly Planted[] = [
  {
    kind: 'shared cost in thirds',
    en: 'The host pays {one third|one half} of the rent.',
    fr: 'L’hôte acquitte {le tiers|la moitié} du loyer.',
  },
  {
    kind: 'deadline by a weekday of the month',
    en: 'The figures are sent on the {second|third} Tuesday of the month.',
    fr: 'Les chiffres sont transmis le {deuxième|troisième} mardi du mois.',
  },
  {
    kind: 'twice a week or a month',
    en: 'The courier comes twice a {week|month}.',
    fr: 'Le messager passe deux fois par {semaine|mois}.',
  },
  {
    kind: 'overnight or same day',
    en: 'An urgent sample is analysed {the same day|the next day}.',
    fr: 'Un échantillon urgent est analysé {le jour même|le lendemain}.',
  },
  {
    kind: 'upper or lower limit of a range',
    en: 'The room is kept between 18 and {22|25} degrees.',
    fr: 'La salle est maintenue entre 18 et {22|25} degrés.',
  },
  {
    kind: 'accumulated or each',
    en: 'The penalty is capped at $5,000 {per month|per year}.',
    fr: 'La pénalité est plafonnée à 5 000 $ {par mois|par année}.',
  },
  {
    kind: 'owner or custodian',
    en: 'The Department is the {owner|custodian} of the records.',
    fr: 'Le ministère est {propriétaire|dépositaire} des documents.',
  },
  {
    kind: 'lends or gives',
    en: 'The Agency {lends|gives} two vehicles to the Town.',
    fr: 'L’Agence {prête|donne} deux véhicules à la Ville.',
  },
  {
    kind: 'buys or rents',
    en: 'The Centre {buys|rents} the scanners.',
    fr: 'Le Centre {achète|loue} les numériseurs.',
  },
  {
    kind: 'suspends or ends',
    en: 'The Provider may {suspend|terminate} access without notice.',
    fr: 'Le fournisseur peut {suspendre|résilier} l’accès sans préavis.',
  },
  {
    kind: 'temporary or permanent',
    en: 'The posting is {temporary|permanent}.',
    fr: 'L’affectation est {temporaire|permanente}.',
  },
  {
    kind: 'original or copy',
    en: 'The Archives receives {the original|a copy} of each file.',
    fr: 'Les Archives reçoivent {l’original|une copie} de chaque dossier.',
  },
  {
    kind: 'full-time or part-time',
    en: 'One {full-time|part-time} analyst is assigned.',
    fr: 'Un analyste à temps {plein|partiel} est affecté.',
  },
  {
    kind: 'national or regional',
    en: 'The {national|regional} office signs each order.',
    fr: 'Le bureau {national|régional} signe chaque commande.',
  },
  {
    kind: 'gross or net',
    en: 'The share is worked out on {gross|net} revenue.',
    fr: 'La part est calculée sur les recettes {brutes|nettes}.',
  },
  {
    kind: 'in advance or in arrears',
    en: 'The fee is paid {in advance|in arrears}.',
    fr: 'Les frais sont payés {d’avance|à terme échu}.',
  },
  {
    kind: 'automatic or on request',
    en: 'A report is produced {automatically|on request}.',
    fr: 'Un rapport est produit {automatiquement|sur demande}.',
  },
  {
    kind: 'encrypted or not',
    en: 'Files are sent {encrypted|unencrypted}.',
    fr: 'Les fichiers sont transmis {chiffrés|non chiffrés}.',
  },
  {
    kind: 'inside or outside the country',
    en: 'Data is stored {inside|outside} Canada.',
    fr: 'Les données sont conservées {au|à l’extérieur du} Canada.',
  },
  {
    kind: 'fixed or variable',
    en: 'The rate is {fixed|variable}.',
    fr: 'Le taux est {fixe|variable}.',
  },
  {
    kind: 'first or last to be paid',
    en: 'The {oldest|newest} invoice is paid first.',
    fr: 'La facture la plus {ancienne|récente} est payée en premier.',
  },
  {
    kind: 'current or next year',
    en: 'The surplus is kept for the {current|next} fiscal year.',
    fr: 'L’excédent est conservé pour l’exercice {en cours|suivant}.',
  },
  {
    kind: 'accept or reject by silence',
    en: 'Silence for ten days counts as {acceptance|rejection}.',
    fr: 'Un silence de dix jours vaut {acceptation|refus}.',
  },
  {
    kind: 'consult or inform',
    en: 'The Agency {consults|informs} the Town before any work.',
    fr: 'L’Agence {consulte|informe} la Ville avant tous travaux.',
  },
  {
    kind: 'chair or member',
    en: 'The Director {chairs|attends} the committee.',
    fr: 'Le directeur {préside le|assiste au} comité.',
  },
  {
    kind: 'raises or lowers',
    en: 'The Provider may {raise|lower} the price once a year.',
    fr: 'Le fournisseur peut {hausser|baisser} le prix une fois l’an.',
  },
  {
    kind: 'employees or contractors',
    en: 'The work is done by {employees|contractors} of the Centre.',
    fr: 'Le travail est fait par des {employés|entrepreneurs} du Centre.',
  },
  {
    kind: 'weekdays or weekends',
    en: 'The line is open on {weekdays|weekends}.',
    fr: 'La ligne est ouverte {en semaine|la fin de semaine}.',
  },
  {
    kind: 'proportional or equal',
    en: 'Costs are shared {equally|in proportion to use}.',
    fr: 'Les coûts sont partagés {à parts égales|au prorata de l’usage}.',
  },
  {
    kind: 'revocable or not',
    en: 'The licence is {revocable|irrevocable}.',
    fr: 'La licence est {révocable|irrévocable}.',
  },
  {
    kind: 'time that stands alone',
    en: '- {8:00 a.m.|9:00 a.m.}',
    fr: '- {8\u00a0h|9\u00a0h}',
  },
  {
    kind: 'morning or evening, alone',
    en: '- {8:00 a.m.|8:00 p.m.}',
    fr: '- {8\u00a0h|20\u00a0h}',
  },
  {
    kind: 'closing time of a range that stands alone',
    en: '- 8:00 a.m. to {4:00 p.m.|5:00 p.m.}',
    fr: '- 8\u00a0h à {16\u00a0h|17\u00a0h}',
  },
  {
    kind: 'hours that stand alone',
    en: '- {8 hours|6 hours}',
    fr: '- {8\u00a0h|6\u00a0h}',
  },
  {
    kind: 'between two or three',
    en: 'The manager watches the results between {two|three} reports.',
    fr: 'La gestionnaire suit les résultats entre {deux|trois} rapports.',
  },
]

import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** The public tables our figures are named after. */
export const indicatorTables = [
  'maf_all',
  'ib_all',
  'si_reviews',
  'oecd_digital_gov_survey',
  'si_vol',
  'si_oip',
  'ss_tml_perf_vol',
] as const

export type IndicatorTable = (typeof indicatorTables)[number]

export type Definition = { readonly id: string; readonly text: Bilingual }

/** What each figure counts. "In scope" means external or internal enterprise services, of the year asked for. */
export const definitions: { readonly [table in IndicatorTable]: readonly Definition[] } = {
  maf_all: [
    define(
      'service_with_std_count',
      'Services in scope that have at least one standard.',
      'Services visés qui ont au moins une norme.',
    ),
    define('service_count_maf1', 'Services in scope.', 'Services visés.'),
    define(
      'maf1_score',
      'Percentage of services that have a standard.',
      'Pourcentage des services qui ont une norme.',
    ),
    define(
      'service_standard_met',
      'Standards whose target was met (target_met is Y).',
      'Normes dont la cible est atteinte (target_met vaut Y).',
    ),
    define(
      'service_standard_count',
      'Standards that can be measured (target_met is Y or N).',
      'Normes mesurables (target_met vaut Y ou N).',
    ),
    define(
      'maf2_score',
      'Percentage of measurable standards whose target was met.',
      'Pourcentage des normes mesurables dont la cible est atteinte.',
    ),
    define(
      'online_e2e_count',
      'Services online end to end: no interaction point is N and at least one is Y.',
      'Services entièrement en ligne\u00a0: aucun point d’interaction ne vaut N et au moins un vaut Y.',
    ),
    define('service_count_maf5', 'Services in scope.', 'Services visés.'),
    define(
      'maf5_score',
      'Percentage of services online end to end.',
      'Pourcentage des services entièrement en ligne.',
    ),
    define(
      'activated_point_count',
      'Interaction points that are online (Y).',
      'Points d’interaction en ligne (Y).',
    ),
    define(
      'point_count',
      'Interaction points that apply (Y or N).',
      'Points d’interaction applicables (Y ou N).',
    ),
    define(
      'maf6_score',
      'Percentage of applicable interaction points that are online.',
      'Pourcentage des points d’interaction applicables qui sont en ligne.',
    ),
    define(
      'improved_services_count',
      'Services improved on client feedback in the year or the one before.',
      'Services améliorés d’après la rétroaction pendant l’exercice ou le précédent.',
    ),
    define('service_count_maf8', 'Services in scope.', 'Services visés.'),
    define(
      'maf8_score',
      'Percentage of services improved on client feedback.',
      'Pourcentage des services améliorés d’après la rétroaction.',
    ),
  ],
  ib_all: [
    define('online_e2e_count', 'Services online end to end.', 'Services entièrement en ligne.'),
    define('service_count', 'Services in scope.', 'Services visés.'),
    define(
      'online_e2e_pc',
      'Share of services online end to end, between 0 and 1.',
      'Part des services entièrement en ligne, entre 0 et 1.',
    ),
    define(
      'num_applications_online',
      'Applications submitted online; NA and ND add nothing.',
      'Demandes soumises en ligne; NA et ND n’ajoutent rien.',
    ),
    define(
      'num_applications_by_phone',
      'Applications submitted by telephone.',
      'Demandes soumises par téléphone.',
    ),
    define(
      'num_applications_by_mail',
      'Applications submitted by postal mail.',
      'Demandes soumises par la poste.',
    ),
    define(
      'num_applications_in_person',
      'Applications submitted in person.',
      'Demandes soumises en personne.',
    ),
    define(
      'num_applications_by_other_fax_and_email',
      'Applications submitted by other channels, fax and email.',
      'Demandes soumises par d’autres modes, par fax et par courriel.',
    ),
    define(
      'service_with_std_count',
      'Services in scope that have at least one standard.',
      'Services visés qui ont au moins une norme.',
    ),
    define(
      'services_with_standards_percentage',
      'Share of services that have a standard, between 0 and 1.',
      'Part des services qui ont une norme, entre 0 et 1.',
    ),
    define('service_standard_met', 'Standards whose target was met.', 'Normes dont la cible est atteinte.'),
    define('service_standard_count', 'Standards that can be measured.', 'Normes mesurables.'),
    define(
      'standards_met_percentage',
      'Share of measurable standards whose target was met, between 0 and 1.',
      'Part des normes mesurables dont la cible est atteinte, entre 0 et 1.',
    ),
  ],
  si_reviews: [
    define('total_services', 'Services in scope.', 'Services visés.'),
    define(
      'services_reviewed_in_past_5_yrs',
      'Services whose last review is at most five fiscal years before the year asked for.',
      'Services dont le dernier examen remonte à cinq exercices au plus avant celui qui est demandé.',
    ),
    define(
      'services_improved_in_past_5_yrs',
      'Services whose last improvement on client feedback is at most five fiscal years before.',
      'Services dont la dernière amélioration d’après la rétroaction remonte à cinq exercices au plus.',
    ),
  ],
  oecd_digital_gov_survey: [
    define(
      'total_services',
      'External services that answer identifiable clients.',
      'Services externes qui répondent à des clients précis.',
    ),
    define(
      'applications_in_person',
      'Those that report a number, zero included, of applications in person.',
      'Ceux qui déclarent un nombre, même nul, de demandes en personne.',
    ),
    define(
      'applications_by_phone',
      'Those that report a number of applications by telephone.',
      'Ceux qui déclarent un nombre de demandes par téléphone.',
    ),
    define(
      'applications_online',
      'Those that report a number of applications online.',
      'Ceux qui déclarent un nombre de demandes en ligne.',
    ),
  ],
  si_vol: [
    define(
      'volume',
      'Applications of a service by channel; channels without any are left out.',
      'Demandes d’un service par mode de prestation; les modes sans demande sont omis.',
    ),
  ],
  si_oip: [
    define(
      'activation',
      'Answer of a service for each interaction point: Y online, N not yet, NA not applicable.',
      'Réponse d’un service pour chaque point d’interaction\u00a0: Y en ligne, N pas encore, NA sans objet.',
    ),
  ],
  ss_tml_perf_vol: [
    define(
      'volume_meeting_target',
      'Results that met the timeliness standards of a service, by channel.',
      'Résultats conformes aux normes de délai d’un service, par mode de prestation.',
    ),
    define(
      'total_volume',
      'Results to which these standards apply.',
      'Résultats auxquels ces normes s’appliquent.',
    ),
    define(
      'volume_not_meeting_target',
      'The difference: results that did not meet them.',
      'La différence\u00a0: résultats non conformes.',
    ),
  ],
}

function define(id: string, en: string, fr: string): Definition {
  return { id, text: { en, fr } }
}

import type { Lexicon } from './entry.ts'

/** What is promised, how it is measured and told, and what follows when it is missed. */
export const performance: Lexicon = {
  'expected-results': {
    titles: {
      en: 'expected results; results; outcomes; outputs; expected outcomes; benefits; outcomes and outputs; expected benefits; deliverables; deliverables and outcomes; success criteria; desired outcomes; intended outcomes; objectives and results; critical success factors',
      fr: 'résultats attendus; résultats; résultats visés; extrants; retombées; avantages; bénéfices attendus; résultats escomptés; livrables; extrants et résultats; effets attendus; résultats prévus; retombées attendues; facteurs de succès; produits attendus; objectifs et résultats',
    },
    sure: {
      en: 'expected result*; expected outcome*; outcomes; intended result*; will result in; expected benefit*; success criteria; results-oriented; desired outcome*; deliverables; minimally viable; acceptance criteria; anticipated that * will result; outputs and outcomes; result in; benefits to; benefits of this; measurable results; outputs include; key results; outputs are; benefit to each; by the end of; result:; benefit:',
      fr: "résultats attendus; résultat attendu; résultats escomptés; retombées; bénéfices attendus; avantages attendus; résultats visés; extrants; effets attendus; livrables; permettra de; résultats prévus; critères de succès; critères d'acceptation; extrants et résultats; produits attendus; avantages pour; résultat visé; résultats mesurables; résultats concrets; avantage:; résultat:; d’ici la fin; d’ici le",
    },
    hints: { en: 'result*; outcome*; benefit*; deliver*', fr: 'résultat*; avantage*; livrable*' },
  },
  'service-standards': {
    titles: {
      en: 'service levels; service level; service standards; service level objectives; service level targets; performance standards; levels of service; availability; uptime; uptime guarantee; response times; quality of service; standards of service; service quality; service commitments; service levels and standards; turnaround times; performance levels; service level commitments; timeliness; delivery standards; service availability; deliverable timeline; service response time; processing times; service targets; performance criteria',
      fr: "niveaux de service; niveau de service; normes de service; normes de rendement; disponibilité; engagement de disponibilité; garantie de disponibilité; délais de réponse; qualité de service; qualité du service; engagements de service; niveaux et normes de service; délais de traitement; niveau de service et disponibilité; standards de service; garantie de temps de disponibilité; délai de réponse; temps de disponibilité; disponibilité du service; engagements de qualité; délais d'exécution; critères de qualité; objectifs de niveau de service; normes de qualité; garanties d'exécution",
    },
    sure: {
      en: 'service level*; service standard*; uptime; availability rate; response time*; will respond within; business days of; turnaround time; service availability; within * business days; available * of the time; within * hours of; % of requests; % of calls; per cent of; percent of; processed within; answered within; resolved within; completed within; performance standard*; level of service; delivered within; within * working days; page load time; < 14 business; service level target*; no later than; quality standard*; turn-around; provided within',
      fr: "niveau* de service; norme* de service; taux de disponibilité; délai de réponse; délais de réponse; disponibilité annuelle; temps de disponibilité; dans un délai de; dans les * jours ouvrables; % des demandes; % des appels; garanties d'exécution; jours ouvrables suivant; objectif de disponibilité; délai de rétablissement; répondra dans; répondre dans; traité* dans; délais et de qualité; délai et de qualité; délais de traitement; délai de traitement; dans les * heures; au plus tard; délai maximal; délai d'exécution; norme* de rendement; p. 100 des; % des cas; qualité de service; résolu* dans; livré* dans; temps de chargement; dans un délai",
    },
    hints: { en: 'standard*; level*; within; availability', fr: 'norme*; niveau*; délai*; disponibilité' },
  },
  'performance-targets': {
    titles: {
      en: 'performance targets; targets; performance indicators; kpis; key performance indicators; performance measures; performance objectives; indicators; target service level; performance goals; metrics; performance measurement; performance metrics; performance expectations; target',
      fr: 'cibles de rendement; cibles; indicateurs de rendement; indicateurs; indicateurs clés; objectifs de rendement; mesures de rendement; indicateurs de performance; objectifs; objectifs de performance; cibles et indicateurs; valeurs cibles; objectifs chiffrés; attentes en matière de rendement; cible',
    },
    sure: {
      en: 'performance target*; target of; performance indicator*; kpi*; performance measure*; performance objective*; target service level; % target; key performance; performance goal*; target is; targets are; targets set; performance metric*; target:; baseline; 99 uptime; meet or exceed; guarantees that; target level*; uptime',
      fr: 'cible* de rendement; cible de; indicateur* de rendement; indicateurs clés; mesure* de rendement; objectif* de rendement; indicateur* de performance; objectif de disponibilité; cible :; objectifs chiffrés; valeur cible; indicateurs; cible est; cibles sont; cible fixée; valeur de référence; taux cible; poursuit un objectif; garantit que; objectif est de',
    },
    hints: { en: 'target*; metric*; goal*', fr: 'cible*; objectif*; indicateur*' },
  },
  'client-satisfaction': {
    titles: {
      en: 'client satisfaction; customer satisfaction; satisfaction; surveys; feedback; user satisfaction; client feedback; satisfaction survey; user feedback; satisfaction surveys; complaints; customer feedback; complaints and feedback',
      fr: 'satisfaction de la clientèle; satisfaction des clients; satisfaction; sondages; rétroaction; satisfaction des usagers; satisfaction des utilisateurs; enquête de satisfaction; commentaires des clients; plaintes; sondage de satisfaction; réclamations des usagers; retour des usagers',
    },
    sure: {
      en: 'client satisfaction; customer satisfaction; satisfaction survey*; user satisfaction; client survey*; client feedback; customer feedback; satisfaction score; user survey*; satisfaction rating; degree of satisfaction; level of satisfaction; satisfied with; feedback survey*; satisfaction level*; satisfaction of',
      fr: 'satisfaction de la clientèle; satisfaction des clients; satisfaction des usagers; satisfaction des utilisateurs; enquête* de satisfaction; sondage* de satisfaction; satisfaction du client; commentaires des clients; rétroaction des clients; taux de satisfaction; sondage auprès; niveau de satisfaction; questionnaire de satisfaction; sondage annuel; degré de satisfaction; se disent satisfaits',
    },
    hints: { en: 'satisf*; feedback; survey*', fr: 'satisf*; rétroaction; sondage*' },
  },
  measurement: {
    titles: {
      en: 'measurement; measuring performance; performance measurement; measurement method; monitoring; calculation; how performance is measured; measurement of service levels; performance monitoring; data collection; measurement methodology; calculation method; measures and calculation; measurement and reporting; metrics',
      fr: 'mesure; mesure du rendement; méthode de mesure; mesure de la performance; suivi; calcul; méthode de calcul; surveillance; collecte de données; mesure des niveaux de service; outils de suivi; suivi du rendement; modalités de mesure; mesure et rapports; mode de calcul; méthodologie de mesure; indicateurs de suivi',
    },
    sure: {
      en: 'measured by; is measured; are measured; will be measured; calculated as; performance measurement; measurement of; calculation of; for the purpose of calculating; monitor its performance; measured against; measurement method*; how it is measured; service standard metrics; data source*; measuring performance; monitored by; measurement period; calculation method; in a year; calendar quarter; shall monitor; divided by; numerator; metrics; fair accurate and consistent measurement; source of data; calculated by',
      fr: "mesuré* par; est mesuré*; sont mesuré*; sera mesuré*; seront mesuré*; calculé* comme; calculé* selon; méthode de mesure; méthode de calcul; mesure du rendement; aux fins du calcul; outils de suivi; mesures de rendement; statistiques d'usage; source des données; suivi des indicateurs; mesure de la performance; par trimestre civil; trimestre civil; mode de calcul; se mesure; numérateur; divisé par; période de mesure; source de données; se calcule; calculer le respect; mesurés par; tableau de bord; calcul de la; pour calculer; pendant les heures; au cours d’une année; par année civile; servent à mesurer; surveiller",
    },
    hints: { en: 'measure*; monitor*; calculat*; metric*', fr: 'mesur*; calcul*; suivi; statistiques' },
  },
  'performance-reporting': {
    titles: {
      en: 'reporting; performance reporting; reports; project status and reporting; status reports; reporting requirements; service reporting; performance reports; monitoring and reporting; progress reports; reporting and meetings; service reviews; management information; reporting and review; measurement and reporting; service level reporting; annual report',
      fr: "rapports; rapports sur le rendement; production de rapports; rapports de rendement; comptes rendus; reddition de comptes; rapports d'étape; suivi et rapports; établissement de rapports; rapports de service; compte rendu; exigences en matière de rapports; rapport d'activité; rapports d'activité; rendu compte; bilans; rapport annuel; présentation de rapports; suivi et compte rendu",
    },
    sure: {
      en: 'performance report*; status report*; monthly report*; quarterly report*; annual report*; progress report*; submit a report; report showing; report on performance; provide a status; reports will be; reporting requirement*; weekly basis; dashboard; reports on; report against; service report*; report to the; will report on; shall report; produce a report; reports to; performance against; results are reported; regular reports; status of key milestones; reports each; report each; reporting; scorecard*; report every',
      fr: "rapport* de rendement; rapport* sur le rendement; rapport* d'étape; rapport* mensuel*; rapport* trimestriel*; rapport* annuel*; rendre compte; rendu compte; tableau de bord; compte rendu; rapport d'activité; rapports d'activité; comptes rendus; présente un rapport; produit un rapport; fournit un rapport; remet un rapport; rapports sur; rapport indiquant; reddition de comptes; transmet un rapport; résultats sont publiés; rapports périodiques; rapport sur; bilan trimestriel; rapports sont; rapport de suivi; dresse un bilan; production de rapports",
    },
    hints: { en: 'report*; status', fr: 'rapport*; bilan*; suivi' },
  },
  'service-improvement': {
    titles: {
      en: 'continuous improvement; service improvement; corrective action; corrective actions; improvement; corrective action and improvement; improvement plan; service improvements; remedial action; service improvement plan; continual improvement; quality improvement',
      fr: "amélioration continue; amélioration du service; mesures correctives; amélioration; mesures correctives et amélioration; plan d'amélioration; améliorations; amélioration des services; actions correctives; plan d'action; démarche qualité; mesures de redressement",
    },
    sure: {
      en: 'corrective action*; continuous improvement; improvement plan; service improvement*; remedial action*; remediation plan; action plan; remedy issues; improve the service; continually improve; corrective measure*; continual improvement; improving the service; root cause analysis; improvement opportunit*; lessons learned; corrective plan; improve performance; improvements to; remedying; plan to correct',
      fr: "mesure* corrective*; amélioration continue; plan d'amélioration; action* corrective*; plan d'action; améliorer le service; plan de redressement; améliorations du service; amélioration des services; remédier; améliorer la qualité; amélioration du service; mesures de redressement; leçons apprises; analyse des causes; pistes d'amélioration; corriger les écarts; plan correctif; améliorer les services; occasions d'amélioration; corriger la situation",
    },
    hints: { en: 'improv*; correct*', fr: 'amélior*; correct*' },
  },
  remedies: {
    titles: {
      en: 'remedies; incentives; remedies and incentives; breach; default; failure to perform; service credits; non-performance; consequences; rewards; consequences of non-compliance; failure to meet service levels; penalties; recourse; non-compliance; default and remedies',
      fr: "recours; incitatifs; recours et incitatifs; manquement; défaut; inexécution; sanctions; mesures incitatives; défaut d'exécution; conséquences; pénalités; non-respect; conséquences du non-respect; sanction; manquements; non-conformité; primes",
    },
    sure: {
      en: 'remedies; remedy available; incentive*; material breach; failure to meet; fails to meet; in the event of default; failure to comply; consequences of; non-compliance; service credit*; if the provider fails; if the supplier fails; in case of failure; any other remedy; failure to achieve; is not met; are not met; failure to perform; failure by the; fails to; default by',
      fr: "recours; incitatif*; manquement*; en cas de non-respect; défaut d'exécution; inexécution; sanction*; en cas de manquement; non-respect; n'est pas respecté*; ne respecte pas; en cas de défaut; mesures incitatives; pénalité*; n'est pas atteint*; n'ouvre droit à aucune; ne sont pas respecté*; ne sont pas atteint*; mise en demeure; mise en défaut",
    },
    hints: { en: 'breach; default; fail*', fr: 'manque*; défaut; défaillance' },
  },
  benchmarking: {
    titles: {
      en: 'benchmarking; benchmark; cost trend; comparison; value for money; comparative performance; benchmarks; benchmark and cost trend; efficiency; best value',
      fr: 'étalonnage; comparaison; analyse comparative; évolution des coûts; optimisation des ressources; parangonnage; points de comparaison; rapport qualité-prix; analyse comparative des coûts',
    },
    sure: {
      en: 'benchmark*; comparative cost; cost trend*; value for money; compared with similar; peer organization*; market comparison; industry best practice*; best value; comparable organizations; comparable services; peer group; market rates; unit cost trend; cost comparison*',
      fr: "étalonnage; analyse* comparative*; comparaison avec; optimisation des ressources; tendance* des coûts; parangonnage; rapport qualité-prix; organisations comparables; comparé* à d'autres; organismes comparables; services comparables; comparaison des coûts; référence du marché; prix du marché; étalonn*; évolution des coûts unitaires",
    },
    hints: { en: 'compar*; efficien*', fr: 'compar*; efficien*' },
  },
}

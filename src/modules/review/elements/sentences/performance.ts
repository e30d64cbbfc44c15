import type { SentencePatterns } from './pattern.ts'
import { day } from './words.ts'

export const performance: SentencePatterns = {
  'expected-results': {
    en: [
      'expected results|expected outcome*|outcome*|outputs|deliverable*|success criteria|intended result*|benefits|desired result*',
      'intend to|aim|goal*|objective*|so that|trial & cut|reduce|increase|half|success|improve|give|avoid|fewer|under & #|years|cost|time|duplicate|applicants|spending',
    ],
    fr: [
      'resultats attendus|resultats escomptes|retombees|extrants|livrables|resultats vises|effets attendus|avantages attendus|criteres de succes',
      'vise a|objectif* & reduire|diminuer|augmenter|ameliorer|accroitre & #|delai*|acces|qualite|cout*|%',
    ],
  },
  'service-standards': {
    en: [
      `within|no later than|in under|at least|same day|no more than|in & # & ${day.en}|% & answer*|respond*|deliver*|process*|reply|issue*|arriv*|close*|restore*|complet*|acknowledg*|tell|available|correct*|approve*|fix*`,
      'service level*|service standard*|service target*|turnaround|response time*|uptime|availab*|page load & %|hours|days|#|target|met|meet',
      '% & calls|of requests|of cases|of applications|answered|on time|correctly|without error|available|availability|uptime|of the time',
    ],
    fr: [
      `dans les|dans un delai|au plus tard|en moins de|avant|dans l'|sous|quarante|cinq & ${day.fr} & repond*|livr*|trait*|remet*|parvien*|arriv*|quittent|regl*|retabli*|transm*|adress*|accus*|numero|avis|avertit|gueri*`,
      'niveau* de service|norme* de service|delai* de traitement|delai* de reponse|temps de reponse|disponib*|ponctuel* & %|heures|jours|#|cible|objectif|mois',
      '% & des demandes|des appels|des cas|des billets|a temps|du temps|de disponibilite|disponibilite|retablis|par mois|bulletins',
      "neuf fois sur dix|garanties d'execution & delais|qualite|minutes",
    ],
  },
  'performance-targets': {
    en: [
      'target*|aim for & #|%|score|met|year|half|within|by',
      'objective & %|score',
      'performance target*|key performance|kpi|indicators|performance measures',
      '# % |% & target|level|available|calls|of|peak|staff|correct*|uptime|applicants',
    ],
    fr: [
      'cible*|objectif*|seuil* & #|%|est de|par mois|atteint*|annuel*|trimestr*',
      'cibles de rendement|indicateurs de rendement|indicateurs de performance|objectifs chiffres',
      '% & cible|disponibilite|objectif|taux|ponctualite|billets|du temps',
    ],
  },
  'client-satisfaction': {
    en: [
      'survey*|satisfaction|feedback|questionnaire|score* & client*|user*|customer*|public|manager*|staff|annual*|out of five|of users|service',
      'client satisfaction|customer satisfaction|user survey|satisfaction survey',
    ],
    fr: [
      'sondage*|satisfaction|retroaction|questionnaire|avis laisses & client*|usager*|utilisat*|annuel*|automne|sur 5|public|note|service',
      'satisfaction de la clientele|sondage de satisfaction|taux de satisfaction|enquete de satisfaction|avis laisses par',
    ],
  },
  measurement: {
    en: [
      'measured|calculat*|computed|rounded|counted|left out|excluded from & log|divided|database|tool|from the|total|average|source|downtime|percentage|switch',
      'how measured|method of measurement|measurement method|data source|monitoring tool|is calculated|measured by|numerator|downtime is defined|considered a service outage',
    ],
    fr: [
      'mesur*|calcul*|rapport des|releve*|proviennent|arrondi*|comptabilis* & mois|outil|sonde|journal|base de donnees|total|moyenne|periode|serveur|billetterie|bulletins|source|registre',
      "methode de mesure|methode de calcul|source des donnees|mode de calcul|est le rapport|est calcule|hors indisponibilites|temps d'arret correspond|est consideree comme une interruption",
    ],
  },
  'performance-reporting': {
    en: [
      'report*|dashboard|scorecard|status|summary|statement & performance|results|service*|calls|progress|milestone*|indicators|accomplishments|losses|activity|targets|annual & month*|quarter*|annual*|week*|by the|each|within|days|year',
      'performance report*|monthly report*|quarterly report*|annual report*|status report*|service report*|monthly scorecard|one-page performance',
    ],
    fr: [
      'rapport*|bilan|tableau de bord|compte rendu|rendu compte|etat mensuel|suivi & rendement|resultat*|intervention*|service|delais|activite*|frequentation|nombre|ponctualite|prestations|convention|obtenus & mensuel|mois|trimestr*|annuel*|an|depose|chaque|presente|remet|transmet|outils|comite',
      "rapport mensuel|rapport trimestriel|rapport annuel|rapport d'activite|bilan annuel|bilan trimestriel|rapport de rendement|reddition de comptes|rapport est depose|tableau de bord",
    ],
  },
  'service-improvement': {
    en: [
      'missed|below|not met|shortfall|gap|fails|poor & plan|corrective|improve*|recovery|action*|remed* & plan|days|board|tracks|provider|months|within|target*',
      'corrective action*|improvement plan|recovery plan|continuous improvement|action plan|remedial plan',
    ],
    fr: [
      'manque|sous la cible|non atteint*|ecart*|insuffisan*|pas atteint* & plan|correctif*|amelior*|redressement|action',
      "plan d'action|plan de redressement|mesures correctives|amelioration continue|plan correctif|plan d'amelioration",
    ],
  },
  remedies: {
    en: [
      'miss*|below|fail*|persistent|in a row|repeated|breach|default & take back|remed*|incentive*|withdraw|credit*|step in|right to|penalt*|reduc*',
      'remedies|service credit*|incentive*|bonus|step-in|take back|without prejudice to any other remedy',
    ],
    fr: [
      'manque*|repete*|defaut|manquement*|inexecution|sous & recours|penalite*|incitatif*|prime|reprendre|sanction*|credit*',
      'penalites|incitatifs|sanctions|mesures incitatives|prime de|recours en cas',
    ],
  },
  benchmarking: {
    en: [
      'benchmark*|compar* & cost*|market|similar|peer*|other providers|industry',
      'benchmarking|cost trend|value for money review|unit cost comparison',
    ],
    fr: [
      'etalonnage|compar* & cout*|marche|semblable*|autres fournisseurs|pairs',
      'etalonnage|analyse comparative des couts|tendance des couts',
    ],
  },
}

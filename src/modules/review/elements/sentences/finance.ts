import type { SentencePatterns } from './pattern.ts'

const money = { en: '$|£|€|gbp|dollars|cad|aud|usd', fr: '$|€|dollars|euros|ht' }

export const finance: SentencePatterns = {
  'financial-arrangement': {
    en: [
      'cost*|expense*|salary|fee*|charge*|funds|funding|amount & refund*|reimburs*|recover*|pay|pays|paid|share*|covers|cover its own|own expenses|bears|remit*',
      'no charge|free of charge|without charge|pays its own way|own expenses|no funds|own costs|no financial|funded by|funded from|actual cost|in consideration of',
      'shall pay|will pay|will reimburse|will refund|is funded|agrees to pay',
    ],
    fr: [
      'cout*|frais|depense*|salaire*|somme*|montant*|participation|contribution|tarif & rembours*|recouvr*|paie|paye|verse|versee|repartis|repartie*|assum*|prend en charge|redevable*|est de|forfaitaire|facture*',
      'sans frais|a titre gratuit|gratuit*|chaque partie assume|recouvre le cout|participation financiere|en contrepartie|quote-part|sommes dont',
      'la somme totale|le tarif est|rembourse a|verse au|verse a',
    ],
  },
  'financial-authority': {
    en: [
      'appropriation*|vote|revolving fund|economy act|spending limit*|spending authority|financial administration act|consolidated revenue|vote-netted|net vote|authority to charge|funding official|certif* & fund*|tribunal|fees|costs|spend*|act|paid|available|under|from|through|delegated|limits',
      'financial delegation|delegated spending|certifies that funds|availability of funds|treasury account',
    ],
    fr: [
      "credit net|credits ouverts|credits|pouvoir de depenser|gestion des finances publiques|fonds renouvelable|pouvoir d'imputer|recettes nettes|budget du|delegation financiere & autoris*|limite|recouvr*|inscrit*|vote*|vertu|depens*|depenses|parlement*|ordonnancement",
    ],
  },
  'cost-base': {
    en: [
      'cost*|rate*|amount* & include*|comprise*|means|based on|calculat*|consist* & salary|salaries|labor|labour|benefits|overhead|travel|direct|indirect|depreciation|accommodation|hosting|flight|materials',
      'full cost|incremental cost*|actual cost*|direct and indirect|indirect rate|employee benefits|overhead costs|costing method*|plus travel|salary actually paid',
    ],
    fr: [
      'cout*|prix|montant*|frais|depenses & compren*|compose*|calcul*|tient compte|etabli*|: & salaire*|remuneration|charges de personnel|charges sociales|avantages sociaux|fournitures|amortissement|frais generaux|locaux|fonctionnement|indemnites',
      'cout complet|cout de revient|couts directs|frais generaux|cout du service|depenses de fonctionnement|couts reels',
    ],
  },
  'fee-structure': {
    en: [
      `${money.en} & per|each|a head|per head|hourly|unit|an hour|for each|every & hour|month|head|year|file|booking|vehicle|user|unit|call|renewal|transaction|day|seat|item`,
      'unit price*|fee schedule|rate card|price list|schedule of fees|hourly rate*|standby charge|flat fee|per renewal|fixed fee|amount per',
      'amount|fee|price|charge|rate & set out in|listed in|schedule',
    ],
    fr: [
      `${money.fr} & par|l'heure|l'unite|unitaire|chaque & jour|heure|poste|unite|bulletin|dossier|mois|an|acte|usager|page`,
      'prix unitaire*|tarif*|bareme|grille tarifaire|taux horaire|forfaitaire|redevance*|liste de prix & #|$|par|unite|annexe|selon|prestations|facture*|jour|poste',
    ],
  },
  pooling: {
    en: [
      'contribut*|share* & in kind|in-kind|proportion*|percent|%|pooled|equal*|each party|formula|cost-shar*|apportion*|pro rata',
      'cost-sharing|pooled fund*|joint fund|apportioned|pro rata|resource envelope|contribution key',
    ],
    fr: [
      'repart*|contribu*|quote-part|quote part|partag*|mise en commun & prorata|pourcentage*|%|parts egales|population|habitants|nature|cle|moitie|chaque partie|communes|richesse',
      'cle de repartition|au prorata|apport en nature|mise en commun|quote-part|partage des couts|contribution en nature',
    ],
  },
  'budget-estimate': {
    en: [
      `total|estimat*|exceed|maximum|ceiling|not go over|up to|budget|allocation|limit & ${money.en} `,
      `fiscal year|fy27|fy28|fy|annual|2027|each year & ${money.en} & estimat*|total|allocation|budget`,
      'total estimated cost|not to exceed|maximum amount|shall not exceed|above the obligated|spending ceiling',
    ],
    fr: [
      `total*|estim*|depass*|maxim*|plafond|exced*|jusqu'a|budget|concurrence|limite|montant & ${money.fr}`,
      'ne depassera pas|ne peut exceder|estimation annuelle|montant maximal|enveloppe budgetaire|dans la limite des',
    ],
  },
  'conditional-funding': {
    en: [
      'subject to|depend* on|conditional|contingent|if & treasury board|appropriat*|approval of funds|availability of funds|cabinet|funding decision|parliament*|budget approval & fund*|submission|refused|approv*|obligation*|appropriat*|service|decision',
      'availability of funds|subject to appropriation*|conditional funding|off-ramp|treasury board submission',
    ],
    fr: [
      'sous reserve|conditionnel*|depend*|subordonn* & conseil du tresor|credits|approbation du financement|vote du budget|parlement|fonds|financement',
      "disponibilite des credits|sous reserve de l'approbation|financement conditionnel|presentation au conseil du tresor|sous reserve des credits",
    ],
  },
  invoicing: {
    en: [
      'invoice*|bill|bills|billed|billing|account*|settlement|instalment*|payment* & days|monthly|quarterly|annually|in arrears|within|each|march|september|paid|payable|due|interest|ipac|submitted|issue*|unpaid|deduct*',
      'interdepartmental settlement|journal voucher|payable in|payment terms|equal instalments|in arrears|late payment|disputed charge|disputed amount',
    ],
    fr: [
      'factur*|compte|paiement|versement*|acquitt*|titre de recettes|reglement|verse & jours|mensuel*|trimestr*|annuel*|echu*|chaque|mois|janvier|juillet|juin|trente|fevrier|payable*|interet|virement|interministeriel|solde|fin des travaux',
      'reglement interministeriel|virement interministeriel|payable en|versements egaux|titre de recettes|part contestee|modalites de paiement|dans les trente jours|modalites de reglement',
    ],
  },
  'financial-coding': {
    en: [
      'cost centre|cost center|line object|object class|financial coding|general ledger|agency locator|tas|betc|alc|fund code|coding|accounting code*|business event & #|code*|reference|fund',
      'cost centre|object class|financial coding|agency locator code*|accounting codes|treasury account symbol',
    ],
    fr: [
      "centre de cout*|compte de recettes|code* financier*|imputation|article d'execution|codage|code budgetaire|grand livre & #|compte|regie|code",
      "centre de couts|codage financier|codes financiers|imputation budgetaire|code d'imputation",
    ],
  },
  'level-variance-finance': {
    en: [
      'below|miss*|fail*|fall* short|not met|default*|exceed* & level*|target*|standard* & credit*|reduc*|deduct*|rebate|penalt*|bonus|withh*|fee|%',
      'service credit*|fee is reduced|fee reduction|liquidated damages|performance payment|no compensation|at no extra cost & rejected|redone',
    ],
    fr: [
      "sous|n'est pas atteint*|non atteint*|manqu*|inferieur*|depass*|rejet* & cible|niveau*|norme*|%|objectif*|lot & credit*|redui*|penalite*|rabais|reduction|retenue|prix|sans frais|prime",
      'credit de service|penalites de retard|reduction du prix|aucune compensation|repris sans frais|ouvre droit a aucune',
    ],
  },
  'cost-change': {
    en: [
      'price*|rate*|charge*|fee*|cost*|amount*|allocation & index*|increase*|rise*|adjust*|revis*|negotiated annually|true-up|reconcil*|inflation|salary award|look at|changes|consumer price',
      'consumer price index|price adjustment|annual adjustment|adjusted accordingly|price review',
    ],
    fr: [
      'prix|tarif*|montant*|taux|cout*|pourcentage*|contribution|quote-part|bareme & index*|revis*|recalcul*|ajust*|hausse|augment*|actualis*|evolu*|variation',
      'indice des prix|indexation|revision des prix|est revise|sont indexes|ajustement annuel|evolution du bareme',
    ],
  },
  'financial-reporting': {
    en: [
      'report*|statement*|forecast*|accounting & spending|expenditure*|balance|financial|costs|budget|funds|dollars & monthly|quarterly|annual*|date|remaining|each|year|finance',
      'financial report*|expenditure forecast*|statement of account|financial accounting|spending to date|balance remaining|breakdown by',
    ],
    fr: [
      'rapport*|bilan|etat|releve & depense*|financier*|budget*|cout*|consommation|quantites & mensuel*|trimestr*|annuel*|chaque|acte|accompagne|comite',
      'rapport financier|etat des depenses|etat mensuel|suivi budgetaire|compte rendu financier|bilan financier|rapports financiers',
    ],
  },
  taxes: {
    en: [
      'vat|gst|hst|sales tax|taxes|tax & charged|added|applicable|exempt*|payable|included|exclusive|apply|plus|not',
      'exclusive of tax|tax exempt|value added tax',
    ],
    fr: [
      "tps|tvq|tva|tvh|taxes|taxe & s'ajout*|applicable*|exoner*|exempt*|incluses|en sus|non|ht|comprises",
      'hors taxes|taxes non applicables|exoneree de',
    ],
  },
}

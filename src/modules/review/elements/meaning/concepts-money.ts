import type { Concepts } from './concept.ts'

export const money = {
  amount: {
    en: '$|# dollars|pounds|# cents|euros|# percent of|million',
    fr: '$|dollars|euros|chf|francs|# cents|millions',
  },
  pay: {
    en: 'pay|pays|paid|payment*|payable|reimburs*|remit*|bears the cost|meets the cost|meets the|costs|charge*|transfer it|settle*|funds|funded|no money|free of charge|at no cost|no charge|without charge|cost recovery|none|no fee|money changes hands|bears what|gives $',
    fr: 'paie*|payer|payable*|paye*|paiement*|verse*|acquitt*|rembours*|regle*|reglement|sans frais|gratuit*|a ses frais|a leurs frais|cout*|supporte*|demandons|aucune remuneration|indemnite|facture*|finance*|recouvr*|frais|tarif*|contribu*|redevance|versera|a la charge|prend * a sa charge|se divise',
  },
  price: {
    en: 'rate*|price*|fee*|tariff*|charge*|per unit|per month|per hour|a month|each further|unit cost|cost of|a ton|an hour|a sheet|each hour|an e invoice|for each',
    fr: "taux|prix|tarif*|frais|cout*|l'heure|par mois|la page|la boite|le kilometre|par unite|par dossier|par poste|par deplacement|chaque deplacement|le pli|l'examen|la consultation|l'unite|la feuille|la tonne",
  },
  bill: {
    en: "bill*|invoic*|account*|journal|settlement|transfer*|in twelve|instal*|two halves|each quarter|quarterly|due|month end|cost centre|payable|billing|render accounts|by the # th|thirty days later|in arrears|in advance|invoiced|annual payment|lump sum|instalments|tax invoice*|at month's end|voucher|debit note|ipac",
    fr: 'factur*|etats de compte|versement*|tranche*|virement|trimestr*|echeance|exigible|payable|acquitte|chaque mois|trente jours|# jours|portees|regle*|reglement|rajustement|comptable|acompte*|solde|annuel*|montant|en # fois|mandat de paiement|paiement|note de debit|declaration de creance|titre de recettes|ecriture|dernier jour du mois|reglement interministeriel',
  },
  ceiling: {
    en: 'maximum|to a limit|no more than|not exceed|not to exceed|at most|ceiling|cap|capped|budget*|estimate*|limit of|upper limit|forecast cost|will not be exceeded|total cost|fixed sum|up to $|limit|annual amount|total of|each year|for the year|fiscal year|passes|pass $|come to|in all|the most that|never more|obligated',
    fr: "maximum|au plus|plafon*|dans la limite|ne depass*|ne peut depass*|ne peut etre depass*|n'excede*|budget*|evalue|estime*|estimation|somme totale|enveloppe|pas depassee|sera pas depassee|projet coute|montant total|total|somme de|pour l'annee|exercice|par an|montant|aller au dela|n'excedera|en tout|soit environ|sans jamais|passer le cap",
  },
  climb: {
    en: 'goes up|go up|rise|rises|climb*|increase*|index*|consumer price|inflation|revise*|reset|moves with|move with|adjust*|new rates|rates are|reopened|escalat*|fuel|recalculat*|higher|cost of living|civil service pay|moves|new prices|next rates',
    fr: 'monte*|augment*|index*|hausse*|revis*|revus|revue|ajust*|rajust*|actualis*|prix a la consommation|inflation|nouveaux tarifs|recalcul*|depasse*|evolu*|majore*|carburant|diesel|grimp*|bouge*|indexation|indice',
  },
  share: {
    en: 'share*|split|proportion*|pro rata|prorated|two thirds|one third|half each|equal parts|equally|pool*|in common|apportion*|per capita|divided|by head|each bears|by count|shared by',
    fr: 'partag*|prorata|proportion*|quote part*|deux tiers|le tiers|a parts egales|parts egales|part|en commun|repart*|cle de|moitie|divise*|se divise|par tete|selon la population|au prorata',
  },
  appropriation: {
    en: 'appropriation*|appropriated|parliament|legislature|voted|vote of|available funds|availability of funds|treasury|budget approval|funding decision|funds are|council approves|congress|votes|voting|council votes|funds come',
    fr: 'credits|affectation|parlement|grand conseil|vote*|budget|disponibilite des fonds|subvention|adoption du budget|enveloppe|vote les|verse sa part|gel des credits|deniers',
  },
  hinges: {
    en: 'subject to|depends on|conditional|if the|should|unless|provided|refused|reduced|cut|contingent|should that not|if not|failing that|only if|as long as|voting it',
    fr: "sous reserve|depend|assujetti*|conditionnel*|si|faute de|a condition|s'il|reduit|refus*|advenant|sinon|a defaut|suppose que|pourvu que|pour autant|des lors que|tant que",
  },
  spend: {
    en: 'spending|spend|spent|expenditure*|costs|cost to date|consumed|balance*|charges|money|financial|budget|surplus|hours flown',
    fr: 'depense*|solde|consomme*|facture|disponible|comptes|paiements|engagements|couts|financier*|financiere*|economies|recettes|ce qui a ete depense|argent|etats verifies|deficit',
  },
  tax: {
    en: 'tax|taxes|gst|hst|vat|qst|sales tax|pst|exclusive of gst|plus tax',
    fr: 'tps|tvq|tvh|tva|taxe|taxes|hors taxe|hors tva|taxes en sus',
  },
  coding: {
    en: 'cost centre|cost center|account code|coding|fund code|line object|general ledger|reference number|organization code|ibo code|financial code|tas|betc|object class|fund number|ledger|agency location|treasury account|cost centres',
    fr: "centre de couts|centre financier|code financier|code #|codage|imputation budgetaire|votre code|article d'execution|poste budgetaire|programme #|grand livre|fonds #|code d'|centre de responsabilite|ligne budgetaire",
  },
  credit: {
    en: 'credit*|comes off|abate*|rebate*|deduct*|reduced by|reduc*|penalt*|refund*|bonus|withh*|discount|less the|cut by|taken off|a point|less #|reduced',
    fr: 'credit*|amput*|penalit*|reduit*|reduction|remise|retenu*|rabais|deduit*|deduct*|diminu*|boni|prime|rembours*|amputee|reduction de|en moins|de moins sur|ote*',
  },
} as const satisfies Concepts

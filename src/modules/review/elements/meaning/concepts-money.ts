import type { Concepts } from './concept.ts'

export const money = {
  amount: {
    en: '$|# dollars|pounds|# cents|euros|# percent of|million',
    fr: '$|dollars|euros|chf|francs|# cents|millions',
  },
  pay: {
    en: 'pay|pays|paid|payment*|payable|reimburs*|remit*|bears the cost|meets the cost|meets the|costs|charge*|transfer it|settle*|funds|funded|no money|free of charge|at no cost|no charge|without charge|cost recovery|none',
    fr: 'paie*|payer|payable*|paye*|paiement*|verse*|acquitt*|rembours*|regle*|reglement|sans frais|gratuit*|a ses frais|a leurs frais|cout*|supporte*|demandons|aucune remuneration|indemnite|facture*|finance*|recouvr*|frais|tarif*|contribu*',
  },
  price: {
    en: 'rate*|price*|fee*|tariff*|charge*|per unit|per month|per hour|a month|each further|unit cost|cost of',
    fr: "taux|prix|tarif*|frais|cout*|l'heure|par mois|la page|la boite|le kilometre|par unite|par dossier|par poste|par deplacement|chaque deplacement",
  },
  bill: {
    en: 'bill*|invoic*|account*|journal|settlement|transfer*|in twelve|instal*|two halves|each quarter|quarterly|due|month end|cost centre|payable|billing|render accounts|by the # th|thirty days later|in arrears|in advance|invoiced|annual payment|lump sum|instalments',
    fr: 'factur*|etats de compte|versement*|tranche*|virement|trimestr*|echeance|exigible|payable|acquitte|chaque mois|trente jours|# jours|portees|regle*|reglement|rajustement|comptable|acompte*|solde|annuel*|montant|en # fois|mandat de paiement|paiement',
  },
  ceiling: {
    en: 'maximum|to a limit|no more than|not exceed|not to exceed|at most|ceiling|cap|capped|budget*|estimate*|limit of|upper limit|forecast cost|will not be exceeded|total cost|fixed sum|up to $|limit|annual amount|total of|each year|for the year|fiscal year',
    fr: "maximum|au plus|plafon*|dans la limite|ne depass*|ne peut depass*|ne peut etre depass*|n'excede*|budget*|evalue|estime*|estimation|somme totale|enveloppe|pas depassee|sera pas depassee|projet coute|montant total|total|somme de|pour l'annee|exercice|par an|montant",
  },
  climb: {
    en: 'goes up|go up|rise|rises|climb*|increase*|index*|consumer price|inflation|revise*|reset|moves with|move with|adjust*|new rates|rates are|reopened|escalat*|fuel|recalculat*|higher|cost of living|civil service pay',
    fr: 'monte*|augment*|index*|hausse*|revis*|revus|revue|ajust*|rajust*|actualis*|prix a la consommation|inflation|nouveaux tarifs|recalcul*|depasse*|evolu*|majore*|carburant|diesel',
  },
  share: {
    en: 'share*|split|proportion*|pro rata|prorated|two thirds|one third|half each|equal parts|equally|pool*|in common|apportion*|per capita',
    fr: 'partag*|prorata|proportion*|quote part*|deux tiers|le tiers|a parts egales|parts egales|part|en commun|repart*|cle de|moitie',
  },
  appropriation: {
    en: 'appropriation*|appropriated|parliament|legislature|voted|vote of|available funds|availability of funds|treasury|budget approval|funding decision|funds are|council approves',
    fr: 'credits|affectation|parlement|grand conseil|vote*|budget|disponibilite des fonds|subvention|adoption du budget|enveloppe',
  },
  hinges: {
    en: 'subject to|depends on|conditional|if the|should|unless|provided|refused|reduced|cut|contingent|should that not|if not',
    fr: "sous reserve|depend|assujetti*|conditionnel*|si|faute de|a condition|s'il|reduit|refus*|advenant|sinon|a defaut",
  },
  spend: {
    en: 'spending|spend|spent|expenditure*|costs|cost to date|consumed|balance*|charges|money|financial|budget',
    fr: 'depense*|solde|consomme*|facture|disponible|comptes|paiements|engagements|couts|financier*|financiere*|economies',
  },
  tax: {
    en: 'tax|taxes|gst|hst|vat|qst|sales tax|pst',
    fr: 'tps|tvq|tvh|tva|taxe|taxes|hors taxe',
  },
  coding: {
    en: 'cost centre|cost center|account code|coding|fund code|line object|general ledger|reference number|organization code|ibo code|financial code',
    fr: "centre de couts|centre financier|code financier|code #|codage|imputation budgetaire|votre code|article d'execution|poste budgetaire|programme #|grand livre",
  },
  credit: {
    en: 'credit*|comes off|abate*|rebate*|deduct*|reduced by|reduc*|penalt*|refund*|bonus|withh*|discount|less the',
    fr: 'credit*|amput*|penalit*|reduit*|reduction|remise|retenu*|rabais|deduit*|deduct*|diminu*|boni|prime|rembours*',
  },
} as const satisfies Concepts

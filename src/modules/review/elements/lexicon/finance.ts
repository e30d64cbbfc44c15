import type { Lexicon } from './entry.ts'

/** Whether money moves, by which power, at which price, and how it is paid and reported. */
export const finance: Lexicon = {
  'financial-arrangement': {
    titles: {
      en: 'financial arrangements; financial arrangement; funding; finance; finances; financial; financial considerations; funding arrangements; reimbursement; cost recovery; payment; financial terms; funding and reimbursement; cost sharing; costs; financial and legal terms; financial provisions; charges; financial contribution; resources and funding; price and payment; financial matters; compensation; fees; budget; resources',
      fr: "modalités financières; dispositions financières; financement; finances; arrangements financiers; arrangement financier; considérations financières; recouvrement des coûts; remboursement; conditions financières; partage des coûts; coûts; contribution financière; aspects financiers; clauses financières; participation financière; nature de l'arrangement; prix; dispositions budgétaires; conditions de financement; rémunération; modalités de financement; tarifs; budget",
    },
    sure: {
      en: 'cost recovery; cost-recovery; reimburs*; funding; will be funded; no funds; at no cost; free of charge; transfer of funds; actual cost basis; actual costs; shall pay; will pay; financial arrangement*; fixed price; financed by; each party bears its own; no exchange of funds; without charge; bear its own cost*; costs shall be borne; costs will be shared; cost-sharing; financial contribution; contribution of; responsible for its own costs; no charge; grant funding; recovery of',
      fr: 'recouvrement des coûts; rembours*; financement; à titre gratuit; gratuit*; sans frais; transfert de fonds; transfert budgétaire; coûts réels; modalités financières; redevable*; participation du département; contribution financière; prend à sa charge; chaque partie assume; à la charge de; financé* par; contribue au fonctionnement; restant à la charge; crédits inscrits; assume ses propres; participation financière; contribution est calculée; frais sont partagés; assument leurs propres; partage des coûts; en contrepartie; aucun échange de fonds; aucune somme; verse au; subvention; rémunération',
    },
    hints: { en: 'cost*; fund*; pay*; charge*; money', fr: 'coût*; frais; fonds; paiement*; montant*' },
  },
  'financial-authority': {
    titles: {
      en: 'financial authority; financial authorities; spending authority; charging authority; authority to charge; appropriation; revolving fund; financial legislation; appropriations; vote netting; source of funds',
      fr: "pouvoirs financiers; pouvoir financier; autorité financière; pouvoir de dépenser; autorisation de dépenser; crédits; fonds renouvelable; imputation; pouvoir d'imputer; autorisation financière; imputation budgétaire; origine des crédits; source de financement",
    },
    sure: {
      en: 'spending authority; authority to charge; financial authority; appropriation*; revolving fund; vote-netted; financial administration act; economy act; respend; re-spend; net voting; authority to spend; authority to recover; vote netted; delegated financial; section 29.1; section 29.2; section 32; section 33; section 34; expenditure authority; net vote; spending limits; authority to pay; pays from; charges under; under vote; vote 1; legal basis for charging; funded from',
      fr: "pouvoir de dépenser; pouvoirs financiers; pouvoir d'exiger; fonds renouvelable; recettes nettes; gestion des finances publiques; crédit* parlementaire*; crédits inscrits; budget du département; imputation budgétaire; affectation budgétaire; dès le vote du budget; autorisation de dépenser; engagement et d'ordonnancement; dépenser de nouveau; pouvoir d'imputer; réutiliser les recettes; ordonnateur; article 29; article 32; article 34; crédits disponibles; crédits votés; délégation financière; loi de finances; crédit 1; payé* sur; pouvoir de percevoir; en vertu de quoi; imputé* au crédit",
    },
    hints: { en: 'appropriat*; vote', fr: 'crédit*; budget*' },
  },
  'cost-base': {
    titles: {
      en: 'costing; cost base; costs; cost categories; cost elements; costing methodology; cost estimate; basis of costs; eligible costs; cost structure; allowable costs; cost breakdown; costing method; full cost',
      fr: "établissement des coûts; base de coûts; coûts; catégories de coûts; éléments de coût; méthode d'établissement des coûts; coûts admissibles; structure de coûts; ventilation des coûts; coût complet; dépenses admissibles; calcul des coûts; détermination des coûts; frais admissibles; dépenses éligibles; coût de revient",
    },
    sure: {
      en: 'direct and indirect costs; full cost; incremental cost*; overhead; labor costs; labour costs; salary costs; non-labor costs; non-salary; costing method*; cost categor*; cost basis; cost base; eligible costs; allowable costs; actual cost means; indirect costs; direct costs; accommodation costs; employee benefit*; capital costs; cost estimat*; costs include; operating and maintenance; marginal cost; cost components; actual costs; recovery of actual; costs of; cost elements',
      fr: "coûts directs et indirects; coût complet; coûts complets; coûts différentiels; coûts indirects; coûts directs; frais généraux; coûts salariaux; coûts non salariaux; catégories de coûts; méthode de calcul des coûts; coûts admissibles; dépenses de fonctionnement; avantages sociaux; dépenses admissibles; base de calcul; frais de fonctionnement; les coûts comprennent; établissement des coûts; régimes d'avantages; dépenses éligibles; calcul du coût; coût de revient; dépenses d'équipement; coût marginal; coûts liés aux locaux; composantes du coût; coûts de personnel; coûts réels; éléments de coût; frais réels",
    },
    hints: { en: 'cost*; overhead; travel', fr: 'coût*; dépense*; salaire*' },
  },
  'fee-structure': {
    titles: {
      en: 'fees; price; pricing; charges; rates; fee schedule; rate card; fee structure; price structure; schedule of fees; service charges; price list; tariff; rates and charges; price and fee structure; cost of services; pricing schedule; fee for service; fees and charges; service fees; schedule of rates',
      fr: 'frais; prix; tarification; tarifs; tarif; barème; barème de prix; structure tarifaire; grille tarifaire; redevances; honoraires; taux; frais de service; liste de prix; prix des services; barème des tarifs; coût des services; bordereau de prix; grille des tarifs; montant de la redevance',
    },
    sure: {
      en: 'hourly rate*; unit price*; fee schedule; fee for service; rate card; per diem; price list; fixed fee; fees payable; charged at; annual fee; rate per; price per; monthly fee; per hour; daily rate*; schedule of fees; flat rate; fees are; price of; fee of; service fee*; rates are; unit cost; unit rate*; per transaction; the fee; per file; per unit; the rates; fees for; payable annually',
      fr: "taux horaire; prix unitaire*; barème; grille tarifaire; tarif*; taux journalier; prix par; honoraires; frais annuels; facturées selon; redevances d'usage; redevance*; coût par; montant forfaitaire; prix des; tarification; taux unitaire*; par transaction; tarif de; forfait annuel; frais mensuels; taux quotidien; par dossier; le prix; frais exigibles; prix fixe; prix unitaires; coût unitaire; par heure; tarifs applicables; liste de prix",
    },
    hints: { en: 'fee*; rate*; price*', fr: 'prix; taux; frais; tarif*' },
  },
  pooling: {
    titles: {
      en: 'contributions; pooling; cost sharing; resource contributions; contributions of the parties; shared costs; funding formula; pooled funding; in-kind contributions; joint funding; apportionment; cost allocation; shared funding; resource pooling; contributions of participants; allocation key',
      fr: 'contributions; mise en commun; partage des coûts; contributions des parties; clé de répartition; contributions et clé; apports; coûts partagés; répartition des coûts; mutualisation; apports en nature; quote-part; quotes-parts; répartition des dépenses; mode de répartition; contributions financières; apports des parties; financement commun',
    },
    sure: {
      en: 'in-kind; in kind; pooled; pooling; cost-sharing; cost sharing; shared equally; each party contributes; contribution formula; proportion of; allocation key; apportion*; share of the costs; contribute * per cent; pro rata; shared funding; percentage share; contribute equally; shares the cost; contributed by each; share of each',
      fr: 'en nature; mise en commun; clé de répartition; quote-part; quotes-parts; partage des coûts; réparti* entre; chaque partie contribue; au prorata; mutualis*; apports en nature; apport en nature; répartition des coûts; contribution de chaque; part de chaque; partagés également; à parts égales; participation aux dépenses; contribue à hauteur; selon la clé; répartition des biens; contributions des parties; financement commun; quote part',
    },
    hints: { en: 'contribut*; share*', fr: 'contribu*; part; répartition; apport*' },
  },
  'budget-estimate': {
    titles: {
      en: 'budget; cost estimate; estimated cost; estimates; financial ceiling; maximum amount; ceiling; limitation of expenditure; total cost; funding limit; estimated budget; annual budget; financial limit; cost ceiling; estimate and ceiling; funding levels',
      fr: 'budget; estimation; estimation des coûts; coût estimatif; coûts estimatifs; plafond; plafond financier; montant maximal; limite des dépenses; coût total; budget prévisionnel; budget annuel; prévisions budgétaires; estimation et plafond; limitation des dépenses; enveloppe budgétaire; montant de la convention; montant',
    },
    sure: {
      en: 'estimated cost*; not to exceed; shall not exceed $; total budget; maximum amount; ceiling; cost estimat*; annual budget; estimated total; estimated at; limitation of expenditure; up to $; total value; budget of; total cost*; budget for; maximum of $; budget estimate*; estimated annual; financial limit; maximum expenditure; projected cost; total funding',
      fr: "coût* estim*; ne doit pas dépasser; ne peut dépasser; ne dépassera pas; n'excède pas; montant maximal; plafond; budget annuel; estimé* à; montant estimatif; coût total; budget total; montants dont sont redevables; montant des prestations; enveloppe; limite des dépenses; estimation des coûts; évalué* à; jusqu'à concurrence; estimation annuelle; montant total; budget prévisionnel; budget estimatif; ne peuvent dépasser; maximum de",
    },
    hints: { en: 'budget; estimate*; maximum', fr: 'budget; estimat*; maxim*' },
  },
  'conditional-funding': {
    titles: {
      en: 'conditional funding; funding conditions; subject to funding; availability of funds; appropriation of funds; conditions of funding; funding availability; subject to appropriation',
      fr: 'financement conditionnel; conditions de financement; disponibilité des fonds; sous réserve des crédits; affectation de crédits; disponibilité des crédits; financement sous condition; réserve de crédits',
    },
    sure: {
      en: 'subject to * funding; subject to the availability of funds; subject to appropriation*; availability of funds; conditional on funding; treasury board approval; treasury board submission; subject to parliamentary; funding approval; subject to the approval of the treasury; subject to available funding; memorandum to cabinet; availability of appropriated; conditional upon funding; contingent upon funding; subject to funding; funding is conditional; availability of funding',
      fr: "sous réserve de * crédits; sous réserve des crédits; disponibilité des fonds; disponibilité des crédits; approbation du conseil du trésor; présentation au conseil du trésor; financement conditionnel; sous réserve du vote; sous réserve de l'affectation; mémoire au cabinet; financement est conditionnel; sous réserve du financement; conditionnel à l'approbation; sous réserve de l'inscription; subordonné à l'obtention; crédits suffisants; conditionnel à l'obtention",
    },
    hints: { en: 'conditional; subject to', fr: 'conditionnel*; sous réserve' },
  },
  invoicing: {
    titles: {
      en: 'invoicing; billing; payment; payment terms; invoicing and payment; invoicing and settlement; billing process; settlement; method of payment; payments; terms of payment; interdepartmental settlement; billing and payment; payment schedule; basis of payment; payment arrangements; billing and settlement',
      fr: 'facturation; paiement; modalités de paiement; facturation et paiement; facturation et règlement; règlement; conditions de paiement; mode de paiement; versements; modalités de facturation; règlement interministériel; modalités de versement; paiements; modalités de règlement; échéancier de paiement; base de paiement; calendrier des versements',
    },
    sure: {
      en: 'invoice*; billing; payment within; interdepartmental settlement; journal voucher; payable within; remittance; ipac; settlement of; monthly invoice; due within 30; paid within; payment shall be; invoiced; billed; method of payment; payments are due; payment is due; payments will be; quarterly payment*; supporting documentation; payable on; instalment*; settle the; payment terms',
      fr: 'facture*; facturation; facturé*; règlement interministériel; pièce de journal; payable dans; règlement financier; modalités de versement; modalités de règlement; versement*; paiement dans; payé dans; mémoires et factures; mandat de paiement; paiement est; modalités de paiement; acompte*; titre de recettes; pièces justificatives des; dans les 30 jours suivant la réception de la facture; paiements sont; mode de règlement; paie; acquitt*; échéancier de paiement',
    },
    hints: { en: 'paid; payment*; refund', fr: 'paiement*; verser; règlement' },
  },
  'financial-coding': {
    titles: {
      en: 'financial coding; accounting codes; coding; financial codes; account codes; coding block; accounting information; cost centre; accounting data; fund codes; financial coding block',
      fr: "codage financier; codes financiers; codage; imputation comptable; centre de coûts; codes comptables; renseignements comptables; données comptables; code d'imputation; coordonnées comptables; imputation",
    },
    sure: {
      en: 'financial coding; accounting code*; cost centre; cost center; gl account; general ledger; agency locator code*; coding block; vendor code; is reference; organization code; reference code*; treasury account symbol; appropriation code; financial codes; fund code; line object; project code',
      fr: "codage financier; code* comptable*; centre de coûts; centre de responsabilité; code d'imputation; grand livre; code d'organisation; code de référence; imputation comptable; chapitres du budget; compte bancaire; code financier; article d'exécution; codes de référence; domiciliation; numéro de compte; code de projet; iban",
    },
    hints: { en: 'code*; coding', fr: 'code*; codage' },
  },
  'level-variance-finance': {
    titles: {
      en: 'service credits; credits; penalties; service level credits; financial penalties; liquidated damages; rebates; effect of missed levels; surcharges; service credit; deductions; performance adjustments',
      fr: 'crédits de service; crédits; pénalités; pénalités financières; rabais; remises; incidence financière des écarts; surcharges; réductions; pénalités de retard; malus; dommages-intérêts; retenues',
    },
    sure: {
      en: 'service credit*; penalt*; liquidated damages; rebate*; fee reduction; credit for; surcharge*; deduction against; reduce the fee; reduction of fees; financial credit; refund if; level is missed; no compensation; performance deduction*; charges will be reduced; reduction in the fee; credited to; credit of',
      fr: "crédit* de service; pénalité*; pénalités de retard; remise* sur; rabais; réduction du tarif; surcharge*; aucune compensation; compensation financière; réduction du prix; retenue*; dommages-intérêts; réduction des frais; bonus-malus; bonus malus; niveau n'est pas atteint; crédit de; frais sont réduits; indemnité forfaitaire; crédité*",
    },
    hints: { en: 'credit*; compensation', fr: 'crédit*; compensation' },
  },
  'cost-change': {
    titles: {
      en: 'cost changes; price adjustment; price adjustments; adjustment; adjustments; rate changes; changes in cost; cost adjustments; fee adjustment; fee adjustments; indexation; price review; true-up; annual adjustment; fee increases; escalation of rates; reconciliation',
      fr: 'variation des coûts; ajustement des prix; rajustement; ajustement; ajustements; indexation; révision des prix; variation des prix; révision des tarifs; actualisation; modification des tarifs; rajustements; évolution des coûts; réajustement; hausse des tarifs; révision du tarif; rapprochement',
    },
    sure: {
      en: 'adjusted annually; price adjustment*; cost increase*; rate increase*; adjusted accordingly; true-up; reconcile*; reconciliation; consumer price index; indexed; changes in cost*; year-end adjustment*; year-end and closeout; funding * adjusted; rates may change; fee adjustment*; adjust the fee*; adjustment of fees; rate change*; revised rates; salary increase*; change in rates; adjust the price; changes to the fees; collective bargaining',
      fr: 'ajusté*; rajust*; réajust*; indexé*; indexation; révision des prix; augmentation des coûts; actualisation; évolution du barème; évoluer de plus ou moins; indice des prix; calculée chaque année; hausse des coûts; ajustement*; tarifs sont révisés; modification des tarifs; variation des coûts; révision des tarifs; taux révisés; augmentation salariale; variation de; rapprochement; évolution annuelle du montant; redressement; majoration',
    },
    hints: { en: 'adjust*; increase*; index*', fr: 'ajust*; augment*; évolution; hausse' },
  },
  'financial-reporting': {
    titles: {
      en: 'financial reporting; financial reports; expenditure reports; cost reports; financial statements; reporting on expenditures; financial accounting; financial report; financial statement; reporting of expenditures',
      fr: 'rapports financiers; rapport financier; états financiers; rapports sur les dépenses; compte rendu financier; reddition de comptes financière; bilan financier; production de rapports financiers; état des dépenses; relevé des dépenses; compte rendu des dépenses',
    },
    sure: {
      en: 'financial report*; financial statement*; expenditure report*; statement of expenditures; financial accounting; cost report*; spending report*; report of costs; report on expenditures; report on spending; statement of costs; statement of charges; reports of expenditures; forecast of expenditures; budget report*; report actual costs; accounting of funds; usage and cost',
      fr: "rapport* financier*; états financiers; relevé* des dépenses; état des dépenses; rapport sur les dépenses; bilan financier; compte rendu financier; relevé des coûts; compte d'emploi; rapports sur les coûts; état des coûts; comptabilité des; rapport de dépenses; rapports sur les dépenses; prévisions de dépenses; compte rendu des dépenses; situation budgétaire; relevé de consommation",
    },
    hints: { en: 'expenditure*; accounting', fr: 'dépense*; comptable*' },
  },
  taxes: {
    titles: {
      en: 'taxes; tax; gst; hst; gst/hst; vat; sales tax; value added tax; goods and services tax; taxation',
      fr: 'taxes; taxe; tps; tvh; tvq; tva; taxes applicables; taxe de vente; fiscalité; taxe sur les produits et services; régime fiscal',
    },
    sure: {
      en: 'gst; hst; goods and services tax; harmonized sales tax; value added tax; value-added tax; vat; sales tax; applicable taxes; exclusive of tax; inclusive of tax; taxes are; tax exempt; plus tax; plus applicable tax*; taxable',
      fr: 'tps; tvh; tvq; tva; taxe sur les produits; taxe de vente; taxes applicables; hors taxes; hors taxe; toutes taxes comprises; ttc; taxe* en sus; exonéré*; taxes en sus; assujetti* à la taxe; taxe sur la valeur',
    },
    hints: { en: 'tax*', fr: 'taxe*' },
  },
}

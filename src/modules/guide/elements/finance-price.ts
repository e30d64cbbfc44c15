import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { guideline2012 } from './sources.ts'

export const costBase: ElementDefinition = {
  id: 'cost-base',
  family: 'finance',
  name: { en: 'Costing', fr: 'Établissement des coûts' },
  purpose: {
    en: 'Say which of the provider’s costs are counted, and how they were worked out.',
    fr: 'Préciser quels coûts du fournisseur sont comptés et comment ils ont été établis.',
  },
  help: {
    en: 'Choose the base, go through the categories one by one, and name the method, its date and the position that validated it.',
    fr: 'Choisissez la base, passez les catégories une à une, puis nommez la méthode, sa date et le poste qui l’a validée.',
  },
  documents: ['MA', 'ANX'],
  need: { simple: 'recommended', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'base',
      type: 'choice',
      label: { en: 'Base', fr: 'Base de calcul' },
      required: true,
      options: [
        { code: 'full', label: { en: 'Full cost', fr: 'Coût complet' } },
        { code: 'incremental', label: { en: 'Incremental cost', fr: 'Coût différentiel' } },
        { code: 'other', label: { en: 'Another agreed base', fr: 'Autre base convenue' } },
      ],
    },
    {
      key: 'explanation',
      type: 'prose',
      label: { en: 'Explanation of the base', fr: 'Explication de la base' },
      requiredWhen: [{ field: 'base', is: ['other'] }],
    },
    {
      key: 'categories',
      type: 'table',
      label: { en: 'Cost categories', fr: 'Catégories de coûts' },
      required: true,
      columns: [
        {
          key: 'category',
          type: 'choice',
          label: { en: 'Category', fr: 'Catégorie' },
          options: [
            { code: 'salaries', label: { en: 'Salaries', fr: 'Traitements' } },
            { code: 'benefits', label: { en: 'Employee benefit plans', fr: 'Régimes d’avantages sociaux' } },
            {
              code: 'operating',
              label: { en: 'Operating and maintenance', fr: 'Fonctionnement et entretien' },
            },
            { code: 'accommodation', label: { en: 'Accommodation', fr: 'Locaux' } },
            { code: 'overhead', label: { en: 'Corporate overhead', fr: 'Frais généraux' } },
            { code: 'capital', label: { en: 'Capital', fr: 'Immobilisations' } },
            { code: 'third-party', label: { en: 'Third parties', fr: 'Tiers' } },
            { code: 'other', label: { en: 'Other', fr: 'Autre' } },
          ],
          required: true,
        },
        { key: 'included', type: 'boolean', label: { en: 'Counted', fr: 'Compté' }, required: true },
        { key: 'amount', type: 'money', label: { en: 'Yearly amount', fr: 'Montant annuel' } },
        { key: 'note', type: 'text', label: { en: 'Note', fr: 'Précision' } },
      ],
    },
    {
      key: 'method',
      type: 'text',
      label: { en: 'Costing document', fr: 'Document d’établissement des coûts' },
      required: true,
    },
    {
      key: 'method-date',
      type: 'date',
      label: { en: 'Date of the document', fr: 'Date du document' },
      required: true,
    },
    { key: 'validator', type: 'position', label: { en: 'Validated by', fr: 'Validation' } },
  ],
  pattern: {
    en: clause(
      'Costs are worked out on this basis: [[base]].',
      '**Explanation.** [[explanation]]',
      'The categories of cost are treated as follows:',
      '[[rows:categories]]',
      'The method is described in this document: [[method]], dated [[method-date]].',
      'The costing was validated by: [[validator]].',
    ),
    fr: clause(
      'Les coûts sont établis sur la base suivante\u00a0: [[base]].',
      '**Explication.** [[explanation]]',
      'Les catégories de coûts sont traitées comme suit\u00a0:',
      '[[rows:categories]]',
      'La méthode est décrite dans le document suivant\u00a0: [[method]], en date du [[method-date]].',
      'L’établissement des coûts a été validé par\u00a0: [[validator]].',
    ),
  },
  source: guideline2012(),
}

export const feeStructure: ElementDefinition = {
  id: 'fee-structure',
  family: 'finance',
  name: { en: 'Price and fee structure', fr: 'Structure tarifaire' },
  purpose: {
    en: 'Set what the client pays for each unit, or the sum agreed in advance.',
    fr: 'Fixer ce que le client paie pour chaque unité, ou la somme convenue d’avance.',
  },
  help: {
    en: 'One line for each price: unit, rate, what drives the quantity, the forecast for the fiscal year, and the period the rate holds.',
    fr: 'Une ligne par prix\u00a0: unité, tarif, facteur qui détermine la quantité, volume prévu pour l’exercice et période d’application.',
  },
  documents: ['MA', 'SLA', 'ANX'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  condition: 'money',
  fields: [
    {
      key: 'method',
      type: 'prose',
      label: { en: 'How the price is worked out', fr: 'Mode de calcul du prix' },
      required: true,
    },
    {
      key: 'lines',
      type: 'table',
      label: { en: 'Prices', fr: 'Tarifs' },
      requiredWhen: [{ field: 'fixed-sum', empty: true }],
      columns: [
        { key: 'code', type: 'code', label: { en: 'Code', fr: 'Code' }, required: true },
        { key: 'description', type: 'text', label: { en: 'Description', fr: 'Désignation' }, required: true },
        { key: 'unit', type: 'text', label: { en: 'Unit', fr: 'Unité' }, required: true },
        { key: 'rate', type: 'money', label: { en: 'Rate', fr: 'Tarif' }, required: true },
        {
          key: 'payer',
          type: 'party',
          label: { en: 'Paid by', fr: 'Payé par' },
          hint: { en: 'When each party pays the other', fr: 'Lorsque chaque partie paie l’autre' },
        },
        { key: 'driver', type: 'text', label: { en: 'Driver', fr: 'Facteur de coût' } },
        {
          key: 'volume',
          type: 'decimal',
          label: { en: 'Forecast volume', fr: 'Volume prévu' },
          hint: { en: 'For the whole fiscal year', fr: 'Pour tout l’exercice' },
        },
        {
          key: 'package',
          type: 'choice',
          label: { en: 'Package', fr: 'Offre' },
          options: [
            { code: 'basic', label: { en: 'Basic package', fr: 'Ensemble de base' } },
            { code: 'optional', label: { en: 'Optional service', fr: 'Service optionnel' } },
            { code: 'upgraded', label: { en: 'Upgraded level', fr: 'Niveau supérieur' } },
            { code: 'unique', label: { en: 'Unique service', fr: 'Service sur mesure' } },
          ],
        },
        {
          key: 'tax',
          type: 'choice',
          label: { en: 'Sales tax', fr: 'Taxe de vente' },
          hint: { en: 'When it differs by line', fr: 'Lorsqu’elle varie d’une ligne à l’autre' },
          options: [
            { code: 'none', label: { en: 'Not added', fr: 'Ne s’ajoute pas' } },
            { code: 'added', label: { en: 'Added', fr: 'S’ajoute' } },
            { code: 'included', label: { en: 'Included', fr: 'Comprise' } },
          ],
        },
        { key: 'effective', type: 'date', label: { en: 'From', fr: 'À compter du' } },
        { key: 'end', type: 'date', label: { en: 'Until', fr: 'Jusqu’au' } },
        { key: 'fiscal-year', type: 'fiscal-year', label: { en: 'Fiscal year', fr: 'Exercice' } },
      ],
    },
    {
      key: 'fixed-sum',
      type: 'money',
      label: { en: 'Sum agreed for each fiscal year', fr: 'Somme convenue pour chaque exercice' },
    },
    {
      key: 'travel',
      type: 'prose',
      label: { en: 'Travel and other expenses', fr: 'Déplacements et autres frais' },
    },
  ],
  pattern: {
    en: clause(
      '**Method.** [[method]]',
      'The client, or the party that a line names, must pay these prices as they stand on the day the service is delivered:',
      '[[rows:lines]]',
      'The client must pay this sum for each fiscal year, whatever the volume: [[fixed-sum]].',
      '**Other expenses.** [[travel]]',
    ),
    fr: clause(
      '**Mode de calcul.** [[method]]',
      'Le client, ou la partie désignée à la ligne, doit payer les tarifs suivants tels qu’ils sont le jour où le service est rendu\u00a0:',
      '[[rows:lines]]',
      'Le client doit payer la somme suivante pour chaque exercice, quel que soit le volume\u00a0: [[fixed-sum]].',
      '**Autres frais.** [[travel]]',
    ),
  },
  source: guideline2012(),
}

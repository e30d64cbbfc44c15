import type { Contrast } from './contrasts.ts'

/** Who acts: roles, levels and offices of which an agreement often names several, and which are never one another. */
export const contrastsOfParties: readonly Contrast[] = [
  {
    rule: 'party',
    poles: [
      { en: 'hosts?|landlords?', fr: 'hôtes?|hôtesses?|locat(?:eurs?|rices?)|propriétaires?|bailleurs?' },
      { en: 'tenants?|occupants?|lessees?', fr: 'locataires?|occupante?s?|preneurs?' },
    ],
  },
  {
    rule: 'party',
    poles: [
      {
        en: 'lead (?:department|organi[sz]ation|institution|agency|party|partner)s?',
        fr: '(?:ministère|organisme|organisation|institution|partie|partenaire|agence)s? (?:responsables?|chefs? de file|directe?u?r?(?:rice)?s?)|chefs? de file',
      },
      {
        en: 'participating (?:department|organi[sz]ation|institution|agenc(?:y|ie)|part(?:y|ie)|partner)s?|participants?',
        fr: 'participante?s?',
      },
    ],
  },
  {
    rule: 'party',
    poles: [
      { en: 'buyers?|purchasers?', fr: 'achet(?:eu|rice)\\p{L}*|acquér(?:eu|esse)\\p{L}*' },
      { en: 'sellers?|vendors?', fr: 'vend(?:eu|euse)\\p{L}*' },
    ],
  },
  {
    rule: 'party',
    poles: [
      { en: '(?<!sub-?)(?:service )?providers?', fr: 'fournisseu\\p{L}+|prestatai\\p{L}+' },
      { en: 'sub-?contractors?', fr: 'sous-traitante?s?' },
    ],
  },
  {
    rule: 'party',
    poles: [
      {
        en: 'city|cities|municipalit(?:y|ies)|towns?|villages?|townships?',
        fr: 'villes?|municipalités?|villages?|cantons?',
      },
      { en: 'count(?:y|ies)', fr: 'comtés?|MRC' },
      { en: 'First Nations?|band councils?', fr: 'Premières? Nations?|conseils? de bande' },
    ],
  },
  {
    rule: 'office',
    poles: [
      {
        en: 'chief financial officers?|CFO',
        fr: '(?:dirigean\\p{L}+ principa\\p{L}+|direct\\p{L}+) des finances|DPF',
      },
      {
        en: 'chief (?:information|technology) officers?|CIO|CTO',
        fr: "dirigean\\p{L}+ principa\\p{L}+ de (?:l'information|la technologie)|DPI|DPT",
      },
      {
        en: 'chief audit executives?|CAE',
        fr: "dirigean\\p{L}+ principa\\p{L}+ de (?:l'audit|la vérification)|DPA|DPV",
      },
      {
        en: 'chief (?:human resources|people) officers?|CHRO',
        fr: 'dirigean\\p{L}+ principa\\p{L}+ des ressources humaines|DPRH',
      },
      {
        en: 'chief (?:privacy|security) officers?',
        fr: 'dirigean\\p{L}+ principa\\p{L}+ de la (?:protection|sécurité)\\p{L}*',
      },
    ],
  },
  {
    rule: 'office',
    poles: [
      { en: 'auditors? general', fr: '(?:vérificat|auditr|audite?u)\\p{L}+ généra\\p{L}+' },
      { en: '(?:access to )?information commissioners?', fr: "commissaires? à l'(?:accès à l')?information" },
      { en: 'privacy commissioners?', fr: 'commissaires? à la protection de la vie privée' },
      {
        en: '(?:official )?languages commissioners?|commissioners? of official languages',
        fr: 'commissaires? aux langues officielles',
      },
      { en: 'ombuds(?:man|person|men)?', fr: 'ombudsman|protect(?:eur|rice) du citoyen' },
    ],
  },
  {
    rule: 'each-or-one-party',
    poles: [
      {
        en: '(?:each|either|every|neither|both|all(?: of)?(?: the)?) part(?:y|ies)|each of the parties',
        fr: "chaque partie|chacune des parties|(?:l'une|l'un) (?:ou|et) l'autre des parties|aucune (?:des )?parties?|(?:les deux|toutes les) parties|les parties",
      },
      only('clients?', 'clien\\p{L}+', 'provider|supplier', 'fournisseu|prestatai'),
      only('providers?|suppliers?', '(?:fournisseu|prestatai)\\p{L}+', 'client', 'clien'),
    ],
  },
]

/** One party named where the other is not: "le client ou le fournisseur" are both of them. */
function only(
  en: string,
  fr: string,
  otherEn: string,
  otherFr: string,
): { readonly en: string; readonly fr: string } {
  return {
    en: `(?<!(?:${otherEn})[\\s\\S]*)(?:${en})(?![\\s\\S]*(?:${otherEn}))`,
    fr: `(?<!(?:${otherFr})[\\s\\S]*)(?:${fr})(?![\\s\\S]*(?:${otherFr}))`,
  }
}

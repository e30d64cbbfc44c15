import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Condition, Need } from '../element.ts'
import { chargingDirective, statute } from '../elements/sources.ts'
import type { NeedChange } from '../guide.ts'
import type { Source } from '../source.ts'
import type { Overlay } from './overlay.ts'

const nbRegulation = statute('NB Reg. 2010-111', '4.1')
const quebecMunicipal = statute('CQLR c. C-19, s. 468.1; c. C-27.1, s. 570')
const accessSharing = statute('A-1 s. 96; P-21 s. 73.1')
const ontarioMunicipal = statute('S.O. 2001, c. 25', '20')

/** What some statutes require an agreement to contain. Check the text in force: these are reading aids. */
export const statutoryProfiles: readonly Overlay[] = [
  {
    id: 'ca-nb-common-services',
    kind: 'profile',
    name: {
      en: 'New Brunswick: common and integrated services',
      fr: 'Nouveau-Brunswick\u00a0: services communs et intégrés',
    },
    needs: required(nbRegulation, {
      'service-description': {
        en: 'The regulation asks for a description of the service.',
        fr: 'Le règlement exige une description du service.',
      },
      purpose: {
        en: 'The regulation asks for the purposes and the benefits.',
        fr: 'Le règlement exige les objectifs et les avantages.',
      },
      'expected-results': {
        en: 'The regulation asks for the outcomes that are expected.',
        fr: 'Le règlement exige les résultats attendus.',
      },
      roles: {
        en: 'The regulation asks for the roles and responsibilities of each party.',
        fr: 'Le règlement exige les rôles et les responsabilités de chaque partie.',
      },
      privacy: {
        en: 'The regulation asks for the kinds of personal information that each party collects, uses and discloses.',
        fr: 'Le règlement exige les types de renseignements personnels que chaque partie recueille, utilise et communique.',
      },
      security: {
        en: 'The regulation asks for a summary of security measures.',
        fr: 'Le règlement exige un résumé des mesures de sécurité.',
      },
      term: {
        en: 'The regulation asks for the start and, if there is one, the end.',
        fr: 'Le règlement exige la date de début et, s’il y a lieu, la date de fin.',
      },
    }),
    duties: [
      {
        en: 'A party that leaves must stop using the personal information, unless consent or the law allows it, and keep protecting it.',
        fr: 'La partie qui se retire doit cesser d’utiliser les renseignements personnels, sauf consentement ou disposition de la loi, et continuer de les protéger.',
      },
    ],
  },
  {
    id: 'ca-qc-intermunicipal',
    kind: 'profile',
    name: { en: 'Québec: intermunicipal agreements', fr: 'Québec\u00a0: ententes intermunicipales' },
    needs: required(quebecMunicipal, {
      purpose: {
        en: 'The law asks for the object of the agreement.',
        fr: 'La loi exige l’objet de l’entente.',
      },
      'service-description': {
        en: 'The law asks for the object in detail.',
        fr: 'La loi exige une description détaillée de l’objet.',
      },
      roles: {
        en: 'The law asks for the mode of operation: supply of services, delegation or intermunicipal board.',
        fr: 'La loi exige le mode de fonctionnement\u00a0: fourniture de services, délégation ou régie.',
      },
      'financial-arrangement': {
        en: 'The law asks how capital and operating costs are shared.',
        fr: 'La loi exige le mode de répartition des dépenses en immobilisations et des coûts d’exploitation.',
      },
      pooling: {
        en: 'The law asks for each municipality’s share of the contributions.',
        fr: 'La loi exige la part de chaque municipalité dans les contributions.',
      },
      term: {
        en: 'The law asks for the duration and, if any, the terms of renewal.',
        fr: 'La loi exige la durée et, s’il y a lieu, les modalités de renouvellement.',
      },
      'exit-plan': {
        en: 'The law asks how assets and liabilities are divided at the end.',
        fr: 'La loi exige le partage de l’actif et du passif à la fin de l’entente.',
      },
    }),
    duties: [
      {
        en: 'Each council authorizes the agreement by resolution.',
        fr: 'Chaque conseil autorise l’entente par résolution.',
      },
    ],
  },
  {
    id: 'ca-atip-sharing',
    kind: 'profile',
    name: {
      en: 'Canada: sharing access to information and privacy services',
      fr: 'Canada\u00a0: partage de services d’accès à l’information et de protection des renseignements personnels',
    },
    needs: required(accessSharing, {
      parties: {
        en: 'Both institutions, under the same minister, must be named in writing.',
        fr: 'Les deux institutions, relevant du même ministre, doivent être nommées par écrit.',
      },
      authorities: {
        en: 'The agreement rests on section 96 of one act and section 73.1 of the other.',
        fr: 'L’entente s’appuie sur l’article 96 d’une loi et l’article 73.1 de l’autre.',
      },
      atip: {
        en: 'The service is the answering of requests: who controls the records must be clear.',
        fr: 'Le service consiste à répondre aux demandes\u00a0: il faut dire clairement de qui relèvent les documents.',
      },
      'financial-arrangement': {
        en: 'A fee may not exceed the cost of the service.',
        fr: 'Les frais ne peuvent dépasser le coût du service.',
      },
    }),
    duties: [
      {
        en: 'Send a copy to the commissioners and to the designated minister, and tell them of any important change.',
        fr: 'Transmettre une copie aux commissaires et au ministre désigné, et les aviser de tout changement important.',
      },
    ],
  },
  {
    id: 'ca-ola-equal-versions',
    kind: 'profile',
    name: {
      en: 'Canada: agreements in both official languages',
      fr: 'Canada\u00a0: accords dans les deux langues officielles',
    },
    needs: required(statute('O-3.01', '10'), {
      'language-versions': {
        en: 'Both versions must be made and be equally authoritative.',
        fr: 'Les deux versions doivent être établies et faire également autorité.',
      },
      'official-languages': {
        en: 'Service in both languages must be settled.',
        fr: 'Le service dans les deux langues doit être réglé.',
      },
    }),
  },
  {
    id: 'ca-faa-internal-services',
    kind: 'profile',
    name: {
      en: 'Canada: internal support services between departments',
      fr: 'Canada\u00a0: services internes de soutien entre ministères',
    },
    needs: [
      ...required(statute('F-11', '29.2'), {
        authorities: {
          en: 'The service must be one that section 29.2 allows departments to give each other.',
          fr: 'Le service doit être de ceux que l’article 29.2 permet aux ministères de se fournir.',
        },
      }),
      ...required(
        statute('F-11', '29.2'),
        {
          'financial-authority': {
            en: 'Money received is revenue: the authority to spend it again must be cited.',
            fr: 'Les sommes reçues sont des recettes\u00a0: il faut citer le pouvoir de les dépenser de nouveau.',
          },
        },
        'money',
      ),
      ...required(
        chargingDirective,
        {
          'cost-base': {
            en: 'The charge must rest on a stated cost base.',
            fr: 'Le montant imputé doit reposer sur une base de coûts énoncée.',
          },
          'financial-coding': {
            en: 'A settlement between departments needs the codes of both sides.',
            fr: 'Un règlement interministériel exige les codes des deux parties.',
          },
        },
        'money',
      ),
    ],
  },
  {
    id: 'ca-on-municipal',
    kind: 'profile',
    name: {
      en: 'Ontario: joint municipal undertakings',
      fr: 'Ontario\u00a0: entreprises municipales communes',
    },
    needs: required(ontarioMunicipal, {
      authorities: {
        en: 'A by-law of each council authorizes the agreement.',
        fr: 'Un règlement de chaque conseil autorise l’entente.',
      },
      annexes: {
        en: 'The agreement is attached to the by-law as a schedule: list what goes with it.',
        fr: 'L’entente est jointe au règlement en annexe\u00a0: dressez la liste de ce qui l’accompagne.',
      },
    }),
    duties: [
      {
        en: 'The head of council and the clerk usually sign.',
        fr: 'La présidence du conseil et le greffe signent habituellement.',
      },
    ],
  },
]

/** A statutory profile by its id, or undefined. */
export function profileById(id: string): Overlay | undefined {
  return statutoryProfiles.find((profile) => profile.id === id)
}

function required(
  source: Source,
  reasons: { readonly [element: string]: Bilingual },
  condition?: Condition,
): readonly NeedChange[] {
  const need: Need = 'required'
  return Object.entries(reasons).map(([element, reason]) => ({
    element,
    need,
    reason,
    source,
    ...(condition && { condition }),
  }))
}

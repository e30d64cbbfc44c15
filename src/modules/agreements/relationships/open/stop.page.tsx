import type { Bilingual, Language } from '../../../../kernel/language/bilingual.ts'
import { myWorkPath, openPartiesPath } from '../../paths.ts'

/** A private party cannot join: which instruments are meant for it, and on which ground. */
export function StopPage({ language, opening }: { language: Language; opening: string | null }) {
  return (
    <>
      <h1 class="govuk-heading-xl">{words.title[language]}</h1>
      <p class="lead">{words.why[language]}</p>
      <h2 class="govuk-heading-m">{words.instead[language]}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {instruments.map((instrument) => (
          <li key={instrument.en}>{instrument[language]}</li>
        ))}
      </ul>
      <p class="govuk-body">{words.ask[language]}</p>
      <p class="govuk-body-s">{words.source[language]}</p>
      <p class="cluster">
        {opening ? (
          <a class="govuk-button" href={openPartiesPath.href(language, { opening })}>
            {words.back[language]}
          </a>
        ) : null}
        <a class="govuk-link" href={myWorkPath.href(language)}>
          {words.leave[language]}
        </a>
      </p>
    </>
  )
}

const instruments: readonly Bilingual[] = [
  {
    en: 'A contract, when the organization buys a service from a business or a person.',
    fr: 'Un contrat, lorsque l’organisation achète un service à une entreprise ou à un particulier.',
  },
  {
    en: 'A grant, when it gives money without asking for a result in return.',
    fr: 'Une subvention, lorsqu’elle verse des fonds sans exiger de résultat en retour.',
  },
  {
    en: 'A contribution agreement, when it pays for results that it will check.',
    fr: 'Une entente de contribution, lorsqu’elle paie des résultats qu’elle vérifiera.',
  },
]

const words = {
  title: {
    en: 'A service agreement is not the right instrument',
    fr: 'Une entente de services n’est pas le bon instrument',
  },
  why: {
    en: 'A business, an association or a person is not a public body. Service agreements join public bodies only, so this party was not added.',
    fr: 'Une entreprise, une association ou un particulier n’est pas un organisme public. Comme les ententes de services n’unissent que des organismes publics, cette partie n’a pas été ajoutée.',
  },
  instead: { en: 'What to use instead', fr: 'Ce qu’il faut utiliser' },
  ask: {
    en: 'Ask your procurement, grants or legal services which one fits.',
    fr: 'Demandez à votre équipe des marchés, des subventions ou des services juridiques lequel convient.',
  },
  source: {
    en: 'Source: Guideline on Service Agreements: Essential Elements (Treasury Board Secretariat, 2012, no. 25761), section 1.',
    fr: 'Source\u00a0: Ligne directrice sur les ententes de services – Éléments essentiels (Secrétariat du Conseil du Trésor, 2012, nº\u00a025761), section 1.',
  },
  back: { en: 'Choose other organizations', fr: 'Choisir d’autres organisations' },
  leave: { en: 'Go to my work', fr: 'Aller à mon travail' },
} satisfies Record<string, Bilingual>

export const stopTitle = words.title

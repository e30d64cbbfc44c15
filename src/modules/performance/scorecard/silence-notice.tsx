import type { Language } from '../../../kernel/language/bilingual.ts'
import { byHandPath, feedPath, levelsPath, standardMeasurePath } from '../paths.ts'
import type { Level } from './level.ts'
import type { Silence } from './silence.ts'

/** Tells those who can mend it why a promise has no result yet. */
export function SilenceNotice(props: { language: Language; level: Level; silence: Silence }) {
  const { language, silence } = props
  const href = remedyHref(props)
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">{silence.sentence[language]}</p>
      {href ? (
        <p class="govuk-body">
          <a class="govuk-link" href={href}>
            {words[silence.remedy.to][language]}
          </a>
        </p>
      ) : null}
    </div>
  )
}

function remedyHref({ language, level, silence: { remedy } }: Parameters<typeof SilenceNotice>[0]) {
  const { id, relationship } = level.measure
  const standard = level.rule.refersTo?.standard
  if (remedy.to === 'feed') return feedPath.href(language, { feed: remedy.feed })
  if (remedy.to === 'by-hand') return byHandPath.href(language, { id })
  if (relationship !== null) return levelsPath.href(language, { id: relationship })
  return standard === undefined ? null : standardMeasurePath.href(language, { standard })
}

const words = {
  feed: {
    en: 'Bring a file, or see how programs send facts',
    fr: 'Apporter un fichier, ou voir comment les programmes envoient les faits',
  },
  rule: { en: 'Change the rule', fr: 'Modifier la règle' },
  'by-hand': { en: 'Enter a count or a value', fr: 'Saisir un dénombrement ou une valeur' },
} as const

import { type Bilingual, type Language, languages } from '../../../../kernel/language/bilingual.ts'
import { type Saved, SavedLines } from '../../../../kernel/ui/form/conflict.tsx'
import type { Crumb } from '../../../../kernel/web/route.ts'
import { myWorkPath, relationshipPath } from '../../paths.ts'
import { common } from '../labels.ts'
import { type Relationship, type ShownText, shownIn } from '../relationship.ts'

/** A text in the language it was found in, saying so when that is not the reader's. */
export function Shown({ text, language }: { text: Bilingual; language: Language }) {
  const shown: ShownText = shownIn(text, language)
  if (!shown.text) return null
  return shown.language === language ? (
    <span>{shown.text}</span>
  ) : (
    <>
      <span lang={shown.language}>{shown.text}</span> <MissingText side={language} language={language} />
    </>
  )
}

/** "The French text is missing", said in words. */
export function MissingText({ side, language }: { side: Language; language: Language }) {
  return <span class="missing-text">{common.missing[language][side]}</span>
}

/** The sides of a text that nobody has written yet. */
export function missingSides(text: Bilingual): Language[] {
  return languages.filter((side) => !text[side].trim())
}

export function titleOf(relationship: Pick<Relationship, 'title'>, language: Language): string {
  return shownIn(relationship.title, language).text || common.untitled[language]
}

/** Where a page of a relationship stands: my work, the relationship, and the pages between. */
export function crumbsOf(
  relationship: Pick<Relationship, 'id' | 'title'>,
  language: Language,
  between: readonly Crumb[] = [],
): readonly Crumb[] {
  return [
    { label: common.myWork[language], href: myWorkPath.href(language) },
    {
      label: titleOf(relationship, language),
      href: relationshipPath.href(language, { id: relationship.id }),
    },
    ...between,
  ]
}

export function Hidden({ values }: { values: { readonly [name: string]: string | number } }) {
  return (
    <>
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
    </>
  )
}

/** The one button of a form, and the way back without saving. */
export function Submit(props: { label: string; back?: { href: string; label: string } }) {
  return (
    <div class="cluster">
      <button class="govuk-button" type="submit" data-prevent-double-click="true">
        {props.label}
      </button>
      {props.back ? (
        <a class="govuk-link" href={props.back.href}>
          {props.back.label}
        </a>
      ) : null}
    </div>
  )
}

/** What is saved, for those who read it and may not change it, with the reason. */
export function ReadOnly(props: { saved: readonly Saved[]; reason: Bilingual; language: Language }) {
  return (
    <>
      <SavedLines saved={props.saved} />
      <p class="govuk-inset-text">{props.reason[props.language]}</p>
    </>
  )
}

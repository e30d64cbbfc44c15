import type { Language } from '../../../../kernel/language/bilingual.ts'
import { BilingualField } from '../../../../kernel/ui/form/bilingual.tsx'
import { ConflictNotice, type Saved, savedPair } from '../../../../kernel/ui/form/conflict.tsx'
import { ErrorSummary } from '../../../../kernel/ui/form/error-summary.tsx'
import { Select, TextInput } from '../../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../../kernel/web/form.ts'
import {
  namedPositionPath,
  namedPositionsPath,
  newNamedPositionPath,
  removeNamedPositionPath,
} from '../../paths.ts'
import { common } from '../labels.ts'
import type { Relationship } from '../relationship.ts'
import { Submit } from '../ui/parts.tsx'
import type { TypedPosition } from './named-position-form.ts'
import { words } from './named-positions.text.ts'
import type { NamedPosition } from './named-positions.ts'

export type NamedPositionProps = TypedPosition & {
  readonly language: Language
  readonly relationship: Relationship
  readonly absent: ReadonlySet<string>
  readonly isNew: boolean
  /** What is saved now, when somebody else saved meanwhile. */
  readonly saved: NamedPosition | null
}

export function NamedPositionPage(view: NamedPositionProps) {
  const { language, relationship, position, isNew, errors, saved } = view
  const { id } = relationship
  const action = isNew
    ? newNamedPositionPath.href(language, { id })
    : namedPositionPath.href(language, { id, position: position.id })
  return (
    <>
      <form method="post" action={action} novalidate>
        <ErrorSummary errors={errors} language={language} />
        <h1 class="govuk-heading-xl">{isNew ? words.add[language] : words.position[language]}</h1>
        <ConflictNotice saved={saved ? savedLines(saved, language) : null} language={language} />
        <input type="hidden" name="id" value={position.id} />
        <input type="hidden" name="version" value={saved?.version ?? position.version} />
        <PartyOf {...view} />
        <BilingualField
          name="title"
          label={words.position[language]}
          value={position.title}
          language={language}
          errors={errors}
        />
        {(['holder', 'email', 'phone'] as const).map((name) => (
          <TextInput
            name={name}
            type={name === 'email' ? 'email' : 'text'}
            label={words[name][language]}
            value={position[name]}
            required={false}
            error={errorOf(errors, name, language)}
            language={language}
            key={name}
          />
        ))}
        <Submit
          label={common.save[language]}
          back={{ href: namedPositionsPath.href(language, { id }), label: common.cancel[language] }}
        />
      </form>
      {isNew ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={removeNamedPositionPath.href(language, { id, position: position.id })}>
            {words.remove[language]}
          </a>
        </p>
      )}
    </>
  )
}

/** The party is chosen for a new position, and stays. */
function PartyOf({ language, relationship, position, absent, isNew, errors }: NamedPositionProps) {
  const { parties } = relationship
  if (!isNew) {
    const party = parties.find(({ organization }) => organization === position.organization)
    return <p class="govuk-body">{party?.name[language]}</p>
  }
  return (
    <Select
      name="party"
      label={words.party[language]}
      value={position.organization}
      error={errorOf(errors, 'party', language)}
      language={language}
      choices={[
        { value: '', label: words.choose[language] },
        ...parties
          .filter(({ organization }) => absent.has(organization))
          .map(({ organization, name }) => ({ value: organization, label: name[language] })),
      ]}
    />
  )
}

function savedLines({ title, holder, email, phone }: NamedPosition, language: Language): readonly Saved[] {
  return [
    savedPair(words.position[language], title, language),
    { label: words.held[language], value: holder || '–' },
    { label: words.contact[language], value: [email, phone].filter(Boolean).join(', ') || '–' },
  ]
}

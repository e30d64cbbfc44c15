import { decimalInField } from '../../../kernel/language/typed-decimal.ts'
import { Radios, Select, TextInput } from '../../../kernel/ui/form/field.tsx'
import { errorOf } from '../../../kernel/web/form.ts'
import { chainPath } from '../paths.ts'
import type { ChainPageProps } from './chain.page.tsx'
import { words } from './chain.text.ts'
import { ownWork } from './chain-of.ts'

/** What the chain would come to, if a link were better or worse than it is. */
export function WhatIf({ language, top, links, form, errors }: ChainPageProps) {
  const rows = [
    { id: ownWork, name: words.own[language], share: '100', time: '0' },
    ...links.map(({ promise }) => ({
      id: promise.id,
      name: promise.name[language],
      share: promise.share ?? '',
      time: promise.time ? String(promise.time.count) : '',
    })),
  ]
  const field = (kind: 'share' | 'time', id: string, usual: string) => ({
    name: `${kind}-${id}`,
    label: (kind === 'share' ? words.share : words.time)[language],
    value: form.has(`${kind}-${id}`) ? form.get(`${kind}-${id}`) : decimalInField(usual, language),
    error: errorOf(errors, `${kind}-${id}`, language),
    language,
    width: 5 as const,
  })
  return (
    <section aria-labelledby="what-if">
      <h2 class="govuk-heading-l" id="what-if">
        {words.whatIf[language]}
      </h2>
      <p class="govuk-body">{words.whatIfLead[language]}</p>
      <form method="get" action={chainPath.href(language, { id: top.id })}>
        <input type="hidden" name="suppose" value="yes" />
        {rows.map(({ id, name, share, time }) => (
          <fieldset class="govuk-fieldset" key={id}>
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{name}</legend>
            <div class="side-by-side">
              <TextInput {...field('share', id, share)} />
              <TextInput {...field('time', id, time)} />
            </div>
          </fieldset>
        ))}
        <button class="govuk-button" type="submit">
          {words.compute[language]}
        </button>
      </form>
    </section>
  )
}

/** Another promise that this one rests on, and its place in the chain. */
export function AddForm({ language, top, offered, form, errors }: ChainPageProps) {
  return (
    <section aria-labelledby="add">
      <h2 class="govuk-heading-l" id="add">
        {words.add[language]}
      </h2>
      {offered.length === 0 ? (
        <p class="govuk-body">{words.noOther[language]}</p>
      ) : (
        <form method="post" action={chainPath.href(language, { id: top.id })} novalidate>
          <Select
            name="on"
            label={words.addWhich[language]}
            value={form.get('on')}
            error={errorOf(errors, 'on', language)}
            language={language}
            choices={offered.map(({ id, name, organizationName }) => ({
              value: id,
              label: `${name[language]} (${organizationName[language]})`,
            }))}
          />
          <Radios
            name="role"
            label={words.role[language]}
            value={form.get('role') || 'needed'}
            error={errorOf(errors, 'role', language)}
            language={language}
            choices={[
              { value: 'needed', label: words.roleNeeded[language] },
              { value: 'standby', label: words.roleStandby[language] },
            ]}
          />
          <Select
            name="standby"
            label={words.group[language]}
            value={form.get('standby') || '1'}
            error={errorOf(errors, 'standby', language)}
            language={language}
            choices={Array.from({ length: 9 }, (_, index) => ({
              value: String(index + 1),
              label: String(index + 1),
            }))}
          />
          <button class="govuk-button" type="submit">
            {words.addIt[language]}
          </button>
        </form>
      )}
    </section>
  )
}

import type { Tx } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import { type FieldError, type FormFields, formFields, formStatus } from '../../../kernel/web/form.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import { type MemberRequest, page, type Reply } from '../../../kernel/web/route.ts'
import { may, refusalOf } from '../../identity/index.ts'
import { ownServices, ownStandards } from '../../inventory/index.ts'
import { calendarsOf } from '../keep-calendar/queries.ts'
import { changeStandardPath, newStandardPath } from '../paths.ts'
import { calendarsToChoose } from '../standard/calendar-choices.ts'
import type { KeptStandard } from './queries.ts'
import { crumbs } from './standard-crumbs.ts'
import { StandardFormPage } from './standard-form.page.tsx'
import { formOfRow, formOfStandard } from './standard-form.ts'
import { words } from './standards.text.ts'

type Shown = {
  readonly form?: FormFields
  readonly errors?: readonly FieldError[]
  readonly conflict?: KeptStandard
}

/** The form of a standard: empty, as stored, or as it was typed with what is wrong in it. */
export async function showForm(
  tx: Tx,
  request: MemberRequest,
  standard: KeptStandard | null,
  { form, errors = [], conflict }: Shown,
): Promise<Reply> {
  const { language, viewer, now } = request
  if (!may(viewer.roles, 'manage-standards')) return refusalPage(language, refusalOf('manage-standards'))
  const kept = await calendarsOf(tx, [viewer.organization])
  // A form that came without a statement is no form of this page (the button that retires): show what is stored.
  const typed = form?.has('statement-en') ? form : undefined
  const body = (
    <StandardFormPage
      language={language}
      action={
        standard
          ? changeStandardPath.href(language, { standard: standard.id })
          : newStandardPath.href(language)
      }
      form={typed ?? (await startingForm(tx, request, standard))}
      errors={errors}
      standard={standard}
      conflict={conflict ?? null}
      services={await ownServices(tx, viewer.organization)}
      calendars={calendarsToChoose(
        kept,
        viewer.organization,
        now.toZonedDateTimeISO(viewer.timeZone).toPlainDate(),
        undefined,
      )}
    />
  )
  return page({
    title: (standard ? words.change : words.add)[language],
    status: formStatus(errors, conflict),
    body,
    breadcrumbs: crumbs(language),
  })
}

/** The newest version, the row of the inventory that was chosen, or an empty form. */
async function startingForm(
  tx: Tx,
  { viewer, query, now }: MemberRequest,
  standard: KeptStandard | null,
): Promise<FormFields> {
  const latest = standard?.versions.at(-1)
  if (standard && latest)
    return formFields([
      ...formOfStandard(latest.standard),
      ['service', standard.service ?? ''],
      ['code', standard.code ?? ''],
      ['version', String(standard.version)],
    ])
  const [service, code] = [query.get('service') ?? '', query.get('code') ?? '']
  const row = code
    ? (await ownStandards(tx, viewer.organization)).find(
        (one) => one.service === service && one.code === code,
      )
    : undefined
  const start = row ? formOfRow(row).entries() : plainStart(service)
  return formFields([...start, ['id', newId(now)]])
}

function plainStart(service: string): readonly (readonly [string, string])[] {
  return [
    ['service', service],
    ['kind', 'timeliness'],
    ['channel', 'ALL'],
    ['unit', 'working-days'],
    ['calendar', 'CA'],
    ['better', 'higher'],
    ['window', 'quarter'],
    ['frequency', 'monthly'],
  ]
}

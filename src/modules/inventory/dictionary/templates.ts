import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { dictionary } from './dictionary.ts'
import type { Resource } from './field.ts'

export type Template = {
  readonly id: '2018' | '2019' | '2024' | '2025'
  readonly name: Bilingual
  readonly columns: { readonly [resource in Resource]: readonly string[] }
  /** The shipped mapping that brings this layout to the current one; none when it is the current one. */
  readonly mapping?: string
  /** Decimals to which the result was rounded before it was compared with its target; none means exact. */
  readonly roundedTo?: number
}

const olderServiceColumns =
  'fiscal_yr service_id service_name_en service_name_fr department_name_en department_name_fr external_internal service_type special_designations service_description_en service_description_fr service_url_en service_url_fr program_name_en program_name_fr last_GBA ident_platform client_target_groups info_service service_fee cra_business_number use_of_sin service_channels calls_received web_visits_info_service online_applications telephone_applications in_person_applications postal_mail_applications other_applications e_registration e_authentication e_application e_decision e_issuance e_feedback client_feedback special_remarks_en special_remarks_fr'

const olderStandardColumns =
  'fiscal_yr service_id service_name_en service_name_fr service_std_id service_std_en service_std_fr service_std_url_en service_std_url_fr service_std_type target_type service_std_target volume_meeting_target total_volume performance gcss_tool_fiscal_yr channel standard_channel_comment_en standard_channel_comment_fr standard_comment_en standard_comment_fr realtime_result_url_en realtime_result_url_fr department_name_en department_name_fr'

const older = { service: olderServiceColumns.split(' '), 'service-std': olderStandardColumns.split(' ') }

const current = {
  service: dictionary.service.map((field) => field.id),
  'service-std': dictionary['service-std'].map((field) => field.id),
}

/**
 * The layouts the inventory has had. From 2018 to 2020 the columns had other names and targets were
 * percentages; from 2024 to 2025 only the comparison changed: it no longer rounds the result first.
 */
export const templates: readonly Template[] = [
  {
    id: '2018',
    name: { en: '2018-2019 layout', fr: 'Présentation de 2018-2019' },
    columns: older,
    mapping: '2018-2019',
  },
  {
    id: '2019',
    name: { en: '2019-2020 layout', fr: 'Présentation de 2019-2020' },
    columns: older,
    mapping: '2019-2020',
  },
  {
    id: '2024',
    name: { en: '2024 layout', fr: 'Présentation de 2024' },
    columns: current,
    roundedTo: 4,
  },
  { id: '2025', name: { en: 'August 2025 layout', fr: 'Présentation d’août 2025' }, columns: current },
]

/** Recognizes one of the older layouts by its header, or nothing. */
export function olderTemplate(resource: Resource, header: readonly string[]): Template | undefined {
  const names = new Set(header)
  return templates.find((template) => {
    if (!template.mapping) return false
    const columns = template.columns[resource]
    return columns.filter((column) => names.has(column)).length > columns.length * 0.8
  })
}

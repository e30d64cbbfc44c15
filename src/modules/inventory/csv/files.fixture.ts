import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatRecord } from '../../../kernel/files/csv/write.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import type { Resource } from '../dictionary/field.ts'
import type { Source } from './source.ts'

type Cells = { readonly [field: string]: string }

/** An invented service that breaks no rule; accents in it tell encodings apart. */
export const exampleService: Cells = {
  fiscal_yr: '2023-2024',
  service_id: '41',
  service_name_en: 'Ferry permits',
  service_name_fr: 'Permis de traversier',
  service_description_en: 'Permits to carry animals, “large” or small, on ferries.',
  service_description_fr: 'Permis pour transporter des animaux à bord des traversiers, même âgés.',
  service_type: 'APIR,INFO',
  service_recipient_type: 'CLIENT',
  service_scope: 'EXTERN',
  client_target_groups: 'PERSON',
  program_id: 'ZZA01',
  program_name_en: "'Ferries, lakes', 'Rivers'",
  program_name_fr: "'Traversiers', 'Rivières'",
  client_feedback_channel: 'EML,ONL',
  automated_decision_system: 'N',
  service_fee: 'Y',
  os_account_registration: 'Y',
  os_authentication: 'Y',
  os_application: 'N',
  os_decision: 'N',
  os_issuance: 'N',
  os_issue_resolution_feedback: 'Y',
  last_service_review: '2021-2022',
  sin_usage: 'N',
  cra_bn_identifier_usage: 'NA',
  num_phone_enquiries: 'ND',
  num_applications_by_phone: 'NA',
  num_website_visits: '1200',
  num_applications_online: '0',
  num_applications_in_person: '17',
  num_applications_by_mail: '5',
  num_applications_by_email: 'ND',
  num_applications_by_fax: 'NA',
  num_applications_by_other: '0',
  num_applications_total: '22',
  special_remarks_en: '=1+1 is not a formula here\nsecond line, with "quotes"',
  special_remarks_fr: '- première ligne\r\ndeuxième ligne',
  owner_org: 'ferries-traversiers',
  owner_org_title: 'Ferries Office | Bureau des traversiers',
}

/** An invented standard of that service. */
export const exampleStandard: Cells = {
  fiscal_yr: '2023-2024',
  service_id: '41',
  service_name_en: 'Ferry permits',
  service_name_fr: 'Permis de traversier',
  service_standard_id: '900',
  service_standard_en: 'A permit within three days',
  service_standard_fr: 'Un permis en trois jours',
  type: 'TML',
  channel: 'ONL',
  target: '0.9',
  volume_meeting_target: '20',
  total_volume: '22',
  performance: '0.9091',
  target_met: 'Y',
  standards_targets_uri_en: 'https://example.org/en',
  standards_targets_uri_fr: 'https://example.org/fr',
  owner_org: 'ferries-traversiers',
  owner_org_title: 'Ferries Office | Bureau des traversiers',
}

/** The text of an official file with these rows. */
export function csvText(
  resource: Resource,
  rows: readonly Cells[],
  { delimiter = ',', newline = '\n', quoting = 'when-needed' }: Partial<Dialect> = {},
): string {
  const columns = dictionary[resource].map((field) => field.id)
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return lines.map((cells) => formatRecord(cells, { delimiter, quoting }) + newline).join('')
}

type Dialect = { delimiter: ',' | ';' | '\t'; newline: string; quoting: 'when-needed' | 'always' }

/** Writes a file in a place of its own and gives it as a source. */
export async function sourceOf(content: string | Uint8Array, name = 'services.csv'): Promise<Source> {
  const path = join(await mkdtemp(join(tmpdir(), 'entente-csv-')), name)
  await writeFile(path, content)
  return { name, path, dispose: async () => {} }
}

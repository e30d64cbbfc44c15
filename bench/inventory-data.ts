import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatRecord } from '../src/kernel/files/csv/write.ts'
import { dictionary } from '../src/modules/inventory/dictionary/dictionary.ts'
import type { Resource } from '../src/modules/inventory/dictionary/field.ts'

/** Ten years of a whole government: the sizes the catalogue is designed for. */
export const size = { organizations: 60, services: 2_000, standards: 2_500, years: 10 }

const things = [
  ['permit', 'permis'],
  ['licence', 'licence'],
  ['benefit', 'prestation'],
  ['certificate', 'certificat'],
  ['grant', 'subvention'],
  ['inspection', 'inspection'],
  ['advice', 'conseil'],
  ['registration', 'inscription'],
] as const
const places = [
  ['ferries', 'traversiers'],
  ['harbours', 'ports'],
  ['forests', 'forêts'],
  ['schools', 'écoles'],
  ['farms', 'fermes'],
  ['families', 'familles'],
  ['veterans', 'vétérans'],
  ['museums', 'musées'],
  ['rivers', 'rivières'],
  ['bridges', 'ponts'],
  ['seniors', 'aînés'],
] as const

/** The words that searches of the benchmark use, as people type them. */
export const searches = [
  'permit ferries',
  'prestation familles',
  'ecoles',
  'veterans',
  'subvention forets',
  'musees',
  'inspec',
  'harbours licence',
  'aines',
  'Office 17',
]

/** Writes the official files of a year, the same on every run, and returns their paths. */
export async function writeYear(folder: string, index: number): Promise<Readonly<Record<Resource, string>>> {
  const year = `${2014 + index}-${2015 + index}`
  const services = Array.from({ length: size.services }, (_, number) => serviceRow(number, year, index))
  const standards = Array.from({ length: size.standards }, (_, number) => standardRow(number, year, index))
  const paths = {
    service: join(folder, `service-${year}.csv`),
    'service-std': join(folder, `std-${year}.csv`),
  }
  await writeFile(paths.service, csv('service', services))
  await writeFile(paths['service-std'], csv('service-std', standards))
  return paths
}

type Row = Record<string, string>

function owner(service: number): Row {
  const number = service % size.organizations
  return { owner_org: `office-${number}`, owner_org_title: `Office ${number} | Bureau ${number}` }
}

function names(service: number): Row {
  const thing = things[service % things.length] ?? things[0]
  const place = places[service % places.length] ?? places[0]
  return {
    service_name_en: `${thing[0]} for ${place[0]}, number ${service}`,
    service_name_fr: `${thing[1]} pour ${place[1]}, numéro ${service}`,
  }
}

function serviceRow(service: number, year: string, index: number): Row {
  const [en, fr] = things[(service * 7) % things.length] ?? things[0]
  const answers = ['Y', 'N', 'NA']
  const row: Row = {
    ...owner(service),
    ...names(service),
    fiscal_yr: year,
    service_id: String(service + 1),
    service_description_en: `People apply and get a decision in writing. ${`It goes with a ${en} when one is needed. `.repeat(8)}`,
    service_description_fr: `On présente une demande et on reçoit une décision écrite. ${`S’y ajoute au besoin : ${fr}. `.repeat(8)}`,
    service_type: ['APIR', 'INFO', 'GNC', 'RES'][service % 4] ?? '',
    service_recipient_type: service % 5 ? 'CLIENT' : 'SOCIETY',
    service_scope: service % 9 ? 'EXTERN' : 'ENTERPRISE',
    client_target_groups: service % 3 ? 'PERSON' : 'ECONOM,NGO',
    program_id: 'ZZA01',
    client_feedback_channel: 'EML',
    automated_decision_system: 'N',
    service_fee: service % 4 ? 'N' : 'Y',
    os_comments_client_interaction_en: 'Some points do not apply.',
    os_comments_client_interaction_fr: 'Certains points ne s’appliquent pas.',
    sin_usage: 'N',
    cra_bn_identifier_usage: 'NA',
    num_phone_enquiries: 'ND',
    num_website_visits: 'NA',
    num_applications_by_other: '0',
    last_service_review: year,
  }
  for (const [place, point] of [
    'os_account_registration',
    'os_authentication',
    'os_application',
    'os_decision',
    'os_issuance',
    'os_issue_resolution_feedback',
  ].entries())
    row[point] = answers[(service + place + index) % 3] ?? ''
  for (const [place, channel] of [
    'by_phone',
    'online',
    'in_person',
    'by_mail',
    'by_email',
    'by_fax',
  ].entries())
    row[`num_applications_${channel}`] =
      (service + place) % 5 ? String((service * 37 + index * 11) % 9000) : 'NA'
  return row
}

function standardRow(number: number, year: string, index: number): Row {
  const service = number % size.services
  const total = 100 + ((number * 13 + index) % 900)
  return {
    ...owner(service),
    ...names(service),
    fiscal_yr: year,
    service_id: String(service + 1),
    service_standard_id: String(number + 1),
    service_standard_en: 'A decision within ten working days',
    service_standard_fr: 'Une décision en dix jours ouvrables',
    type: 'TML',
    channel: 'ONL',
    target: '0.9',
    volume_meeting_target: String(Math.floor((total * (80 + (number % 20))) / 100)),
    total_volume: String(total),
    standards_targets_uri_en: 'https://example.org/en',
    standards_targets_uri_fr: 'https://example.org/fr',
  }
}

function csv(resource: Resource, rows: readonly Row[]): string {
  const columns = dictionary[resource].map(({ id }) => id)
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return lines.map((cells) => `${formatRecord(cells, { delimiter: ',', quoting: 'when-needed' })}\n`).join('')
}

/** A file of services of about so many megabytes; revised, one row in fifty differs and one in five hundred is gone. */
export async function writeLargeFile(path: string, megabytes: number, revised: boolean): Promise<void> {
  const out = createWriteStream(path)
  const columns = dictionary.service.map(({ id }) => id)
  const line = (cells: readonly string[]) =>
    `${formatRecord(cells, { delimiter: ',', quoting: 'when-needed' })}\n`
  out.write(line(columns))
  for (let number = 0; out.bytesWritten + out.writableLength < megabytes * 1_000_000; number += 1) {
    if (revised && number % 500 === 1) continue
    const row = serviceRow(number, '2023-2024', 0)
    if (revised && number % 50 === 0) row.service_name_en = `${row.service_name_en}, revised`
    if (!out.write(line(columns.map((column) => row[column] ?? '')))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

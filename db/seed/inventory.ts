import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tx } from '../../src/kernel/data/database.ts'
import { formatRecord } from '../../src/kernel/files/csv/write.ts'
import { type Cells, targetMet, totalApplications } from '../../src/modules/inventory/computed.ts'
import { dictionary, interactionPoints } from '../../src/modules/inventory/dictionary/dictionary.ts'
import { importInventory } from '../../src/modules/inventory/import.ts'
import { type DemoService, type DemoStandard, services, years } from './inventory-services.ts'
import { found, type SeededPeople } from './people.ts'

/** The codes under which the demonstration's organizations publish, and the names their rows carry. */
const owners = {
  mdp: { code: 'dcw-moc', title: 'Department of Coastal Works | Ministère des Ouvrages côtiers' },
  aln: { code: 'srs-spd', title: 'Shared Records Service | Service partagé des documents' },
  vrl: { code: 'trl-vrl', title: 'Town of Rivière-aux-Loutres | Ville de Rivière-aux-Loutres' },
} as const

const counts = [
  ...['num_phone_enquiries', 'num_applications_by_phone', 'num_website_visits', 'num_applications_online'],
  ...['num_applications_in_person', 'num_applications_by_mail', 'num_applications_by_email'],
  ...['num_applications_by_fax', 'num_applications_by_other'],
]

type Row = Record<string, string>

/** Publishes three years of invented services by the same way as official files. */
export async function seedInventory(tx: Tx, people: SeededPeople, now: Temporal.Instant): Promise<void> {
  for (const [key, { code }] of Object.entries(owners))
    await tx
      .insertInto('inventory.holding')
      .values({
        organization_id: found(people.organizations, key),
        code,
        held_since: now.toString(),
      })
      .execute()
  const folder = await mkdtemp(join(tmpdir(), 'entente-seed-'))
  try {
    const files = [
      {
        resource: 'service',
        rows: services.flatMap((service) => years.map((_, year) => serviceRow(service, year))),
      },
      {
        resource: 'service-std',
        rows: services.flatMap((service) =>
          service.standards.flatMap((standard) =>
            years.map((_, year) => standardRow(service, standard, year)),
          ),
        ),
      },
    ] as const
    const sources = await Promise.all(
      files.map(async ({ resource, rows }) => {
        const path = join(folder, `${resource}.csv`)
        await writeFile(
          path,
          csv(
            dictionary[resource].map(({ id }) => id),
            rows,
          ),
        )
        return { resource, source: { name: `${resource}.csv`, path, dispose: async () => {} }, options: {} }
      }),
    )
    await importInventory(tx, sources, () => {}, now)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function serviceRow(service: DemoService, year: number): Row {
  const row: Row = {
    ...common(service, year),
    service_description_en: service.description[0],
    service_description_fr: service.description[1],
    service_type: service.type,
    service_recipient_type: 'CLIENT',
    service_scope: service.scope,
    client_target_groups: service.groups,
    program_id: service.program[0],
    program_name_en: `'${service.program[1]}'`,
    program_name_fr: `'${service.program[2]}'`,
    client_feedback_channel: 'EML,ONL',
    automated_decision_system: 'N',
    service_fee: service.fee ? 'Y' : 'N',
    os_comments_client_interaction_en: service.comment?.[0] ?? '',
    os_comments_client_interaction_fr: service.comment?.[1] ?? '',
    last_service_review: Number(service.id) % 3 === 0 ? '2019-2020' : '2023-2024',
    last_service_improvement: Number(service.id) % 2 === 0 ? '2022-2023' : '2024-2025',
    sin_usage: service.groups.includes('PERSON') ? 'N' : 'NA',
    cra_bn_identifier_usage: service.groups.includes('ECONOM') ? 'N' : 'NA',
    special_remarks_en: service.remarks?.[0] ?? '',
    special_remarks_fr: service.remarks?.[1] ?? '',
    service_uri_en: `https://example.org/en/${service.id}`,
    service_uri_fr: `https://example.org/fr/${service.id}`,
  }
  for (const [index, point] of interactionPoints.entries()) row[point] = service.online[index] ?? ''
  for (const [index, field] of counts.entries()) row[field] = service.volumes[year]?.[index] ?? ''
  return { ...row, num_applications_total: totalApplications(reader(row)).toString() }
}

function standardRow(service: DemoService, standard: DemoStandard, year: number): Row {
  const [met = '', total = ''] = standard.results[year] ?? []
  const row: Row = {
    ...common(service, year),
    service_standard_id: standard.id,
    service_standard_en: standard.text[0],
    service_standard_fr: standard.text[1],
    type: standard.type,
    channel: standard.channel,
    target: standard.target,
    volume_meeting_target: met,
    total_volume: total,
    performance: Number(total) > 0 ? (Number(met) / Number(total)).toFixed(4) : '',
    standards_targets_uri_en: 'https://example.org/en/standards',
    standards_targets_uri_fr: 'https://example.org/fr/normes',
  }
  return { ...row, target_met: targetMet(reader(row)) }
}

function common({ id, name, owner }: DemoService, year: number): Row {
  return {
    fiscal_yr: years[year] ?? '',
    service_id: id,
    service_name_en: name[0],
    service_name_fr: name[1],
    owner_org: owners[owner].code,
    owner_org_title: owners[owner].title,
  }
}

function reader(row: Row): Cells {
  return (field) => row[field]
}

function csv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return lines.map((cells) => `${formatRecord(cells, { delimiter: ',', quoting: 'when-needed' })}\n`).join('')
}

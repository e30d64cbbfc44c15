import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { stage } from '../../../kernel/cli/progress.ts'
import { readSettings } from '../../../kernel/configuration/settings.ts'
import { transaction } from '../../../kernel/data/database.ts'
import { type OpenData, openData } from '../../../kernel/data/open.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import { isId } from '../../../kernel/value/id.ts'
import type { FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { queueLoad, receiveFile } from '../loads/change-load.ts'
import { type LoadRow, loadById } from '../loads/queries.ts'
import { runLoad } from '../loads/run-load.ts'
import { openLog } from '../log/log-file.ts'
import { readLoadMapping } from '../mapping/read-mapping.ts'
import { doWork } from '../work.ts'

/** Exit 1 when a row was rejected. */
export const loadCommand: CliCommand = {
  path: ['performance', 'load'],
  summary: {
    en: 'Load a log as facts of a source; the same file twice is counted once',
    fr: 'Charger un journal comme faits d’une source; le même fichier deux fois compte une seule fois',
  },
  arguments: [
    {
      name: 'log',
      required: true,
      about: { en: 'CSV file, or - for standard input', fr: 'fichier CSV, ou - pour l’entrée standard' },
    },
  ],
  options: [
    {
      flags: '--mapping <file>',
      required: true,
      about: {
        en: 'how the log is read (schema/evaluation-mapping.schema.json)',
        fr: 'comment lire le journal (schema/evaluation-mapping.schema.json)',
      },
    },
    {
      flags: '--feed <id>',
      required: true,
      about: { en: 'the source of facts, by its number', fr: 'la source de faits, par son numéro' },
    },
    {
      flags: '--as <email>',
      required: true,
      about: { en: 'the person who brings the file', fr: 'la personne qui apporte le fichier' },
    },
    {
      flags: '--data <folder>',
      about: { en: 'folder of the embedded database', fr: 'dossier de la base intégrée' },
    },
  ],
  run: load,
}

async function load(input: CliInput): Promise<0 | 1> {
  const { mapping: mappingName, feed, as } = input.options
  const [logName] = input.args
  if (![logName, mappingName, feed, as].every((value) => typeof value === 'string'))
    throw new CliUsageError(usage)
  const mapping = await readLoadMapping(String(mappingName))
  const log = await openLog(String(logName))
  const data = await open(input)
  try {
    const viewer = await viewerFor(data, String(feed), String(as))
    const { size } = await stat(log.path)
    const file = { field: 'file', name: basename(log.name), path: log.path, bytes: size }
    const received = done(await receiveFile(data.app, viewer, String(feed), file, input.clock()))
    if (received.id === null) throw new CliUsageError(unknown)
    const { id } = received
    done(await queueLoad(data.app, viewer, id, mapping, input.clock()))
    stage(input, storing)
    await runLoad(data.app, { organization: viewer.organization, id }, input.clock)
    const outcome = await transaction(
      data.app,
      { organization: viewer.organization, person: viewer.person },
      (tx) => loadById(tx, id),
    )
    if (!outcome || outcome.fault) throw new CliUsageError(outcome?.fault ?? usage)
    stage(input, computing)
    await doWork({
      database: data.app,
      clock: input.clock,
      fault: (error) => input.terminal.error(String(error)),
    })
    report(input, outcome)
    return outcome.rejected === 0 ? 0 : 1
  } finally {
    await data.close()
    await log.dispose()
  }
}

async function open(input: CliInput): Promise<OpenData> {
  const folder = input.options.data
  const read = readSettings({
    ...process.env,
    ...(typeof folder === 'string' ? { ENTENTE_DATA: folder } : {}),
  })
  if (!read.ok) throw new CliUsageError(read.faults[0] ?? usage)
  return openData(read.settings)
}

/** Whoever runs the command owns the database; what the person may do is decided as on a page. */
async function viewerFor({ owner }: OpenData, feed: string, email: string): Promise<Viewer> {
  const row = isId(feed)
    ? await owner
        .selectFrom('performance.feed as feed')
        .innerJoin('identity.membership as member', 'member.organization_id', 'feed.organization_id')
        .innerJoin('identity.person as person', 'person.id', 'member.person_id')
        .innerJoin('identity.organization as organization', 'organization.id', 'feed.organization_id')
        .selectAll('member')
        .select(['person.name', 'organization.name_en', 'organization.name_fr'])
        .where('feed.id', '=', feed)
        .where('person.email', '=', email)
        .executeTakeFirst()
    : undefined
  if (!row) throw new CliUsageError(unknown)
  return {
    session: '',
    person: row.person_id,
    name: row.name,
    organization: row.organization_id,
    organizationName: { en: row.name_en, fr: row.name_fr },
    roles: row.roles,
    timeZone: capitalZone,
  }
}

function done<Value>(outcome: FormOutcome<Value>): Value {
  if (outcome.kind === 'done') return outcome.value
  if (outcome.kind === 'refused') throw new CliUsageError(outcome.reason)
  throw new CliUsageError((outcome.kind === 'invalid' && outcome.errors[0]?.message) || usage)
}

function report({ json, terminal, language }: CliInput, outcome: LoadRow): void {
  const { id, rows, stored, known, corrected, rejected } = outcome
  if (json) {
    terminal.out(JSON.stringify({ load: id, rows, stored, known, corrected, rejected }))
    return
  }
  const [all, fresh, old, changed, wrong] = [rows, stored, known, corrected, rejected].map((count) =>
    formatNumber(count, language),
  )
  terminal.out(
    {
      en: `Rows: ${all}. New events: ${fresh}; known: ${old}; corrections: ${changed}. Rejected rows: ${wrong}.`,
      fr: `Lignes\u00a0: ${all}. Nouveaux événements\u00a0: ${fresh}; déjà connus\u00a0: ${old}; corrections\u00a0: ${changed}. Lignes rejetées\u00a0: ${wrong}.`,
    }[language],
  )
}

const storing = {
  en: 'Reading the file and storing its facts…',
  fr: 'Lecture du fichier et dépôt des faits…',
}
const computing = { en: 'Computing the results…', fr: 'Calcul des résultats…' }

const usage = {
  en: 'Give a log, its mapping, a source and a person: entente performance load LOG.csv --mapping MAPPING.json --feed ID --as EMAIL',
  fr: 'Indiquez un journal, sa correspondance, une source et une personne\u00a0: entente performance load JOURNAL.csv --mapping CORRESPONDANCE.json --feed NUMÉRO --as COURRIEL',
} as const

const unknown = {
  en: 'No source has this number, or the person is no member of the organization that answers for it.',
  fr: 'Aucune source n’a ce numéro, ou la personne n’est pas membre de l’organisation responsable.',
} as const

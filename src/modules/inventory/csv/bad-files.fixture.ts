import { csvText, exampleService, exampleStandard } from './files.fixture.ts'

type Content = string | Uint8Array<ArrayBuffer>

/** A pair of files with something wrong in it, the rule that tells it and where it stands. */
export type BadFiles = {
  readonly what: string
  readonly files: { readonly service?: Content; readonly 'service-std'?: Content }
  readonly rule: string
  readonly place?: Readonly<Record<string, string>>
}

const service = csvText('service', [exampleService])
const standard = csvText('service-std', [exampleStandard])
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(service, 'utf16le')])

/** Files that are read all the same: a person is told, and may import them. */
export const toldFiles: readonly BadFiles[] = [
  {
    what: 'semicolons',
    files: { service: csvText('service', [exampleService], { delimiter: ';' }) },
    rule: 'delimiter',
    place: { file: 'service.csv' },
  },
  { what: 'a byte order mark', files: { service: `\uFEFF${service}` }, rule: 'byte-order-mark' },
  {
    what: 'Windows-1252',
    files: { service: Buffer.from(service.replaceAll(/[“”’]/g, 'x'), 'latin1') },
    rule: 'encoding',
  },
  { what: 'UTF-16', files: { service: utf16 }, rule: 'encoding' },
  {
    what: 'an extra column',
    files: { service: service.replace('fiscal_yr', 'extra,fiscal_yr').replace('\n2023', '\n7,2023') },
    rule: 'unknown-column',
    place: { field: 'extra' },
  },
  {
    what: 'a wrong number',
    files: { service: service.replace(',1200,', ',many,') },
    rule: 'int-na-nd',
    place: { row: '2', field: 'num_website_visits', key: 'ferries-traversiers/2023-2024/41' },
  },
]

/** Files of which nothing is imported. */
export const refusedFiles: readonly BadFiles[] = [
  {
    what: 'a missing mandatory column',
    files: { service: service.replaceAll('service_scope', 'scope') },
    rule: 'missing-column',
    place: { field: 'service_scope' },
  },
  {
    what: 'duplicate keys',
    files: { service: csvText('service', [exampleService, exampleService]) },
    rule: 'duplicate-key',
    place: { row: '3', field: 'service_id', key: 'ferries-traversiers/2023-2024/41' },
  },
  { what: 'half a file', files: { service: service.slice(0, -80) }, rule: 'unterminated-quote' },
  {
    what: 'a file cut in the middle of a row',
    files: { service: service.slice(0, service.indexOf('EXTERN')) },
    rule: 'cell-count',
  },
  { what: 'the file of the other resource', files: { service: standard }, rule: 'other-resource' },
  {
    what: 'a good file of services with a bad one of standards',
    files: { service, 'service-std': csvText('service-std', [exampleStandard, exampleStandard]) },
    rule: 'duplicate-key',
    place: { file: 'service-std.csv', field: 'service_standard_id' },
  },
  {
    what: 'rows of another organization',
    files: {
      service: csvText('service', [
        exampleService,
        { ...exampleService, owner_org: 'bridges-ponts', service_id: '2' },
      ]),
    },
    rule: 'other-organization',
    place: { field: 'owner_org' },
  },
  { what: 'an empty file', files: { service: '' }, rule: 'empty-file' },
  { what: 'a spreadsheet', files: { service: Buffer.from('PK\x03\x04 not text') }, rule: 'not-csv' },
  {
    what: 'a NUL character',
    files: { service: service.replace('Ferry', 'Fe\0rry') },
    rule: 'nul-character',
    place: { field: 'service_name_en' },
  },
  { what: 'a header alone', files: { service: csvText('service', []) }, rule: 'no-rows' },
]

import { finished } from 'node:stream/promises'
import type { FastifyRequest } from 'fastify'
import { type FormFields, formFields } from './form.ts'
import { isRoomGone } from './room-gone.ts'
import type { Route, SpooledFile, UploadedFile } from './route.ts'
import { openSpool, type Spool } from './spool.ts'

/** What a request carries besides its address. `dispose` removes what was put on disk for it. */
export type RequestBody = {
  readonly form: FormFields
  readonly files: readonly UploadedFile[]
  readonly spooled: readonly SpooledFile[]
  readonly dispose: () => Promise<void>
}

/** The most bytes of a form, files apart. */
export const maxForm = 4_000_000

const maxFields = 5000
/** Files held in memory are few; those that wait on disk may be a whole history. */
const mostFiles = { memory: 4, disk: 40 }

/** The fields of forms that came in parts, as far as they were read: for a form that could not be taken. */
const typed = new WeakMap<FastifyRequest, readonly [string, string][]>()

/**
 * What was typed in a form that could not be taken. Of one that came in parts and that nobody began to read, the fields
 * are read now; files are let pass.
 */
export async function typedIn(request: FastifyRequest, route: Route): Promise<FormFields | null> {
  if (typeof request.body === 'string') return formFields(new URLSearchParams(request.body))
  if (!request.isMultipart()) return null
  const pairs = typed.get(request)
  return pairs ? formFields(pairs) : readFields(request, route).catch(() => null)
}

const emptyBody: RequestBody = {
  form: formFields([]),
  files: [],
  spooled: [],
  dispose: async () => {},
}

/** Reads a urlencoded or multipart form. Throws an error with the status 413 when a file or the form
 * is larger than allowed, 400 when it is damaged or cut off; nothing then stays on disk. */
export async function readBody(request: FastifyRequest, route: Route): Promise<RequestBody> {
  if (route.method === 'GET') return emptyBody
  if (request.isMultipart()) return readMultipart(request, route)
  const body = typeof request.body === 'string' ? request.body : ''
  return { ...emptyBody, form: formFields([...new URLSearchParams(body)].slice(0, maxFields)) }
}

/** The fields alone; files are let pass and kept nowhere. */
export async function readFields(request: FastifyRequest, route: Route): Promise<FormFields> {
  if (!request.isMultipart()) return (await readBody(request, route)).form
  try {
    return (await readParts(request, route.spools ?? route.uploads ?? 0, 'nowhere')).form
  } catch (error) {
    throw damaged(error)
  }
}

async function readMultipart(request: FastifyRequest, route: Route): Promise<RequestBody> {
  const spool = route.spools === undefined ? null : await openSpool()
  try {
    return await readParts(request, route.spools ?? route.uploads ?? 0, spool)
  } catch (error) {
    await spool?.remove()
    throw damaged(error)
  }
}

/** The parser does not say whose fault it is when a form ends too early: the sender's, unless our disk is full. */
function damaged(error: unknown): Error {
  const fault: Error & { statusCode?: number } = error instanceof Error ? error : new Error(String(error))
  if (isRoomGone(fault)) return fault
  return Object.assign(fault, { statusCode: fault.statusCode ?? 400 })
}

async function readParts(
  request: FastifyRequest,
  maxBytes: number,
  spool: Spool | 'nowhere' | null,
): Promise<RequestBody> {
  const pairs: [string, string][] = []
  typed.set(request, pairs)
  const files: UploadedFile[] = []
  const spooled: SpooledFile[] = []
  const limits = {
    fileSize: maxBytes,
    files: spool ? mostFiles.disk : mostFiles.memory,
    fields: maxFields,
    fieldSize: 1_000_000,
  }
  let room = maxForm
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      const value = String(part.value)
      room -= part.fieldname.length + value.length
      if (room < 0) throw Object.assign(new Error('the form is too large'), { statusCode: 413 })
      pairs.push([part.fieldname, value])
    } else if (spool === 'nowhere') await finished(part.file.resume())
    else if (!part.filename) await part.toBuffer()
    else if (spool) {
      const written = await spool.write(part.file)
      if (part.file.truncated) throw Object.assign(new Error('the file is too large'), { statusCode: 413 })
      spooled.push({ field: part.fieldname, name: part.filename, ...written })
    } else files.push({ field: part.fieldname, name: part.filename, content: await part.toBuffer() })
  }
  const dispose = async () => (spool === 'nowhere' ? undefined : spool?.remove())
  return { form: formFields(pairs), files, spooled, dispose }
}

import type { FastifyRequest } from 'fastify'
import { type FormFields, formFields } from './form.ts'
import type { Route, UploadedFile } from './route.ts'

/** What a request carries besides its address. */
export type RequestBody = { readonly form: FormFields; readonly files: readonly UploadedFile[] }

const maxFields = 5000

/** Reads a urlencoded or multipart form. Throws an error with the status 413 when a file or the form
 * is larger than allowed, 400 when it is damaged. */
export async function readBody(request: FastifyRequest, route: Route): Promise<RequestBody> {
  if (route.method === 'GET') return { form: formFields([]), files: [] }
  if (request.isMultipart()) return readMultipart(request, route.uploads ?? 0).catch(damaged)
  const body = typeof request.body === 'string' ? request.body : ''
  return { form: formFields([...new URLSearchParams(body)].slice(0, maxFields)), files: [] }
}

/** The parser does not say whose fault it is when a form ends too early: the sender's. */
function damaged(error: Error & { statusCode?: number }): never {
  throw Object.assign(error, { statusCode: error.statusCode ?? 400 })
}

async function readMultipart(request: FastifyRequest, maxBytes: number): Promise<RequestBody> {
  const pairs: [string, string][] = []
  const files: UploadedFile[] = []
  const limits = { fileSize: maxBytes, files: 4, fields: maxFields, fieldSize: 1_000_000 }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') pairs.push([part.fieldname, String(part.value)])
    else if (part.filename) {
      files.push({ field: part.fieldname, name: part.filename, content: await part.toBuffer() })
    } else await part.toBuffer()
  }
  return { form: formFields(pairs), files }
}

import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import type { Asset } from './server-options.ts'

/** The style sheet, the scripts and the mark: nothing else is served from the disk. */
export function serveAssets(server: FastifyInstance, assets: readonly Asset[]): void {
  for (const asset of assets) {
    const content = readFile(asset.file)
    content.catch(() => {})
    server.get(`/assets/${asset.name}`, async (_request, reply) =>
      reply
        .header(
          'cache-control',
          asset.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        )
        .type(asset.type)
        .send(await content),
    )
  }
}

import type { Settings } from '../kernel/configuration/settings.ts'

export function isDemo(settings: Settings): boolean {
  return settings.ENTENTE_DEMO ? settings.ENTENTE_DEMO === 'on' : settings.DATABASE_URL === undefined
}

export function proxiesOf({ ENTENTE_PROXY: proxy }: Settings): number {
  if (proxy === 'off') return 0
  return proxy === 'on' ? 1 : Number(proxy)
}

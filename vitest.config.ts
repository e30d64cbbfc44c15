import { defineConfig } from 'vitest/config'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/harness/global.ts',
    testTimeout: 180_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
  },
})

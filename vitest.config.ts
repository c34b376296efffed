import { defineConfig } from 'vitest/config'

// Three projects, so that `npm test` needs only Node: a Postgres server and a browser have commands of their own.
const NOT_UNIT = ['**/*.pg.test.ts', '**/*.web.test.ts', '**/node_modules/**', '**/dist/**']

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // One world of modules for all files of a worker: loading the lexicon and the store anew for each of 150 files took
        // a third of the time. So a test leaves nothing behind in a module, the environment or the clock.
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
          exclude: NOT_UNIT,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'pg', include: ['{src,test}/**/*.pg.test.ts'] } },
      { extends: true, test: { name: 'web', include: ['{src,test}/**/*.web.test.ts'] } },
    ],
  },
})

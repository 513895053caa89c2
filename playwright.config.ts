import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'out/test-results/e2e',
  // One window is drawn by both of two cores: a second one beside it gains next to nothing.
  workers: 1,
  // A starved machine can keep a window from answering in time. What passes only the second time is listed as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'out/test-results/e2e.json' }]],
  projects: [
    { name: 'e2e', testMatch: '**/*.spec.ts', testIgnore: '**/tour.spec.ts' },
    { name: 'tour', testMatch: '**/tour.spec.ts', timeout: 180_000 },
  ],
})

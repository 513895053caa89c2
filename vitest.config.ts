import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Files that put something else in place of a module or of a window: nobody may have loaded it before them. */
const mocking = [
  'tests/unit/electron/storage/atomic-write.test.ts',
  'tests/unit/electron/ipc/serve.test.ts',
  'tests/unit/electron/mermaid/*.test.ts',
]
const setupFiles = ['tests/support/fixed-seed.ts']
const inWindow = ['tests/unit/renderer/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.tsx']
/** As above, of the tests that need a page; and what follows a store for as long as the page lives. */
const mockingInWindow = [
  'tests/unit/renderer/app/bootstrap.test.ts',
  'tests/unit/renderer/app/use-panels-due.test.ts',
  'tests/unit/renderer/canvas/layout/run-layout.test.ts',
  'tests/unit/renderer/features/mermaid/{mermaid-pane,use-verdict}.test.tsx',
  'tests/unit/renderer/state/drawn-state.test.ts',
]
const page = {
  setupFiles: [...setupFiles, 'tests/support/draws-at-once.ts', 'tests/support/fresh-page.ts'],
  environment: 'happy-dom',
  testTimeout: 60_000,
}

export default defineConfig({
  test: {
    // One worker less than cores is the default, which leaves one of two idle.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'node',
          setupFiles,
          // Property tests score thousands of designs: seconds on a quick machine, more on a busy one.
          testTimeout: 60_000,
          environment: 'node',
          // These files share nothing that a test changes, and loading the rules anew for each costs more than all tests.
          isolate: false,
          include: ['tests/{unit,golden}/**/*.test.ts'],
          exclude: [...inWindow, ...mocking],
        },
      },
      { test: { name: 'mocking', environment: 'node', include: mocking, setupFiles, testTimeout: 60_000 } },
      {
        plugins: [react()],
        test: { ...page, name: 'window', isolate: false, include: inWindow, exclude: mockingInWindow },
      },
      { plugins: [react()], test: { ...page, name: 'mocking in a window', include: mockingInWindow } },
    ],
  },
})

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const inWindow = ['tests/unit/renderer/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.tsx']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          // Property tests score thousands of designs: seconds on a quick machine, more on a busy one.
          testTimeout: 60_000,
          environment: 'node',
          include: ['tests/{unit,golden}/**/*.test.ts'],
          exclude: inWindow,
        },
      },
      {
        plugins: [react()],
        test: { name: 'window', environment: 'happy-dom', include: inWindow, testTimeout: 60_000 },
      },
    ],
  },
})

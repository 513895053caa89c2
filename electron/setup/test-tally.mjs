import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ readonly passed: number, readonly failed: number }} Tally */

/** @type {Tally} */
export const emptyTally = { passed: 0, failed: 0 }

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), emptyTally)
}

/**
 * What a step adds to the closing line. A step that fails without a failed test to show for it (a lint error, a crash)
 * counts as one failure, so that "0 failed" always means that all is well.
 * @param {number} code exit code of the step
 * @param {Tally} tests
 * @returns {Tally}
 */
export function tallyOfStep(code, tests) {
  return code !== 0 && tests.failed === 0 ? { ...tests, failed: 1 } : tests
}

/**
 * Reads the counts from the JSON report of Vitest.
 * @param {string} file
 * @returns {Tally}
 */
export function readVitestReport(file) {
  if (!existsSync(file)) return emptyTally
  /** @type {{ numPassedTests: number, numFailedTests: number }} */
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

/**
 * Reads the counts from the JSON report of Playwright.
 * @param {string} file
 * @returns {Tally}
 */
export function readPlaywrightReport(file) {
  if (!existsSync(file)) return emptyTally
  /** @type {{ stats: { expected: number, flaky: number, unexpected: number } }} */
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

/** @param {Tally} tally */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`

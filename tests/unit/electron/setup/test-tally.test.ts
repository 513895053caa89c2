import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  closingLine,
  readPlaywrightReport,
  readVitestReport,
  sum,
  tallyOfStep,
} from '../../../../electron/setup/test-tally.mjs'

let root = ''
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tally-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function report(name: string, content: object): string {
  const file = path.join(root, name)
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('reports', () => {
  it('counts what Vitest counted', () => {
    const file = report('unit.json', { numPassedTests: 40, numFailedTests: 2, numTotalTests: 42 })
    expect(readVitestReport(file)).toEqual({ passed: 40, failed: 2 })
  })

  it('counts a test that Playwright had to repeat as passed', () => {
    const file = report('e2e.json', { stats: { expected: 7, flaky: 1, unexpected: 3, skipped: 5 } })
    expect(readPlaywrightReport(file)).toEqual({ passed: 8, failed: 3 })
  })

  it('takes a report that was never written for no tests', () => {
    expect(readVitestReport(path.join(root, 'absent.json'))).toEqual({ passed: 0, failed: 0 })
    expect(readPlaywrightReport(path.join(root, 'absent.json'))).toEqual({ passed: 0, failed: 0 })
  })
})

describe('the closing line', () => {
  it('adds the steps up', () => {
    const total = sum([
      { passed: 40, failed: 0 },
      { passed: 8, failed: 1 },
    ])
    expect(closingLine(total)).toBe('48 passed, 1 failed')
  })

  it('never says that nothing failed when a step did', () => {
    expect(tallyOfStep(1, { passed: 40, failed: 0 })).toEqual({ passed: 40, failed: 1 })
    expect(tallyOfStep(1, { passed: 40, failed: 3 })).toEqual({ passed: 40, failed: 3 })
    expect(tallyOfStep(0, { passed: 40, failed: 0 })).toEqual({ passed: 40, failed: 0 })
  })
})

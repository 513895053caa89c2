import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inProject } from '../../../../electron/setup/project.mjs'
import { writeAudit } from '../../../../electron/setup/write-audit.mjs'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'audits-'))
  for (const file of ['team-fit/a.audit.ts', 'business-match/b.audit.ts', 'threshold-table/entries.ts']) {
    const whole = path.join(root, 'electron/rules/audits', file)
    mkdirSync(path.dirname(whole), { recursive: true })
    writeFileSync(whole, '')
  }
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

it('writes the audit and its test where others have theirs', () => {
  expect(writeAudit(root, 'team-fit', 'lone-expert')).toEqual([
    'electron/rules/audits/team-fit/lone-expert.audit.ts',
    'tests/unit/electron/rules/audits/team-fit/lone-expert.test.ts',
  ])
  expect(read('electron/rules/audits/team-fit/lone-expert.audit.ts')).toContain("id: 'lone-expert'")
  expect(read('electron/rules/audits/team-fit/lone-expert.audit.ts')).toContain('teamFit: 1')
  expect(read('tests/unit/electron/rules/audits/team-fit/lone-expert.test.ts')).toContain(
    'auditTester(loneExpert, {',
  )
  for (const outcome of ['passes', 'fails', 'between', 'skips'])
    expect(read('tests/unit/electron/rules/audits/team-fit/lone-expert.test.ts')).toContain(`  ${outcome}: {`)
})

it('writes what can be parsed, and names the files by where they lie', () => {
  for (const file of writeAudit(root, 'business-match', 'lone-expert')) {
    const { diagnostics } = ts.transpileModule(read(file), { reportDiagnostics: true })
    expect(diagnostics).toEqual([])
    const imported = ts.preProcessFile(read(file)).importedFiles.map(({ fileName }) => fileName)
    for (const name of imported.filter((each) => !each.endsWith('lone-expert.audit')))
      expect(existsSync(`${path.join(path.dirname(inProject(file)), name)}.ts`), name).toBe(true)
  }
})

it('says what it expects', () => {
  expect(() => writeAudit(root, '', '')).toThrow('one of: business-match, team-fit.')
  expect(() => writeAudit(root, 'threshold-table', 'lone-expert')).toThrow(
    'one of: business-match, team-fit.',
  )
  expect(() => writeAudit(root, 'team-spirit', 'lone-expert')).toThrow('one of: business-match, team-fit')
  expect(() => writeAudit(root, 'team-fit', 'LoneExpert')).toThrow('small letters')
  expect(() => writeAudit(root, 'team-fit', '../lone-expert')).toThrow('small letters')
})

it('writes nothing over, in whichever dimension it is', () => {
  const file = 'electron/rules/audits/team-fit/lone-expert.audit.ts'
  writeFileSync(path.join(root, file), 'mine')
  expect(() => writeAudit(root, 'business-match', 'lone-expert')).toThrow('already, in team-fit')
  expect(read(file)).toBe('mine')
})

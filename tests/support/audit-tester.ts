import { describe, expect, it } from 'vitest'
import type { Audit } from '../../electron/rules/define-audit'
import { createEngine } from '../../electron/rules/engine'
import { planCalls } from '../../shared/commands/registry'
import { copyDesign, type MutableDesign } from '../../shared/model/design'
import { hasElement } from '../../shared/model/element'
import { applyToDesign } from '../../shared/model/patch'
import type { Profile } from '../../shared/model/profile'
import type { AuditResult } from '../../shared/report/report'
import { inUse } from './design'

interface Given {
  readonly design: MutableDesign
  readonly profile?: Profile
}

export interface Scored extends Given {
  /** Exact to six places. */
  readonly score: number
  /** Elements of every piece of evidence, worst first. Absent: not looked at. */
  readonly evidence?: readonly (readonly string[])[]
  /** Score of the audit after its first fix. Absent: not looked at; `null`: there is no fix. */
  readonly fixed?: number | null
}

interface Cases {
  /** Score 1. */
  readonly passes: Readonly<Record<string, Given>>
  /** Score 0. */
  readonly fails: Readonly<Record<string, Omit<Scored, 'score'>>>
  /** A score in between. */
  readonly between?: Readonly<Record<string, Scored>>
  /** It concerns the design, but what it measures is not stated. */
  readonly unknown?: Readonly<Record<string, Given>>
  readonly skips: Readonly<Record<string, Given>>
}

function resultOf(audit: Audit, { design, profile = {} }: Given): AuditResult {
  const engine = createEngine([audit])
  engine.load(design, profile)
  const [result] = engine.report().audits
  if (!result) throw new Error('the engine reported no audit')
  return result
}

/** The same design with its records in the opposite order: no audit may tell them apart. */
function reversed(design: MutableDesign): MutableDesign {
  return {
    ...design,
    services: new Map([...design.services].reverse()),
    links: new Map([...design.links].reverse()),
    classes: new Map([...design.classes].reverse()),
    classRelations: new Map([...design.classRelations].reverse()),
    patterns: new Map([...design.patterns].reverse()),
    interactions: new Map([...design.interactions].reverse()),
  }
}

/**
 * Tests an audit by a table of named designs. For every case it also checks what no author should have to remember:
 * the design is not changed, order does not matter, and every piece of evidence points at something that exists and says
 * in words what was found, or what was not stated.
 */
export function auditTester(audit: Audit, cases: Cases): void {
  // Service audits judge what is in use; no author should have to link what the audit looks at by itself.
  const used = <G extends Given>(given: G): G =>
    audit.over === 'services' && !audit.loose ? { ...given, design: inUse(given.design) } : given
  const check = (given: Given, state: AuditResult['state'], score: number): AuditResult => {
    const before = structuredClone(given.design)
    const result = resultOf(audit, given)
    expect(result.state === 'error' ? result.evidence[0]?.note.en : result.state).toBe(state)
    expect(result.score).toBeCloseTo(score, 6)
    expect(given.design).toEqual(before)
    expect(resultOf(audit, { ...given, design: reversed(given.design) })).toEqual(result)
    for (const { elements, note } of result.evidence) {
      expect(`${note.en} ${note.zh}`).not.toMatch(/undefined|NaN|\[object/)
      expect(note.zh).not.toMatch(/, /)
      expect(note.en).not.toBe('not stated')
      for (const id of elements) expect(hasElement(given.design, id)).toBe(true)
    }
    return result
  }
  const checkScored = (given: Omit<Scored, 'score'>, score: number): void => {
    const result = check(given, 'scored', score)
    expect(result.evidence.length).toBeGreaterThan(0)
    if (given.evidence) expect(result.evidence.map((e) => e.elements)).toEqual(given.evidence)
    if (given.fixed === null) expect(result.fixes).toEqual([])
    if (typeof given.fixed === 'number') {
      const design = copyDesign(given.design)
      const planned = planCalls(design, result.fixes[0]?.calls ?? [])
      if (!planned.ok) throw new Error(`the fix is refused: ${JSON.stringify(planned.error)}`)
      applyToDesign(design, planned.value)
      expect(resultOf(audit, { ...given, design }).score).toBeCloseTo(given.fixed, 6)
    }
  }
  describe(`audit ${audit.id}`, () => {
    it.each(Object.entries(cases.passes))('passes: %s', (_, given) => {
      check(used(given), 'scored', 1)
    })
    it.each(Object.entries(cases.fails))('fails: %s', (_, given) => {
      checkScored(used(given), 0)
    })
    it.each(Object.entries(cases.between ?? {}))('in between: %s', (_, given) => {
      checkScored(used(given), given.score)
    })
    it.each(Object.entries(cases.unknown ?? {}))('unknown: %s', (_, given) => {
      check(used(given), 'unknown', 0)
    })
    it.each(Object.entries(cases.skips))('does not concern: %s', (_, given) => {
      check(used(given), 'not-applicable', 0)
    })
  })
}

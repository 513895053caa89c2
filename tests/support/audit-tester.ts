import { describe, expect, it } from 'vitest'
import type { Audit } from '../../electron/rules/define-audit'
import { createEngine } from '../../electron/rules/engine'
import { formSections } from '../../renderer/features/inspector/form-sections'
import { planCalls } from '../../shared/commands/registry'
import { formatAssumed } from '../../shared/i18n/format-assumed'
import { copyDesign, type MutableDesign } from '../../shared/model/design'
import { hasElement } from '../../shared/model/element'
import { applyToDesign } from '../../shared/model/patch'
import type { Profile } from '../../shared/model/profile'
import type { Assumed } from '../../shared/report/quantities'
import { profileNumberOf, settingOf } from '../../shared/report/quantity-texts'
import type { AuditResult } from '../../shared/report/report'
import { inUse } from './design'
import { randomDesign, randomProfile } from './random-project'

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

/** Why no design comes out like that. Random designs are asked, too. */
interface Never {
  readonly never: string
}

type Rows<R> = Readonly<Record<string, R>> | Never

interface Cases {
  /** Score 1. */
  readonly passes: Readonly<Record<string, Given>>
  /** Score 0. */
  readonly fails: Rows<Omit<Scored, 'score'>>
  /** A score in between. */
  readonly between: Rows<Scored>
  /** It concerns the design, but what it measures is not stated. */
  readonly unknown?: Readonly<Record<string, Given>>
  readonly skips: Rows<Given>
}

const isNever = <R>(rows: Rows<R>): rows is Never => typeof rows.never === 'string'

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

/** What the field that is said to be open states; throws where there is no such field. */
function statedIn({ design, profile = {} }: Given, { kind, element }: Assumed): unknown {
  const number = profileNumberOf(kind)
  if (element === undefined && number) return profile[number]
  const setting = settingOf(kind)
  const holder = [design.services, design.links].map((table) => table.get(element ?? '')).find(Boolean)
  if (!setting || !holder) throw new Error(`nothing states ${kind} of ${element}`)
  if (
    'technology' in holder &&
    !formSections([holder]).some(({ fields }) => fields.some(([key]) => key === setting))
  )
    throw new Error(`the form of ${element} has no field for ${kind}`)
  return Object.entries(holder.settings).find(([key]) => key === setting)?.[1]
}

/** Whether a result is one of those that a table of the tester lists. */
const outcomes = {
  passes: ({ state, score }) => state === 'scored' && score === 1,
  fails: ({ state, score }) => state === 'scored' && score === 0,
  'in between': ({ state, score }) => state === 'scored' && score > 0 && score < 1,
  unknown: ({ state }) => state === 'unknown',
  'does not concern': ({ state }) => state === 'not-applicable',
} as const satisfies Readonly<Record<string, (result: Pick<AuditResult, 'state' | 'score'>) => boolean>>

/** A test for each row, or where there is none for the reason that is given. */
function eachRow<R>(
  audit: Audit,
  outcome: keyof typeof outcomes,
  rows: Rows<R>,
  test: (row: R) => void,
): void {
  if (isNever(rows)) {
    it(`${outcome}: never, since ${rows.never}`, () => {
      for (let seed = 1; seed <= 20; seed += 1) {
        const result = resultOf(audit, { design: randomDesign(seed, 40), profile: randomProfile(seed) })
        expect(outcomes[outcome](result), `random design ${seed}`).toBe(false)
      }
    })
    return
  }
  const named = Object.entries(rows)
  if (named.length === 0) throw new Error(`audit ${audit.id}: no row of “${outcome}”, and no reason for it`)
  it.each(named)(`${outcome}: %s`, (_, row) => test(row))
}

/**
 * Tests an audit by a table of named designs. For every case it also checks what no author should have to remember:
 * the design is not changed, order does not matter, and every piece of evidence points at something that exists and says
 * in words what was found, or what was not stated; what it assumes has a field, and nobody stated that.
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
    for (const { elements, note, assumes = [] } of result.evidence) {
      expect(`${note.en} ${note.zh}`).not.toMatch(/undefined|NaN|\[object/)
      expect(note.zh).not.toMatch(/, /)
      expect(note.en).not.toBe('not stated')
      for (const id of elements) expect(hasElement(given.design, id)).toBe(true)
      for (const each of assumes) {
        expect(statedIn(given, each), `${each.element} ${each.kind}`).toBeUndefined()
        expect(`${formatAssumed(each, null).en} ${formatAssumed(each, null).zh}`).not.toMatch(/undefined|NaN/)
      }
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
    eachRow(audit, 'passes', cases.passes, (given) => {
      check(used(given), 'scored', 1)
    })
    eachRow(audit, 'fails', cases.fails, (given) => {
      checkScored(used(given), 0)
    })
    eachRow(audit, 'in between', cases.between, (given) => {
      expect(outcomes['in between']({ state: 'scored', score: given.score })).toBe(true)
      checkScored(used(given), given.score)
    })
    if (cases.unknown) {
      eachRow(audit, 'unknown', cases.unknown, (given) => {
        check(used(given), 'unknown', 0)
      })
    }
    eachRow(audit, 'does not concern', cases.skips, (given) => {
      check(used(given), 'not-applicable', 0)
    })
  })
}

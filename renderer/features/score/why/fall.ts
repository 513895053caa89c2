import type { AuditStep, DimensionSteps, Explanation } from '../../../../shared/report/explanation'

/** From where on a waterfall is drawn; it ends at 100. */
export interface Scale {
  readonly from: number
}

/** A step of a dimension with what was left before it, in points of the total. */
export interface FallingStep {
  readonly id: string
  readonly from: number
  readonly points: number
  /** `null`: the cap by blockers. */
  readonly audit: AuditStep | null
}

/** A scale that begins at the ten below the total, so that small steps of a good design can be seen. */
export const scaleOf = (total: number): Scale => ({ from: Math.min(90, Math.floor(total / 10) * 10) })

/** Every dimension with what is left before it, in points of the total. */
export function dimensionsFrom100({ dimensions }: Explanation): { steps: DimensionSteps; from: number }[] {
  let left = 100
  return dimensions.map((steps) => {
    const from = left
    left -= steps.points
    return { steps, from }
  })
}

/** The steps of a dimension one below the other: its audits, then what its blockers take beyond that. */
export function fallOf({ audits, cap }: DimensionSteps, from: number): FallingStep[] {
  const steps = [
    ...audits.map((audit) => ({ id: audit.audit, points: audit.points, audit })),
    ...(cap ? [{ id: 'cap', points: cap.points, audit: null }] : []),
  ]
  let left = from
  return steps.map((step) => {
    const falling = { ...step, from: left }
    left -= step.points
    return falling
  })
}

import { z } from 'zod'
import { lazyObject } from '../base/lazy-object'
import { subjectIdSchema } from './finding-subject'

/** How bad a finding is. A blocker at 0 caps its dimension at 49. */
export const severities = ['blocker', 'high', 'medium', 'low'] as const
export const severitySchema = z.enum(severities)
export type Severity = z.infer<typeof severitySchema>

/** Severities that a workspace gives to audits in place of their own, by the id of the audit. */
export const ownSeveritiesSchema = z.lazy(() => z.record(z.string().min(1).max(120), severitySchema))
export type OwnSeverities = Readonly<z.infer<typeof ownSeveritiesSchema>>

/**
 * How severe an audit is in one design, everywhere in it or at one element. What is said of the element comes first,
 * then what the design says, then the workspace, then the audit.
 */
export const designSeveritySchema = lazyObject(() => ({ id: subjectIdSchema, severity: severitySchema }))

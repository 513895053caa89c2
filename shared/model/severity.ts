import { z } from 'zod'

/** How bad a finding is. A blocker at 0 caps its dimension at 49. */
export const severities = ['blocker', 'high', 'medium', 'low'] as const
const severitySchema = z.enum(severities)
export type Severity = z.infer<typeof severitySchema>

/** Severities that a workspace gives to audits in place of their own, by the id of the audit. */
export const ownSeveritiesSchema = z.record(z.string().min(1).max(120), severitySchema)
export type OwnSeverities = Readonly<z.infer<typeof ownSeveritiesSchema>>

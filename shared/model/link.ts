import { z } from 'zod'
import { linkIdSchema, serviceIdSchema } from '../base/ids'
import { lazyObject } from '../base/lazy-object'
import type { Localized } from '../base/localized'
import { linkSettingsSchema } from './settings/link-settings'

export const linkKinds = [
  'call',
  'read',
  'write',
  'publish',
  'consume',
  'replicate',
  'monitors',
  'depends-on',
] as const
export const linkKindSchema = z.enum(linkKinds)
export type LinkKind = z.infer<typeof linkKindSchema>

export const maxLabelLength = 200

export const linkKindNames: { readonly [K in LinkKind]: Localized } = {
  call: { en: 'Calls', zh: '调用' },
  read: { en: 'Reads', zh: '读取' },
  write: { en: 'Reads and writes', zh: '读写' },
  publish: { en: 'Publishes to', zh: '发布到' },
  consume: { en: 'Consumes from', zh: '消费自' },
  replicate: { en: 'Replicates to', zh: '复制到' },
  monitors: { en: 'Monitors', zh: '监控' },
  'depends-on': { en: 'Depends on', zh: '依赖' },
}

/**
 * A directed link between two services. The source is always the one that opens the connection: a consumer points at
 * its broker, a monitor at what it watches.
 */
export const linkSchema = lazyObject(() => ({
  id: linkIdSchema,
  source: serviceIdSchema,
  target: serviceIdSchema,
  kind: linkKindSchema,
  /** The source waits for the answer. */
  sync: z.boolean(),
  label: z.string().max(maxLabelLength),
  settings: linkSettingsSchema,
}))
export type Link = Readonly<z.infer<typeof linkSchema>>

/**
 * Where links come together that only keep the others running: a monitor's at the monitor, telemetry's where it is
 * collected, those of the ground that services stand on at the ground. `null` for links that do the work of the system.
 */
export function hubOf({ kind, settings }: Link): 'source' | 'target' | null {
  if (kind === 'monitors') return 'source'
  return kind === 'depends-on' || settings.protocol === 'OTLP' ? 'target' : null
}

import { technology } from '../../../shared/catalog/catalog'
import type { Link } from '../../../shared/model/link'
import type { DesignPatch } from '../../../shared/model/patch'
import type { Service } from '../../../shared/model/service'
import type { ServiceSettingKey } from '../../../shared/model/settings/service-settings'
import type { Range } from '../../../shared/report/quantities'
import { exactly, plus, through } from '../quant/range'

const range = (lo: number, hi: number): Range => ({ lo, hi })

/**
 * Person-days for making a change, chosen by this product and not taken from a source: for each point of the catalogue's
 * operating effort of a new part, for each point of its skill where a technology is replaced, and for whatever else an edit
 * touches. They are shown as what they are, and plans are made with both ends.
 */
const changeDays = {
  newPartPerPoint: range(0.5, 1.5),
  /** Share of that where a provider operates the part. */
  managedShare: 0.3,
  replacedPerPoint: range(1, 3),
  removed: range(0.25, 1),
  /** Settings that stand for code or for an operation, not for a line of a configuration. */
  largeSetting: range(1, 3),
  setting: range(0.1, 0.5),
  link: range(0.25, 1),
  /** A call that is no longer waited for, or the other way round: both ends are written anew. */
  otherWait: range(1, 3),
  class: range(0.25, 1),
  sequence: range(0.1, 0.5),
} as const

const large: ReadonlySet<string> = new Set<ServiceSettingKey>([
  'auth',
  'mfa',
  'outbox',
  'fallback',
  'standby',
  'failover',
  'replication',
  'sessionStore',
  'uploads',
  'migrationTool',
  'apiVersioning',
  'idempotencyKeys',
  'idempotentTasks',
  'handlers',
  'interface',
  'encryption',
  'modelVersioning',
  'inference',
  'featureStore',
  'driver',
  'orm',
])

/** Names of the settings that differ. */
function changedSettings(before: object, after: object): string[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key))
}

/** Person-days that an edit takes, by what it touches. Places, marks and deployments take none: they follow. */
export const effortOfEdit = (patches: readonly DesignPatch[]): Range =>
  patches.map(daysOf).reduce(plus, exactly(0))

function daysOf(patch: DesignPatch): Range {
  switch (patch.table) {
    case 'services':
      return serviceDays(patch.before, patch.after)
    case 'links':
      return linkDays(patch.before, patch.after)
    case 'classes':
    case 'classRelations':
    case 'patterns':
      return changeDays.class
    case 'interactions':
      return changeDays.sequence
    default:
      return exactly(0)
  }
}

function serviceDays(before: Service | null, after: Service | null): Range {
  if (!after) return changeDays.removed
  const entry = technology(after.technology)
  if (!before) {
    const share = after.settings.managed === true ? changeDays.managedShare : 1
    return through(changeDays.newPartPerPoint, (days) => days * share * (entry?.rating.operations ?? 1))
  }
  if (before.technology !== after.technology) {
    return through(changeDays.replacedPerPoint, (days) => days * (entry?.rating.skill ?? 1))
  }
  const settings = changedSettings(before.settings, after.settings).map((key) =>
    large.has(key) ? changeDays.largeSetting : changeDays.setting,
  )
  const copies = before.replicas === after.replicas ? [] : [changeDays.setting]
  return [...settings, ...copies].reduce(plus, exactly(0))
}

function linkDays(before: Link | null, after: Link | null): Range {
  if (!before || !after) return changeDays.link
  if (before.sync !== after.sync || before.kind !== after.kind) return changeDays.otherWait
  if (before.source !== after.source || before.target !== after.target) return changeDays.link
  return changedSettings(before.settings, after.settings)
    .map(() => changeDays.setting)
    .reduce(plus, exactly(0))
}

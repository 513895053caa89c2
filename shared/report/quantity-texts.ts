import { type Localized, same } from '../base/localized'
import { unitName } from '../base/unit-name'
import type { GeneralKey, PriceKey, TableKey } from '../model/prices'
import type { ProfileNumber } from '../model/profile'
import { profileNumberTexts } from '../model/profile-texts'
import { linkFields } from '../model/settings/link-settings'
import { serviceFields } from '../model/settings/service-settings'
import type { AssumptionKind, DerivedAssumption, Origin } from './quantities'

export const originNames: { readonly [O in Origin]: Localized } = {
  default: { en: 'Our own assumption', zh: '内置假设' },
  catalogue: { en: 'Usual for the technology', zh: '技术的常用值' },
  profile: { en: 'From the profile', zh: '来自项目画像' },
  stated: { en: 'Stated in the design', zh: '设计中已填' },
}

interface KindTexts {
  readonly name: Localized
  readonly unit: Localized
  /** Kept as a share, 0…1, and shown in percent. */
  readonly share: boolean
}

const none = same('')

const priceTexts: { readonly [K in PriceKey]: KindTexts } = {
  cpuCore: {
    name: { en: 'One processor core', zh: '每个 CPU 核' },
    unit: { en: 'a month', zh: '/月' },
    share: false,
  },
  memoryGb: {
    name: { en: 'One GB of memory', zh: '每 GB 内存' },
    unit: { en: 'a month', zh: '/月' },
    share: false,
  },
  storageGb: {
    name: { en: 'One GB on disk', zh: '每 GB 存储' },
    unit: { en: 'a month', zh: '/月' },
    share: false,
  },
  accelerator: {
    name: { en: 'One accelerator', zh: '每块加速卡' },
    unit: { en: 'a month', zh: '/月' },
    share: false,
  },
  managedFactor: {
    name: { en: 'Operated by a provider', zh: '云厂商托管' },
    unit: { en: 'times', zh: '倍' },
    share: false,
  },
}

const derivedTexts: { readonly [K in DerivedAssumption]: KindTexts } = {
  arrivals: {
    name: { en: 'Requests at the peak, from the concurrency', zh: '由并发需求推算的峰值请求数' },
    unit: unitName('/s'),
    share: false,
  },
  slots: {
    name: {
      en: 'Requests worked on at once, until its cores are stated',
      zh: '同时处理的请求数（填写 CPU 核数后以其为准）',
    },
    unit: none,
    share: false,
  },
}

const generalTexts: { readonly [K in GeneralKey]: KindTexts } = {
  zoneAvailability: {
    name: { en: 'Availability of a zone', zh: '单个可用区的可用性' },
    unit: none,
    share: true,
  },
  operatingHours: {
    name: { en: 'Work for each point of effort', zh: '每点运维投入的工时' },
    unit: { en: 'h a week', zh: '小时/周' },
    share: false,
  },
  hoursPerPerson: {
    name: { en: 'Time of each person for it', zh: '每人可用于运维的工时' },
    unit: { en: 'h a week', zh: '小时/周' },
    share: false,
  },
  eventLoopRequests: {
    name: { en: 'Requests under way per event loop', zh: '单个事件循环的在途请求数' },
    unit: none,
    share: false,
  },
  greenletRequests: {
    name: { en: 'Requests under way in one process with greenlets', zh: 'greenlet 单进程的在途请求数' },
    unit: none,
    share: false,
  },
  managedEffort: {
    name: { en: 'Effort left beside a provider', zh: '云厂商托管后剩余的投入' },
    unit: none,
    share: true,
  },
  slowCalls: {
    name: { en: 'Share of calls that are slow', zh: '缓慢调用占比' },
    unit: none,
    share: true,
  },
}

/** What the workspace's own table calls its numbers. */
export const tableTexts: { readonly [K in TableKey]: KindTexts } = { ...priceTexts, ...generalTexts }

const isKey = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key)

/** What an assumption is called, and in which unit it stands. */
export function assumptionTexts(kind: AssumptionKind): KindTexts {
  if (isKey(tableTexts, kind)) return tableTexts[kind]
  if (isKey(derivedTexts, kind)) return derivedTexts[kind]
  if (isKey(profileNumberTexts, kind)) {
    const { name, unit, percent } = profileNumberTexts[kind]
    return { name, unit: percent ? none : unit, share: percent }
  }
  const field = isKey(serviceFields, kind) ? serviceFields[kind] : linkFields[kind]
  const unit = field.kind === 'number' ? field.unit : ''
  const share = field.kind === 'number' && !field.whole && field.max === 1
  return { name: field.label, unit: unitName(unit), share }
}

/** The number of the project profile in which it is stated; `null` where there is none. */
export function profileNumberOf(kind: AssumptionKind): ProfileNumber | null {
  if (kind === 'arrivals') return 'peakRequestsPerSecond'
  return isKey(profileNumberTexts, kind) ? kind : null
}

/** Whether an assumption is stated in the workspace's own table. */
export const isInTable = (kind: AssumptionKind): kind is TableKey => isKey(tableTexts, kind)

/** The field of a service or a link in which it is stated; `null` where there is none. */
export function settingOf(kind: AssumptionKind): string | null {
  if (kind === 'slots') return 'cpuPerReplica'
  return isKey(serviceFields, kind) || isKey(linkFields, kind) ? kind : null
}

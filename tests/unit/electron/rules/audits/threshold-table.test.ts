import { describe, expect, it } from 'vitest'
import { audits } from '../../../../../electron/rules/audits/index'
import { auditInfos } from '../../../../../electron/rules/audits/infos'
import {
  type ThresholdName,
  thresholdTable,
} from '../../../../../electron/rules/audits/threshold-table/threshold-table'
import { thresholds } from '../../../../../electron/rules/audits/thresholds'
import { classThresholds } from '../../../../../electron/rules/audits/thresholds-classes'
import { fitThresholds } from '../../../../../electron/rules/audits/thresholds-fit'
import { operationThresholds } from '../../../../../electron/rules/audits/thresholds-operation'
import { reliabilityThresholds } from '../../../../../electron/rules/audits/thresholds-reliability'
import { runtimeThresholds } from '../../../../../electron/rules/audits/thresholds-runtime'
import { securityThresholds } from '../../../../../electron/rules/audits/thresholds-security'
import { sequenceThresholds } from '../../../../../electron/rules/audits/thresholds-sequences'
import { thresholdsText } from '../../../../../shared/exchange/markdown/threshold-text'

const values = [
  thresholds,
  classThresholds,
  fitThresholds,
  operationThresholds,
  reliabilityThresholds,
  runtimeThresholds,
  securityThresholds,
  sequenceThresholds,
]

/** The source of every audit, by its path. */
const sources = import.meta.glob<string>('../../../../../electron/rules/audits/*/*.audit.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const byId = new Map(audits.map((audit) => [audit.id, audit]))
const idIn = (source: string): string => /^ {2}id: '([^']+)'/m.exec(source)?.[1] ?? ''

/** Names of thresholds in a text: `thresholds.fanOut`, `const { lock, usualLockMs } = sequenceThresholds`. */
const namesIn = (source: string): string[] => [
  ...[...source.matchAll(/\b\w*[tT]hresholds\.(\w+)/g)].map(([, name = '']) => name),
  ...[...source.matchAll(/\{([^{}]+)\} = \w*[tT]hresholds\n/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.replace(/:.*/s, '').trim()),
  ),
]

describe('the table of our own numbers', () => {
  it('has every threshold there is, and each of them once', () => {
    const all = values.flatMap((each) => Object.keys(each))
    expect(Object.keys(thresholdTable).sort()).toEqual(all.sort())
    expect(all.length).toBeGreaterThan(110)
  })

  it('has no threshold that no audit names', () => {
    const named = new Set<string>(audits.flatMap((audit) => audit.thresholds ?? []))
    expect(Object.keys(thresholdTable).filter((name) => !named.has(name))).toEqual([])
  })

  it('gives the numbers that the audits go by', () => {
    expect(thresholdTable.fanOut).toEqual([
      {
        name: { en: 'services that one application waits for', zh: '一个应用同步等待的服务数' },
        value: thresholds.fanOut,
        unit: 'number',
      },
    ])
    expect(thresholdTable.prefetch.map(({ value }) => value)).toEqual([{ good: 1, bad: 4 }, 1, 10])
  })

  it('is written in both languages, without a name twice in one audit', () => {
    for (const { id, ownNumbers = [] } of auditInfos) {
      expect(new Set(ownNumbers.map(({ name }) => name.en)).size, id).toBe(ownNumbers.length)
      for (const { name } of ownNumbers) {
        expect(name.en, id).toMatch(/^[a-z]|^API/)
        expect(name.zh, id).toMatch(/\p{Script=Han}/u)
      }
    }
  })
})

it.each(Object.values(sources).map((source) => ({ id: idIn(source), source })))(
  '$id names the thresholds that its source uses',
  ({ id, source }) => {
    const audit = byId.get(id)
    const named: readonly ThresholdName[] = audit?.thresholds ?? []
    expect(audit).toBeDefined()
    expect(namesIn(source).filter((name) => !named.some((each) => each === name))).toEqual([])
  },
)

it('one line says whose numbers they are', () => {
  const line = (id: string) => thresholdsText(auditInfos.find((info) => info.id === id)?.ownNumbers)
  expect(line('wide-fan-out')).toEqual({
    en: 'Our own numbers, not a standard’s: services that one application waits for 5 (full marks) to 10 (none)',
    zh: '自定数值，并非行业标准：一个应用同步等待的服务数 5（满分）至 10（零分）',
  })
  expect(line('on-call-gap')?.en).toBe(
    'Our own numbers, not a standard’s: availability that needs nights covered 99.9%; persons of a rota 4',
  )
  expect(line('resource-excess')?.zh).toBe(
    '自定数值，并非行业标准：1 至 5 级规模的静态内存 6 GB / 16 GB / 48 GB / 160 GB / 640 GB',
  )
  expect(line('unsafe-serializer')).toBeNull()
})

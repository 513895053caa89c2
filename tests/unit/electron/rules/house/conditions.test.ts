import { describe, expect, it } from 'vitest'
import { createEngine } from '../../../../../electron/rules/engine'
import { compileRule } from '../../../../../electron/rules/house/compile-rule'
import { checkPack } from '../../../../../shared/house-rules/check-pack'
import type { MutableDesign } from '../../../../../shared/model/design'
import type { Condition } from '../../../../../shared/model/house-rules/condition'
import type {
  DesignCondition,
  LinkCondition,
  ProfileCondition,
  ServiceCondition,
  ServiceLeaf,
} from '../../../../../shared/model/house-rules/subject-conditions'
import type { Profile } from '../../../../../shared/model/profile'
import type { ServiceSettings } from '../../../../../shared/model/settings/service-settings'
import { design } from '../../../../support/design'
import { packOf } from '../../../../support/rule-packs'

type Asked = Parameters<typeof packOf>[0][string]

/** What a rule comes to in a design, and what it says of each place. */
function judged(asked: Asked, made: MutableDesign, profile: Profile = {}) {
  const pack = packOf({ rule: asked })
  expect(checkPack(pack)).toEqual([])
  const [rule] = pack.rules
  if (!rule) throw new Error('the pack has a rule')
  const engine = createEngine([compileRule(pack, rule, true)])
  engine.load(made, profile)
  const [result] = engine.report().audits
  if (!result) throw new Error('the rule is reported')
  const { state, score, evidence } = result
  const outcome = state === 'scored' ? score : state
  return {
    outcome,
    elements: evidence.map(({ elements }) => elements),
    en: evidence.map(({ note }) => note.en),
    zh: evidence.map(({ note }) => note.zh),
  }
}

const database = (settings: ServiceSettings, replicas = 1) =>
  design({ db: { technology: 'postgresql', replicas, settings } })

const onService = (must: ServiceCondition, made: MutableDesign) => judged({ over: 'services', must }, made)

describe('a comparison', () => {
  it.each<[string, ServiceLeaf, ServiceSettings, unknown]>([
    ['is', { field: 'settings.backup', is: 'daily' }, { backup: 'daily' }, 1],
    ['is not', { field: 'settings.backup', is: 'daily' }, { backup: 'none' }, 0],
    ['is unknown', { field: 'settings.backup', is: 'daily' }, {}, 'unknown'],
    ['unstated fails', { field: 'settings.backup', is: 'daily', unstated: 'fails' }, {}, 0],
    ['unstated holds', { field: 'settings.backup', is: 'daily', unstated: 'holds' }, {}, 1],
    ['one of', { field: 'settings.backup', oneOf: ['daily', 'continuous'] }, { backup: 'continuous' }, 1],
    ['none of', { field: 'settings.backup', oneOf: ['daily', 'continuous'] }, { backup: 'none' }, 0],
    ['stated', { field: 'settings.owner', stated: true }, { owner: 'core' }, 1],
    ['never unknown', { field: 'settings.owner', stated: true }, {}, 0],
    ['a flag', { field: 'settings.encryption', is: false }, { encryption: false }, 1],
    ['at least', { field: 'settings.zones', atLeast: 2 }, { zones: 2 }, 1],
    ['at most', { field: 'settings.zones', atMost: 2 }, { zones: 3 }, 0],
    ['above', { field: 'settings.zones', above: 2 }, { zones: 2 }, 0],
    ['below', { field: 'settings.zones', below: 2 }, { zones: 1 }, 1],
    ['a number as it is', { field: 'settings.zones', is: 3 }, { zones: 3 }, 1],
    ['what the technology is', { field: 'technology', is: 'postgresql' }, {}, 1],
    ['its category', { field: 'category', is: 'cache' }, {}, 0],
    ['how it runs', { field: 'runtime', is: 'process' }, {}, 1],
    ['what it provides', { field: 'provides', has: 'transactions' }, {}, 1],
    ['what it does not provide', { field: 'provides', has: 'cache' }, {}, 0],
    ['its lane', { field: 'layer', is: 'data' }, {}, 1],
    ['its replicas', { field: 'replicas', atLeast: 2 }, {}, 0],
  ])('%s', (_, must, settings, outcome) => {
    expect(onService(must, database(settings)).outcome).toBe(outcome)
    const opposite = { 1: 0, 0: 1, unknown: 'unknown' }[String(outcome)]
    expect(onService({ not: must }, database(settings)).outcome).toBe(opposite)
    expect(onService({ not: { not: must } }, database(settings)).outcome).toBe(outcome)
  })

  it('does not know what the catalogue does not know', () => {
    const strange = design({ box: { technology: 'our-own-box' } })
    expect(onService({ field: 'category', is: 'cache' }, strange).outcome).toBe('unknown')
    expect(onService({ field: 'technology', is: 'redis' }, strange).outcome).toBe(0)
  })

  it('says what is there and what is asked for', () => {
    const notes = (must: ServiceCondition, settings: ServiceSettings, replicas = 1) => {
      const { en, zh } = onService(must, database(settings, replicas))
      return [...en, ...zh]
    }
    expect(notes({ field: 'settings.backup', oneOf: ['daily', 'continuous'] }, { backup: 'none' })).toEqual([
      'Backup: None, wanted: Daily or Continuous and base',
      '备份：无，要求：每日或持续归档加全量',
    ])
    expect(notes({ field: 'replicas', atLeast: 2 }, {})).toEqual([
      'Replicas: 1, wanted: at least 2',
      '副本数：1，要求：至少 2',
    ])
    expect(notes({ not: { field: 'replicas', atLeast: 2 } }, {}, 3)).toEqual([
      'Replicas: 3, wanted: less than 2',
      '副本数：3，要求：小于 2',
    ])
    expect(notes({ field: 'settings.memoryMb', above: 2000 }, { memoryMb: 1024 })).toEqual([
      'Memory per replica: 1,024 MB, wanted: more than 2,000 MB',
      '每个副本的内存：1,024 MB，要求：大于 2,000 MB',
    ])
    expect(notes({ field: 'settings.encryption', is: true }, {})).toEqual([
      'Encrypted at rest: not stated',
      '静态加密：未填写',
    ])
    expect(notes({ not: { field: 'settings.encryption', is: false } }, { encryption: false })).toEqual([
      'Encrypted at rest: no, wanted: yes',
      '静态加密：否，要求：是',
    ])
    expect(notes({ not: { field: 'technology', is: 'postgresql' } }, {})).toEqual([
      'Technology: PostgreSQL, wanted: not PostgreSQL',
      '技术：PostgreSQL，要求：非 PostgreSQL',
    ])
    expect(notes({ not: { field: 'settings.encryption', stated: true } }, { encryption: true })).toEqual([
      'Encrypted at rest: yes, wanted: not stated',
      '静态加密：是，要求：未填写',
    ])
  })
})

describe('conditions put together', () => {
  const holds: ServiceLeaf = { field: 'replicas', is: 1 }
  const fails: ServiceLeaf = { field: 'replicas', is: 2 }
  const unknown: ServiceLeaf = { field: 'settings.zones', is: 2 }
  const outcome = (must: Condition<ServiceLeaf>) => onService(must, database({})).outcome

  it.each<[readonly ServiceLeaf[], unknown, unknown]>([
    [[holds, holds], 1, 1],
    [[holds, fails], 0, 1],
    [[fails, fails], 0, 0],
    [[holds, unknown], 'unknown', 1],
    [[fails, unknown], 0, 'unknown'],
    [[unknown, unknown], 'unknown', 'unknown'],
  ])('%j', (conditions, all, any) => {
    const opposite = (truth: unknown) => (typeof truth === 'number' ? 1 - truth : truth)
    expect(outcome({ all: conditions })).toBe(all)
    expect(outcome({ any: conditions })).toBe(any)
    expect(outcome({ not: { all: conditions } })).toBe(opposite(all))
    expect(outcome({ not: { any: conditions } })).toBe(opposite(any))
  })

  it('say what is false, not what is merely unknown; of alternatives, all of them', () => {
    const notes = (must: ServiceCondition) => onService(must, database({ backup: 'none' })).en
    const backup: ServiceLeaf = { field: 'settings.backup', is: 'daily' }
    expect(notes({ all: [holds, backup, unknown, fails] })).toEqual([
      'Backup: None, wanted: Daily; Replicas: 1, wanted: 2',
    ])
    expect(notes({ all: [holds, unknown] })).toEqual(['Zones: not stated'])
    expect(notes({ any: [backup, fails] })).toEqual(['Backup: None, wanted: Daily or Replicas: 1, wanted: 2'])
    expect(notes({ all: Array(6).fill(fails) as ServiceLeaf[] })).toEqual([
      `${Array(4).fill('Replicas: 1, wanted: 2').join('; ')}; …`,
    ])
  })
})

describe('links of a service', () => {
  const shop = design(
    {
      api: 'fastapi',
      db: { technology: 'postgresql', settings: { backup: 'daily' } },
      copy: { technology: 'postgresql' },
      cache: 'redis',
    },
    {
      'api -> db': { kind: 'write', settings: { timeoutMs: 500 } },
      'api -> copy': { kind: 'read' },
      'api -> cache': { kind: 'write', sync: false },
    },
  )
  const ofApi = (must: ServiceCondition) =>
    judged({ over: 'services', where: { field: 'technology', is: 'fastapi' }, must }, shop)

  it.each<[string, ServiceLeaf, unknown]>([
    ['that lead out', { count: { links: 'out' }, is: 3 }, 1],
    ['that come in', { count: { links: 'in' }, above: 0 }, 0],
    ['in both directions', { count: { links: 'both' }, atMost: 3 }, 1],
    ['of a kind', { count: { links: 'out', where: { field: 'kind', is: 'write' } }, is: 2 }, 1],
    ['on which somebody waits', { exists: { links: 'out', where: { field: 'sync', is: false } } }, 1],
    [
      'to what is at the other end',
      { count: { links: 'out', service: { field: 'category', is: 'cache' } }, is: 1 },
      1,
    ],
    ['that are not there', { exists: { links: 'out', service: { field: 'category', is: 'event-log' } } }, 0],
    [
      'that there may be',
      { exists: { links: 'out', service: { field: 'settings.backup', is: 'continuous' } } },
      'unknown',
    ],
    [
      'as many as there may be',
      { count: { links: 'out', where: { field: 'settings.timeoutMs', atMost: 900 } }, atMost: 3 },
      1,
    ],
  ])('%s', (_, must, outcome) => {
    expect(ofApi(must).outcome).toBe(outcome)
  })

  it('are counted in words, with what they have to be like', () => {
    const query = {
      links: 'out',
      where: { field: 'kind', oneOf: ['read', 'write'] },
      service: { field: 'category', is: 'relational-database' },
    } as const
    const { en, zh } = ofApi({ count: query, atMost: 1 })
    expect(en).toEqual([
      'outgoing links (Kind: Reads or Reads and writes; other end · Category: Relational database): 2, wanted: at most 1',
    ])
    expect(zh).toEqual(['出向连线（类型：读取或读写；对端 · 类别：关系型数据库）：2，要求：至多 1'])
    const open = ofApi({
      count: { links: 'out', where: { field: 'settings.timeoutMs', atMost: 900 } },
      atLeast: 2,
    })
    expect(open.en).toEqual(['outgoing links (Timeout: at most 900 ms): 1–3, wanted: at least 2'])
  })
})

describe('a rule about links', () => {
  const shop = design(
    { api: 'fastapi', site: 'flask', db: { technology: 'postgresql', settings: { tls: true } } },
    { 'api -> db': { settings: { timeoutMs: 1250 } }, 'site -> db': {} },
  )
  const onLinks = (must: LinkCondition, where?: LinkCondition) =>
    judged({ over: 'links', must, ...(where && { where }) }, shop)

  it('sees the link and its two ends', () => {
    expect(onLinks({ field: 'settings.timeoutMs', atMost: 2000, unstated: 'fails' })).toMatchObject({
      outcome: 0.5,
      elements: [['site.db']],
      en: ['Timeout: not stated, wanted: at most 2,000 ms'],
    })
    expect(onLinks({ target: { field: 'settings.tls', is: true } }).outcome).toBe(1)
    expect(onLinks({ not: { source: { field: 'technology', is: 'flask' } } })).toMatchObject({
      outcome: 0.5,
      en: ['source · Technology: Flask, wanted: not Flask'],
      zh: ['起点 · 技术：Flask，要求：非 Flask'],
    })
  })

  it('concerns the links that it says, and does not know where nobody can say whether it does', () => {
    const { outcome } = onLinks(
      { source: { field: 'technology', is: 'flask' } },
      { source: { field: 'technology', is: 'flask' } },
    )
    expect(outcome).toBe(1)
    const unsure = onLinks({ field: 'sync', is: true }, { field: 'settings.timeoutMs', above: 1000 })
    expect(unsure).toMatchObject({ outcome: 1, elements: [['site.db']], en: ['Timeout: not stated'] })
    expect(onLinks({ field: 'sync', is: true }, { field: 'kind', is: 'publish' }).outcome).toBe(
      'not-applicable',
    )
  })

  it('grades a number, straight between no and full marks', () => {
    const graded = (none: number, full: number, unstated?: 'fails' | 'holds') =>
      judged(
        {
          over: 'links',
          where: { source: { field: 'technology', is: unstated ? 'flask' : 'fastapi' } },
          score: { of: { field: 'settings.timeoutMs', ...(unstated && { unstated }) }, none, full },
        },
        shop,
      )
    expect(graded(2000, 500).outcome).toBe(0.5)
    expect(graded(500, 2000).outcome).toBe(0.5)
    expect(graded(5000, 2000).outcome).toBe(1)
    expect(graded(1000, 500).outcome).toBe(0)
    expect(graded(2000, 500, 'fails').outcome).toBe(0)
    expect(graded(2000, 500, 'holds').outcome).toBe(1)
    expect(graded(2000, 500)).toMatchObject({
      en: ['Timeout: 1,250 ms; full marks at 500 ms, none at 2,000 ms'],
      zh: ['超时：1,250 毫秒；满分 500 毫秒，零分 2,000 毫秒'],
    })
  })
})

describe('a rule about the design', () => {
  const brokers = design(
    {
      web: 'fastapi',
      api: 'fastapi',
      queue: 'rabbitmq',
      log: 'kafka',
      db: { technology: 'postgresql', settings: { backup: 'daily' } },
      other: { technology: 'postgresql' },
    },
    { 'web -> queue': {}, 'api -> log': {}, 'web -> db': {}, 'api -> db': {} },
  )
  const onDesign = (must: DesignCondition, where?: DesignCondition) =>
    judged({ over: 'design', must, ...(where && { where }) }, brokers)
  const applications = { over: 'services', where: { field: 'category', is: 'web-framework' } } as const
  const messaging = {
    over: 'services',
    where: { field: 'category', oneOf: ['message-broker', 'event-log'] },
  } as const
  const backedUp = { over: 'services', where: { field: 'settings.backup', is: 'daily' } } as const
  const writes = { over: 'links', where: { field: 'kind', is: 'write' } } as const

  it('counts services and links, and holds counts against each other', () => {
    expect(onDesign({ count: messaging, atMost: 2 }).outcome).toBe(1)
    expect(onDesign({ count: writes, is: 2 }).outcome).toBe(1)
    expect(onDesign({ count: { over: 'links' }, is: 4 }).outcome).toBe(1)
    expect(onDesign({ count: messaging, atMost: { count: applications } }).outcome).toBe(1)
    expect(onDesign({ count: applications, atLeast: { count: messaging, times: 2 } }).outcome).toBe(0)
    expect(
      onDesign({ not: { exists: { over: 'services', where: { field: 'category', is: 'cache' } } } }).outcome,
    ).toBe(1)
    expect(onDesign({ exists: backedUp }).outcome).toBe(1)
    expect(onDesign({ count: backedUp, atMost: 1 }).outcome).toBe('unknown')
    expect(onDesign({ count: backedUp, atMost: { count: writes, times: 3 } }).outcome).toBe(1)
  })

  it('points at what it counts', () => {
    expect(onDesign({ count: messaging, below: 2 })).toEqual({
      outcome: 0,
      elements: [['log', 'queue']],
      en: ['services (Category: Message broker or Event log): 2, wanted: less than 2'],
      zh: ['服务（类别：消息代理或事件日志）：2，要求：小于 2'],
    })
    expect(onDesign({ count: writes, above: { count: applications, times: 1.5 } })).toMatchObject({
      elements: [['api', 'web']],
      en: [
        'links (Kind: Reads and writes): 2, wanted: more than 3 (1.5 × services (Category: Web framework): 2)',
      ],
    })
  })

  it('concerns the designs that it says', () => {
    const cached: DesignCondition = {
      exists: { over: 'services', where: { field: 'category', is: 'cache' } },
    }
    expect(onDesign({ count: messaging, is: 0 }, cached).outcome).toBe('not-applicable')
    expect(onDesign({ count: messaging, is: 0 }, { exists: messaging }).outcome).toBe(0)
    expect(onDesign({ count: messaging, is: 2 }, { count: backedUp, is: 2 }).outcome).toBe('unknown')
  })

  it('grades a count', () => {
    const graded = (count: typeof messaging | typeof backedUp, none: number, full: number) =>
      judged({ over: 'design', score: { of: { count }, none, full } }, brokers)
    expect(graded(messaging, 4, 0)).toMatchObject({ outcome: 0.5, elements: [['log', 'queue']] })
    expect(graded(messaging, 4, 2).outcome).toBe(1)
    expect(graded(backedUp, 10, 0).outcome).toBe('unknown')
  })
})

describe('a rule for some projects only', () => {
  const outcome = (applies: ProfileCondition, profile: Profile) =>
    judged({ over: 'services', applies, must: { field: 'replicas', atLeast: 2 } }, database({}), profile)
      .outcome
  const large: ProfileCondition = {
    any: [
      { field: 'projectScale', atLeast: 4 },
      { field: 'teamSize', above: 20 },
    ],
  }

  it('does not concern the others, nor those that do not say', () => {
    expect(outcome(large, { projectScale: 5 })).toBe(0)
    expect(outcome(large, { teamSize: 21 })).toBe(0)
    expect(outcome(large, { projectScale: 2, teamSize: 3 })).toBe('not-applicable')
    expect(outcome(large, { projectScale: 2 })).toBe('not-applicable')
    expect(outcome({ field: 'projectScale', atLeast: 4, unstated: 'holds' }, {})).toBe(0)
  })
})

describe('what nothing is linked to', () => {
  const made = design({ api: 'fastapi', db: 'postgresql', idle: 'flask' }, { 'api -> db': {} })
  const pack = packOf({
    each: { over: 'services', must: { field: 'replicas', atLeast: 2 } },
    all: { over: 'design', must: { count: { over: 'services' }, is: 2 } },
  })

  it('earns nothing', () => {
    const engine = createEngine(pack.rules.map((rule) => compileRule(pack, rule, false)))
    engine.load(made, {})
    const [each, all] = engine.report().audits
    expect(each?.evidence.map(({ about }) => about)).toEqual(['api', 'db'])
    expect(all?.score).toBe(1)
  })
})

describe('a fix', () => {
  const pack = packOf({
    each: {
      over: 'services',
      must: {
        all: [
          { field: 'replicas', atLeast: 2 },
          { field: 'settings.owner', stated: true },
        ],
      },
      fix: {
        label: { en: 'Two of each', zh: '各两个' },
        set: { replicas: 2, settings: { healthCheck: true } },
      },
    },
    link: {
      over: 'links',
      must: { field: 'sync', is: false },
      fix: { label: { en: 'Do not wait', zh: '不等待' }, set: { sync: false } },
    },
  })

  it('changes what it says at every place, and is not offered where nothing would change', () => {
    const engine = createEngine(pack.rules.map((rule) => compileRule(pack, rule, true)))
    engine.load(
      design(
        {
          api: 'fastapi',
          db: { technology: 'postgresql', replicas: 2, settings: { healthCheck: true } },
          site: { technology: 'flask', replicas: 2, settings: { healthCheck: true } },
        },
        { 'api -> db': {} },
      ),
      {},
    )
    const [each, link] = engine.report().audits
    expect(each?.fixes).toEqual([
      {
        id: 'acme/each#0',
        label: { en: 'Two of each', zh: '各两个' },
        calls: [
          {
            command: 'service.change',
            args: { services: ['api'], replicas: 2, settings: { healthCheck: true } },
          },
        ],
      },
    ])
    expect(link?.fixes[0]?.calls).toEqual([
      { command: 'link.change', args: { links: ['api.db'], sync: false } },
    ])
  })
})

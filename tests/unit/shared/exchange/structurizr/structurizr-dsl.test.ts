import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { structurizrDsl } from '../../../../../shared/exchange/structurizr/structurizr-dsl'
import { design } from '../../../../support/design'
import { fragment, message, sequenceOf } from '../../../../support/interaction'
import { hostileText } from '../../../../support/notations/hostile-text'
import { type DslStatement, readDsl } from '../../../../support/notations/read-dsl'
import { renamed } from '../../../../support/notations/renamed'
import { smallViews } from '../small-views'

const options = { language: 'en', title: 'Shop' } as const
const lines = (text: string, from: string): string[] => {
  const all = text.split('\n')
  const at = all.findIndex((line) => line.trim().startsWith(from))
  const end = all.findIndex((line, n) => n > at && line === `${/^ */.exec(all[at] ?? '')?.[0] ?? ''}}`)
  return all.slice(at, end + 1).map((line) => line.trim())
}
const within = (statements: readonly DslStatement[], word: string): string[][] =>
  statements.filter(({ around }) => around.at(-1) === word).map(({ words }) => [...words])

describe('Structurizr DSL', () => {
  it('has a container for each service, in groups by lane, and the links', () => {
    const text = structurizrDsl(smallViews, options)
    expect(text.split('\n')[0]).toBe('workspace "Shop" {')
    expect(lines(text, 'system =')).toEqual([
      'system = softwareSystem "Shop" {',
      'group "API" {',
      'n_api = container "订单接口" "× 3" "FastAPI" "Service,web-framework"',
      '}',
      'group "Data" {',
      'n_db = container "Orders DB" "" "PostgreSQL" "Store,relational-database"',
      '}',
      '}',
    ])
    expect(text).toContain('\n    n_api -> n_db "asyncpg" "" "Sync"\n')
  })

  it('has the deployment as an environment with its view', () => {
    const text = structurizrDsl(smallViews, options)
    expect(lines(text, 'deploymentEnvironment')).toEqual([
      'deploymentEnvironment "Deployment" {',
      'd_d1 = deploymentNode "华东" "" "Region" {',
      'x_x2 = containerInstance n_db',
      'd_d2 = deploymentNode "zone \\"a\\"" "" "Zone" {',
      'x_x1 = containerInstance n_api {',
      'properties {',
      '"replicas" "3"',
      '}',
      '}',
      '}',
      '}',
      'd_d3 = deploymentNode "Host" "" "Host"',
      '}',
    ])
    expect(text).toContain('deployment system "Deployment" "deployment" {')
    expect(structurizrDsl(design({ api: 'fastapi' }), options)).not.toContain('deployment')
  })

  it('has a dynamic view for a sequence, and a relationship for all that is said in it', () => {
    const text = structurizrDsl(smallViews, options)
    expect(lines(text, 'dynamic')).toEqual([
      'dynamic system "q_q1" "下单" {',
      'p_q1_2ep1 -> n_api "下单; \\"POST /orders\\""',
      'n_api -> n_db "[alt 有货] INSERT INTO orders"',
      'n_db -> n_api "[alt 有货] OK"',
      'n_api -> p_q1_2ep4 "[alt 有货] spawn"',
      'n_api -> n_api "[alt] [refused] log"',
      'n_api -> p_q1_2ep4',
      'n_api -> p_q1_2ep1 "201 Created"',
      'autoLayout lr',
      '}',
    ])
    expect(text).toContain('\n    p_q1_2ep1 = person "顾客"\n    p_q1_2ep4 = element "Session"\n')
  })

  it('runs what is parallel in parallel', () => {
    const made = sequenceOf(
      fragment('f1', 'par', [message('m1', 'Api > Db', {})], [message('m2', 'Api > Cache', {})]),
    )
    const view = lines(structurizrDsl(made, options), 'dynamic')
    expect(view.filter((line) => line === '{' || line === '}')).toEqual(['{', '{', '}', '{', '}', '}', '}'])
  })

  it('numbers names and descriptions that have to differ', () => {
    const made = design(
      { a: { technology: 'fastapi', name: 'API' }, b: { technology: 'fastapi', name: 'API' } },
      { 'a -> b': { kind: 'call' } },
    )
    const [first] = made.links.values()
    if (first) made.links.set('z', { ...first, id: 'z' as typeof first.id })
    const text = structurizrDsl(made, options)
    expect(text).toContain('n_b = container "API (2)"')
    expect(text.match(/n_a -> n_b "[^"]*"/g)).toEqual(['n_a -> n_b "Calls"', 'n_a -> n_b "Calls (2)"'])
  })

  it('is well-formed, with unique identifiers, names and relationships, whatever things are called', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 9 }), (texts) => {
        const statements = readDsl(structurizrDsl(renamed(smallViews, texts), options))
        const declared = statements.filter(({ words }) => words[1] === '=').map(({ words }) => words[0])
        expect(declared).toEqual([
          'p_q1_2ep1',
          'p_q1_2ep4',
          'system',
          'n_api',
          'n_db',
          'd_d1',
          'x_x2',
          'd_d2',
          'x_x1',
          'd_d3',
        ])
        const names = within(statements, 'group').map((words) => words[3])
        expect(new Set(names).size).toBe(2)
        expect(names).not.toContain('')
        const joined = new Set(
          within(statements, 'model')
            .filter((words) => words[1] === '->')
            .flatMap(([from, , to]) => [`${from} ${to}`, `${to} ${from}`]),
        )
        for (const [from, arrow, to] of within(statements, 'dynamic'))
          if (arrow === '->') expect(joined).toContain(`${from} ${to}`)
      }),
    )
  })
})

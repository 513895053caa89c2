import { describe, expect, it } from 'vitest'
import { formSections } from '../../../../../renderer/features/inspector/form-sections'
import { common, inspected } from '../../../../../renderer/features/inspector/inspected'
import { linkId, serviceId } from '../../../../../shared/base/ids'
import { design } from '../../../../support/design'

const made = design(
  {
    api: { technology: 'fastapi', settings: { workers: 2, zones: 1 } },
    site: { technology: 'django', settings: { rateLimit: true } },
    db: { technology: 'postgresql', settings: { workers: 4 } },
    own: { technology: 'our-own-broker', settings: { durable: true } },
  },
  { 'api -> db': {} },
)
const services = (...ids: string[]) => inspected(made, ids.map(serviceId)).services
const groups = (...ids: string[]) => formSections(services(...ids)).map(({ id }) => id)

describe('the sections of the form', () => {
  it("are the technology's own, then what every service has", () => {
    expect(groups('api')).toEqual(['web', 'any'])
  })

  it('include whatever the service states, so nothing stated stays hidden', () => {
    expect(groups('db')).toEqual(['web', 'store', 'any'])
    expect(groups('own')).toEqual(['messaging', 'any'])
  })

  it('have what the score asks of task queues and poolers, and nothing else of web applications', () => {
    const drawn = design({
      tasks: { technology: 'celery', settings: { workers: 4, migrationTool: 'alembic' } },
      flows: 'airflow',
      pool: { technology: 'pgbouncer', settings: { poolSize: 20 } },
    })
    const shown = (id: string) =>
      formSections(inspected(drawn, [serviceId(id)]).services).map((each) => each.id)
    expect(shown('tasks')).toEqual(['worker', 'taskQueue', 'any'])
    expect(shown('flows')).toEqual(['worker', 'any'])
    const asked = formSections(inspected(drawn, [serviceId('flows')]).services).flatMap(({ fields }) =>
      fields.map(([key]) => key),
    )
    expect(asked).toContain('schedule')
    expect(asked).not.toContain('migrationTool')
    expect(asked).not.toContain('workers')
    expect(shown('pool')).toEqual(['store', 'pooler', 'any'])
  })

  it('show a setting that two groups share once', () => {
    expect(groups('site')).toEqual(['web', 'any'])
    const keys = formSections(services('api', 'site')).flatMap(({ fields }) => fields.map(([key]) => key))
    expect(keys).toHaveLength(new Set(keys).size)
  })

  it('are those that several services have in common', () => {
    expect(groups('api', 'site')).toEqual(['web', 'any'])
    expect(groups('api', 'own')).toEqual(['any'])
  })

  it('count what is stated', () => {
    expect(formSections(services('api')).map(({ stated }) => stated)).toEqual([1, 1])
  })
})

describe('what is inspected', () => {
  it('tells services from links and passes over what is gone', () => {
    const { services: shown, links } = inspected(made, [
      serviceId('api'),
      linkId('api.db'),
      serviceId('gone'),
    ])
    expect(shown.map(({ id }) => id)).toEqual(['api'])
    expect(links.map(({ id }) => id)).toEqual(['api.db'])
  })

  it('knows what elements have in common, also that none states it', () => {
    expect(common(services('api', 'db'), ({ settings }) => settings.workers)).toEqual({ mixed: true })
    expect(common(services('api', 'db'), ({ replicas }) => replicas)).toEqual({ mixed: false, value: 1 })
    expect(common(services('api', 'db'), ({ settings }) => settings.tls)).toEqual({
      mixed: false,
      value: undefined,
    })
  })
})

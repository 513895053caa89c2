import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import {
  isApplication,
  isReplica,
  isWebApplication,
  linkedWith,
  type Neighbour,
  type ServiceSite,
} from '../../site'
import { notStated } from '../assumed'

/** Applications that write to a relational store, or to the pooler that stands before it. */
const writersOf = (site: ServiceSite): Neighbour[] =>
  site.in.filter(({ link, technology }) => link.kind === 'write' && isApplication(technology))

const idsOf = (writers: readonly Neighbour[]): ReadonlySet<Neighbour['service']['id']> =>
  new Set(writers.map(({ service }) => service.id))

export default defineServiceAudit({
  id: 'missing-migrations',
  weights: { maintainability: 4 },
  severity: 'medium',
  topics: ['data.database', 'extensibility.evolution'],
  title: {
    pass: { en: 'Schema changes are migrations', zh: '表结构变更通过迁移完成' },
    fail: { en: 'Schema changes are made by hand', zh: '表结构靠手工变更' },
  },
  why: {
    en: 'A schema changed by hand differs from machine to machine, and a release cannot be taken back.',
    zh: '手工改表会让各环境的结构各不相同，发布也无法回退。',
  },
  source: {
    title: 'Alembic: tutorial',
    address: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html',
  },
  of: ['relational-database', 'connection-pooler'],
  check(site) {
    const writers = writersOf(site)
    if (writers.length === 0 || isReplica(site)) return null
    const tools = writers.map(({ service }) => service.settings.migrationTool)
    const has =
      linkedWith(site, 'migrations').length > 0 || tools.some((tool) => tool !== undefined && tool !== 'none')
    if (!has && !tools.includes('none')) {
      return {
        score: 'unknown',
        note: { en: 'migrations not stated', zh: '未说明如何迁移' },
        assumes: () => [...idsOf(writers)].map((id) => notStated('migrationTool', id)),
      }
    }
    return {
      score: has ? 1 : 0,
      note: { en: 'none of its writers has migrations', zh: '写入方均没有迁移工具' },
      elements: [site.service.id, ...idsOf(writers)],
    }
  },
  fix: {
    label: { en: 'Add schema migrations', zh: '引入数据库迁移' },
    all: true,
    calls(site) {
      const writers = writersOf(site)
      const owner = writers.find(({ technology }) => isWebApplication(technology)) ?? writers[0]
      if (!owner) return null
      const { id, technology, settings } = owner.service
      const django = technology === 'django' || settings.orm === 'django'
      const migrationTool = django ? 'django' : 'alembic'
      return [
        callOf<typeof changeServices>('service.change', { services: [id], settings: { migrationTool } }),
      ]
    },
  },
})

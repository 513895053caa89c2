import { callOf } from '../../../../shared/commands/define-command'
import type changeServices from '../../../../shared/commands/service/change-services.command'
import { defineServiceAudit } from '../../define-audit'
import { isOwnApplication, webApplications } from '../../site'

/** Drivers that wait in C, where gevent cannot step in, or on an event loop of their own. */
const blocking: readonly string[] = ['psycopg2', 'asyncpg']

export default defineServiceAudit({
  id: 'blocked-greenlets',
  weights: { technicalFeasibility: 5 },
  severity: 'high',
  topics: ['performance.async', 'data.database'],
  title: {
    pass: { en: 'The database driver lets greenlets switch', zh: '数据库驱动可与协程（greenlet）配合' },
    fail: { en: 'The database driver blocks all greenlets', zh: '数据库驱动会阻塞所有协程（greenlet）' },
  },
  why: {
    en: 'While such a driver waits for the database, no other request of the process moves, and greenlets are left with the cost alone.',
    zh: '驱动等待数据库时，同一进程的其他请求都动不了，greenlet 只剩开销。',
  },
  source: {
    title: 'psycogreen: Psycopg and coroutine libraries',
    address: 'https://github.com/psycopg/psycogreen/',
  },
  asks: ['driver'],
  of: webApplications,
  check(site) {
    const { workerClass, driver } = site.service.settings
    if (workerClass !== 'gevent' || !isOwnApplication(site)) return null
    return driver === undefined
      ? { score: 'unknown', note: { en: 'database driver not stated', zh: '未说明数据库驱动' } }
      : {
          score: blocking.includes(driver) ? 0 : 1,
          note: { en: `${driver} on greenlets`, zh: `greenlet 上使用 ${driver}` },
        }
  },
  fix: {
    label: { en: 'Use Psycopg 3', zh: '换用 Psycopg 3' },
    all: true,
    calls: ({ service }) =>
      service.settings.driver === undefined
        ? null
        : [
            callOf<typeof changeServices>('service.change', {
              services: [service.id],
              settings: { driver: 'psycopg' },
            }),
          ],
  },
})

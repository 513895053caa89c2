import { defineDesignAudit } from '../../define-audit'
import { sharedFate } from '../../facts/shared-fate.fact'
import { apartness } from '../shared-fate-finding'

export default defineDesignAudit({
  id: 'monitor-beside-watched',
  weights: { technicalFeasibility: 3 },
  severity: 'medium',
  topics: ['architecture.distributed'],
  title: {
    pass: { en: 'What watches outlives what it watches', zh: '监控不会与被监控对象同时失效' },
    fail: { en: 'The monitor fails together with what it watches', zh: '监控会与被监控对象同时失效' },
  },
  why: {
    en: 'The alert that a host is down cannot come from that host: the worst failures are then the silent ones.',
    zh: '主机宕机的告警无法由这台主机自己发出，最严重的故障反而悄无声息。',
  },
  source: {
    title: 'Prometheus: alerting, metamonitoring',
    address: 'https://prometheus.io/docs/practices/alerting/#metamonitoring',
  },
  facts: { fate: sharedFate },
  check: ({ facts: { fate } }) =>
    apartness(fate.monitors, { en: 'Move the monitor elsewhere', zh: '把监控移到别处' }),
})

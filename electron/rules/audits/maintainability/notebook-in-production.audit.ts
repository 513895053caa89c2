import { callOf } from '../../../../shared/commands/define-command'
import type changeLinks from '../../../../shared/commands/link/change-links.command'
import { defineServiceAudit } from '../../define-audit'
import {
  carriesMessages,
  carriesRequests,
  isApplication,
  isBusinessStore,
  isFront,
  type Neighbour,
  type ServiceSite,
} from '../../site'
import { operationThresholds } from '../thresholds-operation'

/** What asks a notebook for answers, or sends it work. */
const users = ({ in: into }: ServiceSite): Neighbour[] =>
  into.filter(
    ({ link, technology }) =>
      (carriesRequests(link) || carriesMessages(link)) && (isApplication(technology) || isFront(technology)),
  )

const writes = ({ out }: ServiceSite): Neighbour[] =>
  out.filter(({ link, technology }) => link.kind === 'write' && isBusinessStore(technology))

export default defineServiceAudit({
  id: 'notebook-in-production',
  weights: { maintainability: 4, technicalFeasibility: 2 },
  severity: 'high',
  topics: ['data.analysis', 'extensibility.development'],
  title: {
    pass: { en: 'Notebooks stay out of production', zh: '笔记本不参与生产' },
    fail: { en: 'Production depends on a notebook', zh: '生产系统依赖笔记本' },
  },
  why: {
    en: 'A notebook has no tests, no versions that can be read and no second replica; its cells give other answers in another order.',
    zh: '笔记本没有测试、没有可读的版本，也没有第二个副本，单元格换个顺序运行结果就变了。',
  },
  source: {
    title: 'Hidden technical debt in machine learning systems (NeurIPS 2015)',
    address: 'https://papers.nips.cc/paper/5656-hidden-technical-debt-in-machine-learning-systems',
  },
  thresholds: ['notebookWrites'],
  of: ['notebook'],
  check(site) {
    const used = users(site)
    if (used.length > 0) {
      return {
        score: 0,
        note: { en: `used by ${used.length} parts`, zh: `被 ${used.length} 个组件使用` },
        elements: [site.service.id, ...used.map(({ link }) => link.id)],
      }
    }
    const written = writes(site)
    return {
      score: written.length > 0 ? operationThresholds.notebookWrites : 1,
      note: { en: 'writes business data', zh: '直接写业务数据' },
      elements: [site.service.id, ...written.map(({ link }) => link.id)],
    }
  },
  fix: {
    label: { en: 'Let it read only', zh: '改为只读' },
    all: true,
    // What an application gets from a notebook must be built as a service first.
    calls(site) {
      const links = writes(site).map(({ link }) => link.id)
      return users(site).length > 0 || links.length === 0
        ? null
        : [callOf<typeof changeLinks>('link.change', { links, kind: 'read' })]
    },
  },
})

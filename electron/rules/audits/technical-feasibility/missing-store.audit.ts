import { callOf } from '../../../../shared/commands/define-command'
import type addService from '../../../../shared/commands/service/add-service.command'
import { defineDesignAudit } from '../../define-audit'
import { dataWiring } from '../../facts/data-wiring.fact'
import { wiringPoints } from '../../facts/wiring-points.fact'

export default defineDesignAudit({
  id: 'missing-store',
  weights: { technicalFeasibility: 8, businessMatch: 4 },
  severity: 'blocker',
  topics: ['data.database'],
  title: {
    pass: { en: 'Business data has a home', zh: '业务数据有处存放' },
    fail: { en: 'No application keeps business data', zh: '没有应用保存业务数据' },
  },
  why: {
    en: 'What is kept nowhere is gone with the request, and a database that no application uses keeps nothing either.',
    zh: '没有保存的数据随请求一起消失，没有应用使用的数据库也等于什么都没有保存。',
  },
  source: { title: 'The Twelve-Factor App, VI: processes', address: 'https://12factor.net/processes' },
  facts: { count: dataWiring, points: wiringPoints },
  /** A system of the lowest complexity, such as a converter or a proxy, may have nothing to remember. */
  appliesTo: ({ profile }) => profile.businessComplexity !== 1,
  check({ facts: { count, points } }) {
    const [application] = points.applications
    return {
      score: count('stored') > 0 ? 1 : 0,
      evidence: [
        {
          elements: points.primary === null ? [] : [points.primary.id],
          note:
            points.primary === null
              ? { en: 'no business store', zh: '没有业务数据存储' }
              : { en: 'no application reads or writes it', zh: '没有应用读写它' },
        },
      ],
      fixes:
        application === undefined
          ? []
          : [
              {
                label: { en: 'Add PostgreSQL', zh: '添加 PostgreSQL' },
                calls: [
                  callOf<typeof addService>('service.add', {
                    technology: 'postgresql',
                    wires: [{ service: application, direction: 'in' }],
                  }),
                ],
              },
            ],
    }
  },
})

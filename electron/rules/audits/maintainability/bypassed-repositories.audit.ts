import type reconnect from '../../../../shared/commands/class-relation/reconnect-class-relation.command'
import { callOf } from '../../../../shared/commands/define-command'
import type deleteElements from '../../../../shared/commands/elements/delete-elements.command'
import { defineDesignAudit } from '../../define-audit'
import type { ClassEdge, ClassNode } from '../../facts/class-graph.fact'
import { dataAccess } from '../../facts/data-access.fact'

/** The repository that stands before the same store; else the one that there is. */
const repositoryFor = ({ target }: ClassEdge, repositories: readonly ClassNode[]): ClassNode | undefined =>
  repositories.find(({ out }) => out.some((edge) => edge.target === target)) ??
  (repositories.length === 1 ? repositories[0] : undefined)

export default defineDesignAudit({
  id: 'bypassed-repositories',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['data.database', 'extensibility.development'],
  title: {
    pass: { en: 'The business reaches its data through repositories', zh: '业务通过仓储访问数据' },
    fail: { en: 'The business reaches data past its repositories', zh: '业务绕过仓储访问数据' },
  },
  why: {
    en: 'Queries and transactions outside the repositories are found nowhere when the schema or the store changes.',
    zh: '仓储之外的查询与事务，在更换表结构或存储时无从查找。',
  },
  source: {
    title: 'Agile Software Development: the dependency inversion principle',
    address: 'Martin, Agile Software Development, 2002',
  },
  facts: { access: dataAccess },
  check({ facts: { access } }) {
    const { guarded, direct, repositories } = access
    const count = guarded.length + direct.length
    if (count === 0) return null
    const [worst] = direct
    const repository = worst && repositoryFor(worst, repositories)
    return {
      score: guarded.length / count,
      evidence: direct.map(({ source, target, id }) => ({
        elements: [source.id, id, target.id],
        note: {
          en: `one of ${direct.length} direct ways to a store`,
          zh: `共 ${direct.length} 处直接访问存储，此为其一`,
        },
      })),
      fixes: repository
        ? [
            {
              label: { en: 'Go through the repository', zh: '改由仓储访问' },
              calls: [
                worst.source.out.some(
                  ({ target, relation }) => target === repository && relation.kind === worst.relation.kind,
                )
                  ? callOf<typeof deleteElements>('elements.delete', {
                      services: [],
                      links: [],
                      elements: [worst.id],
                    })
                  : callOf<typeof reconnect>('class-relation.reconnect', {
                      relation: worst.id,
                      source: worst.source.id,
                      target: repository.id,
                    }),
              ],
            },
          ]
        : [],
    }
  },
})

import type extractInterface from '../../../../shared/commands/class/extract-interface.command'
import type removeMembers from '../../../../shared/commands/class/remove-members.command'
import { callOf } from '../../../../shared/commands/define-command'
import { isAbstraction } from '../../../../shared/model/classes/class-element'
import { isGeneralisation } from '../../../../shared/model/classes/class-relation'
import type { CommandCall } from '../../../../shared/model/command-call'
import { defineDesignAudit } from '../../define-audit'
import { type ClassEdge, type ClassNode, classGraph } from '../../facts/class-graph.fact'
import { knows } from '../../facts/class-layers'
import { canDelegate, delegate } from '../../facts/delegating'
import { inheritanceDepths } from '../../facts/inheritance-depth'
import { type FoundPatterns, patternUses } from '../../facts/pattern-uses.fact'
import { meanOfClasses } from '../class-check'
import { deepestInheritance } from '../class-limits'
import { classThresholds } from '../thresholds-classes'

export default defineDesignAudit({
  id: 'refused-operations',
  weights: { maintainability: 3 },
  severity: 'medium',
  topics: ['extensibility.development'],
  title: {
    pass: { en: 'Subclasses do what their bases promise', zh: '子类履行基类的承诺' },
    fail: { en: 'A subclass refuses what its base promises', zh: '子类拒绝履行基类的承诺' },
  },
  why: {
    en: 'Whoever is handed such an object in place of its base finds out at run time that it does not work.',
    zh: '用这样的对象替代基类，运行时才会发现无法工作。',
  },
  source: {
    title: 'A behavioral notion of subtyping',
    address: 'Liskov, Wing, A behavioral notion of subtyping, 1994',
  },
  thresholds: ['interfaceOperations'],
  facts: { graph: classGraph, patterns: patternUses },
  check({ facts: { graph, patterns } }) {
    const marks = graph.own
      .filter((node) => node.out.some(({ relation }) => isGeneralisation(relation)))
      .map((node) => {
        const refused = refusedBy(node).length
        return {
          node,
          score: refused > 0 ? 0 : 1,
          note: {
            en: `${refused} of ${node.class.operations.length} operations raise NotImplementedError`,
            zh: `${node.class.operations.length} 个操作中有 ${refused} 个抛出 NotImplementedError`,
          },
        }
      })
    const found = meanOfClasses(marks)
    // What stands in a circle of bases has no depth: that comes first.
    const depths = inheritanceDepths(graph)
    const isDeep = (depths[0]?.depth ?? 0) >= deepestInheritance
    const [first] = marks.flatMap(({ node }) =>
      depths.some((each) => each.node === node) ? (repairOf(node, patterns, isDeep) ?? []) : [],
    )
    return found && { ...found, fixes: first ? [first] : [] }
  },
})

/** Places of the operations that a class refuses. */
const refusedBy = ({ class: { operations } }: ClassNode): number[] =>
  operations.flatMap(({ refuses }, at) => (refuses === true ? [at] : []))

/**
 * Stops a class from promising what it refuses; `null` where its bases do not say that they promise it, or nothing would
 * be left of it.
 *
 * @param isDeep no base can be split without making inheritance too deep
 */
function repairOf(node: ClassNode, patterns: FoundPatterns, isDeep: boolean) {
  const refused = refusedBy(node)
  const names = new Set(refused.map((at) => node.class.operations[at]?.name ?? ''))
  const promising = node.out.filter(
    ({ relation, target }) =>
      isGeneralisation(relation) && target.class.operations.some(({ name }) => names.has(name)),
  )
  const [base] = promising
  if (!base || promising.length > 1 || !promisesAll(base.target, names)) return null
  if (refused.length === node.class.operations.length) return null
  const rest = callOf<typeof removeMembers>('class.remove-members', {
    class: node.id,
    list: 'operations',
    at: refused,
  })
  if (canDelegate(base, patterns))
    return {
      label: { en: 'Keep the base as a part instead', zh: '改为将基类作为组成部分' },
      calls: [delegate([base]), rest],
    }
  const split = isDeep ? null : splitOf(base, names, patterns)
  return split && { label: { en: 'Split the base', zh: '拆分基类' }, calls: [split, rest] }
}

const promisesAll = ({ class: { operations } }: ClassNode, names: ReadonlySet<string>): boolean =>
  [...names].every((wanted) => operations.some(({ name }) => name === wanted))

/**
 * Makes an interface of what is left of a base without what is refused, and lets the subclass realise that. A base that
 * does something itself, that a pattern asks for, or that the subclass alone gives a reason to be, is left whole.
 */
function splitOf(
  { id, relation, target }: ClassEdge,
  refused: ReadonlySet<string>,
  { players }: FoundPatterns,
): CommandCall | null {
  const { origin, kind, attributes, operations } = target.class
  const isPure = attributes.length === 0 && (kind === 'protocol' || operations.every((each) => each.abstract))
  if (!isAbstraction(target.class) || !isPure || origin !== 'own' || players.has(relation.source)) return null
  const kept = operations.flatMap(({ name, visibility, binding }, at) =>
    visibility === 'public' && binding === 'instance' && !refused.has(name) ? [at] : [],
  )
  const isStillOfUse =
    target.in.some(knows) || target.in.filter((edge) => isGeneralisation(edge.relation)).length > 2
  return kept.length === 0 || kept.length > classThresholds.interfaceOperations.good || !isStillOfUse
    ? null
    : callOf<typeof extractInterface>('class.extract-interface', {
        class: target.id,
        relations: [id],
        operations: kept,
      })
}

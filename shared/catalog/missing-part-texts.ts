import type { Localized } from '../base/localized'
import { classRelationKindNames } from '../model/classes/class-relation'
import type { MissingPart } from './missing-parts'
import { roleName } from './pattern-list'

/** What is missing of a pattern, in a few words and without the names of classes. */
export function missingPartText(pattern: string, part: MissingPart): Localized {
  switch (part.kind) {
    case 'player': {
      const { name, least } = part.role
      if (part.present === 0) return { en: `no ${lower(name.en)}`, zh: `缺少${name.zh}` }
      return {
        en: `${part.present} of at least ${least} for the role “${lower(name.en)}”`,
        zh: `${name.zh}仅有 ${part.present} 个，至少需要 ${least} 个`,
      }
    }
    case 'abstraction': {
      const { name } = part.role
      return {
        en: `the ${lower(name.en)} is neither a protocol nor an abstract class`,
        zh: `${name.zh}既不是协议也不是抽象类`,
      }
    }
    case 'member': {
      const { name } = part.role
      return {
        en: `the ${lower(name.en)} lacks ${part.need.name.en}`,
        zh: `${name.zh}缺少${part.need.name.zh}`,
      }
    }
    case 'relation': {
      const { from, to, kind } = part.relation
      const [source, target] = [roleName(pattern, from), roleName(pattern, to)]
      const relation = classRelationKindNames[kind]
      return {
        en: `no “${lower(relation.en)}” from the ${lower(source.en)} to the ${lower(target.en)}`,
        zh: `${source.zh}未与${target.zh}建立“${relation.zh}”关系`,
      }
    }
    case 'apart': {
      const [source, target] = [roleName(pattern, part.from), roleName(pattern, part.to)]
      return {
        en: `the ${lower(source.en)} knows the ${lower(target.en)} itself`,
        zh: `${source.zh}直接依赖了${target.zh}`,
      }
    }
  }
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

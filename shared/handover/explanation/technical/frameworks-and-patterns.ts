import { technology } from '../../../catalog/catalog'
import { patternName, roleName } from '../../../catalog/pattern-list'
import { type RichText, rich } from '../../../exchange/document/rich-text'
import { isAbstraction, stereotypeNames, stereotypes } from '../../../model/classes/class-element'
import type { Service } from '../../../model/service'
import { alike } from '../../reading'
import { counted } from '../../teller'
import type { Told, Topic } from '../topic'

/** Which framework answers for what, what is built into it, and the classes and patterns behind it. */
export const frameworksAndPatterns: Topic = {
  title: { en: 'Frameworks and design patterns', zh: '框架与设计模式' },
  tell: (told) => [...frameworks(told), ...classes(told), ...patterns(told)],
  takes: ({ id }) =>
    id.startsWith('incomplete-') ||
    [
      'framework-conventions',
      'missing-batteries',
      'conflicting-technologies',
      'bypassed-repositories',
      'concrete-infrastructure',
      'anemic-entities',
      'single-variants',
      'mixed-families',
      'idle-interfaces',
      'refused-operations',
    ].includes(id),
}

const parts = ({ settings: s }: Service): string[] => [
  ...new Set(
    [s.orm, s.driver, s.validation, s.httpClient, s.cacheClient].filter((each) => each !== undefined),
  ),
]

function frameworks({ reading, teller: { say, names, technology: nameOf, list } }: Told): RichText[] {
  const framed = reading.applications.filter(({ technology: id }) => technology(id)?.groups.includes('web'))
  return alike(framed, (service) => [service.technology, ...parts(service)].join(' ')).map((group) => {
    const [first] = group
    const inside = parts(first).filter((id) => id !== first.technology)
    const who = names(group.map(({ id }) => id))
    const with_ =
      inside.length === 0
        ? say('; the libraries inside are not stated', '；内部使用的库未填写')
        : say(rich` with ${list(inside.map(nameOf))} inside`, rich`，内含 ${list(inside.map(nameOf))}`)
    return say(
      rich`${who} ${group.length > 1 ? 'are' : 'is'} built on ${nameOf(first.technology)}${with_}.`,
      rich`${who}基于 ${nameOf(first.technology)} 构建${with_}。`,
    )
  })
}

function classes({ design, reading, teller: { say, text, names, list, name } }: Told): RichText[] {
  const all = [...design.classes.values()]
  if (all.length === 0) {
    const [first] = reading.applications
    return [
      first
        ? say(
            rich`The class view is empty. Draw the class that fronts ${name(first.id)} there, and its code takes shape from it.`,
            rich`类视图为空，${name(first.id)}背后还没有类；可在类视图中由该服务生成类，再逐步展开。`,
          )
        : say('The class view is empty.', '类视图为空。'),
    ]
  }
  const byPart = stereotypes.flatMap((part) => {
    const count = all.filter(({ stereotype }) => stereotype === part).length
    return count === 0 ? [] : [`${text(stereotypeNames[part]).toLowerCase()} ${count}`]
  })
  const abstractions = all.filter(isAbstraction)
  const realised = new Set(
    [...design.classRelations.values()]
      .filter(({ kind }) => kind === 'realisation' || kind === 'inheritance')
      .map(({ target }) => target),
  )
  const used = abstractions.filter(({ id }) => realised.has(id)).map(({ id }) => id)
  return [
    byPart.length === 0
      ? say(
          `${counted(all.length, 'class', 'classes')}, none of which says what part it plays.`,
          `共 ${all.length} 个类，均未标注构造型。`,
        )
      : say(
          rich`${counted(all.length, 'class', 'classes')} by the parts they play: ${list(byPart)}.`,
          rich`共 ${String(all.length)} 个类，按构造型：${list(byPart)}。`,
        ),
    ...(used.length > 0
      ? [
          say(
            rich`What uses ${names(used)} depends on an interface; the class behind it can be replaced.`,
            rich`对${names(used)}的使用只依赖接口，背后的实现可以替换。`,
          ),
        ]
      : []),
  ]
}

function patterns({ design, teller: { say, text, names, list } }: Told): RichText[] {
  return [...design.patterns.values()].slice(0, 8).map(({ pattern, roles }) => {
    const players = roles.map(({ role, classes: ids }) =>
      say(
        rich`${names(ids)} as ${text(roleName(pattern, role)).toLowerCase()}`,
        rich`${names(ids)}担任${text(roleName(pattern, role))}`,
      ),
    )
    return say(
      rich`${text(patternName(pattern))}: ${list(players)}.`,
      rich`${text(patternName(pattern))}：${list(players)}。`,
    )
  })
}

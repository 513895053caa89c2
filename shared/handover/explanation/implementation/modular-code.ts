import { type RichText, rich } from '../../../exchange/document/rich-text'
import { alike } from '../../reading'
import type { Told, Topic } from '../topic'

/** Packages named with what is in them. */
const mostPackages = 8

/** How the code is divided: packages, the classes in them, who owns which service, and what crosses the borders. */
export const modularCode: Topic = {
  title: { en: 'Modular code', zh: '模块化代码' },
  tell: (told) => [...packages(told), ...crossing(told), ...owners(told)],
  takes: ({ id, topics }) =>
    /class|cycle|packages|modules|upward|interfaces|attributes|inheritance|misplaced/.test(id) ||
    topics.includes('extensibility.evolution'),
}

function packages({ design, reading, teller: { say, name, names } }: Told): RichText[] {
  if (design.classes.size === 0)
    return reading.applications.length === 0
      ? []
      : [
          say(
            rich`No classes or packages are drawn for ${names(reading.applications.map(({ id }) => id))}; until then ${reading.applications.length === 1 ? 'it' : 'each'} is one module, named after its service.`,
            rich`${names(reading.applications.map(({ id }) => id))}尚未画出包与类，目前${reading.applications.length === 1 ? '' : '各自'}只能看作一个模块；请在类视图中展开。`,
          ),
        ]
  const all = [...design.packages.values()]
  const told = all.slice(0, mostPackages).map(({ id }) => {
    const inside = [...design.classes.values()].filter((each) => each.package === id).map((each) => each.id)
    return inside.length === 0
      ? say(rich`Package ${name(id)} has no class of its own.`, rich`包${name(id)}自身没有类。`)
      : say(rich`Package ${name(id)}: ${names(inside)}.`, rich`包${name(id)}中的类：${names(inside)}。`)
  })
  const loose = [...design.classes.values()].filter((each) => each.package === null).map(({ id }) => id)
  return [
    ...told,
    ...(all.length > mostPackages
      ? [
          say(
            `The class view has ${all.length - mostPackages} more packages.`,
            `类视图中另有 ${all.length - mostPackages} 个包。`,
          ),
        ]
      : []),
    ...(loose.length > 0
      ? [say(rich`In no package: ${names(loose)}.`, rich`未归入任何包：${names(loose)}。`)]
      : []),
  ]
}

function crossing({ design, teller: { say } }: Told): RichText[] {
  const relations = [...design.classRelations.values()]
  if (relations.length === 0 || design.packages.size < 2) return []
  const packageOf = (id: string): string | null => design.classes.get(id)?.package ?? null
  const across = relations.filter(({ source, target }) => packageOf(source) !== packageOf(target)).length
  return [
    say(
      `Relations across packages: ${across} of ${relations.length}.`,
      `${relations.length} 条类关系中有 ${across} 条跨包。`,
    ),
  ]
}

function owners({ reading, teller: { say, names } }: Told): RichText[] {
  return alike(reading.applications, ({ settings }) => settings.owner ?? '').map((group) => {
    const owner = group[0].settings.owner ?? ''
    const who = names(group.map(({ id }) => id))
    return owner.trim() === ''
      ? say(rich`Nobody is named as the owner of ${who}.`, rich`${who}未填写负责团队。`)
      : say(
          rich`${who} ${group.length > 1 ? 'belong' : 'belongs'} to the team “${owner}”.`,
          rich`${who}由团队“${owner}”负责。`,
        )
  })
}

import type { Locale, Localized } from '../../base/localized'
import { playersOf } from '../../catalog/missing-parts'
import type { Pattern } from '../../catalog/pattern'
import { entryOf, patterns } from '../../catalog/pattern-list'
import insertPattern from '../../commands/pattern/insert-pattern.command'
import type { ClassElement } from '../../model/classes/class-element'
import type { PatternUse } from '../../model/classes/pattern-use'
import { type Design, emptyDesign } from '../../model/design'
import { applyToDesign } from '../../model/patch'
import { classLines, type PlayerClass } from './class-lines'
import { basesFirst, basesOf } from './class-order'
import { heldFields } from './held-fields'
import { PythonModule } from './module'
import { className } from './names'

/** What stands above names that a module only knows by name. */
export const standInNote: Localized = {
  en: 'Other parts of the design define these.',
  zh: '由设计的其他部分定义。',
}

/** The Python of a use of the catalogue, with the classes that suit it. */
export function exampleCode(pattern: string, use: string, language: Locale): string {
  const design = emptyDesign()
  const planned = insertPattern.plan(design, { pattern, use }, language)
  if (planned.ok) applyToDesign(design, planned.value)
  const [made] = design.patterns.values()
  return made ? patternCode(design, made, language) : ''
}

/**
 * The Python (3.11 and later) of the classes that play in a pattern, as a module that compiles whatever they are called
 * and whatever their members say: abstractions and bases first, dependencies handed to constructors, bodies where the
 * catalogue knows them. Empty for a pattern that the catalogue does not know.
 */
export function patternCode(design: Design, use: PatternUse, language: Locale): string {
  const pattern = patterns.get(use.pattern)
  if (!pattern) return ''
  const players = basesFirst(
    design,
    pattern.roles.flatMap(({ id }) => playersOf(design, use, id)),
  )
  const names = new Map<ClassElement, string>()
  for (const each of players) names.set(each, className(each.name, new Set(names.values())))
  const module = new PythonModule(new Set(names.values()))
  const nameOf = (each: ClassElement): string => names.get(each) ?? className(each.name, new Set())
  const entry = entryOf(pattern, use.use)
  const made = new Map<ClassElement, PlayerClass>()
  const blocks = players.map((each) => {
    const roles = pattern.roles.filter(({ id }) => playersOf(design, use, id).includes(each))
    const player: PlayerClass = {
      element: each,
      name: nameOf(each),
      note: roles[0] ? roleNote(roles[0], language) : '',
      fields: heldFields(design, each, nameOf),
      bases: basesOf(design, each).flatMap((base) => made.get(base) ?? []),
      scope: {
        element: each,
        pattern,
        entry,
        roles: roles.map(({ id }) => id),
        players: (role) => playersOf(design, use, role),
        nameOf,
      },
    }
    made.set(each, player)
    return classLines(module, player)
  })
  const title = { en: pattern.name.en, zh: pattern.name.zh }[language]
  const named = entry ? `${title}${language === 'zh' ? '：' : ': '}${entry.name[language]}` : title
  return [
    `"""${named}${language === 'zh' ? '。' : '.'}"""`,
    '',
    ...module.head(standInNote[language]),
    ...blocks.flatMap((lines) => ['', '', ...lines]),
    '',
  ].join('\n')
}

/** What a class is there for, as its docstring says it. */
export function roleNote({ name, task }: Pattern['roles'][number], language: Locale): string {
  if (language === 'zh') return `${name.zh}：${task.zh}。`
  return `${name.en}: ${task.en.charAt(0).toLowerCase()}${task.en.slice(1)}.`
}

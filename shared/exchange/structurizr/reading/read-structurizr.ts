import type { Localized } from '../../../base/localized'
import { ok, type Result } from '../../../base/result'
import { maxNameLength } from '../../../model/service'
import type { FlowEdge, FlowGroup, FlowNode } from '../../reading/diagram'
import { type ReadDiagram, refused } from '../../reading/read-diagram'
import { replicasInText } from '../../reading/replicas-in-text'
import { type TextRemarks, textRemarks } from '../../reading/text-remarks'
import { type DslLine, dslLines } from './dsl-lines'

const views: Localized = { en: 'Views and styles of Structurizr', zh: '视图与样式（Structurizr）' }
const environments: Localized = { en: 'Deployment environments', zh: '部署环境' }
const directives: Localized = {
  en: 'Directives (nothing is included or run)',
  zh: '指令（不包含文件，不执行脚本）',
}
const details: Localized = {
  en: 'Descriptions, properties and perspectives',
  zh: '描述、属性与视角',
}

/** Words that begin an element, with what is said of it by place behind its name. */
const elements: { readonly [word: string]: { readonly shape: string; readonly technology: number | null } } =
  {
    person: { shape: 'person', technology: null },
    softwaresystem: { shape: '', technology: null },
    container: { shape: '', technology: 2 },
    component: { shape: '', technology: 2 },
    element: { shape: '', technology: null },
  }
/** Ids of elements are made of all that they stand in, so they grow with every level; no model has nearly as many. */
const mostNested = 100
const tooDeep: Localized = {
  en: `elements are nested more than ${mostNested} levels deep.`,
  zh: `元素嵌套超过 ${mostNested} 层。`,
}
/** Each element has a path of its own, so a few long names around many of them would fill the memory. */
const longestPath = 1000
const tooLong: Localized = {
  en: `an element and those around it have names of more than ${longestPath} letters together.`,
  zh: `元素及其各级外层元素的名称合计超过 ${longestPath} 个字符。`,
}
const transparent: ReadonlySet<string> = new Set(['workspace', 'model', 'enterprise'])
const detailWords: ReadonlySet<string> = new Set([
  'description',
  'properties',
  'perspectives',
  'url',
  'docs',
  'configuration',
  'name',
])
const shapesByTag: { readonly [tag: string]: string } = {
  store: 'database',
  database: 'database',
  broker: 'h-cyl',
  queue: 'h-cyl',
  client: 'person',
}

interface Drawn {
  readonly id: string
  readonly title: string
  readonly line: number
  readonly inside: string[]
  readonly isGroup: boolean
  readonly shape: string
  technology: string
  readonly replicas: number
}

interface Relation {
  readonly from: string
  readonly to: string
  readonly words: readonly string[]
  readonly around: string
  readonly line: number
}

/**
 * A workspace of Structurizr as boxes and lines: what holds nothing is a service, what holds others is a group. Nothing is
 * included or run.
 */
export function readStructurizr(text: string): Result<ReadDiagram> {
  const remarks = textRemarks()
  const lines = dslLines(text)
  /**
   * What is open, with the innermost box, the innermost that is no group, and how many boxes stand in each other there, so
   * that nobody looks for them again.
   */
  const open: {
    readonly box: Drawn | undefined
    readonly element: Drawn | undefined
    readonly depth: number
  }[] = []
  const drawn = new Map<string, Drawn>()
  const relations: Relation[] = []
  const inner = (): Drawn | undefined => open.at(-1)?.box
  const enclosing = (): string => open.at(-1)?.element?.id ?? ''
  for (let at = 0; at < lines.length; at += 1) {
    const statement = lines[at]
    if (!statement) break
    const { words, line, opens } = statement
    const [first = ''] = words
    if (first === '}') {
      open.pop()
      continue
    }
    const passed = passedOver(first)
    if (passed) {
      remarks.leftOut(passed, line)
      if (opens) at = endOf(lines, at)
      continue
    }
    const arrow = words.indexOf('->')
    const element = elementOf(statement)
    if (arrow >= 0) {
      const from = arrow === 0 ? 'this' : (words[arrow - 1] ?? 'this')
      relations.push({
        from,
        to: words[arrow + 1] ?? '',
        words: words.slice(arrow + 2),
        around: enclosing(),
        line,
      })
      if (opens) at = endOf(lines, at)
    } else if (element) {
      const depth = (open.at(-1)?.depth ?? 0) + 1
      if (depth > mostNested) return refused('Structurizr DSL', line, tooDeep)
      const { name, replicas } = replicasInText(element.title)
      const called = element.id || name.slice(0, maxNameLength)
      const path = enclosing() === '' ? called : `${enclosing()}.${called}`
      if (path.length > longestPath) return refused('Structurizr DSL', line, tooLong)
      let id = path
      for (let n = drawn.size; drawn.has(id); n += 1) id = `${path} ${n}`
      const made = {
        ...element,
        id,
        title: name,
        replicas: Math.max(replicas, element.replicas),
        line,
        inside: [],
      }
      inner()?.inside.push(id)
      drawn.set(id, made)
      if (opens) open.push({ box: made, element: made.isGroup ? open.at(-1)?.element : made, depth })
    } else if (first === 'technology' || first === 'tags' || first === 'tag') {
      const box = inner()
      if (first === 'technology' && box) box.technology = words[1] ?? ''
    } else if (transparent.has(first.toLowerCase())) {
      if (opens) open.push({ box: inner(), element: open.at(-1)?.element, depth: open.at(-1)?.depth ?? 0 })
    } else {
      remarks.unknown(words.join(' '), line)
      if (opens) at = endOf(lines, at)
    }
  }
  if (drawn.size === 0)
    return refused('Structurizr DSL', lines[0]?.line ?? null, {
      en: 'there is no element of a model in it.',
      zh: '其中没有任何模型元素。',
    })
  return ok({ diagram: diagramOf(drawn, relations, remarks), remarks: remarks.all() })
}

function passedOver(first: string): Localized | null {
  const word = first.toLowerCase()
  if (word.startsWith('!')) return directives
  if (word === 'views') return views
  if (word === 'deploymentenvironment') return environments
  return detailWords.has(word) ? details : null
}

/** The index of the statement that closes the braces opened at `from`. */
function endOf(lines: readonly DslLine[], from: number): number {
  let depth = 0
  for (let at = from; at < lines.length; at += 1) {
    if (lines[at]?.opens) depth += 1
    if (lines[at]?.words[0] === '}') depth -= 1
    if (depth === 0) return at
  }
  return lines.length
}

function elementOf({ words, opens }: DslLine) {
  const hasId = words[1] === '='
  const [word = '', title = '', ...said] = hasId ? words.slice(2) : words
  const id = hasId ? (words[0] ?? '') : ''
  const key = word.toLowerCase()
  if (key === 'group')
    return {
      id: id || `group ${title.slice(0, maxNameLength)}`,
      title,
      isGroup: true,
      shape: '',
      technology: '',
      replicas: 1,
    }
  const kind = Object.hasOwn(elements, key) ? elements[key] : undefined
  if (!kind || (title === '' && !opens)) return null
  const tags = said[kind.technology === null ? 1 : 2] ?? ''
  const tagged = tags
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
  const shape = tagged
    .map((each) => (Object.hasOwn(shapesByTag, each) ? shapesByTag[each] : undefined))
    .find((each) => each !== undefined)
  return {
    id,
    title,
    isGroup: false,
    shape: shape ?? kind.shape,
    technology: kind.technology === null ? '' : (said[kind.technology - 1] ?? ''),
    // An export says copies as the description.
    replicas: replicasInText(` ${said[0] ?? ''}`).replicas,
  }
}

function diagramOf(
  drawn: ReadonlyMap<string, Drawn>,
  relations: readonly Relation[],
  remarks: TextRemarks,
): ReadDiagram['diagram'] {
  const flat = new Map([...drawn.keys()].map((id) => [id.split('.').at(-1) ?? id, id]))
  const resolve = (name: string, around: string): string | null => {
    if (name === 'this') return around === '' ? null : around
    for (let scope = around; scope !== ''; scope = scope.slice(0, Math.max(scope.lastIndexOf('.'), 0)))
      if (drawn.has(`${scope}.${name}`)) return `${scope}.${name}`
    return drawn.has(name) ? name : (flat.get(name) ?? null)
  }
  const nodes: FlowNode[] = []
  const groups: FlowGroup[] = []
  for (const { id, title, inside, isGroup, line, shape, technology, replicas } of drawn.values())
    if (isGroup || inside.length > 0) groups.push({ id, title, inside, line })
    else
      nodes.push({
        id,
        text: title,
        shape,
        line,
        ...(technology !== '' && { technology }),
        ...(replicas > 1 && { replicas }),
      })
  const edges = relations.flatMap(({ from, to, words, around, line }): FlowEdge[] => {
    const [source, target] = [resolve(from, around), resolve(to, around)]
    const [text = '', technology = '', tags = ''] = words
    if (source === null || target === null) {
      remarks.unknown(`${from} -> ${to}`, line)
      return []
    }
    const isAsync = /async/i.test(tags)
    return [
      {
        id: null,
        from: source,
        to: target,
        text,
        start: 'none',
        end: 'arrow',
        stroke: isAsync ? 'dotted' : 'normal',
        ...(technology !== '' && { technology }),
        line,
      },
    ]
  })
  return { kind: 'flowchart', nodes, edges, groups: groups.reverse() }
}

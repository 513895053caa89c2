import type { Localized } from '../../../base/localized'
import type { Design } from '../../../model/design'
import { participantShapes } from '../../../model/interaction/participant'
import type { ClassDiagram, Diagram, FlowchartDiagram, SequenceDiagram } from '../../reading/diagram'
import type { Remark } from '../../reading/imported'
import { listed, type TextRemarks, textRemarks } from '../../reading/text-remarks'
import { brokenNames } from './broken-names'
import { secondHomes } from './second-homes'
import type { SourceStatement } from './source-statements'

const names = {
  thick: { en: 'Thick strokes of links', zh: '连线的粗线样式' },
  heads: { en: 'Circles and crosses at the ends of links', zh: '连线两端的圆形与叉形' },
  lengths: { en: 'Lengths of links', zh: '连线的长度' },
  layouts: { en: 'Layouts that the first word names', zh: '首个关键字指定的布局方式' },
  emphasis: { en: 'Bold and italic words', zh: '文字的粗体与斜体' },
  wrapping: { en: 'Marks that wrap a text (“wrap:”, “nowrap:”)', zh: '文字换行标记（“wrap:”“nowrap:”）' },
  numberings: { en: 'Further numberings of messages', zh: '后续的消息编号语句' },
  centres: { en: 'Circles on the lifelines of messages', zh: '消息在生命线上的圆点' },
  overlays: { en: 'Overlays of parallel fragments (“par_over”)', zh: '并行片段的叠放方式（“par_over”）' },
  otherEnds: { en: 'Symbols at the other end of relations', zh: '关系另一端的符号' },
  activations: { en: 'Activations that no message begins or ends', zh: '不由消息引起的激活与结束激活' },
  colours: { en: 'Exact colours of boxes and areas', zh: '分组框与区域的精确颜色' },
  subgraphs: { en: 'Second subgraphs of one node', zh: '同一节点的第二个子图' },
  namespaces: { en: 'Further namespaces of one class', zh: '同一个类的其他命名空间' },
  breaks: { en: 'Line breaks in names and labels', zh: '名称与标签中的换行' },
  linkIds: { en: 'Names of links', zh: '连线的名称' },
  formulas: { en: 'Typeset formulas', zh: '公式的排版' },
  icons: { en: 'Icons within texts', zh: '文字中的图标' },
  visibility: { en: 'Marks of visibility within a package (“~”)', zh: '包级可见性标记（“~”）' },
  exits: {
    en: 'Ends of lifelines that come with a message of their own',
    zh: '由自身所发消息结束的生命线',
  },
  types: { en: 'Types of participants that are none of Mermaid’s', zh: '不属于 Mermaid 的参与者类型' },
} satisfies { readonly [name: string]: Localized }

const formula = /\$\$.*\$\$/s

/** Statements that say something by their first words or by a mark in them which the parser does not hand on. */
const marks: readonly (readonly [Diagram['kind'], RegExp, Localized])[] = [
  ['flowchart', /^(?:flowchart-elk|swimlane-beta)\b/, names.layouts],
  ['flowchart', /"`[^`]*(?<![\p{L}\p{N}_])(?:\*{1,2}|_{1,2})[\p{L}\p{N}]/u, names.emphasis],
  [
    'flowchart',
    /@\{(?!.*\blabelType\s*:\s*string\b).*\blabel\s*:\s*"[^"]*(?<![\p{L}\p{N}_])(?:\*{1,2}|_{1,2})[\p{L}\p{N}]/su,
    names.emphasis,
  ],
  ['flowchart', /(?<![\w:])fa[bklrs]?:fa-[\w-]/, names.icons],
  ['flowchart', formula, names.formulas],
  ['classes', formula, names.formulas],
  ['sequence', formula, names.formulas],
  ['sequence', /^[^:%#]+:\s*(?:no)?wrap:/, names.wrapping],
  ['sequence', /^[^:%#"]*\(\)[^:]*:/, names.centres],
  ['sequence', /^par_over\b/i, names.overlays],
]

/**
 * Forms of links, messages and relations that the model does not tell apart, each with its lines.
 *
 * @param design what came of the text
 * @param isExport whether an export wrote the text, which draws activations and colours of its own
 */
export function lostForms(
  diagram: Diagram,
  statements: readonly SourceStatement[],
  design: Design,
  isExport: boolean,
): readonly Remark[] {
  const said = textRemarks()
  for (const { text, line } of statements)
    for (const [kind, pattern, name] of marks)
      if (kind === diagram.kind && pattern.test(text)) said.leftOut(name, line)
  for (const line of secondHomes(diagram.kind, statements))
    said.leftOut(diagram.kind === 'classes' ? names.namespaces : names.subgraphs, line)
  for (const line of brokenNames(diagram, statements, design)) said.leftOut(names.breaks, line)
  switch (diagram.kind) {
    case 'flowchart':
      inFlowchart(diagram, said)
      if (!isExport) namedLinks(diagram, statements, said)
      break
    case 'classes':
      inClasses(diagram, said)
      break
    case 'sequence':
      inSequence(diagram, statements, said)
      if (!isExport) drawnInSequence(diagram, statements, said)
      break
  }
  return said.all()
}

function inFlowchart({ edges }: FlowchartDiagram, said: TextRemarks): void {
  const headless: (number | null)[] = []
  for (const { start, end, stroke, length = 1, line = null } of edges) {
    if (stroke === 'invisible') continue
    const ends = [start, end]
    if (stroke === 'thick') said.leftOut(names.thick, line)
    if (ends.includes('circle') || ends.includes('cross')) said.leftOut(names.heads, line)
    if (length > 1) said.leftOut(names.lengths, line)
    if (ends.every((each) => each === 'none')) headless.push(line)
  }
  sayHeadless({ en: 'Links', zh: '连线' }, headless, said)
}

/** Names that nothing is said under: an export writes names of its own, and under them whatever is said of a link. */
function namedLinks(
  { edges }: FlowchartDiagram,
  statements: readonly SourceStatement[],
  said: TextRemarks,
): void {
  const spoken = new Set(
    statements.flatMap(({ text }) =>
      /@\{|^(?:class|style)\s/.test(text) ? text.split(/[^\p{L}\p{N}_.-]+/u) : [],
    ),
  )
  for (const { id, line = null } of edges)
    if (id !== null && !spoken.has(id)) said.leftOut(names.linkIds, line)
}

function inClasses({ classes, relations }: ClassDiagram, said: TextRemarks): void {
  if (
    classes.some((each) =>
      [...each.attributes, ...each.operations].some(({ visibility }) => visibility === '~'),
    )
  )
    said.leftOut(names.visibility, null)
  const headless: (number | null)[] = []
  for (const { fromEnd, toEnd, line } of relations)
    if (fromEnd !== 'none' && toEnd !== 'none') said.leftOut(names.otherEnds, line)
    else if (fromEnd === 'none' && toEnd === 'none') headless.push(line)
  sayHeadless({ en: 'Relations', zh: '关系' }, headless, said)
}

/** One remark for all of them. */
function sayHeadless({ en, zh }: Localized, found: readonly (number | null)[], said: TextRemarks): void {
  if (found.length === 0) return
  const lines = [...new Set(found.filter((line) => line !== null))]
  const several = lines.length > 1
  said.say(
    {
      en: `${en} without a head are read as pointing from the first to the second${several ? ` (lines ${listed(lines, ', ')})` : ''}.`,
      zh: `没有箭头的${zh}按由前者指向后者读取${several ? `（第 ${listed(lines, '、')} 行）` : ''}。`,
    },
    lines[0] ?? null,
  )
}

function inSequence(
  { lines, participants }: SequenceDiagram,
  statements: readonly SourceStatement[],
  said: TextRemarks,
): void {
  const stated = (word: RegExp): readonly SourceStatement[] =>
    statements.filter(({ text }) => word.test(text))
  const numberings = stated(/^autonumber\b/i)
  const used = numberings.findIndex(({ text }) => !/\boff\s*$/i.test(text))
  for (const [at, { line }] of numberings.entries()) if (at !== used) said.leftOut(names.numberings, line)
  const first = lines.findIndex(({ type }) => type === 'numbering')
  const numbering = lines[first]
  if (numbering?.type === 'numbering') {
    const line = numberings[used]?.line ?? null
    if (!Number.isInteger(numbering.start) || !Number.isInteger(numbering.step))
      said.say(
        {
          en: `Messages are numbered in whole numbers; “${numbering.start}” in steps of “${numbering.step}” is read as 1 in steps of 1.`,
          zh: `消息编号只能是整数，起始 ${numbering.start}、步长 ${numbering.step} 已按起始 1、步长 1 读取。`,
        },
        line,
      )
    if (lines.slice(0, first).some(({ type }) => type === 'message'))
      said.say(
        {
          en: 'Numbers begin with the first message, wherever “autonumber” stands.',
          zh: '编号一律从第一条消息开始，与“autonumber”的位置无关。',
        },
        line,
      )
  }
  for (const each of lines) if (each.type === 'message' && each.leaves) said.leftOut(names.exits, each.line)
  for (const { id, type } of participants)
    if (!participantShapes.some((shape) => shape === type))
      said.leftOut(names.types, stated(/@\{/).find(({ text }) => text.includes(id))?.line ?? null)
}

/** What an export draws by itself. */
function drawnInSequence(
  { boxes, lines }: SequenceDiagram,
  statements: readonly SourceStatement[],
  said: TextRemarks,
): void {
  for (const { fill, line } of boxes)
    if (fill !== '' && fill !== 'transparent') said.leftOut(names.colours, line)
  for (const each of lines)
    if (each.type === 'begin' && each.word === 'rect' && each.text !== '')
      said.leftOut(names.colours, each.line)
  let last = ''
  for (const { text, line } of statements) {
    const [, word, name = ''] = /^(activate|deactivate)\s+(.+)$/i.exec(text) ?? []
    if (word === undefined) {
      if (!/^(?:%%|#)/.test(text)) last = text
      continue
    }
    const message = /^([^:]*-[^:]*):/.exec(last)?.[1]?.trim()
    const isOf = word.toLowerCase() === 'activate' ? message?.endsWith(name) : message?.startsWith(name)
    if (!isOf) said.leftOut(names.activations, line)
  }
}

import type { NodeBox } from '../../positioned-view'
import { clearance, type Ground, isFree, isOccupied, type Span } from './ground'
import { bandsBetween, findSpine, type LinkEnd, type Side, type Spine } from './spine'
import { type Course, isFlat, type Port, portSpan } from './wire'

const middle = ({ low, high }: Span): number => (low + high) / 2
const overlap = (a: Span, b: Span): Span => ({ low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) })
const centreX = (node: NodeBox): number => node.x + node.width / 2

/** A straight line beats everything; else the cheapest way through the corridors, plain ends before sideways ones. */
export function chooseCourse(
  ground: Ground,
  source: NodeBox,
  target: NodeBox,
  replicated: ReadonlySet<string>,
): Course {
  if (source === target) return { kind: 'loop' }
  const from = ground.bandOf.get(source.service)
  const to = ground.bandOf.get(target.service)
  if (from === undefined || to === undefined) return { kind: 'detour' }
  const straight = straightCourse(ground, from, to, source, target, replicated)
  if (straight) return straight
  const corridors: readonly (readonly [number, number])[] =
    from < to
      ? [[from + 1, to]]
      : from > to
        ? [[from, to + 1]]
        : [
            [from + 1, from + 1],
            [from, from],
          ]

  const end = (node: NodeBox, side: Side, corridor: number): LinkEnd =>
    nominal({ node, side }, corridor, replicated)
  const beside = (node: NodeBox, corridor: number): LinkEnd[] => [
    end(node, 'left', corridor),
    end(node, 'right', corridor),
  ]
  let best: Spine | undefined
  for (const [leave, arrive] of corridors) {
    const spine = findSpine(
      ground,
      end(source, leave > from ? 'bottom' : 'top', leave),
      end(target, arrive > to ? 'bottom' : 'top', arrive),
      () => ({ sources: beside(source, leave), targets: beside(target, arrive) }),
    )
    if (spine && (best === undefined || spine.cost < best.cost)) best = spine
  }
  return best ? spineCourse(ground, best) : { kind: 'detour' }
}

function nominal(port: Port, corridor: number, replicated: ReadonlySet<string>): LinkEnd {
  return { ...port, corridor, at: middle(portSpan(port, replicated)) }
}

/** A line without a bend: side by side in one band, or one above the other with nothing between. */
function straightCourse(
  ground: Ground,
  from: number,
  to: number,
  source: NodeBox,
  target: NodeBox,
  replicated: ReadonlySet<string>,
): Course | undefined {
  const [sides, gap] = facing(source, target)
  if (!sides) return undefined
  const ports = [
    { node: source, side: sides[0] },
    { node: target, side: sides[1] },
  ] as const
  const span = overlap(portSpan(ports[0], replicated), portSpan(ports[1], replicated))
  if (span.low > span.high) return undefined
  const flat = isFlat(sides[0])
  const wish = flat
    ? (centreX(source) + centreX(target)) / 2
    : (source.y + target.y + (source.height + target.height) / 2) / 2
  const at = Math.min(span.high, Math.max(span.low, wish))
  const isClear = (c: number): boolean => {
    const line = flat
      ? { left: c - clearance, right: c + clearance, top: gap.low, bottom: gap.high }
      : { left: gap.low, right: gap.high, top: c - clearance, bottom: c + clearance }
    return (
      [from, to].every((index) => {
        const band = ground.bands[index]
        return band === undefined || !isOccupied(band, line, source, target)
      }) &&
      crossed(from, to).every((index) => {
        const band = ground.bands[index]
        return band === undefined || isFree(band, c)
      })
    )
  }
  const clear = [at, span.low, span.high].find(isClear)
  if (clear === undefined) return undefined
  return { kind: 'straight', source: ports[0], target: ports[1], at: clear, span, isClear }
}

const crossed = (from: number, to: number): number[] =>
  from < to ? bandsBetween(from + 1, to) : from > to ? bandsBetween(from, to + 1) : []

/** The sides that face each other, and the gap between them, top to bottom before left to right. */
function facing(
  source: NodeBox,
  target: NodeBox,
): readonly [readonly [Side, Side], Span] | readonly [undefined, Span] {
  const bottom = (node: NodeBox): number => node.y + node.height
  const right = (node: NodeBox): number => node.x + node.width
  if (bottom(source) < target.y) return [['bottom', 'top'], { low: bottom(source), high: target.y }]
  if (bottom(target) < source.y) return [['top', 'bottom'], { low: bottom(target), high: source.y }]
  if (right(source) < target.x) return [['right', 'left'], { low: right(source), high: target.x }]
  if (right(target) < source.x) return [['left', 'right'], { low: right(target), high: source.x }]
  return [undefined, { low: 0, high: 0 }]
}

function spineCourse(ground: Ground, { xs, source, target }: Spine): Course {
  return {
    kind: 'spine',
    source: { ...source, key: portKey(ground, source, xs, target) },
    target: { ...target, key: portKey(ground, target, [...xs].reverse(), source) },
    xs,
  }
}

/** Orders the ports of a side so that their lines leave it without crossing: by where they go, the far ones outermost. */
function portKey(ground: Ground, end: LinkEnd, xs: readonly number[], other: LinkEnd): number {
  const [first = 0] = xs
  if (isFlat(end.side)) return xs.find((x) => x !== first) ?? centreX(other.node)
  const far = Math.abs(first - centreX(end.node))
  const down = end.corridor > (ground.bandOf.get(end.node.service) ?? 0)
  return down ? 1 / far : -1 / far
}

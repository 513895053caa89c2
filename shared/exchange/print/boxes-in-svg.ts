import type { SeenBox } from './print-layout'

/** px: what is smaller is no box, what is larger is a lane or a node with boxes in it. */
const [least, most] = [14, 420] as const

const attribute = (tag: string, name: string): number =>
  Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(tag)?.[1] ?? 0)

/**
 * The boxes of a picture that `pictureSvg` wrote, which are better not divided between two sheets. Only moved groups are
 * followed, as only these are written.
 */
export function boxesInSvg(svg: string): SeenBox[] {
  const head = /<svg [^>]*>/.exec(svg)?.[0] ?? ''
  const [, left = '0', top = '0', across = '0'] = /viewBox="(\S+) (\S+) (\S+) /.exec(head) ?? []
  const scale = attribute(head, 'width') / Number(across)
  if (!Number.isFinite(scale) || scale <= 0) return []
  const moves: { readonly x: number; readonly y: number }[] = [{ x: -Number(left), y: -Number(top) }]
  const boxes: SeenBox[] = []
  for (const [tag] of svg.matchAll(/<g\b[^>]*>|<\/g>|<rect [^>]*>/g)) {
    const { x, y } = moves.at(-1) ?? { x: 0, y: 0 }
    if (tag === '</g>') moves.pop()
    else if (tag.startsWith('<g')) {
      if (tag.endsWith('/>')) continue
      const [, dx = '0', dy = '0'] = /transform="translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)/.exec(tag) ?? []
      moves.push({ x: x + Number(dx), y: y + Number(dy) })
    } else {
      const [width, height] = [attribute(tag, 'width'), attribute(tag, 'height')]
      if (Math.min(width, height) < least || Math.max(width, height) > most) continue
      boxes.push({
        x: (x + attribute(tag, 'x')) * scale,
        y: (y + attribute(tag, 'y')) * scale,
        width: width * scale,
        height: height * scale,
      })
    }
  }
  return boxes
}

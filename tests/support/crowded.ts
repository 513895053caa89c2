/**
 * Where there is too little room: runs in the page. Texts that stand on each other, and parts that scroll sideways and are
 * no code. What lies below the edge of a part that scrolls downwards is looked at, too; drawings are not.
 */
export function findCrowded(): string[] {
  interface Rect {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }
  interface Written {
    readonly element: Element
    readonly words: string
    readonly rects: readonly Rect[]
    /** What it scrolls or floats with: texts of different layers may cover each other. */
    readonly layer: Element
  }
  const drawings = 'svg, .react-flow, .cm-editor, pre, textarea, select, .visually-hidden, [aria-live]'
  const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
  const scrollsDown = ({ overflowY }: CSSStyleDeclaration): boolean =>
    overflowY === 'auto' || overflowY === 'scroll'
  const floats = ({ position, zIndex }: CSSStyleDeclaration): boolean =>
    position === 'fixed' || position === 'sticky' || (position === 'absolute' && zIndex !== 'auto')

  /** The visible part of a text's box, as far as nothing but scrolling hides it, and the layer that it is in. */
  const seen = (element: Element, box: DOMRect): { readonly rect: Rect; readonly layer: Element } => {
    let { left, top, right, bottom } = box
    for (let outer: Element | null = element; outer && outer !== root; outer = outer.parentElement) {
      const style = getComputedStyle(outer)
      const around = outer.getBoundingClientRect()
      if (style.overflowX !== 'visible') {
        left = Math.max(left, around.left)
        right = Math.min(right, around.right)
      }
      if (scrollsDown(style) || floats(style)) return { rect: { left, top, right, bottom }, layer: outer }
      if (style.overflowY !== 'visible') {
        top = Math.max(top, around.top)
        bottom = Math.min(bottom, around.bottom)
      }
    }
    return { rect: { left, top, right, bottom }, layer: root }
  }

  const written: Written[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: element } = node
    const words = (node.textContent ?? '').trim()
    if (!element || words === '' || element.closest(drawings)) continue
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const parts = [...range.getClientRects()].map((box) => seen(element, box))
    const rects = parts
      .map(({ rect }) => rect)
      .filter(({ left, top, right, bottom }) => right - left > 1 && bottom - top > 1)
    const layer = parts[0]?.layer
    if (layer && rects.length > 0) written.push({ element, words, rects, layer })
  }
  // Boxes of lines are higher than their letters, so a few px in common are nothing.
  const cover = (a: Rect, b: Rect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4
  const found: string[] = []
  written.forEach((one, at) => {
    for (const other of written.slice(at + 1)) {
      if (one.layer !== other.layer || one.element === other.element) continue
      if (one.rects.some((a) => other.rects.some((b) => cover(a, b))))
        found.push(`“${one.words}” and “${other.words}” stand on each other`)
    }
  })
  for (const part of root.querySelectorAll('*')) {
    const { overflowX } = getComputedStyle(part)
    const scrolls = overflowX === 'auto' || overflowX === 'scroll'
    if (!scrolls || part.scrollWidth <= part.clientWidth + 1) continue
    if (!part.matches('table, .python-code') && !part.closest(drawings) && part.checkVisibility())
      found.push(`${part.className} scrolls sideways by ${part.scrollWidth - part.clientWidth} px`)
  }
  return found
}

import { describe, expect, it } from 'vitest'
import { serviceId } from '../../../../../shared/base/ids'
import type { SvgOptions } from '../../../../../shared/exchange/svg/svg-options'
import { measure, measureCode, type Weight } from '../../../../../shared/shapes/text-width'
import { classView } from '../../../../../shared/views/classes/class-view'
import { classDesign, orderClasses } from '../../../../support/class-view-design'
import { design } from '../../../../support/design'
import { classSvg } from '../../../../support/view-svgs'

const options: SvgOptions = { theme: 'light', language: 'en', title: 'Orders' }

function parse(svg: string): Element {
  const document = new DOMParser().parseFromString(svg.replace(/^<\?xml[^>]*\?>\n/, ''), 'application/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document.documentElement
}

const textsOf = (svg: string): string[] =>
  [...parse(svg).querySelectorAll('text')].map((text) => text.textContent)

/** Upper left corner of the groups round an element. */
function offset(element: Element): number {
  let x = 0
  for (let at = element.parentElement; at; at = at.parentElement)
    x += Number(/translate\((-?[\d.]+)/.exec(at.getAttribute('transform') ?? '')?.[1] ?? 0)
  return x
}

describe('the picture of a class view', () => {
  it('names every class, package, member and relation', () => {
    const made = orderClasses(design({ db: { technology: 'postgresql', name: 'Order database' } }))
    classDesign({ Db: { service: serviceId('db') } }, {}, made)
    const texts = textsOf(classSvg(made, options))
    for (const { name } of [...made.classes.values(), ...made.packages.values()])
      expect(texts).toContain(name)
    const shown = ['«Dataclass» Entity', 'lines', '"pending"', '«call»', 'creates', '1..*', 'Order database']
    for (const text of shown)
      expect(
        texts.some((each) => each.includes(text)),
        text,
      ).toBe(true)
  })

  it('underlines what the class has, slants what is abstract and outlines what a library brings', () => {
    const root = parse(classSvg(orderClasses(), options))
    const text = (content: string): Element | undefined =>
      [...root.querySelectorAll('text')].find((each) => each.textContent === content)
    expect(text('version')?.getAttribute('text-decoration')).toBe('underline')
    expect(text('status')?.getAttribute('text-decoration')).toBeNull()
    expect(text('EventBus')?.getAttribute('font-style')).toBe('italic')
    expect(text('KafkaBus')?.getAttribute('font-style')).toBeNull()
    const dashed = [...root.querySelectorAll('rect')].filter((rect) => rect.hasAttribute('stroke-dasharray'))
    expect(dashed).toHaveLength(1)
  })

  it('keeps every text within its class, however long, and stands the same in either language', () => {
    const made = orderClasses()
    const long = 'An_exceedingly_long_name_of_a_thing_that_nobody_would_ever_write_down_in_full'
    classDesign(
      { [long]: { stereotype: 'unit-of-work', members: [`${long}: dict[str, list[${long}]]`] } },
      {},
      made,
    )
    const [first, second] = [classView(made), classView(made)]
    expect(second.nodes).toEqual(first.nodes)
    const widest = Math.max(...first.nodes.map(({ x, width }) => x + width))
    for (const language of ['en', 'zh'] as const) {
      const root = parse(classSvg(made, { ...options, language }))
      expect(root.getAttribute('viewBox')).toBe(parse(classSvg(made, options)).getAttribute('viewBox'))
      for (const text of root.querySelectorAll('text')) {
        if (text.getAttribute('text-anchor') !== null) continue
        const size = Number(text.getAttribute('font-size'))
        const weight = Number(text.getAttribute('font-weight')) + 50
        const width = text.hasAttribute('font-family')
          ? measureCode(text.textContent, size)
          : measure(text.textContent, size, weight as Weight)
        const right = offset(text) + Number(text.getAttribute('x')) + width
        expect(right, text.textContent).toBeLessThanOrEqual(widest)
      }
    }
  })
})

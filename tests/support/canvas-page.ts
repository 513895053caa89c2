import type { Locator, Page } from '@playwright/test'
import { exactly } from './words'

interface Point {
  readonly x: number
  readonly y: number
}

interface Box extends Point {
  readonly width: number
  readonly height: number
}

/** Steps of a drag: enough for the studio to see a movement and not a jump. */
const steps = 6

/** The architecture canvas. Places are px of the window. */
export class CanvasPage {
  readonly #page: Page
  readonly surface: Locator
  /** Every service on screen. */
  readonly services: Locator
  /** Services and links that are selected. */
  readonly selected: Locator
  /** What moves the ends of a selected link. */
  readonly grips: Locator
  /** What moves the stretches of a selected link, and its label. */
  readonly stretches: Locator
  readonly label: Locator
  readonly tools: Locator
  /** What a layout is doing, or has done. */
  readonly layoutStatus: Locator

  constructor(page: Page) {
    this.#page = page
    this.surface = page.getByRole('listbox', { name: /^(Architecture canvas|架构画布)$/ })
    // A service says name, technology and lane; a link says a sentence about two services.
    this.services = this.surface.getByRole('option', { name: /[,，].*[,，]/ })
    this.selected = this.surface.getByRole('option', { selected: true })
    this.grips = this.surface.locator('.line-grip')
    const shape = page.getByRole('group', { name: /^(Shape of the line|线条的走向)$/ })
    this.stretches = shape.getByRole('button', { name: /^(Level|Upright|水平|垂直)/ })
    this.label = shape.getByRole('button', { name: /^(Label|线条的标签)/ })
    this.layoutStatus = page.locator('.layout-bar')
    this.tools = page.getByRole('toolbar', { name: /^(Tools|工具)$/ })
  }

  service(name: string): Locator {
    return this.surface.getByRole('option', { name: new RegExp(`^${exactly(name)}[,，]`) })
  }

  /** A link by the sentence that it says, or a part of it, such as `Orders calls Stock`. */
  link(sentence: string): Locator {
    return this.surface.getByRole('option', { name: sentence })
  }

  async boxOf(name: string): Promise<Box> {
    const box = await this.service(name).boundingBox()
    if (!box) throw new Error(`the service “${name}” is not on screen`)
    return box
  }

  /** Upper left corner of a service, whole px. */
  async placeOf(name: string): Promise<Point> {
    const { x, y } = await this.boxOf(name)
    return { x: Math.round(x), y: Math.round(y) }
  }

  /** How strongly each service stands out, by name: 1, or less where it is faded. */
  async opacities(): Promise<Record<string, number>> {
    const all = await this.services.all()
    const pairs = all.map(async (service) => [
      ((await service.getAttribute('aria-label')) ?? '').split(/[,，]/)[0],
      await service.evaluate((element) => Number(getComputedStyle(element).opacity)),
    ])
    return Object.fromEntries(await Promise.all(pairs)) as Record<string, number>
  }

  async select(name: string, { add = false } = {}): Promise<void> {
    const { width, height } = await this.boxOf(name)
    const middle = { x: width / 2, y: height / 2 }
    await this.service(name).click({ position: middle, modifiers: add ? ['Shift'] : [] })
  }

  /** Clicks a link halfway between two services that stand side by side. */
  async selectLink(left: string, right: string): Promise<void> {
    const from = await this.boxOf(left)
    const to = await this.boxOf(right)
    const gap = to.x - from.x - from.width
    await this.#page.mouse.click(from.x + from.width + gap / 4, from.y + from.height / 2)
  }

  /** Moves a service by some px with the pointer. */
  async drag(name: string, by: Point): Promise<void> {
    const from = middleOf(await this.boxOf(name))
    await this.#dragPointer(from, { x: from.x + by.x, y: from.y + by.y })
  }

  /** Moves a part of a link by some px with the pointer. @param drop lets it go there */
  async dragPart(part: Locator, by: Point, { drop = true } = {}): Promise<void> {
    const box = await part.boundingBox()
    if (!box) throw new Error('the part of the link is not on screen')
    const from = middleOf(box)
    await this.#dragPointer(from, { x: from.x + by.x, y: from.y + by.y }, drop)
  }

  /** The course of a link that says a sentence, as path data in px of the view. */
  async courseOf(sentence: string): Promise<string> {
    return (await this.link(sentence).locator('path').first().getAttribute('d')) ?? ''
  }

  /** Draws a link from the border of one service onto another one. */
  async connect(from: string, to: string): Promise<void> {
    const start = await this.boxOf(from)
    await this.#dragPointer(
      { x: start.x + start.width - 1, y: start.y + start.height / 4 },
      middleOf(await this.boxOf(to)),
    )
  }

  /** Draws a marquee round some services. */
  async marquee(...names: readonly string[]): Promise<void> {
    const boxes = await Promise.all(names.map((name) => this.boxOf(name)))
    const room = 10
    await this.#dragPointer(
      {
        x: Math.min(...boxes.map(({ x }) => x)) - room,
        y: Math.min(...boxes.map(({ y }) => y)) - room,
      },
      {
        x: Math.max(...boxes.map(({ x, width }) => x + width)) + room,
        y: Math.max(...boxes.map(({ y, height }) => y + height)) + room,
      },
    )
  }

  /** Name of the first service of a lane, which is named in the language of the studio. */
  async firstIn(lane: string): Promise<string> {
    const service = this.surface.getByRole('option', { name: new RegExp(`[,，] ?${lane}([,，]|$)`) }).first()
    return ((await service.getAttribute('aria-label')) ?? '').split(/[,，]/)[0] ?? ''
  }

  /** Drops something from the palette beside a service, in its lane. */
  async dropBeside(row: Locator, name: string): Promise<void> {
    const surface = await this.surface.boundingBox()
    const { x, y, width, height } = await this.boxOf(name)
    if (!surface) throw new Error('the canvas is not on screen')
    const targetPosition = { x: x + width * 1.8 - surface.x, y: y + height / 2 - surface.y }
    await row.dragTo(this.surface, { targetPosition })
  }

  /** Types a new name over a service, and Enter. */
  async rename(name: string, next: string): Promise<void> {
    await this.startRenaming(name)
    await this.#page.keyboard.insertText(next)
    await this.#page.keyboard.press('Enter')
  }

  /** Opens the name of a service for typing; all of it is selected. */
  async startRenaming(name: string): Promise<Locator> {
    await this.service(name).dblclick()
    const box = this.surface.getByRole('textbox', { name: /^(Name of the service|服务名称)$/ })
    await box.waitFor()
    return box
  }

  /** Types what an input method has not turned into a word yet. */
  async compose(text: string): Promise<void> {
    const session = await this.#page.context().newCDPSession(this.#page)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }

  /** Shows the whole design. */
  async showAll(): Promise<void> {
    await this.#page.keyboard.press('Shift+Digit1')
  }

  async arrange(): Promise<void> {
    await this.tools.getByRole('button', { name: /^(Arrange automatically|自动布局)$/ }).click()
  }

  async #dragPointer(from: Point, to: Point, drop = true): Promise<void> {
    const { mouse } = this.#page
    await mouse.move(from.x, from.y)
    await mouse.down()
    // A hand does not jump: React Flow counts from where a drag is noticed, not from where it was pressed.
    await mouse.move(from.x + 2, from.y + 2)
    await mouse.move(to.x, to.y, { steps })
    if (drop) await mouse.up()
  }
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

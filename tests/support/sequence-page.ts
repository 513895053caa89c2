import { expect, type Locator, type Page } from '@playwright/test'
import { exactly } from './words'

interface Point {
  readonly x: number
  readonly y: number
}

/** Steps of a drag: enough for the studio to see a movement and not a jump. */
const steps = 6

/** The sequence view. Things are named as a screen reader says them; places are px of the window. */
export class SequencePage {
  readonly #page: Page
  readonly surface: Locator
  /** Where a text is typed. */
  readonly editor: Locator
  readonly selected: Locator

  constructor(page: Page) {
    this.#page = page
    this.surface = page.getByRole('listbox', { name: /^(Sequence canvas|时序图画布)$/ })
    this.editor = this.surface.getByRole('textbox')
    this.selected = this.surface.getByRole('option', { selected: true })
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('Alt+4')
    await this.surface.waitFor()
  }

  /** What is said of every step, from top to bottom. */
  async steps(): Promise<string[]> {
    const names = await this.surface
      .locator('.sequence-message, .sequence-note, .sequence-fragment')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
    return names
  }

  /** The steps that stand inside a fragment, by what is said of them. */
  async stepsIn(fragment: RegExp): Promise<string[]> {
    const box = await this.#boxOf(this.step(fragment))
    return this.surface.locator('.sequence-message').evaluateAll(
      (all, { y, height }) =>
        all.flatMap((each) => {
          const own = each.getBoundingClientRect()
          const inside = own.top >= y && own.bottom <= y + height
          return inside ? [each.getAttribute('aria-label') ?? ''] : []
        }),
      box,
    )
  }

  step(name: RegExp): Locator {
    return this.surface.getByRole('option', { name }).first()
  }

  head(name: string): Locator {
    return this.surface.getByRole('option', { name: new RegExp(`^${exactly(name)}[,，]`) }).first()
  }

  async heads(): Promise<string[]> {
    const names = await this.surface
      .locator('.sequence-head')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
    return names.map((name) => name.split(/[,，]/)[0] ?? '')
  }

  /** Draws a message from one lifeline to another, at a height of the window, and types what it says. */
  async draw(from: string, to: string, y: number, text: string): Promise<void> {
    const start = { x: await this.columnOf(from), y }
    const end = { x: await this.columnOf(to), y: from === to ? y + 30 : y }
    await this.drag(start, end)
    await this.type(text)
  }

  /** Drops something from the palette right of a lifeline. */
  async dropRightOf(participant: string, row: Locator): Promise<void> {
    const { x } = await this.#boxOf(this.surface)
    const column = await this.columnOf(participant)
    await row.dragTo(this.surface, { targetPosition: { x: column + 40 - x, y: 300 } })
  }

  /** Types over the text that is open, and Enter. */
  async type(text: string): Promise<void> {
    await this.editor.waitFor()
    await this.editor.fill(text)
    await this.#page.keyboard.press('Enter')
    await expect(this.editor).toHaveCount(0)
  }

  async columnOf(participant: string): Promise<number> {
    const { x, width } = await this.#boxOf(this.head(participant))
    return x + width / 2
  }

  /** The middle of a message's line, where it can be held. */
  async gripOf(step: RegExp): Promise<Point> {
    const { x, y, width, height } = await this.#boxOf(this.step(step))
    return { x: x + width / 2, y: y + height - 6 }
  }

  /** The corner of a fragment that says its kind. */
  async cornerOf(fragment: RegExp): Promise<Point> {
    const { x, y } = await this.#boxOf(this.step(fragment))
    return { x: x + 12, y: y + 10 }
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.#page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(from.x + 3, from.y + 3)
    await mouse.move(to.x, to.y, { steps })
    await mouse.up()
  }

  async #boxOf(thing: Locator) {
    const box = await thing.boundingBox()
    if (!box) throw new Error('it is not on screen')
    return box
  }
}

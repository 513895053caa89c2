import type { Locator, Page } from '@playwright/test'
import { exactly } from './words'

interface Point {
  readonly x: number
  readonly y: number
}

/** The canvas of the class view. Places are px of the window. */
export class ClassCanvasPage {
  readonly #page: Page
  readonly surface: Locator
  readonly selected: Locator
  readonly kinds: Locator

  constructor(page: Page) {
    this.#page = page
    this.surface = page.getByRole('listbox', { name: /^(Class canvas|类图画布)$/ })
    this.selected = this.surface.locator('[data-class][aria-selected="true"]')
    this.kinds = page.getByRole('menu', { name: /^(Kind of relation|关系类型)$/ })
  }

  /** Opens the view. */
  async open(): Promise<void> {
    await this.#page.keyboard.press('Alt+3')
    await this.surface.waitFor()
  }

  class(name: string): Locator {
    return this.surface.getByRole('option', { name: new RegExp(`^${exactly(name)}[,，]`) })
  }

  /** A relation by the sentence that it says. */
  relation(sentence: string): Locator {
    return this.surface.getByRole('option', { name: sentence })
  }

  /** The texts of the rows of a class, which it has to be selected for. */
  rows(name: string): Locator {
    return this.class(name).locator('[data-row]')
  }

  async middleOf(name: string): Promise<Point> {
    const box = await this.class(name).boundingBox()
    if (!box) throw new Error(`the class “${name}” is not on screen`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Makes a class with a double click on the bare ground, and types its name. */
  async draw(name: string, at: Point): Promise<void> {
    const surface = await this.surface.boundingBox()
    if (!surface) throw new Error('the class view is not on screen')
    await this.#page.mouse.dblclick(surface.x + at.x, surface.y + at.y)
    await this.#type(name)
  }

  /** Types a name into the field that is open. */
  async #type(name: string): Promise<void> {
    const field = this.surface.getByRole('textbox', { name: /^(Name of the class|类名)$/ })
    await field.fill(name)
    await field.press('Enter')
    await this.class(name).waitFor()
  }

  /** Makes a class with the keyboard alone. */
  async make(name: string): Promise<void> {
    await this.#page.keyboard.press('n')
    await this.#type(name)
  }

  /** Draws from the border of one class onto another one, and chooses the kind. */
  /** The grip of the one stretch that a straight line has. */
  get grip(): Locator {
    return this.#page.locator('.bend-grip')
  }

  async relate(from: string, to: string, kind: string): Promise<void> {
    const start = await this.class(from).boundingBox()
    if (!start) throw new Error(`the class “${from}” is not on screen`)
    const target = await this.middleOf(to)
    await this.#drag({ x: start.x + start.width - 1, y: start.y + 12 }, target)
    await this.kinds.getByRole('menuitemradio', { name: kind }).click()
  }

  /** Moves a row by its grip, so many rows down. */
  async dragRow(row: Locator, by: number): Promise<void> {
    const box = await row.boundingBox()
    if (!box) throw new Error('the row is not on screen')
    const from = { x: box.x + 8, y: box.y + box.height / 2 }
    await this.#drag(from, { x: from.x, y: from.y + by * box.height })
  }

  async #drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.#page
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(from.x + 2, from.y + 2)
    await mouse.move(to.x, to.y, { steps: 6 })
    await mouse.up()
  }
}

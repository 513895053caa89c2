import type { Locator, Page } from '@playwright/test'

/** A button that repairs something, and what it announces. */
interface OfferedFix {
  readonly button: Locator
  /** Points of the total, as written. */
  readonly gain: number
}

/** `+1.2`, `−0.4` or `0.0`, as the studio writes changes. */
const change = /([+−]?)(\d+\.\d)$/

/** The score panel. */
export class ScorePage {
  readonly panel: Locator
  /** What the last edit did to the total, for as long as it is shown. */
  readonly lastEdit: Locator
  /** Dimensions that show what the last edit did to them. */
  readonly changed: Locator
  readonly findings: Locator
  /** Repairs that are known to raise the total. */
  readonly fixes: Locator
  readonly coverage: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.panel = page.getByRole('tabpanel', { name: /^(Score|评分)/ })
    this.lastEdit = this.panel.getByText(/^[+−]\d+\.\d (last edit|最近一次编辑)$/)
    this.changed = this.panel.getByRole('listitem').filter({ hasText: /^[A-Z][a-z ]+\d+\.\d[+−]\d+\.\d/ })
    this.findings = this.panel.getByRole('listitem').filter({ has: this.#titles() })
    this.fixes = this.findings
      .getByRole('listitem')
      .filter({ has: page.getByRole('button'), hasText: /\+\d+\.\d$/ })
    this.coverage = this.panel.getByText(/^(coverage|覆盖率) \d+%$/)
  }

  /** The total, unrounded. */
  async total(): Promise<number> {
    const meter = this.panel.getByRole('meter', { name: /^(Total score|总分)$/ })
    return meter.evaluate((element: HTMLMeterElement) => element.value)
  }

  /** What stands in the line of a dimension: its name, its points, and its change where there is one. */
  dimension(name: string): Locator {
    return this.panel.getByRole('listitem').filter({ hasText: new RegExp(`^${name}[–\\d]`) })
  }

  /** Points of a dimension, as written. */
  async points(name: string): Promise<number> {
    const text = await this.dimension(name).innerText()
    return Number(/\d+\.\d/.exec(text)?.[0])
  }

  finding(title: string): Locator {
    return this.findings.filter({ has: this.#page.getByRole('button', { name: title }) })
  }

  /** The finding with most points lost whose gain is known and positive, and its fix. */
  async bestFix(): Promise<OfferedFix> {
    const fix = this.fixes.first()
    const found = change.exec(await fix.innerText())
    return { button: fix.getByRole('button'), gain: Number(found?.[2]) }
  }

  /** Names of the services that a finding names. */
  async namedBy(finding: Locator): Promise<string[]> {
    const places = finding.getByRole('listitem').getByRole('button')
    return (await places.allInnerTexts()).map((name) => name.trim())
  }

  #titles(): Locator {
    return this.#page.getByRole('button', {
      name: /^(Blocker|High|Medium|Low|阻断|高|中|低) .* [−0]\d*\.?\d*$/,
    })
  }
}

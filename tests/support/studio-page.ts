import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test'
import { projectRoot } from '../../electron/setup/project.mjs'
import { CanvasPage } from './canvas-page'
import { findCrowded } from './crowded'
import { findCutOff } from './cut-off'
import type { Studio } from './launch'
import { ScorePage } from './score-page'
import { SystemDialogs } from './system-dialogs'
import { exactly } from './words'

/** The studio as a person sees it. Names of controls are matched in both languages. */
export class StudioPage {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** The main process. */
  readonly process: ChildProcess
  readonly dialogs: SystemDialogs
  readonly canvas: CanvasPage
  readonly score: ScorePage
  /** Foot of the window. */
  readonly status: Locator
  readonly mermaid: Locator
  readonly candidates: Locator
  readonly recents: Locator
  readonly scenarioTabs: Locator

  private constructor({ app, page, userData }: Studio, dialogs: SystemDialogs) {
    this.app = app
    this.page = page
    this.userData = userData
    this.process = app.process()
    this.dialogs = dialogs
    this.canvas = new CanvasPage(page)
    this.score = new ScorePage(page)
    this.status = page.getByRole('contentinfo')
    this.mermaid = page.getByRole('region', { name: 'Mermaid', exact: true })
    this.candidates = page.getByRole('listitem', { name: /^(Rank \d|第 \d 名)/ })
    this.recents = page.getByRole('listitem').filter({ has: page.getByRole('time') })
    this.scenarioTabs = page.getByRole('tablist', { name: /^(Scenarios|场景)$/ }).getByRole('tab')
  }

  /** Takes over a studio that has just started. Motion is off, so that what is shown is what is. */
  static async of(studio: Studio): Promise<StudioPage> {
    const dialogs = await SystemDialogs.takeOver(studio.app)
    await studio.page.emulateMedia({ reducedMotion: 'reduce' })
    return new StudioPage(studio, dialogs)
  }

  /** Starts a new project from the start screen. */
  async newProject(): Promise<void> {
    await this.button('New workspace', '新建工作区').click()
  }

  /** Opens a sample from the start screen. */
  async openSample(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click()
    await this.canvas.services.first().waitFor()
    await expect(this.score.coverage).toBeVisible()
  }

  /** States a feature of the profile. */
  async state(feature: string, level: 1 | 2 | 3 | 4 | 5): Promise<void> {
    const levels = this.page.getByRole('radiogroup', { name: feature })
    await levels.getByText(String(level), { exact: true }).click()
    await expect(levels.getByRole('radio', { name: new RegExp(`^${level}\\.`) })).toBeChecked()
  }

  /** Names of the candidates shown in full, best first. */
  ranking(): Promise<string[]> {
    return this.candidates.getByRole('heading', { level: 3 }).allInnerTexts()
  }

  /** Puts the best candidate on the canvas. */
  async openBestCandidate(): Promise<void> {
    await this.candidates.first().getByRole('button').click()
    await this.canvas.services.first().waitFor()
  }

  /** Adds a copy of the open scenario, and opens it. */
  async duplicateScenario(): Promise<void> {
    await this.button('Add a scenario', '新建场景').click()
    await this.page.getByRole('menuitem', { name: /^(Duplicate this scenario|复制当前场景)$/ }).click()
  }

  /** A technology in the palette, found by its name. */
  async paletteRow(technology: string): Promise<Locator> {
    const palette = this.page.getByRole('navigation', { name: /^(Palette|组件面板)$/ })
    await palette.getByRole('searchbox').fill(technology)
    return palette.getByRole('button', { name: new RegExp(`^${exactly(technology)} `) }).first()
  }

  /** A button by its name in either language. */
  button(en: string, zh: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^(${exactly(en)}|${exactly(zh)})`) })
  }

  async openTab(name: 'Score' | 'Inspector'): Promise<void> {
    const names = { Score: /^(Score|评分)/, Inspector: /^(Inspector|属性)/ }
    await this.page.getByRole('tab', { name: names[name] }).click()
  }

  /** The inspector's panel. */
  get inspector(): Locator {
    return this.page.getByRole('tabpanel', { name: /^(Inspector|属性)/ })
  }

  /** Ctrl, or ⌘ on a Mac, with another key. */
  async shortcut(keys: string): Promise<void> {
    await this.page.keyboard.press(`ControlOrMeta+${keys}`)
  }

  /** Goes on with Tab until something, or something in it, has the focus. */
  async tabTo(goal: Locator): Promise<void> {
    for (let stops = 0; stops < 40; stops += 1) {
      if (await goal.evaluate((element) => element.contains(document.activeElement))) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error('the Tab key does not lead there')
  }

  async undo(): Promise<void> {
    await this.shortcut('z')
  }

  async redo(): Promise<void> {
    await this.shortcut('Shift+z')
  }

  /** Chooses an entry of the native menu, by the id of its action. */
  async chooseFromMenu(action: string): Promise<void> {
    await this.app.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id)
      if (!item) throw new Error(`the menu has no entry ${id}`)
      item.click()
    }, action)
  }

  /** Texts of the native menu, of submenus too. */
  menuTexts(): Promise<string[]> {
    return this.app.evaluate(({ Menu }) => {
      const textsOf = (menu: Electron.Menu | null | undefined): string[] =>
        (menu?.items ?? []).flatMap(({ label, submenu }) => [label, ...textsOf(submenu)])
      return textsOf(Menu.getApplicationMenu()).filter((text) => text !== '')
    })
  }

  /** Opens a file through the dialog of the system. */
  async open(file: string): Promise<void> {
    await this.dialogs.chooseFile(file)
    await this.shortcut('o')
  }

  /** Opens a file at the start screen, and waits until its design is on the canvas. */
  async openDesign(file: string): Promise<void> {
    await this.open(file)
    // While a large file is read, the window is out of reach.
    await this.page.locator('.studio:not([inert]) .canvas-surface').waitFor()
  }

  /** Saves under a name and returns what is in the file then. */
  async saveAs(file: string): Promise<string> {
    await this.dialogs.chooseFile(file)
    await this.shortcut('Shift+s')
    await expect(this.status).toContainText(/Saved|已保存/)
    return readFile(file, 'utf8')
  }

  /** Exports the view by its shortcut, and returns what is in the file. */
  async exportTo(file: string, format: 'SVG' | 'Mermaid'): Promise<string> {
    await this.dialogs.chooseFile(file)
    await this.shortcut(format === 'SVG' ? 'Shift+E' : 'Shift+M')
    await expect(this.notice(file)).toBeVisible()
    return readFile(file, 'utf8')
  }

  /** Copies the view through the export dialog, and returns what is on the clipboard. */
  async copyAs(format: 'SVG' | 'Mermaid'): Promise<string> {
    await this.button('Export', '导出').click()
    const dialog = this.page.getByRole('dialog', { name: /^(Export|导出)$/ })
    await dialog.getByRole('combobox', { name: /^(Format|格式)$/ }).selectOption({ label: format })
    await dialog.getByRole('button', { name: /^(Copy|复制)$/ }).click()
    await expect(this.notice(new RegExp(`copied as ${format}|作为 ${format} 复制`))).toBeVisible()
    return this.app.evaluate(({ clipboard }) => clipboard.readText())
  }

  /** A sentence at the foot of the window. */
  notice(text: string | RegExp): Locator {
    return this.page.getByRole('status').or(this.page.getByRole('alert')).filter({ hasText: text })
  }

  async dismissNotices(): Promise<void> {
    const dismiss = this.button('Dismiss', '知道了')
    while ((await dismiss.count()) > 0) await dismiss.first().click()
  }

  /** Takes the pointer to where it points at nothing. */
  async restPointer(): Promise<void> {
    await this.page.mouse.move(0, 0)
  }

  /** What the window's frame says. */
  title(): Promise<string> {
    return this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? '')
  }

  /** Whether a workspace is open: only then the menu can save. */
  hasWorkspace(): Promise<boolean> {
    return this.app.evaluate(({ Menu }) => {
      return Menu.getApplicationMenu()?.getMenuItemById('file.close')?.enabled ?? false
    })
  }

  /** Closes the window as its own button does; the studio may ask first. */
  async closeWindow(): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  }

  async resize(width: number, height: number): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
      [width, height] as const,
    )
    await expect.poll(() => this.page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
  }

  /** What cannot be seen whole in the window as it is, and what stands on something else. */
  async cutOff(): Promise<string[]> {
    return [...(await this.page.evaluate(findCutOff)), ...(await this.page.evaluate(findCrowded))]
  }

  /** Colours as they are drawn. */
  colours(): Promise<Record<'page' | 'canvas' | 'text', string>> {
    return this.page.evaluate(() => {
      const canvas = document.querySelector('.canvas') ?? document.body
      const { backgroundColor, color } = getComputedStyle(document.body)
      return { page: backgroundColor, canvas: getComputedStyle(canvas).backgroundColor, text: color }
    })
  }

  /** Ends the studio in good order; unsaved edits are dropped. */
  async quit(): Promise<void> {
    await this.dialogs.answerUnsaved('discard')
    await this.app.close()
  }

  /** Ends the studio as a crash or a power cut would. */
  async kill(): Promise<void> {
    const gone = once(this.process, 'exit')
    this.process.kill('SIGKILL')
    await gone
  }

  /** Starts the studio a second time, as by a double click on a file; resolves when that start has ended. */
  async startAgain(file: string): Promise<void> {
    const { spawnfile, spawnargs } = this.process
    const own = spawnargs.slice(spawnargs.indexOf(projectRoot))
    const env = { ...process.env, STUDIO_USER_DATA: this.userData }
    const ended: unknown[] = await once(spawn(spawnfile, [...own, file], { env, stdio: 'ignore' }), 'exit')
    expect(ended[0]).toBe(0)
  }

  /** Lets the page crash and answers what stands on its canvas once it is there again, as screen readers say it. */
  crashPage(): Promise<string[]> {
    return this.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (!contents) throw new Error('there is no window')
      const loaded = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
      contents.forcefullyCrashRenderer()
      await loaded
      const read = `new Promise((resolve) => {
        const look = () => {
          const services = [...document.querySelectorAll('[data-service]')]
          if (services.length === 0) requestAnimationFrame(look)
          else resolve(services.map((service) => service.getAttribute('aria-label')))
        }
        look()
      })`
      return contents.executeJavaScript(read) as Promise<string[]>
    })
  }

  /** Waits until the studio has ended by itself. */
  async gone(): Promise<void> {
    await expect.poll(() => this.runs()).toBe(false)
  }

  /** What is kept on the disk for the case that the studio does not end in good order. */
  async journal(): Promise<string> {
    try {
      return await readFile(path.join(this.userData, 'recovery', 'journal.jsonl'), 'utf8')
    } catch {
      return ''
    }
  }

  /** Whether the studio still runs. */
  runs(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null
  }
}

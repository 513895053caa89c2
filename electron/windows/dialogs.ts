import { existsSync } from 'node:fs'
import { type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { AppError } from '../../shared/base/app-error'
import { errorText } from '../../shared/base/error-texts'
import type { Locale, Localized } from '../../shared/base/localized'
import { textEndings } from '../../shared/exchange/reading/text-endings'
import { carrierEndings } from '../../shared/exchange/source-inside/source-inside'
import type { FileFormat } from '../../shared/ipc/contract'
import { suggestedFile } from './suggested-file'

export type UnsavedChoice = 'save' | 'discard' | 'cancel'
export type OverwriteChoice = 'other' | 'overwrite' | 'cancel'

/** The questions that the system asks for the studio. `null`: the person cancelled. */
export interface Dialogs {
  chooseOpen(format: FileFormat): Promise<string | null>
  /** @param suggested name, or path of the file it was last saved to. */
  chooseSave(suggested: string, format: FileFormat): Promise<string | null>
  /** A folder to put something into. */
  chooseFolder(): Promise<string | null>
  askUnsaved(name: string): Promise<UnsavedChoice>
  /** @param there files that would be written over, by their paths below the folder */
  askOverwrite(folder: string, there: readonly string[]): Promise<OverwriteChoice>
  showError(error: AppError): Promise<void>
}

const formatNames: { readonly [F in FileFormat]: Localized } = {
  pentarch: { en: 'Pentarch workspace', zh: '五维架构工作区' },
  svg: { en: 'SVG picture', zh: 'SVG 图片' },
  png: { en: 'PNG picture', zh: 'PNG 图片' },
  pdf: { en: 'PDF document', zh: 'PDF 文档' },
  mmd: { en: 'Mermaid diagram', zh: 'Mermaid 图' },
  puml: { en: 'PlantUML diagram', zh: 'PlantUML 图' },
  dsl: { en: 'Structurizr workspace', zh: 'Structurizr 工作区' },
  d2: { en: 'D2 diagram', zh: 'D2 图' },
  drawio: { en: 'draw.io diagram', zh: 'draw.io 图' },
  md: { en: 'Markdown text', zh: 'Markdown 文档' },
  html: { en: 'HTML page', zh: 'HTML 网页' },
  json: { en: 'Rule pack', zh: '规则包' },
  zip: { en: 'ZIP archive', zh: 'ZIP 压缩包' },
}

/** Other endings of files that have the same in them, or can have. */
const readAlso: { readonly [F in FileFormat]?: readonly string[] } = {
  pentarch: carrierEndings,
  mmd: [...textEndings, 'txt'],
}

/** What all of them are called together. */
const readNames: { readonly [F in FileFormat]?: Localized } = {
  mmd: { en: 'Diagrams and documents', zh: '图与文档' },
}

const texts = {
  unsaved: {
    en: (name: string) => `Save the changes to “${name}”?`,
    zh: (name: string) => `是否保存对“${name}”的更改？`,
  },
  unsavedDetail: {
    en: 'Changes that you do not save are lost.',
    zh: '不保存的更改将会丢失。',
  },
  overwrite: {
    en: (folder: string, count: number) =>
      count === 1
        ? `One file in “${folder}” would be written over.`
        : `${count} files in “${folder}” would be written over.`,
    zh: (folder: string, count: number) => `“${folder}”中有 ${count} 个文件将被覆盖。`,
  },
  andMore: {
    en: (count: number) => `and ${count} more`,
    zh: (count: number) => `以及另外 ${count} 个文件`,
  },
  other: { en: 'Choose another folder', zh: '另选文件夹' },
  writeOver: { en: 'Write over them', zh: '覆盖' },
  save: { en: 'Save', zh: '保存' },
  discard: { en: 'Don’t save', zh: '不保存' },
  cancel: { en: 'Cancel', zh: '取消' },
  close: { en: 'Close', zh: '关闭' },
}

/** Order of the buttons of the question about unsaved edits. */
const unsavedChoices: readonly UnsavedChoice[] = ['save', 'discard', 'cancel']

/** Order of the buttons of the question about files that are there already. */
const overwriteChoices: readonly OverwriteChoice[] = ['other', 'overwrite', 'cancel']
/** Names of files that a question lists at most. */
const listedFiles = 12

/** Dialogs of the window that is open, in the language that is chosen. */
export function createDialogs(window: () => BrowserWindow | null, language: () => Locale): Dialogs {
  const filters = (format: FileFormat, others: readonly string[] = []): FileFilter[] => [
    {
      name: ((others.length > 0 ? readNames[format] : undefined) ?? formatNames[format])[language()],
      extensions: [...new Set([format, ...others])],
    },
  ]
  const ask = async (options: Electron.MessageBoxOptions): Promise<number> => {
    const parent = window()
    const shown = parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options)
    return (await shown).response
  }
  return {
    async chooseOpen(format) {
      const options: Electron.OpenDialogOptions = {
        filters: filters(format, readAlso[format]),
        properties: ['openFile'],
      }
      const parent = window()
      const shown = parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options)
      return (await shown).filePaths[0] ?? null
    },
    async chooseSave(suggested, format) {
      let defaultPath = suggestedFile(suggested, format)
      for (;;) {
        const options: Electron.SaveDialogOptions = { defaultPath, filters: filters(format) }
        const parent = window()
        const shown = parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options)
        const { canceled, filePath } = await shown
        if (canceled || filePath === '') return null
        // Some systems leave the ending to the person. A file that then turns out to exist needs their consent.
        defaultPath = /\.[a-z]\w*$/i.test(filePath) ? filePath : `${filePath}.${format}`
        if (defaultPath === filePath || !existsSync(defaultPath)) return defaultPath
      }
    },
    async chooseFolder() {
      const options: Electron.OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] }
      const parent = window()
      const shown = parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options)
      return (await shown).filePaths[0] ?? null
    },
    async askUnsaved(name) {
      const say = language()
      const response = await ask({
        type: 'question',
        message: texts.unsaved[say](name),
        detail: texts.unsavedDetail[say],
        buttons: unsavedChoices.map((choice) => texts[choice][say]),
        defaultId: unsavedChoices.indexOf('save'),
        cancelId: unsavedChoices.indexOf('cancel'),
        noLink: true,
      })
      return unsavedChoices[response] ?? 'cancel'
    },
    async askOverwrite(folder, there) {
      const say = language()
      const more = there.length - listedFiles
      const listed = [...there.slice(0, listedFiles), ...(more > 0 ? [texts.andMore[say](more)] : [])]
      const response = await ask({
        type: 'warning',
        message: texts.overwrite[say](folder, there.length),
        detail: listed.join('\n'),
        buttons: [texts.other[say], texts.writeOver[say], texts.cancel[say]],
        defaultId: overwriteChoices.indexOf('other'),
        cancelId: overwriteChoices.indexOf('cancel'),
        noLink: true,
      })
      return overwriteChoices[response] ?? 'cancel'
    },
    async showError(error) {
      const say = language()
      await ask({ type: 'error', message: errorText(error)[say], buttons: [texts.close[say]], noLink: true })
    },
  }
}

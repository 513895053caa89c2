import type { Localized } from '../../../shared/base/localized'
import type { Paper } from '../../../shared/exchange/print/print-layout'
import type { SvgFonts } from '../../../shared/exchange/svg/svg-options'
import { formatNumber } from '../../../shared/i18n/format'

/** What the export dialog says. */
export const texts = {
  title: { en: 'Export', zh: '导出' },
  close: { en: 'Close', zh: '关闭' },
  preview: { en: 'Preview', zh: '预览' },
  drawing: { en: 'Drawing…', zh: '正在绘制…' },
  format: { en: 'Format', zh: '格式' },
  pictures: { en: 'Pictures', zh: '图片' },
  notations: { en: 'Notations', zh: '图表语言' },
  scope: { en: 'What', zh: '范围' },
  view: { en: 'This view', zh: '当前视图' },
  allViews: { en: 'All views, a page each', zh: '全部视图，每个一页' },
  selection: { en: 'What is selected', zh: '所选内容' },
  scale: { en: 'Size', zh: '尺寸' },
  theme: { en: 'Theme', zh: '主题' },
  shown: { en: 'As shown', zh: '与窗口一致' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },
  ground: { en: 'Background', zh: '背景' },
  ofTheme: { en: 'Of the theme', zh: '主题背景' },
  transparent: { en: 'Transparent', zh: '透明' },
  paper: { en: 'Page', zh: '页面' },
  pages: { en: 'Pages', zh: '分页' },
  fit: { en: 'Fit to one', zh: '缩放到一页' },
  tiled: { en: 'Full size over several', zh: '实际大小，多页拼接' },
  withDesign: { en: 'Keep the design inside', zh: '在文件中保留设计' },
  withDesignHint: {
    en: 'The file can be opened in Pentarch again. It then holds the whole workspace, other scenarios included.',
    zh: '文件可在五维架构中重新打开，其中包含整个工作区，也包括其他场景。',
  },
  fonts: { en: 'Letters', zh: '文字' },
  pinned: { en: 'For any version of Mermaid', zh: '兼容各版本 Mermaid' },
  pinnedHint: {
    en: 'Versions 10 and 11 read it, and 12 draws it as they do. Without namespaces, and with simpler heads.',
    zh: '版本 10 与 11 也能读取，版本 12 按其外观绘制；不含命名空间，部分图形从简。',
  },
  dragOut: { en: 'Drag the picture out of the window as a file', zh: '可将图片拖出窗口，作为文件使用' },
  print: { en: 'Print…', zh: '打印…' },
  copy: { en: 'Copy', zh: '复制' },
  save: { en: 'Save…', zh: '保存…' },
} as const satisfies Record<string, Localized>

export const paperNames: { readonly [P in Paper]: Localized } = {
  picture: { en: 'As large as the picture', zh: '与图片同大' },
  a4: { en: 'A4', zh: 'A4' },
  a3: { en: 'A3', zh: 'A3' },
  letter: { en: 'Letter', zh: 'Letter' },
}

export const fontChoices: { readonly [F in SvgFonts]: Localized } = {
  reference: { en: 'Fonts by name', zh: '引用字体' },
  embedded: { en: 'Fonts inside', zh: '嵌入字体' },
  outlines: { en: 'As outlines', zh: '转为轮廓' },
}

/** What each of them means to whoever opens the file. */
export const fontHints: { readonly [F in SvgFonts]: Localized } = {
  reference: {
    en: 'Text stays text. Where a font is missing, the system takes another one.',
    zh: '文字仍可编辑；缺少字体时由系统替换。',
  },
  embedded: {
    en: 'Text stays text and looks the same in browsers; Office and Inkscape do not read fonts in a file.',
    zh: '文字仍可编辑，在浏览器中显示一致；Office 与 Inkscape 不读取文件内的字体。',
  },
  outlines: {
    en: 'Looks the same everywhere; text can no longer be edited or searched.',
    zh: '各处显示一致；文字不能再编辑或搜索。',
  },
}

export const frameName = (name: string): Localized => ({
  en: name ? `Frame: ${name}` : 'Frame without a name',
  zh: name ? `画框：${name}` : '未命名的画框',
})

export const pixelCount = (width: number, height: number): Localized => ({
  en: `${formatNumber(width)} × ${formatNumber(height)} pixels`,
  zh: `${formatNumber(width)} × ${formatNumber(height)} 像素`,
})

export const pagesTaken = (pages: number): Localized => ({
  en: pages === 1 ? '1 page' : `${formatNumber(pages)} pages`,
  zh: `${formatNumber(pages)} 页`,
})

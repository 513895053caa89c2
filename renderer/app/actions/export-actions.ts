import { notationNames, notations } from '../../../shared/exchange/notation'
import type { ExportFormat } from '../../../shared/ipc/export-choice'
import { exportView } from '../../features/export/export-actions'
import { changeSettings } from '../../state/settings'
import { useStudio } from '../../state/studio-store'
import { showOverlay } from '../app-state'
import { type Action, hasSelection, onDesign } from './action'

/** Opens the export dialog, for one of its formats or for the one of the last time. */
function openDialog(format?: ExportFormat): void {
  const { exporting } = useStudio.getState().settings
  if (format) void changeSettings({ exporting: { ...exporting, format } })
  showOverlay('export')
}

/** What a format is called, and the keys by which a view is saved in it. */
interface Saved {
  readonly format: ExportFormat
  readonly name: string
  readonly shortcut?: string
}

const saved: readonly Saved[] = [
  { format: 'svg', name: 'SVG', shortcut: 'Mod+Shift+E' },
  { format: 'mermaid', name: 'Mermaid', shortcut: 'Mod+Shift+M' },
  { format: 'png', name: 'PNG' },
  { format: 'pdf', name: 'PDF' },
  ...notations.map((format) => ({ format, name: notationNames[format] })),
]

const saveAs = ({ format, name, shortcut }: Saved): Action => ({
  id: `export.${format}`,
  label: { en: `Export as ${name}…`, zh: `导出为 ${name}…` },
  icon: 'export',
  ...(shortcut && { shortcuts: [shortcut], whileTyping: true }),
  enabled: onDesign,
  run: () => exportView(format, 'file'),
})

const copyAs = ({ format, name }: Saved): Action => ({
  id: `export.copy-${format}`,
  label: { en: `Copy as ${name}`, zh: `复制为 ${name}` },
  icon: 'copy',
  enabled: onDesign,
  run: () => exportView(format, 'clipboard'),
})

export const exportActions: readonly Action[] = [
  {
    id: 'export.open',
    label: { en: 'Export…', zh: '导出…' },
    icon: 'export',
    shortcuts: ['Mod+E'],
    whileTyping: true,
    enabled: onDesign,
    run: () => openDialog(),
  },
  {
    id: 'export.print',
    label: { en: 'Print…', zh: '打印…' },
    icon: 'export',
    enabled: onDesign,
    run: () => openDialog('pdf'),
  },
  ...saved.map(saveAs),
  {
    id: 'export.everything',
    label: { en: 'Export everything as Markdown…', zh: '将全部内容导出为 Markdown…' },
    icon: 'export',
    enabled: onDesign,
    run: () => openDialog('markdown'),
  },
  {
    id: 'export.selection-svg',
    label: { en: 'Export the selection as SVG…', zh: '将所选内容导出为 SVG…' },
    icon: 'export',
    enabled: hasSelection,
    run: () => exportView('svg', 'file', { kind: 'selection', elements: useStudio.getState().selection }),
  },
  // No clipboard takes a document.
  ...saved.filter(({ format }) => format !== 'pdf').map(copyAs),
]

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
  {
    id: 'export.png',
    label: { en: 'Export as PNG…', zh: '导出为 PNG…' },
    icon: 'export',
    enabled: onDesign,
    run: () => exportView('png', 'file'),
  },
  {
    id: 'export.pdf',
    label: { en: 'Export as PDF…', zh: '导出为 PDF…' },
    icon: 'export',
    enabled: onDesign,
    run: () => exportView('pdf', 'file'),
  },
  {
    id: 'export.copy-png',
    label: { en: 'Copy as PNG', zh: '复制为 PNG' },
    icon: 'copy',
    enabled: onDesign,
    run: () => exportView('png', 'clipboard'),
  },
  {
    id: 'export.svg',
    label: { en: 'Export as SVG…', zh: '导出为 SVG…' },
    icon: 'export',
    shortcuts: ['Mod+Shift+E'],
    whileTyping: true,
    enabled: onDesign,
    run: () => exportView('svg', 'file'),
  },
  {
    id: 'export.selection-svg',
    label: { en: 'Export the selection as SVG…', zh: '将所选内容导出为 SVG…' },
    icon: 'export',
    enabled: hasSelection,
    run: () => exportView('svg', 'file', { kind: 'selection', elements: useStudio.getState().selection }),
  },
  {
    id: 'export.mermaid',
    label: { en: 'Export as Mermaid…', zh: '导出为 Mermaid…' },
    icon: 'export',
    shortcuts: ['Mod+Shift+M'],
    whileTyping: true,
    enabled: onDesign,
    run: () => exportView('mermaid', 'file'),
  },
  {
    id: 'export.copy-svg',
    label: { en: 'Copy as SVG', zh: '复制为 SVG' },
    icon: 'copy',
    enabled: onDesign,
    run: () => exportView('svg', 'clipboard'),
  },
  {
    id: 'export.copy-mermaid',
    label: { en: 'Copy as Mermaid', zh: '复制为 Mermaid' },
    icon: 'copy',
    enabled: onDesign,
    run: () => exportView('mermaid', 'clipboard'),
  },
  ...notations.map(
    (notation): Action => ({
      id: `export.${notation}`,
      label: {
        en: `Export as ${notationNames[notation]}…`,
        zh: `导出为 ${notationNames[notation]}…`,
      },
      icon: 'export',
      enabled: onDesign,
      run: () => exportView(notation, 'file'),
    }),
  ),
  ...notations.map(
    (notation): Action => ({
      id: `export.copy-${notation}`,
      label: { en: `Copy as ${notationNames[notation]}`, zh: `复制为 ${notationNames[notation]}` },
      icon: 'copy',
      enabled: onDesign,
      run: () => exportView(notation, 'clipboard'),
    }),
  ),
]

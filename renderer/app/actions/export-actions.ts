import { notationNames, notations } from '../../../shared/exchange/notation'
import { exportView } from '../../features/export/export-actions'
import { useStudio } from '../../state/studio-store'
import { type Action, hasSelection, onDesign } from './action'

export const exportActions: readonly Action[] = [
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

import type { Localized } from '../../../../shared/base/localized'

export const texts = {
  count: (files: number): Localized => ({ en: `${files} files`, zh: `${files} 个文件` }),
  saveFolder: { en: 'Save as folder', zh: '保存为文件夹' },
  saveZip: { en: 'Save as ZIP', zh: '保存为 ZIP' },
  files: { en: 'Files of the project', zh: '工程文件' },
  fit: { en: 'What fits together', zh: '兼容性' },
  allFits: {
    en: 'Python versions and packages of the project fit together, as far as the catalogue knows.',
    zh: '就目录所知，工程的 Python 版本与依赖彼此兼容。',
  },
  copy: { en: 'Copy the file', zh: '复制文件内容' },
  copied: { en: 'Copied the file', zh: '已复制文件内容' },
} as const

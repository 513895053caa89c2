import type { Localized } from '../../../shared/base/localized'

export const markFormTexts = {
  name: { en: 'Name', zh: '名称' },
  text: { en: 'Text', zh: '文字' },
  description: { en: 'Description', zh: '说明' },
  slide: { en: 'Slide', zh: '演示顺序' },
  slideUsual: { en: 'By its place', zh: '按位置' },
  colour: { en: 'Colour', zh: '颜色' },
  size: { en: 'Size', zh: '大小' },
  service: { en: 'Turn into a service', zh: '转为服务' },
  reason: { en: 'Use as the reason of', zh: '作为接受理由' },
  chooseFinding: { en: 'Choose a finding', zh: '选择一项发现' },
  resolve: { en: 'Resolve', zh: '标为已解决' },
  reopen: { en: 'Reopen', zh: '重新打开' },
  front: { en: 'To the front', zh: '置于顶层' },
  back: { en: 'To the back', zh: '置于底层' },
} as const satisfies { readonly [name: string]: Localized }

export const markCount = (count: number): Localized => ({
  en: `${count} ${count === 1 ? 'mark' : 'marks'}`,
  zh: `${count} 个标记`,
})
